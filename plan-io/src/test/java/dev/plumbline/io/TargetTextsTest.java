package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets as people write them into cells (GOAL-3). */
class TargetTextsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            50家（其中新客户10家）   | 50家    | HIGHER
            50家(含续约10家)         | 50家    | HIGHER
            85%（去年80%）           | 85%     | HIGHER
            100万元（含税）          | 100万元 | HIGHER
            12 000元                 | 12000元 | HIGHER
            1 200 000元              | 120万元 | HIGHER
            １，２００元              | 1200元  | HIGHER
            1,200元                  | 1200元  | HIGHER
            (300)万元                | -300万元 | HIGHER
            （300）万元              | -300万元 | HIGHER
            控制在5%以内             | 5%      | LOWER
            不超过预算的95%          | 95%     | LOWER
            不高于去年的90%          | 90%     | LOWER
            不低于计划的95%          | 95%     | HIGHER
            不高于30天               | 30天    | LOWER
            at most 5天              | 5天     | LOWER
            reduce to 5%             | 5%      | LOWER
            降至5%                   | 5%      | LOWER
            零                       | 0       | LOWER
            0起                      | 0起     | LOWER
            零事故                   | 0       | LOWER
            """)
    void aTargetIsReadAsItIsMeant(String text, String amount, Direction direction) {
        Indicator indicator = indicator(read(text));

        assertThat(indicator.target()).contains(Target.of(Quantity.parse(amount)));
        assertThat(indicator.direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2000", "1.200,50元", "12,34,56元"})
    void digitsThatCanBeReadInSeveralWaysAreNotRead(String text) {
        ReadResult<PlanBook> read = read(text);

        assertThat(indicator(read).target()).isEmpty();
        assertThat(FactsRead.findings(read, "amount-ambiguous")).hasSize(1);
    }

    @Test
    void aRemarkInBracketsIsTold() {
        assertThat(FactsRead.findings(read("50家（其中新客户10家）"), "amount-aside")).hasSize(1);
        assertThat(FactsRead.findings(read("100万元（含税）"), "amount-aside")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"下降8%", "降低20%", "压缩10%", "同比下降3%", "reduce by 20%"})
    void aReductionWithoutABaselineIsTold(String text) {
        assertThat(FactsRead.findings(read(text), "reduction-without-baseline")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1000万元,下降8%,920万元,LOWER",
        "500万元,增长20%,600万元,HIGHER",
        "3%,降低0.5个百分点,2.5%,LOWER",
        "100人,增加20人,120人,HIGHER"
    })
    void aChangeIsAppliedToTheColumnOfBaselines(String before, String change, String after, Direction direction) {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("目标", row("2024年目标表"), row("目标名称", "上年实际", "目标值"), row("成本", before, change)));

        assertThat(indicator(read).baseline()).contains(Quantity.parse(before));
        assertThat(indicator(read).target()).contains(Target.of(Quantity.parse(after)));
        assertThat(indicator(read).direction()).isEqualTo(direction);
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"交付周期由30天缩短至25天,交付周期,25天,LOWER", "营收从100万元提升到120万元,营收,120万元,HIGHER", "新增客户100家,新增客户,100家,HIGHER"})
    void aNameHoldsItsTargetWhereTheCellIsEmpty(String text, String name, String amount, Direction direction) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "目标", row("2024年目标表"), row("目标名称", "责任部门", "目标值"), row(text, "生产部", ""), row("利润", "财务部", "10万元")));

        Goal goal = FactsRead.plan(read).goals().get(0);
        assertThat(goal.name()).isEqualTo(name);
        assertThat(goal.indicator().target()).contains(Target.of(Quantity.parse(amount)));
        assertThat(goal.indicator().direction()).isEqualTo(direction);
        assertThat(FactsRead.findings(read, "target-in-name")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"客户数(家),50,50家", "营收（万元）,50,50万元", "费用（元）,50,50元", "满意度(%),90,90%", "利润,50,50万元", "净利润(不含税),50,50万元"})
    void theUnitInANameGoesBeforeThatOfALine(String name, int number, String amount) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "目标", row("2024年目标表"), row("单位：万元"), row("目标名称", "责任部门", "目标值"), row(name, "市场部", number)));

        assertThat(indicator(read).target()).contains(Target.of(Quantity.parse(amount)));
    }

    private static ReadResult<PlanBook> read(String target) {
        return Workbooks.read(Workbooks.of("目标", row("2024年目标表"), row("目标名称", "责任部门", "目标值"), row("甲", "销售部", target)));
    }

    private static Indicator indicator(ReadResult<PlanBook> read) {
        return FactsRead.plan(read).goals().get(0).indicator();
    }
}
