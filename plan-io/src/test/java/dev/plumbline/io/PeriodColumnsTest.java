package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of quarters, months and other parts of a plan's time (GOAL-8, IO-2a). */
class PeriodColumnsTest {

    private static final List<Period> QUARTERS = IntStream.rangeClosed(1, 4)
            .mapToObj(each -> Period.quarter(2024, each))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "Q1,Q2,Q3,Q4",
        "一季度,二季度,三季度,四季度",
        "第一季度,第二季度,第三季度,第四季度",
        "1季度,2季度,3季度,4季度",
        "2024Q1,2024Q2,2024Q3,2024Q4",
        "2024年Q1,2024年Q2,2024年Q3,2024年Q4",
        "1Q,2Q,3Q,4Q",
        "Q1目标,Q2目标,Q3目标,Q4目标",
        "Q1目标值,Q2目标值,Q3目标值,Q4目标值",
        "目标(Q1),目标(Q2),目标(Q3),目标(Q4)",
        "一季度计划,二季度计划,三季度计划,四季度计划",
        "第一季度計劃,第二季度計劃,第三季度計劃,第四季度計劃",
        "Target Q1,Target Q2,Target Q3,Target Q4",
        "1-3月,4-6月,7-9月,10-12月"
    })
    void quartersBesideTheYearAreItsPhases(String first, String second, String third, String fourth) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "目标",
                row("2024年目标表"),
                row("指标", first, second, third, fourth, "年度目标值"),
                row("营收", "20万元", "30万元", "20万元", "30万元", "100万元")));

        Goal goal = FactsRead.plan(read).goals().get(0);
        assertThat(goal.name()).isEqualTo("营收");
        assertThat(goal.indicator().target()).contains(Target.of(Quantity.parse("100万元")));
        assertThat(goal.indicator().phases()).extracting(TargetPhase::period).isEqualTo(QUARTERS);
        assertThat(goal.indicator().phases())
                .extracting(phase -> phase.value().toString())
                .containsExactly("20万元", "30万元", "20万元", "30万元");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void periodsUnderAGroupHoldWhatTheGroupSays() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "目标",
                row("2024年目标表"),
                row("指标", "目标", "", "", "", "实际", "", "", ""),
                row("", "一季度", "二季度", "三季度", "四季度", "一季度", "二季度", "三季度", "四季度"),
                row("营收", "100万元", "120万元", "130万元", "150万元", "90万元", "125万元", "", "")));

        Goal goal = FactsRead.plan(read).goals().get(0);
        assertThat(goal.name()).isEqualTo("营收");
        assertThat(goal.indicator().target()).isEmpty();
        assertThat(goal.indicator().accumulation()).isEqualTo(Accumulation.FLOW);
        assertThat(goal.indicator().phases()).extracting(TargetPhase::period).isEqualTo(QUARTERS);
        assertThat(measured(read)).containsExactly("2024Q1 90万元", "2024Q2 125万元");
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024年目标表,true", "2024年经营计划,true", "2024年指标完成情况,false", "2024年销售实际,false"})
    void monthsAloneHoldWhatTheTitleSpeaksOf(String title, boolean targets) {
        Object[] headers = Stream.concat(
                        Stream.of("指标"),
                        Stream.concat(IntStream.rangeClosed(1, 12).mapToObj(month -> month + "月"), Stream.of("合计")))
                .toArray();
        Object[] cells = new Object[14];
        Arrays.fill(cells, 10);
        cells[0] = "营收（万元）";
        cells[13] = 120;

        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of("目标", row(title), headers, cells));

        Goal goal = FactsRead.plan(read).goals().get(0);
        assertThat(goal.indicator().phases()).hasSize(targets ? 12 : 0);
        assertThat(measured(read)).hasSize(targets ? 0 : 12);
        assertThat(goal.indicator().target())
                .isEqualTo(
                        targets
                                ? java.util.Optional.of(Target.of(Quantity.parse("120万元")))
                                : java.util.Optional.empty());
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void monthsOfWhichNobodySaysWhatTheyHoldAreKeptAndTold() {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("表", row("2024年指标"), row("指标", "年度目标", "1月", "2月"), row("营收", "100万元", "8万元", "9万元")));

        Goal goal = FactsRead.plan(read).goals().get(0);
        assertThat(goal.attributes()).containsEntry("1月", "8万元").containsEntry("2月", "9万元");
        assertThat(FactsRead.findings(read, "period-column-kept")).hasSize(2);
    }

    @Test
    void actualValuesOfAPartOfTheYearHoldAtItsEnd() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "指标", row("2024年经营指标"), row("指标", "年度目标", "1-6月实际", "完成率"), row("营收", "1200万元", "500万元", "41.7%")));

        assertThat(measured(read)).containsExactly("2024H1 500万元");
        assertThat(measurements(read))
                .allSatisfy(each -> assertThat(each.when().toString()).startsWith("2024-06-30"));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void theMonthsOwnPlanGoesBeforeTheYears() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "指标",
                row("2024年6月经营指标完成情况"),
                row("指标", "年度目标", "本月计划", "本月实际", "本年累计"),
                row("营收", "1200万元", "100万元", "90万元", "500万元")));

        Goal goal = FactsRead.plan(read).goals().get(0);
        assertThat(goal.indicator().target()).contains(Target.of(Quantity.parse("100万元")));
        assertThat(goal.attributes()).containsEntry("年度目标", "1200万元").containsEntry("本年累计", "500万元");
        assertThat(measured(read)).containsExactly("2024-06 90万元");
        assertThat(FactsRead.findings(read, "period-column-kept")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"YTD", "本年累计", "累计完成", "年初至今累计", "year to date"})
    void whatWasReachedSoFarIsTheActualValueOfTheYear(String header) {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("目标", row("2024年目标表"), row("指标", "目标值", header), row("营收", "100万元", "50万元")));

        assertThat(measured(read)).containsExactly("2024 50万元");
    }

    @Test
    void aColumnOfQuartersMakesPhasesOfItsRows() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "目标",
                row("2024年目标表"),
                row("季度", "指标", "目标值"),
                row("Q1", "营收", "500万元"),
                row("Q2", "营收", "600万元"),
                row("Q3", "营收", "700万元"),
                row("Q4", "营收", "800万元")));

        assertThat(FactsRead.plan(read).goals()).hasSize(1);
        Goal goal = FactsRead.plan(read).goals().get(0);
        assertThat(goal.indicator().phases()).extracting(TargetPhase::period).isEqualTo(QUARTERS);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void partsOutsideThePlanAreKeptAndTold() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "目标", row("2024年上半年目标表"), row("指标", "上半年目标", "下半年目标", "全年目标"), row("营收", "100万元", "50万元", "150万元")));

        Goal goal = FactsRead.plan(read).goals().get(0);
        assertThat(goal.name()).isEqualTo("营收");
        assertThat(goal.indicator().target()).contains(Target.of(Quantity.parse("100万元")));
        assertThat(goal.attributes()).containsKeys("下半年目标", "全年目标");
    }

    @Test
    void textsUnderPeriodsStayTexts() {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("目标", row("2024年目标表"), row("目标名称", "Q1", "Q2"), row("上线平台", "完成选型", "上线试运行")));

        Goal goal = FactsRead.plan(read).goals().get(0);
        assertThat(goal.attributes()).containsEntry("Q1", "完成选型").containsEntry("Q2", "上线试运行");
        assertThat(goal.indicator().phases()).isEmpty();
    }

    private static List<Measurement> measurements(ReadResult<PlanBook> read) {
        return FactsRead.of(read, Measurement.class);
    }

    private static List<String> measured(ReadResult<PlanBook> read) {
        return measurements(read).stream()
                .map(each -> each.covers().map(Object::toString).orElse("") + " "
                        + each.amount().orElseThrow())
                .toList();
    }
}
