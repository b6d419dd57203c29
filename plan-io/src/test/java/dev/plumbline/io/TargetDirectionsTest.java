package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Target;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether more or less of an indicator is better, and which of several columns its target is (GOAL-2, GOAL-3). */
class TargetDirectionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "≤2起/月",
                "每月≤3件",
                "每月控制在5万元以内",
                "每周不超过10小时",
                "≤1.2万元／月",
                "0起/年",
                "每年0起",
                "一年0起",
                "no more than 3 times per month"
            })
    void aLimitForEachPeriodIsALimit(String target) {
        assertThat(goal(row("指标名称", "目标值"), row("某项指标", target)).indicator().direction())
                .isEqualTo(Direction.LOWER);
    }

    @ParameterizedTest
    @CsvSource({
        "方向,越低越好,LOWER",
        "指标方向,负向,LOWER",
        "Direction,↓,LOWER",
        "Direction,Lower is better,LOWER",
        "指标极性,逆向指标,LOWER",
        "方向,越高越好,HIGHER",
        "方向,↑,HIGHER",
        "指标类型,负向,LOWER",
        "指标类型,正向,HIGHER",
        "指標類型,負向,LOWER"
    })
    void aColumnOfDirectionsSaysIt(String header, String word, Direction direction) {
        Goal goal = goal(row("指标名称", header, "目标值"), row("不良率甲", word, "2%"));

        assertThat(goal.indicator().direction()).isEqualTo(direction);
        assertThat(goal.dimension()).isEmpty();
    }

    @Test
    void aColumnThatDisagreesWithTheTargetIsTold() {
        ReadResult<PlanBook> read = read(row("指标名称", "方向", "目标值"), row("不良率", "越高越好", "≤2%"));

        assertThat(only(read).indicator().direction()).isEqualTo(Direction.LOWER);
        assertThat(FactsRead.findings(read, "direction-disagrees")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"单位成本甲,260元,200元", "处理时间甲,4h,2h", "甲,30天,25天"})
    void aTargetBelowItsBaselineIsAnUpperBound(String name, String baseline, String target) {
        ReadResult<PlanBook> read = read(row("指标名称", "基线", "目标值"), row(name, baseline, target));

        assertThat(only(read).indicator().direction()).isEqualTo(Direction.LOWER);
        assertThat(FactsRead.findings(read, "direction-by-baseline")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "不良率,2%",
        "产品不良率,2%",
        "管理费用,600万元",
        "员工离职率,8%",
        "库存周转天数,40天",
        "客户投诉率,1%",
        "安全事故,1起",
        "生产成本（万元）,600",
        "Defect rate,2%",
        "Downtime,5h",
        "離職率,8%"
    })
    void aNameMaySayThatLessIsBetterAndItIsTold(String name, String target) {
        ReadResult<PlanBook> read = read(row("指标名称", "目标值"), row(name, target));

        assertThat(only(read).indicator().direction()).isEqualTo(Direction.LOWER);
        assertThat(FactsRead.findings(read, "direction-by-name")).hasSize(1);
    }

    @Test
    void manyNamesAreToldOnce() {
        ReadResult<PlanBook> read = read(row("指标名称", "目标值"), row("不良率", "2%"), row("离职率", "8%"));

        assertThat(FactsRead.plan(read).goals()).hasSize(2);
        assertThat(FactsRead.findings(read, "direction-by-name")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"投诉处理率,98%", "成本节约,100万元", "费用控制率,95%", "事故处理及时率,100%", "营收,1000万元", "降低成本,50万元", "故障修复率,95%"})
    void ofHandlingAndSavingMoreIsBetter(String name, String target) {
        ReadResult<PlanBook> read = read(row("指标名称", "目标值"), row(name, target));

        assertThat(only(read).indicator().direction()).isEqualTo(Direction.HIGHER);
        assertThat(FactsRead.findings(read, "direction-by-name")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年实际", "2023年完成", "2023实际", "FY23 Actual", "2023 Actual", "2023年度实际", "FY2023 Actual"})
    void theActualValueOfAnEarlierYearIsTheBaseline(String header) {
        ReadResult<PlanBook> read = read(row("指标名称", "目标值", header), row("营业收入", "1200万元", "1000万元"));

        assertThat(only(read).indicator().baseline()).contains(Quantity.parse("1000万元"));
        assertThat(only(read).indicator().targetAmount()).contains(Quantity.parse("1200万元"));
        assertThat(FactsRead.of(read, Measurement.class)).isEmpty();
    }

    @Test
    void theActualValueOfThisYearIsOne() {
        ReadResult<PlanBook> read = read(row("指标名称", "目标值", "2024年实际"), row("营业收入", "1200万元", "1000万元"));

        assertThat(only(read).indicator().baseline()).isEmpty();
        assertThat(FactsRead.of(read, Measurement.class)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"基本目标,挑战目标", "目标值,挑战目标", "目标值,冲刺目标", "目标值,上年目标", "目标值,修正目标", "Target,Stretch target", "基准目标值,卓越目标值"})
    void theBaseTargetIsTheTarget(String base, String other) {
        for (boolean turned : new boolean[] {false, true}) {
            Goal goal = turned
                    ? goal(row("指标名称", other, base), row("营业收入", "1.2亿元", "1亿元"))
                    : goal(row("指标名称", base, other), row("营业收入", "1亿元", "1.2亿元"));

            assertThat(goal.name()).isEqualTo("营业收入");
            assertThat(goal.indicator().target()).contains(Target.of(Quantity.parse("1亿元")));
            assertThat(goal.attributes()).containsEntry(other, "1.2亿元");
        }
    }

    @Test
    void theBaseTargetAloneIsTheTarget() {
        assertThat(goal(row("指标名称", "基本目标"), row("营业收入", "1亿元")).indicator().targetAmount())
                .contains(Quantity.parse("1亿元"));
    }

    private static Goal goal(Object[] headers, Object[] cells) {
        return only(read(headers, cells));
    }

    private static Goal only(ReadResult<PlanBook> read) {
        assertThat(FactsRead.plan(read).goals()).hasSize(1);
        return FactsRead.plan(read).goals().get(0);
    }

    private static ReadResult<PlanBook> read(Object[] headers, Object[]... rows) {
        Object[][] all = new Object[rows.length + 2][];
        all[0] = row("2024年经营目标");
        all[1] = headers;
        System.arraycopy(rows, 0, all, 2, rows.length);
        return Workbooks.read(Workbooks.of("目标", all));
    }
}
