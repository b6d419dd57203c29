package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of progress, states and dates that say something else than they seem to at first sight (TASK-3, IO-2c). */
class ProgressTextsTest {

    private static ReadResult<PlanBook> read(String header, String cell) {
        return Workbooks.read(Workbooks.of(
                "任务", row("2024年6月任务"), row("任务", "责任人", "计划完成时间", header), row("盘点", "张三", "2024-06-10", cell)));
    }

    private static ReadResult<PlanBook> planned(String planned, String cell) {
        return Workbooks.read(Workbooks.of(
                "任务",
                row("2024年6月任务"),
                row("任务", "责任人", "计划完成时间", "计划进度", "进度"),
                row("盘点", "张三", "2024-06-10", planned, cell)));
    }

    private static ProgressReport report(ReadResult<PlanBook> read) {
        List<ProgressReport> reports = FactsRead.of(read, ProgressReport.class);
        assertThat(reports).hasSize(1);
        return reports.get(0);
    }

    private static Task task(ReadResult<PlanBook> read) {
        return FactsRead.plan(read).tasks().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "落后10%,40",
        "滞后 15%,35",
        "超前5%,55",
        "提前8%,58",
        "落后计划10%,40",
        "比计划慢5%,45",
        "比计划快5%,55",
        "进度滞后10%,40",
        "behind 10%,40",
        "10% ahead of schedule,60"
    })
    void aDistanceFromThePlanIsHeldAgainstWhatWasPlanned(String cell, int percent) {
        ReadResult<PlanBook> read = planned("50%", cell);

        assertThat(report(read).percent())
                .hasValueSatisfying(done -> assertThat(done).isEqualByComparingTo("" + percent));
        assertThat(FactsRead.findings(read, "share-by-gap")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"落后10%,DELAYED", "超前5%,IN_PROGRESS", "比计划慢5%,DELAYED", "落后计划10%,DELAYED", "behind by 10%,DELAYED"})
    void aDistanceFromAPlanThatNobodyStatesIsNoShare(String cell, TaskState state) {
        ReadResult<PlanBook> read = planned("", cell);

        assertThat(report(read).percent()).isEmpty();
        assertThat(report(read).state()).contains(state);
        assertThat(report(read).done()).contains(cell);
        assertThat(FactsRead.findings(read, "gap-is-no-share")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"还差10%", "差10%", "10%缺口"})
    void whatIsStillMissingIsNoShareEither(String cell) {
        ReadResult<PlanBook> read = planned("50%", cell);

        assertThat(report(read).percent()).isEmpty();
        assertThat(report(read).state()).isEmpty();
        assertThat(FactsRead.findings(read, "gap-is-no-share")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"落后计划10%,DELAYED", "比计划慢5%,DELAYED", "超前计划10%,IN_PROGRESS", "比计划快10%,IN_PROGRESS"})
    void aDistanceInAColumnOfStatesIsNoShareEither(String cell, TaskState state) {
        ReadResult<PlanBook> read = read("状态", cell);

        assertThat(report(read).percent()).isEmpty();
        assertThat(report(read).state()).contains(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"进行中", "未开始"})
    void aDayOfAcceptanceToComeIsNoActualFinish(String state) {
        ReadResult<PlanBook> read = accepted(state);

        assertThat(report(read).actualFinish()).isEmpty();
        assertThat(task(read).attributes()).containsEntry("验收时间", "2024-06-20");
        assertThat(FactsRead.findings(read, "acceptance-planned")).hasSize(1);
    }

    @Test
    void aDayOfAcceptanceOfWhatIsDoneIsItsFinish() {
        assertThat(report(accepted("已完成")).actualFinish()).contains(LocalDate.of(2024, 6, 20));
        assertThat(FactsRead.of(accepted(""), ProgressReport.class)).isEmpty();
    }

    private static ReadResult<PlanBook> accepted(String state) {
        return Workbooks.read(Workbooks.of(
                "任务",
                row("2024年6月任务"),
                row("任务", "责任人", "计划完成时间", "状态", "验收时间"),
                row("盘点", "张三", "2024-06-10", state, "2024-06-20")));
    }

    @ParameterizedTest
    @CsvSource({"通过,2024-06-20", "合格,2024-06-20", "待验收,", "未通过,"})
    void aResultOfAcceptanceSaysWhetherItTookPlace(String result, LocalDate finish) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务",
                row("2024年6月任务"),
                row("任务", "责任人", "计划完成时间", "验收时间", "验收结果"),
                row("盘点", "张三", "2024-06-10", "2024-06-20", result)));

        assertThat(FactsRead.of(read, ProgressReport.class))
                .extracting(report -> report.actualFinish().orElse(null))
                .isEqualTo(finish == null ? List.of() : List.of(finish));
    }

    @ParameterizedTest
    @ValueSource(strings = {"不需要", "无需", "不适用", "N/A", "not applicable"})
    void whatNeedsNotBeDoneHasNoState(String cell) {
        ReadResult<PlanBook> read = read("状态", cell);

        assertThat(FactsRead.of(read, ProgressReport.class)).isEmpty();
        assertThat(FactsRead.findings(read, "state-not-needed")).hasSize(1);
        assertThat(FactsRead.cells(read, CellOutcome.KEPT)).containsExactly(cell);
        assertThat(task(read).attributes()).containsEntry("状态", cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6.10→6.20",
                "6.10->6.20",
                "6.10改为6.20",
                "原6.10，调整为6.20",
                "6.10（调整至6.20）",
                "原计划6.10，现6.20",
                "6月10日延期至6月20日",
                "2024-06-10 postponed to 2024-06-20"
            })
    void theLaterOfTwoDaysHolds(String cell) {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("任务", row("2024年6月任务"), row("任务", "责任人", "计划开始", "计划完成"), row("盘点", "张三", "", cell)));

        assertThat(task(read).start()).isEmpty();
        assertThat(task(read).finish()).contains(LocalDate.of(2024, 6, 20));
        assertThat(task(read).attributes()).containsEntry("计划完成", cell);
        assertThat(FactsRead.findings(read, "date-revised"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.figures())
                        .containsAllEntriesOf(
                                Map.of("date", LocalDate.of(2024, 6, 20), "earlier", LocalDate.of(2024, 6, 10))));
    }

    @Test
    void aRangeOfDaysStaysOne() {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("任务", row("2024年6月任务"), row("任务", "责任人", "起止时间"), row("盘点", "张三", "6.10→6.20")));

        assertThat(task(read).start()).contains(LocalDate.of(2024, 6, 10));
        assertThat(task(read).finish()).contains(LocalDate.of(2024, 6, 20));
    }

    @Test
    void aDayBesideAHundredPerCentIsTheFinish() {
        ProgressReport report = report(read("进度", "100%（6.18完成）"));

        assertThat(report.percent()).hasValueSatisfying(done -> assertThat(done).isEqualByComparingTo("100"));
        assertThat(report.state()).contains(TaskState.COMPLETED);
        assertThat(report.actualFinish()).contains(LocalDate.of(2024, 6, 18));
    }

    @Test
    void otherWordsBesideAPercentageAreKept() {
        ProgressReport report = report(read("进度", "80%（6.18更新）"));

        assertThat(report.percent()).hasValueSatisfying(done -> assertThat(done).isEqualByComparingTo("80"));
        assertThat(report.actualFinish()).isEmpty();
        assertThat(report.done()).contains("6.18更新");
    }

    @ParameterizedTest
    @CsvSource({"未完成（70%）,70,IN_PROGRESS", "延期完成,,COMPLETED", "按期完成,,COMPLETED"})
    void wordsInAColumnOfHowFarItIs(String cell, Integer percent, TaskState state) {
        ProgressReport report = report(read("完成情况", cell));

        assertThat(report.state()).contains(state);
        assertThat(report.percent().map(Number::intValue).orElse(null)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"未完成,100%,,progress-contradicts-state", "进行中,50%,2024-06-09,finish-contradicts-state"})
    void whatCannotBothBeSoIsTold(String state, String percent, String finish, String code) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务",
                row("2024年6月任务"),
                row("任务", "责任人", "计划完成", "实际进度", "状态", "实际完成时间"),
                row("盘点", "张三", "2024-06-10", percent, state, finish == null ? "" : finish)));

        assertThat(FactsRead.findings(read, code)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"30%,1", "45%,0", "50%,0", "90%,1"})
    void plannedProgressIsHeldAgainstTheDates(String planned, int told) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务",
                row("2024年6月任务"),
                row("填报日期：2024-06-15"),
                row("任务", "责任人", "计划开始", "计划完成", "计划进度", "实际进度"),
                row("盘点", "张三", "2024-06-01", "2024-06-30", planned, "50%")));

        assertThat(FactsRead.findings(read, "planned-progress-differs")).hasSize(told);
    }
}
