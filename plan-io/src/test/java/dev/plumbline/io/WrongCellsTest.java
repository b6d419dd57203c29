package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.plan.Plan;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Task;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Wrong cells are told one by one, and the good rows are kept (IO-2). */
class WrongCellsTest {

    private static final Object[] PROGRESS_HEADERS =
            row("任务名称", "责任人", "计划开始时间", "计划完成时间", "实际完成时间", "进度状态", "延期/受阻原因");

    private static List<Finding> errors(ReadResult<PlanBook> read) {
        return read.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    @Test
    @DisplayName("One finding per wrong cell, with sheet, row, column, value and what was expected")
    void oneFindingEach() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务进度跟踪表",
                row("任务进度跟踪表(2024年6月)"),
                PROGRESS_HEADERS,
                row("甲", "设计部*主管", "6.31", "6.10", "-", "进行中", "无"),
                row("乙", "设计部*主管", 6.1, "6.10", "-", "延后了", "无"),
                row("丙", "设计部*主管", "6.20", "6.10", "-", "进行中", "无"),
                row("丁", "设计部*主管", "6.1", "6.10", "6.12", "延期", "等待素材")));

        assertThat(errors(read))
                .extracting(
                        finding -> finding.code().id(),
                        finding -> finding.location().sheet().orElse(""),
                        finding -> finding.location().column().orElse("")
                                + finding.location().row().orElse(0),
                        finding -> finding.location().header().orElse(""),
                        finding -> finding.value().orElse(""))
                .containsExactlyInAnyOrder(
                        tuple("date-impossible", "任务进度跟踪表", "C3", "计划开始时间", "6.31"),
                        tuple("date-as-number", "任务进度跟踪表", "C4", "计划开始时间", "6.1"),
                        tuple("word-unknown", "任务进度跟踪表", "F4", "进度状态", "延后了"),
                        tuple("task-dates-reversed", "任务进度跟踪表", "D5", "计划完成时间", "6.10"));
        assertThat(errors(read)).allSatisfy(finding -> {
            assertThat(finding.expected()).isPresent();
            assertThat(finding.message(Locale.CHINESE)).doesNotContain("{");
            assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{");
        });
    }

    @Test
    @DisplayName("The good rows, and the good cells of bad rows, are kept")
    void goodRowsAreKept() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务进度跟踪表",
                row("任务进度跟踪表(2024年6月)"),
                PROGRESS_HEADERS,
                row("甲", "设计部*主管", "6.31", "6.10", "-", "进行中", "无"),
                row("丁", "设计部*主管", "6.1", "6.10", "6.12", "延期", "等待素材")));

        Plan june = read.value().plans().get(0);
        assertThat(june.tasks()).extracting(Task::name).containsExactly("甲", "丁");
        assertThat(june.tasks().get(0).finish()).contains(LocalDate.of(2024, 6, 10));
        assertThat(PlanStatus.latest(read.value()).tasks())
                .extracting(task -> task.daysLate())
                .containsExactly(20L, 2L);
    }

    @Test
    @DisplayName("A row without a name is refused, its cells told of, and the next one read")
    void missingName() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "运营计划总表",
                row("企业年度运营计划总表(2024年)"),
                row("目标维度", "具体指标", "目标值", "责任部门"),
                row("部门级", "", "50家", "销售部"),
                row("部门级", "新客户", "很多", "销售部")));

        assertThat(errors(read))
                .extracting(
                        finding -> finding.code().id(),
                        finding -> finding.location().row().orElse(0))
                .containsExactly(tuple("cell-missing", 3), tuple("quantity-expected", 4));
        assertThat(read.value().plans().get(0).goals())
                .extracting(goal -> goal.name())
                .containsExactly("新客户");
    }

    @Test
    @DisplayName("A missing year comes from the caller, else the title, else it is an error; never from today")
    void missingYear() {
        Source undated = Workbooks.of(
                "任务进度跟踪表", row("任务进度跟踪表"), PROGRESS_HEADERS, row("甲", "设计部", "6.1", "6.2", "-", "进行中", "无"));

        ReadResult<PlanBook> without = Workbooks.read(undated);
        assertThat(errors(without)).extracting(finding -> finding.code().id()).containsExactly("table-without-period");
        assertThat(without.value().plans()).isEmpty();
        assertThat(without.reading().counts().reported()).isEqualTo(15);

        ReadResult<PlanBook> with =
                PlanFormats.readSources(List.of(undated), ReadOptions.standard().year(2023));
        assertThat(with.value().plans().get(0).tasks().get(0).start()).contains(LocalDate.of(2023, 6, 1));
    }

    @Test
    @DisplayName("Reordered, unknown and traditional headers")
    void headers() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "表",
                row("任務進度跟蹤表（２０２４年６月）"),
                row("進度狀態", "任務名稱", "責任人", "計劃完成時間", "計劃開始時間", "心情"),
                row("已完成", "甲", "設計部*主管", "6.10", "6.1", "好")));

        Task task = read.value().plans().get(0).tasks().get(0);
        assertThat(task.start()).contains(LocalDate.of(2024, 6, 1));
        assertThat(Workbooks.codes(read)).containsExactly("column-unknown");
        assertThat(read.findings().get(0).value()).contains("心情");
    }

    @Test
    @DisplayName("A sheet that holds no known table, and cells beside a table, are told of")
    void unknownSheet() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of("杂项", row("随便", "写点"), row("什么", "都行")));
        assertThat(Workbooks.codes(read)).containsExactly("sheet-unknown");
        assertThat(read.reading().counts().reported()).isEqualTo(4);
    }

    @Test
    @DisplayName("A file that is no workbook is named; the others are still read")
    void unreadable() {
        Source broken = Source.of("broken.xlsx", "not a workbook".getBytes(StandardCharsets.UTF_8));
        ReadResult<PlanBook> read = Workbooks.read(broken, Workbooks.sample(Workbooks.JUNE));
        assertThat(read.unread()).containsExactly("broken.xlsx");
        assertThat(read.findings().get(0).location().file()).contains("broken.xlsx");
        assertThat(read.value().plans()).hasSize(1);
    }

    @Test
    @DisplayName("Several owners are all responsible, so that a rule can tell")
    void severalOwners() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务进度跟踪表",
                row("任务进度跟踪表(2024年6月)"),
                PROGRESS_HEADERS,
                row("甲", "市场部*经理、设计部*主管", "6.1", "6.10", "-", "进行中", "无")));
        assertThat(PlanStatus.latest(read.value()).tasks().iterator().next().owners())
                .hasSize(2);
    }

    @Test
    @DisplayName("IO-3 The same table as CSV gives the same tasks")
    void csv() {
        String csv = "任务进度跟踪表(2024年6月)\n任务名称,责任人,计划开始时间,计划完成时间,进度状态\n甲,设计部*主管,6.1,6.10,已完成\n";
        ReadResult<PlanBook> read = Workbooks.read(Source.of("progress.csv", csv.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.value().plans().get(0).tasks().get(0).finish()).contains(LocalDate.of(2024, 6, 10));
        assertThat(read.findings()).isEmpty();
    }
}
