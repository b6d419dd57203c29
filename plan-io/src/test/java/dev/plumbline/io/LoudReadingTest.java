package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.CellCounts;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.FileReading;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.ReportWriter;
import dev.plumbline.io.spi.SheetReading;
import dev.plumbline.io.spi.Source;
import dev.plumbline.status.PlanStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** IO-2e: every cell is accounted for, and what was not read is not shown as if there were nothing. */
class LoudReadingTest {

    private static final Source TASKS = Workbooks.of(
            "进度",
            Workbooks.row("任务进度跟踪表（2024年6月）"),
            Workbooks.row("任务名称", "责任人", "计划完成时间"),
            Workbooks.row("盘点", "张三", "2024-06-12"));

    private static final Source CARS = Workbooks.of(
            "车辆", Workbooks.row("车牌", "里程", "油费"), Workbooks.row("沪A12345", 1200, 800), Workbooks.row("沪B", 9, 8));

    private static String written(ReportWriter writer, ReadResult<PlanBook> read) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(PlanStatus.latest(read.value()), read.findings(), read, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("The counts of the bundled workbooks are those of their cells, and each cell has its place")
    void everyCell() {
        for (FileReading file : Workbooks.samples().reading().files()) {
            for (SheetReading sheet : file.sheets()) {
                List<CellOutcome> outcomes =
                        sheet.cells().map(cell -> cell.outcome()).toList();
                assertThat(CellCounts.of(outcomes)).isEqualTo(sheet.counts());
                assertThat(sheet.cells().map(cell -> cell.column() + cell.row()))
                        .doesNotHaveDuplicates();
                assertThat(sheet.cells()).noneMatch(cell -> cell.text().isBlank());
            }
        }
    }

    @Test
    @DisplayName("The page says how many cells stay unread, and shows a dash for what no table tells")
    void page() throws IOException {
        String page = written(Reports.html(Locale.ENGLISH), Workbooks.read(CARS));
        assertThat(page)
                .contains("class=\"unread\"", "9 cells were not understood", "No table of goals was read")
                .contains("<div class=\"figure\">—</div>", "no such table was read")
                .doesNotContain("<div class=\"figure\">0</div>");
        assertThat(written(Reports.html(), Workbooks.read(CARS))).contains("有9个单元格未能识别");
    }

    @Test
    @DisplayName("Where all was read there is no banner, and where a table tells of something its 0 stands")
    void quietPage() throws IOException {
        String page = written(Reports.html(Locale.ENGLISH), Workbooks.read(TASKS));
        assertThat(page)
                .doesNotContain("class=\"unread\"")
                .contains("No table of issues was read", "Of 1 task, ", "<div class=\"figure\">0</div>");
    }

    @Test
    @DisplayName("A book that did not come from tables has its figures as ever")
    void noTables() throws IOException {
        String page = written(Reports.html(Locale.ENGLISH), ReadResult.of(PlanBook.of()));
        assertThat(page)
                .contains("There are no goals.", "<div class=\"figure\">0</div>")
                .doesNotContain("class=\"unread\"");
    }

    @Test
    @DisplayName("A file that could not be read is named on the page and in the status")
    void unreadFile() throws IOException {
        ReadResult<PlanBook> read = Workbooks.read(TASKS, Source.of("broken.xlsx", new byte[] {1, 2, 3}));
        assertThat(written(Reports.html(), read)).contains("无法读取的文件：broken.xlsx");
        assertThat(written(Reports.statusJson(), read)).contains("\"files\" : [ \"broken.xlsx\" ]");
    }

    @Test
    @DisplayName("The status for programs counts what stays unread and names what no table tells")
    void statusJson() throws IOException {
        assertThat(written(Reports.statusJson(), Workbooks.read(TASKS, CARS)))
                .contains("\"cells\" : 9", "\"untold\" : [ \"goal\", \"issue\" ]");
    }

    @Test
    @DisplayName("A writer that knows nothing of readings writes the status alone")
    void oldWriter() throws IOException {
        ReportWriter plain = (status, findings, out) -> out.write('x');
        assertThat(written(plain, Workbooks.read(TASKS))).isEqualTo("x");
    }

    @Test
    @DisplayName("Empty, missing and unknown files each have their own finding")
    void files() {
        assertThat(Workbooks.codes(Workbooks.read(Source.of("a.csv", new byte[0]))))
                .containsExactly("file-empty");
        assertThat(Workbooks.codes(Workbooks.read(Source.of("a.xlsx", new byte[0]))))
                .hasSize(1);
        assertThat(Workbooks.codes(Workbooks.read(Source.of(java.nio.file.Path.of("no-such-file")))))
                .containsExactly("file-missing");
        assertThat(Workbooks.codes(Workbooks.read(Source.of("a.txt", new byte[] {1}))))
                .containsExactly("file-format-unknown");
    }
}
