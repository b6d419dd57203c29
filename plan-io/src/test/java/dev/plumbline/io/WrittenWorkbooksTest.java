package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Fact;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

    static Stream<Arguments> dailyTables() {
        return Stream.of(
                Arguments.of("2024年6月日常工作日志", new Object[][] {
                    {"日期", "填写人", "关联任务", "工作进展", "存在问题", "工时"},
                    {"2024-06-03", "张三", "", "完成客户走访3家", "样品不足", "6"},
                    {"2024-06-04", "李四", "", "整理报价单", "", "2.5"}
                }),
                Arguments.of("2024年6月改进计划", new Object[][] {
                    {"编号", "关联任务", "问题描述", "改进措施", "责任人", "完成时限"},
                    {"1", "", "到货延迟", "增加备选供应商；每周跟踪", "王五", "2024-06-28"}
                }),
                Arguments.of("2024年6月跨部门协作申请单", new Object[][] {
                    {"申请编号", "申请部门", "申请日期", "协作事项", "期望完成时间", "配合部门"},
                    {"XZ-01", "销售部", "2024-06-05", "提供产品资料", "2024-06-20", "市场部、研发部"}
                }),
                Arguments.of("2024年6月问题清单", new Object[][] {
                    {"编号", "问题描述", "问题级别", "反馈人", "反馈时间", "责任人", "问题状态"},
                    {"W-1", "设备停机", "一级", "张三", "2024-06-06", "李四", "处理中"},
                    {"W-2", "发货延迟", "三级", "张三", "2024-06-07", "王五", "已关闭"}
                }),
                Arguments.of("2024年6月问题处理方案", new Object[][] {
                    {"问题编号", "问题描述", "措施", "责任人", "完成时限"},
                    {"W-1", "设备停机", "更换轴承", "李四", "2024-06-15"},
                    {"W-1", "设备停机", "加强点检", "李四", "2024-06-25"}
                }),
                Arguments.of("2024年6月资源管理台账", new Object[][] {
                    {"日期", "资源名称", "计划数量", "实际使用", "备注"},
                    {"2024-06-10", "叉车", "3台", "2台", "租用"}
                }));
    }

    /** What happens day by day comes back from the table that is written of it, in both languages. */
    @ParameterizedTest
    @MethodSource("dailyTables")
    void ensureDailyTablesComeBack(String title, Object[][] table) throws IOException {
        Object[][] rows = new Object[table.length + 1][];
        rows[0] = Workbooks.row(title);
        System.arraycopy(table, 0, rows, 1, table.length);
        PlanBook book = Workbooks.read(Workbooks.of("表", rows)).value();
        assertThat(book.execution().entries()).isNotEmpty();
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            WriteResult written =
                    PlanFormats.write(book, "xlsx", out, WriteOptions.compact().in(language));
            PlanBook read = read(out, "xlsx").value();
            assertThat(read.plans()).isEqualTo(book.plans());
            assertThat(facts(read)).as(written.omissions().toString()).containsExactlyInAnyOrderElementsOf(facts(book));
        }
    }

    /** Without who recorded them: a state that a plan of measures tells is recorded by nobody in particular in a list. */
    private static List<Fact> facts(PlanBook book) {
        List<Fact> facts = new ArrayList<>();
        book.execution().entries().forEach(entry -> facts.add(entry.fact()));
        return facts;
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
