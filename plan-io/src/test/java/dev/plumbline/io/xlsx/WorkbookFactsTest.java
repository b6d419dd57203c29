package dev.plumbline.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridCell;
import dev.plumbline.io.table.SheetGrid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a workbook tells beside its cells' values: when it was changed, what it hides, what it computes. */
class WorkbookFactsTest {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    @Test
    @DisplayName("IO-2c: the day of last change, in the caller's zone")
    void theMomentOfTheLastChangeIsTold() throws IOException {
        byte[] file = changed("2024-06-30T18:30:00Z");

        assertThat(WorkbookBytes.read(file).modified()).contains(LocalDateTime.of(2024, 7, 1, 2, 30));
        ReadOptions utc = ReadOptions.standard().zone(ZoneId.of("UTC"));
        assertThat(XlsxGridReader.of(utc)
                        .read(new ByteArrayInputStream(file), "a.xlsx")
                        .modified())
                .contains(LocalDateTime.of(2024, 6, 30, 18, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2024-06-30", "0001-01-01T00:00:00Z", "9999-12-31T00:00:00Z", "<x>"})
    void aMomentThatIsNoneIsNotKnown(String said) throws IOException {
        assertThat(WorkbookBytes.read(changed(said)).modified()).isEmpty();
        assertThat(WorkbookBytes.read(WorkbookBytes.rows("").zip()).modified()).isEmpty();
    }

    /** An undated list of tasks goes into the year of the last change and says so; amounts of a ledger stay unread. */
    @ParameterizedTest
    @CsvSource({
        "任务清单,任务名称,负责人,状态,客户回访,张三,进行中,table-period-assumed",
        "资源管理台账,资源名称,计划数量,已使用,服务器,10台,8台,table-without-period",
        "日常工作日志,工作内容,存在问题,解决措施,拜访客户,降价,上报,table-without-period"
    })
    void aTableWithoutAnyDateIsNeverDatedInSilence(
            String title, String first, String second, String third, String a, String b, String c, String code) {
        String rows = row(1, title) + row(2, first, second, third) + row(3, a, b, c);
        ReadResult<PlanBook> read = PlanFormats.readSources(
                List.of(Source.of("book.xlsx", changed("2024-06-28T10:00:00Z", rows))), ReadOptions.standard());

        assertThat(read.findings()).extracting(finding -> finding.code().id()).containsOnlyOnce(code);
        assertThat(read.value().plans()).hasSize(code.endsWith("assumed") ? 1 : 0);
    }

    private static String row(int number, String... texts) {
        StringBuilder cells = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            cells.append("<c r=\"")
                    .append((char) ('A' + i))
                    .append(number)
                    .append("\" t=\"inlineStr\"><is><t>")
                    .append(texts[i])
                    .append("</t></is></c>");
        }
        return cells.append("</row>").toString();
    }

    private static byte[] changed(String moment) {
        return changed(moment, "");
    }

    private static byte[] changed(String moment, String rows) {
        return WorkbookBytes.rows(rows)
                .part(
                        "_rels/.rels",
                        WorkbookBytes.relationships(
                                WorkbookBytes.relationship("r1", "officeDocument", "xl/workbook.xml")
                                        + "<Relationship Id=\"r2\" Type=\"" + PACKAGE
                                        + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"))
                .part(
                        "docProps/core.xml",
                        "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                                + " xmlns:dcterms=\"http://purl.org/dc/terms/\"><dcterms:modified>" + moment
                                + "</dcterms:modified></cp:coreProperties>")
                .zip();
    }

    @Test
    @DisplayName("IO-2b: hidden rows and columns are read, and told")
    void hiddenRowsAndColumnsAreReadAndTold() throws IOException {
        SheetGrid sheet = WorkbookBytes.sheet("<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"4\" max=\"9\"/>"
                        + "<col min=\"x\" max=\"99999\" hidden=\"1\"/></cols><sheetData>"
                        + "<row r=\"1\"><c r=\"B1\"><v>1</v></c></row><row r=\"2\" hidden=\"true\"><c r=\"A2\"><v>2</v></c></row>"
                        + "</sheetData>")
                .read();

        assertThat(sheet.cells().map(GridCell::toString)).containsExactly("B1=1", "A2=2");
        assertThat(sheet.isRowHidden(1)).isFalse();
        assertThat(sheet.isRowHidden(2)).isTrue();
        assertThat(sheet.isColumnHidden(1)).isFalse();
        assertThat(sheet.isColumnHidden(2)).isTrue();
        assertThat(sheet.isColumnHidden(3)).isTrue();
        assertThat(sheet.isColumnHidden(4)).isFalse();
    }

    @ParameterizedTest
    @DisplayName("SAFE-4: a formula without a kept value is told apart from a blank cell")
    @ValueSource(strings = {"<f>1+1</f>", "<f>1+1</f><v></v>", "<f>1+1</f><v/>", "<f/><v> </v>"})
    void aFormulaWithoutAValueIsAFormula(String contents) throws IOException {
        SheetGrid sheet = WorkbookBytes.cell("t=\"str\"", contents).read();

        assertThat(sheet.at(1, 1).formula()).isTrue();
        assertThat(sheet.rowAt(1).formula(0)).isTrue();
        assertThat(sheet.value(1, 1).text()).isBlank();
    }

    @Test
    @DisplayName("IO-2c: a date shown as a month says so")
    void aMonthIsShownAsAMonth() throws IOException {
        SheetGrid sheet = WorkbookBytes.cell("s=\"0\"", "<v>45473</v>")
                .styles("yyyy&quot;年&quot;m&quot;月&quot;")
                .read();

        assertThat(sheet.value(1, 1))
                .isInstanceOfSatisfying(
                        CellValue.Date.class,
                        date -> assertThat(date.format().showsDay()).isFalse());
        assertThat(sheet.value(1, 1).kind()).isEqualTo(CellKind.DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "'t=\"s\"', '<v>0</v>'",
        "'s=\"0\"', '<v>45473</v>'",
        "'', '<v>12.5</v>'",
        "'t=\"inlineStr\"', '<is><t>进行中</t></is>'"
    })
    void cellsThatHoldTheSameShareOneValue(String attributes, String contents) throws IOException {
        String cell = "<c " + attributes + ">" + contents + "</c>";
        SheetGrid sheet = WorkbookBytes.rows("<row>" + cell + cell + "</row>")
                .strings("<t>已完成</t>")
                .styles("yyyy-mm-dd")
                .read();

        assertThat(sheet.value(1, 1)).isSameAs(sheet.value(1, 2));
    }
}
