package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Fact;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables whose rows say by turns what is asked of a goal and what was reached, a column for each month (GOAL-8). */
class GoalsByTurnsTest {

    private static ReadResult<PlanBook> read(Object[]... rows) {
        return Workbooks.read(Workbooks.of("跟踪", rows));
    }

    private static <F extends Fact> List<F> facts(ReadResult<PlanBook> read, Class<F> type) {
        return FactsRead.of(read, type);
    }

    private static Goal goal(ReadResult<PlanBook> read, int index) {
        return read.value().plans().get(0).goals().get(index);
    }

    @ParameterizedTest
    @CsvSource({
        "2024年经营指标跟踪表,项目,目标,实际,达成率",
        "2024年经营指标完成情况,数据项,目标值,实际值,完成率",
        "2024年经营计划,类别,计划,完成,完成率",
        "2024 KPI,Item,Target,Actual,Attainment"
    })
    void targetsArePhasesAndActualValuesMeasurements(
            String title, String header, String target, String actual, String rate) {
        ReadResult<PlanBook> read = read(
                row(title),
                row("指标名称", "单位", header, "1月", "2月", "3月"),
                row("销售收入", "万元", target, 100, 120, 130),
                row("", "", actual, 90, 125, ""),
                row("", "", rate, "90%", "104.2%", ""),
                row("新增客户", "家", target, 10, 10, 12),
                row("", "", actual, 8, 11, ""),
                row("", "", rate, "80%", "110%", ""));

        assertThat(goal(read, 0).indicator().phases())
                .extracting(TargetPhase::period, TargetPhase::value)
                .containsExactly(
                        tuple(Period.month(2024, 1), Quantity.parse("100万元")),
                        tuple(Period.month(2024, 2), Quantity.parse("120万元")),
                        tuple(Period.month(2024, 3), Quantity.parse("130万元")));
        assertThat(goal(read, 1).dimension()).isEmpty();
        assertThat(facts(read, Measurement.class))
                .extracting(Measurement::covers, each -> each.value().toString())
                .containsExactly(
                        tuple(Optional.of(Period.month(2024, 1)), "90万元"),
                        tuple(Optional.of(Period.month(2024, 2)), "125万元"),
                        tuple(Optional.of(Period.month(2024, 1)), "8家"),
                        tuple(Optional.of(Period.month(2024, 2)), "11家"));
        assertThat(facts(read, DeviationAnalysis.class))
                .extracting(DeviationAnalysis::period, DeviationAnalysis::statedAttainment)
                .contains(
                        tuple(Period.month(2024, 2), Optional.of(Quantity.parse("104.2%"))),
                        tuple(Period.month(2024, 1), Optional.of(Quantity.parse("80%"))));
        assertThat(FactsRead.cells(read, CellOutcome.COMPARED)).hasSize(4);
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).isEmpty();
    }

    @Test
    void whicheverOfThemStandsFirstAndWhetherTheNameIsRepeated() {
        ReadResult<PlanBook> read = read(
                row("2024年季度指标完成情况"),
                row("序号", "指标名称", "责任人", "数据", "一季度", "二季度", "全年"),
                row(1, "营业收入(万元)", "张三", "实际", 950, 1250, 2200),
                row(1, "营业收入(万元)", "张三", "目标", 1000, 1200, 5000),
                row(2, "毛利率", "李四", "实际", "30%", "31%", ""),
                row(2, "毛利率", "李四", "目标", "32%", "32%", ""));

        assertThat(read.value().plans().get(0).goals()).hasSize(2);
        assertThat(goal(read, 0).indicator().targetAmount()).contains(Quantity.parse("5000万元"));
        assertThat(goal(read, 0).indicator().phases()).hasSize(2);
        assertThat(facts(read, Measurement.class))
                .extracting(each -> each.value().toString())
                .containsExactly("950万元", "1250万元", "30%", "31%");
    }

    @Test
    void rowsOfAnotherKindStayWithTheirGoalAndAreTold() {
        ReadResult<PlanBook> read = read(
                row("2024年经营指标跟踪表"),
                row("指标名称", "项目", "1月", "2月", "备注"),
                row("销售收入（万元）", "目标", 100, 120, ""),
                row("", "实际", 90, 125, "春节"),
                row("", "去年同期", 80, 100, ""));

        assertThat(goal(read, 0).attributes())
                .containsEntry("去年同期 1月", "80")
                .containsEntry("去年同期 2月", "100")
                .containsEntry("备注", "春节");
        assertThat(Workbooks.codes(read)).contains("row-of-goal-kept");
        assertThat(facts(read, Measurement.class)).hasSize(2);
    }

    @Test
    void aSecondTurnWithoutANameIsNobodys() {
        ReadResult<PlanBook> read = read(
                row("2024年经营指标跟踪表"),
                row("指标名称", "单位", "项目", "1月", "2月"),
                row("销售收入", "万元", "目标", 100, 120),
                row("", "", "实际", 90, 125),
                row("", "", "目标", 10, 10),
                row("新增客户", "", "目标", 10, 12),
                row("", "", "实际", 8, 12));

        assertThat(Workbooks.codes(read)).contains("cell-missing");
        assertThat(read.value().plans().get(0).goals()).hasSize(2);
        assertThat(goal(read, 1).indicator().phases().get(0).value()).isEqualTo(Quantity.parse("10"));
    }
}
