package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.task.ProgressReport;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV files as programs in offices write them: what parts the fields, in which encoding (IO-3). */
class CsvDialectsTest {

    private static final String TABLE = "2024年6月任務清單\n任務名稱,負責人,完成日期\n調研市場,張三豐,2024-06-10\n檢討會議,李四,2024-06-12\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", "，", "；"})
    void whatMakesRowsEvenPartsTheFields(String mark) {
        assertTasks(read(TABLE.replace(",", mark).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "|"})
    void aFirstLineMaySayWhatPartsTheFields(String mark) {
        ReadResult<PlanBook> read =
                read(("sep=" + mark + "\r\n" + TABLE.replace(",", mark)).getBytes(StandardCharsets.UTF_8));

        assertTasks(read);
        assertThat(FactsRead.plan(read).period()).hasToString("2024-06");
    }

    @Test
    void fullWidthCommasInTextsPartNothing() {
        ReadResult<PlanBook> read = read(
                "2024年6月任务清单\n任务名称,责任人,计划完成,备注\n甲,张三,6.10,先问，再做\n乙,李四,6.11,先做，再问\n".getBytes(StandardCharsets.UTF_8));

        assertThat(FactsRead.plan(read).tasks()).extracting(task -> task.name()).containsExactly("甲", "乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030", "Big5"})
    void encodingsAreFoundOut(String charset) {
        assertTasks(read(TABLE.getBytes(Charset.forName(charset))));
    }

    @Test
    void aBrokenByteOfUtf8IsToldAtItsPlace() {
        byte[] good = "任务名称,负责人,完成时间\n调研,张三,2024-06-10\n".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(good, good.length + 2);
        bytes[good.length] = 'a';
        bytes[good.length + 1] = (byte) 0xFF;

        ReadResult<PlanBook> read = read(bytes);

        assertThat(FactsRead.findings(read, "csv-not-utf8")).singleElement().satisfies(finding -> {
            assertThat(finding.location().line()).hasValue(3);
            assertThat(finding.figures()).containsEntry("offset", good.length + 1);
        });
    }

    @Test
    void progressInCsvIsAboutTheTasksOfAWorkbook() {
        Source plan = Workbooks.of("任务", row("2024年任务清单"), row("任务名称", "责任人", "计划完成"), row("签约", "张三", "2024-06-10"));
        Source june =
                Source.of("june.csv", "2024年6月任务进度\n任务名称,责任人,状态,进度\n签约,张三,进行中,60%\n".getBytes(StandardCharsets.UTF_8));

        for (List<Source> order : List.of(List.of(plan, june), List.of(june, plan))) {
            ReadResult<PlanBook> read = PlanFormats.readSources(order, ReadOptions.standard());

            assertThat(FactsRead.of(read, ProgressReport.class))
                    .extracting(report -> report.task().value())
                    .containsExactly("2024/签约");
        }
    }

    private static ReadResult<PlanBook> read(byte[] bytes) {
        return Workbooks.read(Source.of("june.csv", bytes));
    }

    private static void assertTasks(ReadResult<PlanBook> read) {
        assertThat(FactsRead.plan(read).tasks()).extracting(task -> task.name()).containsExactly("調研市場", "檢討會議");
    }
}
