package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskState;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands side by side under one header row is not about the same thing (IO-2b). */
class TablesBesideEachOtherTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            本周工作  | 下周计划  | 任务名称 | 责任人 | 完成时间
            本周工作  | 下周计划  | 工作内容 | 负责人 | 截止时间
            本週工作  | 下週計劃  | 工作內容 | 負責人 | 完成時限
            已完成    | 未完成    | 任务     | 责任人 | 完成时限
            This week | Next week | Task     | Owner  | Due date
            Completed | Open      | Activity | Owner  | Due
            """)
    void groupsWithNamesOfTheirOwnAreTwoTables(String left, String right, String name, String owner, String due) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "周报",
                row("2024年6月第3周工作周报"),
                row(left, "", right, "", ""),
                row(name, owner, name, owner, due),
                row("登录", "张三", "支付", "李四", "2024-06-28"),
                row("注册", "李四", "对账", "张三", "2024-06-27")));

        assertThat(TableLines.tasks(read))
                .extracting(
                        Task::name,
                        task -> task.finish().isPresent(),
                        task -> task.attributes().get("分组"))
                .containsExactlyInAnyOrder(
                        tuple("登录", false, left),
                        tuple("注册", false, left),
                        tuple("支付", true, right),
                        tuple("对账", true, right));
        assertThat(TableLines.letters(read)).contains("支付 person:李四=R");
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).isEmpty();
    }

    @Test
    void groupsThatSayHowFarTheyAreGiveTheState() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "小结",
                row("2024年6月工作小结"),
                row("已完成", "", "未完成", ""),
                row("任务", "负责人", "任务", "负责人"),
                row("登录", "张三", "支付", "李四")));

        assertThat(FactsRead.of(read, ProgressReport.class))
                .extracting(report -> report.task().value(), ProgressReport::state)
                .containsExactlyInAnyOrder(
                        tuple("2024-06/登录", Optional.of(TaskState.COMPLETED)),
                        tuple("2024-06/支付", Optional.of(TaskState.IN_PROGRESS)));
    }

    @Test
    void headingsBetweenRowsGiveTheStateToo() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "小结", row("2024年6月工作小结"), row("已完成"), row("任务", "负责人"), row("登录", "张三"), row("未完成"), row("支付", "李四")));

        assertThat(FactsRead.plan(read).tasks()).extracting(Task::name).containsExactly("登录", "支付");
        assertThat(FactsRead.of(read, ProgressReport.class))
                .extracting(ProgressReport::state)
                .containsExactly(Optional.of(TaskState.COMPLETED), Optional.of(TaskState.IN_PROGRESS));
    }

    @Test
    void twoColumnsPrintedTwiceAreTwoTables() {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("任务", row("2024年6月任务"), row("任务", "负责人", "任务", "负责人"), row("登录", "张三", "支付", "李四")));

        assertThat(FactsRead.plan(read).tasks()).extracting(Task::name).containsExactlyInAnyOrder("登录", "支付");
    }

    @Test
    void plannedAndActualOfOneTaskStayTogether() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务",
                row("2024年6月任务"),
                row("任务", "计划", "", "实际", ""),
                row("", "开始", "完成", "开始", "完成"),
                row("登录", "6.1", "6.10", "6.2", "6.11")));

        assertThat(FactsRead.plan(read).tasks()).extracting(Task::name).containsExactly("登录");
    }

    /** Which year's quarters are these? Nothing is taken for another thing. */
    @Test
    void quartersOfNoYearAreToldAndNotGuessed() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "指标",
                row("指标", "一季度", "", "二季度", ""),
                row("", "目标", "实际", "目标", "实际"),
                row("营业收入", "100万元", "95万元", "120万元", "130万元")));

        assertThat(Workbooks.codes(read)).contains("table-without-period");
        assertThat(read.value().plans())
                .allSatisfy(plan -> assertThat(plan.goals()).isEmpty());
    }
}
