package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Task;
import dev.plumbline.task.schedule.TaskNetwork;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** TASK-4: task tables may say what each task waits for; and what a tracked row says otherwise than the plan is told. */
class PredecessorColumnTest {

    private static final Object[] HEADERS = row("任务名称", "起止时间", "交付标准", "负责人", "前置任务");

    private static ReadResult<PlanBook> tasks(Object[]... rows) {
        Object[][] all = new Object[rows.length + 2][];
        all[0] = row("月度任务分解表(2024年6月)");
        all[1] = HEADERS;
        System.arraycopy(rows, 0, all, 2, rows.length);
        return Workbooks.read(Workbooks.of("月度任务分解表", all));
    }

    private static List<Dependency> dependencies(ReadResult<PlanBook> read, String name) {
        return read.value().plans().get(0).tasks().stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .orElseThrow()
                .dependencies();
    }

    private static List<Finding> problems(ReadResult<PlanBook> read) {
        return read.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }

    @Test
    @DisplayName("TASK-4: by name or row, with kind, lag and lead, several in a cell, also of rows below")
    void namesNumbersKindsAndLags() {
        ReadResult<PlanBook> read = tasks(
                row("方案设计", "6.3-6.7", "方案", "李四", ""),
                row("采购", "6.3-6.12", "到货", "李四", "方案设计SS+2"),
                row("搭建", "6.13-6.20", "完工", "李四", "方案设计、2FS-1天"),
                row("验收", "6.21-6.21", "签字", "李四", "3ff+3自然日；培训"),
                row("培训", "6.17-6.18", "签到", "李四", "采购 ＋ 2 个工作日"));

        assertThat(problems(read)).isEmpty();
        List<Task> all = read.value().plans().get(0).tasks();
        assertThat(dependencies(read, "方案设计")).isEmpty();
        assertThat(dependencies(read, "采购"))
                .containsExactly(Dependency.startToStart(all.get(0).id()).lag(2));
        assertThat(dependencies(read, "搭建"))
                .containsExactly(
                        Dependency.finishToStart(all.get(0).id()),
                        Dependency.finishToStart(all.get(1).id()).lag(-1));
        assertThat(dependencies(read, "验收"))
                .containsExactly(
                        Dependency.finishToFinish(all.get(2).id()).calendarLag(3),
                        Dependency.finishToStart(all.get(4).id()));
        assertThat(dependencies(read, "培训"))
                .containsExactly(Dependency.finishToStart(all.get(1).id()).lag(2));
        assertThat(TaskNetwork.of(all).findings()).isEmpty();
    }

    @Test
    @DisplayName("TASK-4: where a table numbers its tasks, its numbers count; a name that looks like a lag is a name")
    void numbersOfTheirOwn() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "月度任务分解表",
                row("月度任务分解表(2024年6月)"),
                row("编号", "任务名称", "起止时间", "交付标准", "紧前任务"),
                row("T10", "版本V-2", "6.3-6.7", "发布", ""),
                row("T20", "推广", "6.10-6.12", "上线", "T10FS+1"),
                row("T30", "总结", "6.13-6.14", "报告", "版本V-2，T20")));

        assertThat(problems(read)).isEmpty();
        List<Task> all = read.value().plans().get(0).tasks();
        assertThat(dependencies(read, "推广"))
                .containsExactly(Dependency.finishToStart(all.get(0).id()).lag(1));
        assertThat(dependencies(read, "总结"))
                .extracting(Dependency::predecessor)
                .containsExactly(all.get(0).id(), all.get(1).id());
    }

    @Test
    @DisplayName("TASK-4: what cannot be read, names no task or several is told with its place; the rest is kept")
    void tellsWhatItCannotFind() {
        ReadResult<PlanBook> read = tasks(
                row("甲", "6.3-6.7", "一", "李四", "FS+2"),
                row("乙", "6.3-6.7", "二", "李四", "丙丙，甲"),
                row("乙", "6.3-6.7", "三", "王五", "甲+99999"),
                row("丁", "6.3-6.7", "四", "王五", "乙，9"));

        assertThat(problems(read))
                .extracting(
                        finding -> finding.code().id(),
                        finding -> finding.location().column().orElse("")
                                + finding.location().row().orElse(0),
                        finding -> finding.figures().get("predecessor"))
                .containsExactly(
                        tuple("dependency-unreadable", "E3", "FS+2"),
                        tuple("dependency-task-unknown", "E4", "丙丙"),
                        tuple("dependency-unreadable", "E5", "甲+99999"),
                        tuple("dependency-task-ambiguous", "E6", "乙"),
                        tuple("dependency-task-unknown", "E6", "9"));
        assertThat(read.value().plans().get(0).tasks().get(1).dependencies()).hasSize(1);
        assertThat(problems(read)).allSatisfy(finding -> {
            assertThat(finding.message(Locale.CHINESE)).doesNotContain("{");
            assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{");
        });
    }

    @Test
    @DisplayName("A tracked row whose dates differ from the plan's is told with both; the plan's count")
    void tellsDatesThatDiffer() {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of(
                        "月度任务分解表",
                        row("月度任务分解表(2024年6月)"),
                        HEADERS,
                        row("搭建", "6.3-6.20", "完工", "李四", ""),
                        row("选址", "", "合同", "李四", "")),
                Workbooks.of(
                        "任务进度跟踪表",
                        row("任务进度跟踪表(2024年6月)"),
                        row("任务名称", "责任人", "计划开始时间", "计划完成时间", "进度状态"),
                        row("搭建", "李四", "6.3", "6.25", "进行中"),
                        row("选址", "李四", "6.4", "6.6", "进行中")));

        assertThat(problems(read))
                .filteredOn(finding -> finding.code().id().equals("task-date-differs"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location().column()).contains("D");
                    assertThat(finding.location().row()).hasValue(3);
                    assertThat(finding.message(Locale.CHINESE))
                            .isEqualTo("任务“搭建”的计划完成时间为2024年6月25日，计划中为2024年6月20日，采用计划中的日期");
                });
        List<Task> all = read.value().plans().get(0).tasks();
        assertThat(all).hasSize(2);
        assertThat(all.get(0).finish()).contains(LocalDate.of(2024, 6, 20));
        assertThat(all.get(1).start()).contains(LocalDate.of(2024, 6, 4));
    }
}
