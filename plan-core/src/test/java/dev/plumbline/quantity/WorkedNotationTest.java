package dev.plumbline.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.diagnostic.Finding;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notation that GOAL-3 names, and what is like it. */
class WorkedNotationTest {

    @ParameterizedTest(name = "GOAL-3 {0} is {1}")
    @CsvSource({
        "1.2亿元,1.2亿元",
        "500万元,500万元",
        "50家,50家",
        "90分,90分",
        "5%,5%",
        "25天,25天",
        "≥50人,≥50人",
        "3场,3场",
        "每周2次,每周2次",
        "提升至90分,≥90分",
        "达到50家,≥50家",
        "突破50家,≥50家",
        "不低于80%,≥80%",
        "缩短至25天,≤25天",
        "≤25天,≤25天",
        "不超过3起,≤3起",
        "从85分提升至90分,85分→≥90分",
        "从85分提升至90,85分→≥90分",
        "增长20%,提升20%",
        "降低10%,降低10%",
        "提升2个百分点,提升2百分点",
        "超额20%,attained 120.0 %",
        "未达标(35%<40%),unmet 35%<40%",
        "80分±5,75分~85分",
        "80±5分,75分~85分",
        "20±2℃,18℃~22℃",
        "100%±1%,99%~101%",
        "100万元±5%,95万元~105万元",
        "85分-90,85分~90分",
        "60%≤x≤80%,60%~80%",
        "80%≥x≥60%,60%~80%",
        "60%<=x<=80%,60%~80%",
        "60-80%,60%~80%",
        "60%~80%,60%~80%",
        "前三名,≤3名",
        "前3,≤3名",
        "前3名,≤3名",
        "前十强,≤10名",
        "排名前五,≤5名",
        "进入前三名,≤3名",
        "不低于前三名,≤3名",
        "top 3,≤3名",
        "TOP10,≤10名",
        "Top-5,≤5名",
        "第2名,≤2名",
        "第二名,≤2名",
        "第一,≤1名",
        "零事故,≤0",
        "零投诉,≤0",
        "零缺陷,≤0",
        "无事故,≤0",
        "无重大安全事故,≤0",
        "不发生,≤0",
        "不发生重大安全事故,≤0",
        "未发生泄露,≤0",
        "全年无逾期,≤0",
        "杜绝违规,≤0",
        "0起,≤0起",
        "０起,≤0起",
        "0次事故,≤0次",
        "人均30万元,人均30万元",
        "人均20-30万元,人均20万元~人均30万元",
        "不低于人均30万元,≥人均30万元",
        "每人3次,人均3次",
        "每人每月3次,每月人均3次",
        "每月每人3次,每月人均3次",
        "50家/月,每月50家",
        "每季度1场,每季度1场",
        "2次/周,每周2次",
        "每周2-3次,每周2次~3次",
        "每月不少于3场,每月≥3场",
        "每2周1次,每2周1次",
        "100万元/年,每年100万元",
        "￥500万,500万元",
        "RMB 3000,3000元",
        "约50家,50家",
        "近100家,100家",
        "超100家,>100家",
        ">=95%,≥95%",
        "≧95%,≥95%",
        "不少于3场,≥3场",
        "100家以上,≥100家",
        "100家+,≥100家",
        "3天以内,≤3天",
        "95%以上,≥95%"
    })
    void means(String text, String meaning) {
        assertThat(QuantityText.read(text).meaning()).hasToString(meaning);
    }

    @ParameterizedTest(name = "GOAL-3 {0} is {1}")
    @CsvSource({
        "at least 100 customers,≥100customers",
        "no more than 3 days,≤3days",
        "up to 20%,≤20%",
        "increase by 10%,提升10%",
        "Increase revenue by 10%,提升10%",
        "reduce complaints to 5件,≤5件",
        ">= 95%,≥95%",
        "USD 3 million,300万美元",
        "$3m,300万美元",
        "US$ 2.5bn,25亿美元",
        "10k USD,1万美元",
        "RMB 10k,1万元",
        "3k家,3000家",
        "3m,3m",
        "3 per week,每周3",
        "3 times a week,每周3times",
        "100 customers per month,每月100customers",
        "between 10 and 20 days,10days~20days",
        "from 85% to 90%,85%→≥90%"
    })
    void meansInEnglish(String text, String meaning) {
        assertThat(QuantityText.read(text).meaning()).hasToString(meaning);
    }

    @ParameterizedTest(name = "GOAL-3 {0}: {1} and {2}")
    @CsvSource({
        "新增客户100家,新增客户,100家",
        "老客户复购率40%,老客户复购率,40%",
        "行业排名进入前三名,行业排名,≤3名",
        "重大安全事故0起,重大安全事故,≤0起",
        "60%≤完成率≤80%,完成率,60%~80%",
        "产值人均30万元,产值,人均30万元",
        "人均产值30万元,人均产值,30万元",
        "预算-5000元,预算,-5000元"
    })
    void splits(String text, String name, String meaning) {
        QuantityReading reading = QuantityText.read(text);
        assertThat(reading.name()).contains(name);
        assertThat(reading.meaning()).hasToString(meaning);
    }

    @ParameterizedTest(name = "{0} holds no rank and no zero")
    @CsvSource({"安全第一", "有无事故", "无故障运行", "零售额", "零部件", "目前", "第三季度", "前三季度", "第1章", "无"})
    void leavesWordsAlone(String text) {
        assertThat(QuantityText.read(text).bound()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}, no rank")
    @CsvSource({"前3个月,3个月", "前三季度完成3000万元,3000万元", "目前3家,3家", "提前3天,3天", "招聘3名,3名"})
    void countsWhatIsNoRank(String text, String bound) {
        assertThat(QuantityText.read(text).bound().orElseThrow()).hasToString(bound);
    }

    @Test
    @DisplayName("A dash between a word and a number is told, one behind 为 is a minus")
    void dash() {
        assertThat(codes("预算-5000元")).containsExactly(QuantityFindings.SIGN.id());
        assertThat(codes("利润为-500万元")).isEmpty();
    }

    @Test
    @DisplayName("GOAL-3 10万 without a unit stays without one and is reported; nothing at all needs none")
    void withoutUnit() {
        assertThat(codes("10万")).containsExactly(QuantityFindings.WITHOUT_UNIT.id());
        assertThat(codes("80分±5")).isEmpty();
        assertThat(codes("事故为0")).isEmpty();
        assertThat(codes("零事故")).isEmpty();
    }

    private static List<String> codes(String text) {
        return QuantityText.read(text).findings().stream()
                .map(Finding::code)
                .map(code -> code.id())
                .toList();
    }
}
