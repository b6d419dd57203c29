package dev.plumbline.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTextTest {

    @ParameterizedTest
    @DisplayName("GOAL-3: notation of the documents")
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
        "三场,3场",
        "十二家,12家",
        "５０家,50家",
        "￥５００万,500万元",
        "1200000元,120万元"
    })
    void readsTheNotationOfTheDocuments(String text, String meaning) {
        assertThat(QuantityText.read(text).meaning()).hasToString(meaning);
    }

    @ParameterizedTest
    @DisplayName("GOAL-3: 提升至/达到/突破/≥/不低于 X is a lower bound")
    @CsvSource({
        "提升至90%,≥90%",
        "达到90%,≥90%",
        "突破50家,≥50家",
        "≥50家,≥50家",
        ">=50家,≥50家",
        "不低于100万元,≥100万元",
        "至少三家,≥3家",
        "50家以上,≥50家",
        "增长到2亿元,≥2亿元",
        "不少于 50 家,≥50家",
        "＞50家,>50家",
        "超过50家,>50家",
        "佔比達20%,≥20%"
    })
    void readsLowerBounds(String text, String bound) {
        assertThat(QuantityText.read(text).bound()).map(Bound::toString).contains(bound);
    }

    @ParameterizedTest
    @DisplayName("GOAL-3: 缩短至/≤/不超过 X is an upper bound")
    @CsvSource({
        "缩短至25天,≤25天",
        "≤25天,≤25天",
        "<=25天,≤25天",
        "不超过25天,≤25天",
        "25天以内,≤25天",
        "3个工作日内,≤3工作日",
        "控制在3‰以内,≤3‰",
        "降至10%以下,≤10%",
        "至多5人,≤5人",
        "3日内,≤3日",
        "低于5%,<5%",
        "縮短至25天,≤25天",
        "压缩到 5 天,≤5天"
    })
    void readsUpperBounds(String text, String bound) {
        assertThat(QuantityText.read(text).bound()).map(Bound::toString).contains(bound);
    }

    @ParameterizedTest
    @DisplayName("GOAL-3: 从A至B sets baseline and target")
    @CsvSource({
        "客户满意度评分从85分提升至90分,客户满意度评分,85分,≥90分",
        "将线索-签约周期从30天缩短至25天,线索-签约周期,30天,≤25天",
        "從85分提升至90分,,85分,≥90分",
        "85提升至90分,,85分,≥90分",
        "周期30天→25天,周期,30天,≤25天",
        "满意度由2023年的85%进一步提高到90%,满意度,85%,≥90%",
        "营收从1至2亿元,营收,1亿元,≥2亿元"
    })
    void readsBaselines(String text, String name, String baseline, String bound) {
        QuantityReading reading = QuantityText.read(text);
        assertThat(reading.name()).isEqualTo(Optional.ofNullable(name));
        assertThat(reading.baseline()).map(Quantity::toString).contains(baseline);
        assertThat(reading.bound()).map(Bound::toString).contains(bound);
    }

    @ParameterizedTest
    @DisplayName("GOAL-3: 提升/增长 N% and 降低/下降 N% are changes")
    @CsvSource({
        "增长20%,,提升20%",
        "营收增长15%,营收,提升15%",
        "降低10%,,降低10%",
        "成本下降10%,成本,降低10%",
        "提升销售额10%,销售额,提升10%",
        "品牌曝光量提升50%,品牌曝光量,提升50%",
        "费用增长不超过5%,费用,提升≤5%",
        "日产量减少30台,日产量,降低30台",
        "满意度提升3个百分点,满意度,提升3百分点",
        "营收增长了约20%,营收,提升20%",
        "营收翻番,营收,提升100%",
        "成本减半,成本,降低50%",
        "增长两成,,提升20%"
    })
    void readsChanges(String text, String name, String change) {
        QuantityReading reading = QuantityText.read(text);
        assertThat(reading.name()).isEqualTo(Optional.ofNullable(name));
        assertThat(reading.change()).map(QuantityChange::toString).contains(change);
    }

    @Test
    @DisplayName("GOAL-3: 超额20% is an attainment of 120 %")
    void aSurplusIsAnAttainment() {
        assertThat(QuantityText.read("超额20%").meaning()).isEqualTo(new Meaning.Attained(Ratio.of(1.2)));
        assertThat(QuantityText.read("營收達成率105%").meaning()).isEqualTo(new Meaning.Attained(Ratio.of(1.05)));
        assertThat(QuantityText.read("达成110%").meaning()).isEqualTo(new Meaning.Attained(Ratio.of(1.1)));
    }

    @Test
    @DisplayName("GOAL-3: 未达标(35%<40%) is the actual 35 % and the target 40 %")
    void anOutcomeHoldsActualAndTarget() {
        QuantityReading reading = QuantityText.read("老客户复购率未达标（35%＜40%）");
        assertThat(reading.name()).contains("老客户复购率");
        assertThat(reading.meaning())
                .isEqualTo(new Meaning.Outcome(
                        Quantity.parse("35%"), Comparison.LESS_THAN, Quantity.parse("40%"), Optional.of(false)));
        assertThat(QuantityText.read("已达标(42%≥40%)").meaning()).hasToString("met 42%≥40%");
        assertThat(QuantityText.read("35%<40%").meaning()).hasToString("35%<40%");
    }

    @ParameterizedTest
    @DisplayName("GOAL-3: a cell of name and number splits at its last quantity")
    @CsvSource({
        "新增客户100家,新增客户,100家,",
        "老客户复购率40%,老客户复购率,40%,",
        "订单准时发货率98%,订单准时发货率,98%,",
        "新增客戶100家,新增客戶,100家,",
        "实现营收1.2亿元,营收,1.2亿元,",
        "新增销售人员5名入职,新增销售人员,5名,入职",
        "完成10家客户拜访,,10家,客户拜访",
        "营收:2亿元,营收,2亿元,",
        "完成率80%,完成率,80%,",
        "利润率(净)≥10%,利润率(净),≥10%,",
        "承接公司“业务收入占比20%”目标,业务收入占比,20%,目标",
        "提高保养至每周2次,保养,每周≥2次,"
    })
    void splitsNameAndNumber(String text, String name, String meaning, String rest) {
        QuantityReading reading = QuantityText.read(text);
        assertThat(reading.name()).isEqualTo(Optional.ofNullable(name));
        assertThat(reading.meaning()).hasToString(meaning);
        assertThat(reading.rest()).isEqualTo(Optional.ofNullable(rest));
        assertThat(reading.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "85-90分,85分~90分",
        "85分至90分,85分~90分",
        "85～90分,85分~90分",
        "5%-10%,5%~10%",
        "90±5分,85分~95分",
        "偏差±5%,-5%~5%",
        "≥50人且≤100人,50人~100人",
        "不低于80%，不超过95%,80%~95%",
        "85分以上90分以下,85分~90分",
        "5万-10万元,5万元~10万元",
        "近1-3年,1年~3年"
    })
    void readsRanges(String text, String range) {
        assertThat(QuantityText.read(text).bound()).map(Bound::toString).contains(range);
    }

    @ParameterizedTest
    @CsvSource({
        "每周2次,2次,1,WEEK",
        "每两周1次,1次,2,WEEK",
        "每2个月不少于1次,≥1次,2,MONTH",
        "2次/周,2次,1,WEEK",
        "每季度3场以上,≥3场,1,QUARTER",
        "每年2亿元,2亿元,1,YEAR",
        "每周2-3次,2次~3次,1,WEEK",
        "一周两次,2次,1,WEEK",
        "不少于每天3次,≥3次,1,DAY",
        "每半年1次,1次,1,HALF_YEAR",
        "每2周1次以上,≥1次,2,WEEK"
    })
    void readsFrequencies(String text, String bound, int every, Period.Kind period) {
        assertThat(QuantityText.read(text).meaning())
                .isEqualTo(new Meaning.PerPeriod(Bound.parse(bound), every, period));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "-", "—", "——", "无", "無", "/", "N/A", "暂无", "－"})
    void nothingIsNothing(String text) {
        assertThat(QuantityText.read(text).isNothing()).isTrue();
        assertThat(QuantityText.readList(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年12月31日",
                "6月15日前完成上线",
                "2024年Q3",
                "2024-06-30",
                "2024/6/15",
                "2024.06.10",
                "7月1日-8月31日",
                "2024年1-6月",
                "2024-07-01至2024-09-10",
                "9:00-18:30",
                "400-050-0827",
                "第3季度",
                "第一责任人",
                "统一标准",
                "A4纸",
                "第三方接口",
                "步骤1:准备",
                "二〇二四年",
                "十分满意",
                "千方百计",
                "走访三五家",
                "周五下班前",
                "一致",
                "万元",
                "优化流程"
            })
    void datesTimesAndWordsAreNoQuantities(String text) {
        QuantityReading reading = QuantityText.read(text);
        assertThat(reading.meaning()).isInstanceOf(Meaning.Words.class);
        assertThat(reading.name()).contains(text);
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    @DisplayName("GOAL-2: 满分100 is the full score")
    void theFullScoreIsKeptApart() {
        QuantityReading indicator = QuantityText.read("客户满意度评分(满分100)");
        assertThat(indicator.name()).contains("客户满意度评分");
        assertThat(indicator.fullScore()).contains(Quantity.parse("100分"));
        QuantityReading target = QuantityText.read("90分（滿分100分）");
        assertThat(target.bound()).contains(Bound.parse("90分"));
        assertThat(target.fullScore()).contains(Quantity.parse("100分"));
    }

    @Test
    @DisplayName("TASK-1: criteria are read as name, comparison, value")
    void readsListsOfCriteria() {
        List<QuantityReading> criteria = QuantityText.readList("注册用户≥50人，试用率≥60%；首单金额≥10万、客户名单\n成本≤1,200元(含税,不含运费)");
        assertThat(criteria)
                .extracting(QuantityReading::name)
                .extracting(Optional::get)
                .containsExactly("注册用户", "试用率", "首单金额", "客户名单", "成本");
        assertThat(criteria)
                .extracting(QuantityReading::meaning)
                .extracting(Meaning::toString)
                .containsExactly("≥50人", "≥60%", "≥10万", "words", "≤1200元");
        assertThat(criteria.get(0).bound().orElseThrow().admits(Quantity.parse("55人")))
                .isTrue();
    }
}
