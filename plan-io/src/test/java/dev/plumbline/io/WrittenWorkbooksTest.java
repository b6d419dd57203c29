package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.goal.GoalId;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.spi.WriteOptions;
import dev.plumbline.io.spi.WriteResult;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.Period;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks and CSV as they are written: whole, inert, readable by others (IO-2, IO-3, SAFE-5). */
class WrittenWorkbooksTest {

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void ensureSourceDocumentsComeBack(String format) throws IOException {
        PlanBook book = Workbooks.samples().value();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteResult written = PlanFormats.write(book, format, out, WriteOptions.compact());
        PlanBook read = read(out, format).value();
        assertThat(read.plans()).isEqualTo(book.plans());
        assertThat(read.execution().entries())
                .containsExactlyInAnyOrderElementsOf(book.execution().entries());
        assertThat(written.omissions()).extracting(WrittenWorkbooksTest::path).containsOnly("book");
    }

    @Test
    void ensureSecondWritingIsTheSame() throws IOException {
        PlanBook book = Workbooks.samples().value();
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        PlanFormats.write(book, "xlsx", first, WriteOptions.compact());
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        PlanFormats.write(read(first, "xlsx").value(), "xlsx", second, WriteOptions.compact());
        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
    }

    @Test
    void ensureOthersReadTheWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanFormats.write(Workbooks.samples().value(), "xlsx", out, WriteOptions.compact());
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var rows = workbook.findSheet("目标清单 2024").orElseThrow().read();
            assertThat(rows.get(2).getCellText(3)).isEqualTo("目标名称");
            assertThat(rows.get(3).getCellText(3)).isEqualTo("年度营收");
        }
    }

    @Test
    void ensureOnlyWantedTablesAreWritten() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteResult written = PlanFormats.write(
                Workbooks.samples().value(), "xlsx", out, WriteOptions.compact().tables("goal-list"));
        PlanBook read = read(out, "xlsx").value();
        assertThat(read.plan(PlanId.of("2024")).orElseThrow().goals()).isNotEmpty();
        assertThat(read.plan(PlanId.of("2024")).orElseThrow().tasks()).isEmpty();
        assertThat(written.omissions())
                .extracting(WrittenWorkbooksTest::path)
                .anyMatch(path -> path.startsWith("task/"));
    }

    @Test
    void ensureUncheckedWritingSaysSo() throws IOException {
        WriteResult written = PlanFormats.write(
                Workbooks.samples().value(),
                "xlsx",
                new ByteArrayOutputStream(),
                WriteOptions.compact().unchecked());
        assertThat(written.omissions())
                .extracting(finding -> finding.code().id())
                .containsExactly("writing-unchecked");
        assertThat(written.isWhole()).isFalse();
    }

    @Test
    void ensureNoTimeOfWritingIsInTheFile() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanFormats.write(Workbooks.samples().value(), "xlsx", out, WriteOptions.compact());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
    }

    @Provide
    Arbitrary<String> formulas() {
        Arbitrary<String> starts = Arbitraries.of("=", "+", "-", "@", "\t", "\r", "'=", "''+");
        Arbitrary<String> rest = Arbitraries.of(
                "cmd|' /C calc'!A0", "SUM(A1:A9)", "1+1", "HYPERLINK(\"http://x\")", "客户\",\"营收", "_x0041_");
        return starts.flatMap(start -> rest.map(more -> start + more));
    }

    @Property(tries = 120)
    void ensureFormulasAreInertAndComeBack(@ForAll("formulas") String text, @ForAll boolean csv) throws IOException {
        String kept = text.strip();
        Plan plan = Plan.builder()
                .id(PlanId.of("P"))
                .period(Period.year(2024))
                .addTask(Task.builder()
                        .id(TaskId.of("T-1"))
                        .name("任务" + text)
                        .attributes(Map.of("公式", kept))
                        .build())
                .build();
        String format = csv ? "csv" : "xlsx";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanFormats.write(PlanBook.of(plan), format, out, WriteOptions.compact());
        Task read = read(out, format)
                .value()
                .plan(PlanId.of("P"))
                .orElseThrow()
                .tasks()
                .get(0);
        assertThat(read.attributes()).isEqualTo(Map.of("公式", kept));
        if (csv) {
            String file = out.toString(StandardCharsets.UTF_8);
            assertThat(file.lines()
                            .flatMap(line -> java.util.Arrays.stream(line.split(",")))
                            .map(field -> field.startsWith("\"") ? field.substring(1) : field))
                    .noneMatch(field -> field.startsWith("=") || field.startsWith("@") || field.startsWith("+"));
        } else {
            assertThat(sheet(out)).doesNotContain("<f>").contains("t=\"inlineStr\"");
        }
    }

    private static String sheet(ByteArrayOutputStream out) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().endsWith("sheet1.xml")) {
                entry = zip.getNextEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void ensureUnknownColumnsGoThroughEditing() throws IOException {
        Source source = Workbooks.of(
                "任务",
                Workbooks.row("2024年任务清单"),
                Workbooks.row("编号", "任务名称", "责任人", "完成时间", "预算编码"),
                Workbooks.row("T-1", "编制方案", "张三", "2024-06-30", "A-77"));
        PlanBook book = Workbooks.read(source).value();
        Plan plan = book.plans().get(0);
        Task edited = plan.tasks().get(0).toBuilder().deliverable("方案终稿").build();
        PlanBook changed =
                book.supposing(plan.toBuilder().tasks(List.of(edited)).build());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanFormats.write(changed, "xlsx", out, WriteOptions.compact());
        assertThat(read(out, "xlsx").value().plans().get(0).tasks()).containsExactly(edited);
        assertThat(edited.attributes()).containsEntry("预算编码", "A-77");
    }

    @Test
    void ensurePlansOfOnePeriodStayApart() throws IOException {
        PlanBook book = PlanBook.of(plan("sales", "销售部计划"), plan("market", "市场部计划"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanFormats.write(book, "xlsx", out, WriteOptions.compact().in(Locale.ENGLISH));
        assertThat(read(out, "xlsx").value().plans()).containsExactlyInAnyOrderElementsOf(book.plans());
    }

    private static Plan plan(String id, String title) {
        return Plan.builder()
                .id(PlanId.of(id))
                .title(title)
                .period(Period.year(2024))
                .addGoal(dev.plumbline.goal.Goal.builder()
                        .id(GoalId.of(id + "-1"))
                        .name("新增客户")
                        .build())
                .build();
    }

    @Test
    void ensureUnknownKindOfTemplateIsRefused() {
        assertThatThrownBy(() -> PlanFormats.writeTemplate(
                        List.of("nothing"),
                        Locale.CHINESE,
                        dev.plumbline.io.spi.TableMapping.none(),
                        java.nio.file.Path.of("/tmp/never.xlsx")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[nothing]");
    }

    private static ReadResult<PlanBook> read(ByteArrayOutputStream out, String format) throws IOException {
        return PlanFormats.read("out." + format, new ByteArrayInputStream(out.toByteArray()), ReadOptions.standard());
    }

    private static String path(Finding finding) {
        return finding.location().path().orElse("");
    }
}
