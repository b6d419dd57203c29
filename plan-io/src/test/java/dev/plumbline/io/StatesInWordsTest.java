package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.TaskState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** States as offices write them: with negations, days and delays in their words (TASK-3, IO-2). */
class StatesInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            未按期完成            | DELAYED
            没有按时完成          | DELAYED
            未如期完成            | DELAYED
            not done yet          | IN_PROGRESS
            not yet completed     | IN_PROGRESS
            almost done           | IN_PROGRESS
            nearly complete       | IN_PROGRESS
            未全部完成            | IN_PROGRESS
            尚未完成              | IN_PROGRESS
            基本完成              | IN_PROGRESS
            部分完成              | IN_PROGRESS
            完成一半              | IN_PROGRESS
            完成80%               | IN_PROGRESS
            待审核                | IN_PROGRESS
            待确认                | ASSIGNED
            本周已完成            | COMPLETED
            目前进行中            | IN_PROGRESS
            已完成待验收          | COMPLETED
            逾期完成              | COMPLETED
            """)
    void wordsThatTurnAMeaningTurnIt(String words, TaskState state) {
        assertThat(report(read(words)).state()).contains(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"无法完成", "预计6月20日完成", "计划7月5日完成", "7/5前完成", "初稿完成", "不再进行", "取消延期", "完成？", "完成2/3"})
    void whatIsNoStateIsReported(String words) {
        ReadResult<PlanBook> read = read(words);

        assertThat(FactsRead.of(read, ProgressReport.class)).isEmpty();
        assertThat(FactsRead.findings(read, "word-unknown")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "已完成（6月12日）",
                "6月12日完成",
                "6.12已完成",
                "已于6月12日完成",
                "2024-06-12完成",
                "完成于6月12日",
                "done 6/12",
                "done on 2024-06-12",
                "completed (6/12)",
                "六月十二日完成"
            })
    void aDayBesideDoneIsTheActualFinish(String words) {
        ProgressReport report = report(read(words));

        assertThat(report.state()).contains(TaskState.COMPLETED);
        assertThat(report.actualFinish()).contains(LocalDate.of(2024, 6, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "延期至7月5日",
                "推迟到7月5日",
                "顺延至7.5",
                "已延期至7月5日",
                "postponed to 7/5",
                "delayed until July 5",
                "slipped to 7/5"
            })
    void aDayBesideDelayedIsTheNewFinish(String words) {
        ProgressReport report = report(read(words));

        assertThat(report.state()).contains(TaskState.DELAYED);
        assertThat(report.newFinish()).contains(LocalDate.of(2024, 7, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "滞后5天",
                "延期3天",
                "推迟一周",
                "落后3个工作日",
                "delayed 3 days",
                "2 days late",
                "behind schedule 3 days",
                "滞后10%"
            })
    void aTimeBesideDelayedIsKeptWithTheTask(String words) {
        ReadResult<PlanBook> read = read(words);

        assertThat(report(read).state()).contains(TaskState.DELAYED);
        assertThat(report(read).percent()).isEmpty();
        assertThat(FactsRead.plan(read).tasks().get(0).attributes()).containsEntry("状态", words);
    }

    @Test
    void whatStandsBehindAStateIsKept() {
        ReadResult<PlanBook> read = read("进行中（等客户确认）");

        assertThat(report(read).state()).contains(TaskState.IN_PROGRESS);
        assertThat(FactsRead.plan(read).tasks().get(0).attributes()).containsEntry("状态", "进行中（等客户确认）");
    }

    @Test
    void aColumnOfItsOwnGoesBeforeTheDayInTheState() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务",
                row("2024年6月任务清单"),
                row("任务名称", "责任人", "计划完成", "状态", "实际完成时间"),
                row("甲", "张三", "6.30", "已完成（6月12日）", "6.13")));

        assertThat(report(read).actualFinish()).contains(LocalDate.of(2024, 6, 13));
    }

    @Test
    void contradictionsAreToldOncePerKind() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务",
                row("2024年6月任务清单"),
                row("任务名称", "责任人", "计划完成", "进度", "状态", "实际开始时间", "实际完成时间"),
                row("甲", "张三", "6.2", "100%", "未开始", "", ""),
                row("乙", "张三", "6.2", "100%", "未开始", "", ""),
                row("丙", "张三", "6.2", "0%", "已完成", "", ""),
                row("丁", "张三", "6.2", "100%", "已完成", "6.1", "7.20"),
                row("戊", "张三", "6.2", "100%", "已完成", "6.10", "6.2"),
                row("己", "张三", "6.2", "", "未开始", "", "6.2")));

        assertThat(FactsRead.findings(read, "progress-contradicts-state"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location().row()).hasValue(3);
                    assertThat(finding.figures()).containsEntry("count", 2);
                });
        for (String code : List.of(
                "state-contradicts-progress",
                "finish-in-future",
                "actual-dates-reversed",
                "finish-contradicts-state")) {
            assertThat(FactsRead.findings(read, code)).as(code).hasSize(1);
        }
    }

    @Test
    void aColumnThatAsksForDelayIsKept() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务", row("2024年6月任务清单"), row("任务名称", "责任人", "计划完成", "状态", "是否延期"), row("甲", "张三", "6.2", "进行中", "是")));

        assertThat(FactsRead.plan(read).tasks().get(0).attributes()).containsEntry("是否延期", "是");
    }

    private static ReadResult<PlanBook> read(String state) {
        return Workbooks.read(Workbooks.of(
                "任务", row("2024年6月任务清单"), row("任务名称", "责任人", "计划完成", "状态"), row("甲", "张三", "6.30", state)));
    }

    private static ProgressReport report(ReadResult<PlanBook> read) {
        return FactsRead.of(read, ProgressReport.class).get(0);
    }
}
