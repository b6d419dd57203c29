package dev.plumbline.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.GridCell;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.WorkbookGrid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("IO-3: CSV of the same tables")
class CsvGridReaderTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void aFileIsOneSheetOfTexts(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("运营计划总表.csv");
        Files.writeString(file, "目标维度,具体指标,目标值\n公司级,年度营收,2亿元\n");

        WorkbookGrid book = CsvGridReader.standard().read(file);

        SheetGrid sheet = book.sheet("运营计划总表").orElseThrow();
        assertThat(sheet.cells())
                .extracting(GridCell::toString)
                .containsExactly("A1=目标维度", "B1=具体指标", "C1=目标值", "A2=公司级", "B2=年度营收", "C2=2亿元");
        assertThat(sheet.cells()).allSatisfy(cell -> assertThat(cell.kind()).isEqualTo(CellKind.TEXT));
        assertThat(sheet.location(CellAddress.of(2, 3))).hasToString("运营计划总表.csv, 运营计划总表, C2, line 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b;c\\n1,2;3\\n|2",
                "a;b,c;d\\n1;2,5;3\\n|3",
                "a\\tb,b\\tc\\n1\\t2\\t3\\n|3",
                "标题\\n\"a,b,c\";d\\n1;2\\n|2",
                "标题|1"
            })
    void theDelimiterIsFoundOut(String text, int columns) throws IOException {
        assertThat(read(text.replace("\\n", "\n").replace("\\t", "\t")).lastColumn())
                .isEqualTo(columns);
    }

    @Test
    void aGivenDelimiterGoesBeforeTheFoundOne() throws IOException {
        CsvOptions options = CsvOptions.standard().delimiter('|');

        assertThat(read("a,b|c,d\n".getBytes(StandardCharsets.UTF_8), options)
                        .at(1, 2)
                        .text())
                .isEqualTo("c,d");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvOptions.standard().delimiter('"'))
                .withMessageContaining("[\"]");
    }

    @Test
    void rowsOfDifferentLengthAndEmptyLinesAreKept() throws IOException {
        SheetGrid sheet = read("标题\r\n\r\na,b\r\n1\r\n1,,3,4\r\n");

        assertThat(sheet.rowNumbers()).containsExactly(1, 3, 4, 5);
        assertThat(sheet.row(5)).extracting(GridCell::toString).containsExactly("A5=1", "C5=3", "D5=4");
    }

    @Test
    void aFieldOverSeveralLinesShiftsTheLinesNotTheRows() throws IOException {
        SheetGrid sheet = read("a,b\n\"一\n二\n三\",x\n4,5\n");

        assertThat(sheet.at(2, 1).text()).isEqualTo("一\n二\n三");
        assertThat(sheet.line(2)).hasValue(2);
        assertThat(sheet.line(3)).hasValue(5);
    }

    @Test
    void quotesAreUndone() throws IOException {
        SheetGrid sheet = read("\"说\"\"好\"\"\", \"b\" ,c\"d\n");

        assertThat(sheet.row(1)).extracting(GridCell::text).containsExactly("说\"好\"", "b", "c\"d");
    }

    @Test
    @DisplayName("SAFE-5: escaped texts are read as what they stand for")
    void escapedTextsAreUndone() throws IOException {
        SheetGrid sheet = read("'=1+1,''@x,-,'24\n");

        assertThat(sheet.row(1)).extracting(GridCell::text).containsExactly("=1+1", "'@x", "-", "'24");
    }

    @Test
    void byteOrderMarksAreNoText() throws IOException {
        assertThat(read("\uFEFF目标,值\n").at(1, 1).text()).isEqualTo("目标");
        assertThat(read("\uFEFF目标\t值\n".getBytes(StandardCharsets.UTF_16LE), CsvOptions.standard())
                        .at(1, 2)
                        .text())
                .isEqualTo("值");
        assertThat(read("\uFEFF目标\t值\n".getBytes(StandardCharsets.UTF_16BE), CsvOptions.standard())
                        .at(1, 1)
                        .text())
                .isEqualTo("目标");
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedWithTheirPlace() {
        PlanFormatException refusal = refused("a,b\r\n1,营收\r\n".getBytes(GB18030));

        assertThat(refusal.code()).contains(CsvText.NOT_UTF8);
        assertThat(refusal)
                .hasMessage("plan.csv, line 2: The bytes at offset 9 are no UTF-8: CA D5 0D 0A. "
                        + "Save the file as CSV UTF-8, or choose GB18030 if it comes from a Chinese program.");
        assertThat(refusal.message(Locale.CHINESE)).contains("第9字节处不是UTF-8编码", "GB18030");
    }

    @Test
    void gb18030IsReadWhereItIsChosen() throws IOException {
        CsvOptions options = CsvOptions.standard().orGb18030();

        assertThat(read("目标,年度营收㐀\n".getBytes(GB18030), options).at(1, 2).text())
                .isEqualTo("年度营收㐀");
        assertThat(read("目标\n".getBytes(StandardCharsets.UTF_8), options)
                        .at(1, 1)
                        .text())
                .isEqualTo("目标");
    }

    @Test
    @DisplayName("IO-3: an encoding that had to be guessed is told")
    void theOtherEncodingIsTold() throws IOException {
        byte[] bytes = "目标,年度营收\n".getBytes(Charset.forName("GBK"));

        WorkbookGrid book = CsvGridReader.of(CsvOptions.standard().orGb18030(), ReadLimits.standard())
                .read(new ByteArrayInputStream(bytes), "plan.csv");

        assertThat(book.sheets().get(0).at(1, 2).text()).isEqualTo("年度营收");
        assertThat(book.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(CsvText.OTHER_ENCODING);
            assertThat(finding.message(Locale.ENGLISH)).contains("GB18030");
        });
    }

    @Test
    void bytesThatFitNoEncodingAreRefused() {
        byte[] bytes = {'a', ',', (byte) 0xFF, (byte) 0xFF, '\n'};

        assertThat(refused(bytes, CsvOptions.standard().orGb18030(), ReadLimits.standard()))
                .hasMessageContaining("offset 2");
    }

    @Test
    void anOpenQuoteIsDamage() {
        PlanFormatException refusal = refused("a,b\n1,\"2\n3,4\n".getBytes(StandardCharsets.UTF_8));

        assertThat(refusal.code()).contains(CsvGridReader.DAMAGED);
        assertThat(refusal).hasMessageContaining("line 2").hasMessageContaining("quotes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004rest", "a,b\u0000c\n"})
    void whatIsNoTextIsRefused(String content) {
        assertThat(refused(content.getBytes(StandardCharsets.UTF_8)).code()).contains(CsvText.NOT_TEXT);
    }

    @ParameterizedTest
    @CsvSource({"ROWS,1", "COLUMNS,1", "CELLS,3", "TEXT_LENGTH,2", "FILE_BYTES,8"})
    void capsAreKept(ReadLimit limit, int allowed) {
        PlanFormatException refusal = refused(
                "a,b\n1,目标值\n".getBytes(StandardCharsets.UTF_8),
                CsvOptions.standard(),
                ReadLimits.standard().with(limit, allowed));

        assertThat(refusal.code()).contains(ReadLimits.PASSED);
        assertThat(refusal).hasMessageStartingWith("plan.csv").hasMessageContaining(limit.text(Locale.ENGLISH));
    }

    @Test
    void anEmptyFileIsAnEmptySheet() throws IOException {
        assertThat(read("").cells()).isEmpty();
    }

    private static SheetGrid read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), CsvOptions.standard());
    }

    private static SheetGrid read(byte[] bytes, CsvOptions options) throws IOException {
        return CsvGridReader.of(options, ReadLimits.standard())
                .read(new ByteArrayInputStream(bytes), "plan.csv")
                .sheets()
                .get(0);
    }

    private static PlanFormatException refused(byte[] bytes) {
        return refused(bytes, CsvOptions.standard(), ReadLimits.standard());
    }

    private static PlanFormatException refused(byte[] bytes, CsvOptions options, ReadLimits limits) {
        PlanFormatException refusal = catchThrowableOfType(
                PlanFormatException.class,
                () -> CsvGridReader.of(options, limits).read(new ByteArrayInputStream(bytes), "plan.csv"));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
