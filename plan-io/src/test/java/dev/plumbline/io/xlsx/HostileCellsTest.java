package dev.plumbline.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellRange;
import dev.plumbline.io.table.GridCell;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.WorkbookGrid;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SAFE-1, SAFE-4: cells and sheets that can not be cost that cell, row or sheet; caps refuse the file")
@Timeout(20)
class HostileCellsTest {

    private static final String MANY = "<row><c><v>1</v></c></row>";

    @ParameterizedTest
    @ValueSource(strings = {"2147483646", "99999999999999999999", "-1", "x", "1.5", " "})
    void aSharedStringThatIsNotThereCostsItsCell(String number) throws IOException {
        SheetGrid sheet = WorkbookBytes.rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>" + number
                        + "</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>")
                .strings("<t>甲</t>")
                .read();

        assertThat(sheet.at(1, 1).kind()).isEqualTo(CellKind.UNREADABLE);
        assertThat(sheet.at(1, 2).text()).isEqualTo("甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ1", "XFE1", "A0", "1", "A", "A1B", "A-1", "B2", "A99999999999", "甲1"})
    void anAddressThatIsNoneCostsItsCell(String address) throws IOException {
        WorkbookGrid book = WorkbookBytes.read(WorkbookBytes.rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\""
                        + address + "\"><v>77</v></c><c r=\"C1\"><v>3</v></c></row>")
                .zip());

        assertThat(book.sheets().get(0).cells().map(GridCell::toString)).containsExactly("A1=1", "C1=3");
        assertThat(book.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(SheetFindings.CELL_NOWHERE);
            assertThat(finding.location()).hasToString("book.xlsx, 表, 1");
            assertThat(finding.message(Locale.ENGLISH)).contains("[" + address + "]", "[77]");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "1048577", "99999999999", "x", ""})
    void aRowOffTheSheetCostsThatRow(String row) throws IOException {
        WorkbookGrid book = WorkbookBytes.read(WorkbookBytes.rows("<row r=\"1\"><c><v>1</v></c></row><row r=\"" + row
                        + "\"><c><v>2</v></c></row><row><c><v>3</v></c></row>")
                .zip());

        assertThat(book.sheets().get(0).cells().map(GridCell::toString)).containsExactly("A1=1", "A2=3");
        assertThat(book.findings()).extracting(Finding::code).containsExactly(SheetFindings.ROW_NOWHERE);
    }

    @Test
    void ofACellThatIsThereTwiceTheFirstStands() throws IOException {
        WorkbookGrid book = WorkbookBytes.read(
                WorkbookBytes.rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")
                        .zip());

        assertThat(book.sheets().get(0).cells().map(GridCell::toString)).containsExactly("A1=1");
        assertThat(book.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(SheetFindings.CELL_TWICE);
            assertThat(finding.location()).hasToString("book.xlsx, 表, A1");
            assertThat(finding.value()).contains("2");
        });
    }

    @Test
    void ofManyRepeatedCellsTheFirstAreToldAndTheRestCounted() throws IOException {
        WorkbookGrid book =
                WorkbookBytes.read(WorkbookBytes.rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>".repeat(5_000))
                        .zip());

        assertThat(book.findings()).hasSize(21);
        assertThat(book.findings().get(20).message(Locale.ENGLISH)).contains("4979 more");
        assertThat(book.sheets().get(0).cellCount()).isEqualTo(1);
    }

    @Test
    void aTextBeyondTheCapNamesItsCell() {
        byte[] file = WorkbookBytes.cell("t=\"inlineStr\"", "<is><t>" + "长".repeat(32_768) + "</t></is>")
                .zip();

        PlanFormatException refusal = RefusedFile.refused(file, ReadLimits.PASSED, "characters of a cell");
        assertThat(refusal.finding().orElseThrow().location()).hasToString("book.xlsx, 表, A1");
    }

    @Test
    void aMillionDigitsAreRefusedAtOnce() {
        byte[] file =
                WorkbookBytes.cell("", "<v>" + "9".repeat(300_000) + "</v>").zip();

        RefusedFile.refused(file, ReadLimits.PASSED, "characters of a cell");
    }

    @Test
    void rowsColumnsCellsAndSheetsAreCapped() {
        byte[] file = WorkbookBytes.rows(MANY.repeat(4)).zip();

        RefusedFile.refused(
                file, ReadLimits.standard().with(ReadLimit.ROWS, 3), ReadLimits.PASSED, "rows of a sheet: 4");
        RefusedFile.refused(file, ReadLimits.standard().with(ReadLimit.CELLS, 3), ReadLimits.PASSED, "cells: 4");
        RefusedFile.refused(
                file, ReadLimits.standard().with(ReadLimit.COLUMNS, 0), ReadLimits.PASSED, "columns of a sheet: 1");
        RefusedFile.refused(file, ReadLimits.standard().with(ReadLimit.SHEETS, 0), ReadLimits.PASSED, "sheets: 1");
    }

    @Test
    void ofManyOverlappingRegionsOnlyTheFirstAreTold() throws IOException {
        byte[] file = WorkbookBytes.sheet("<mergeCells>" + "<mergeCell ref=\"A1:B2\"/>".repeat(500) + "</mergeCells>")
                .zip();

        List<Finding> findings = WorkbookBytes.read(file).findings();
        assertThat(findings).hasSize(21);
        assertThat(findings.get(20).message(Locale.ENGLISH)).contains("479 more");
    }

    @Test
    void wideMergedRegionsAreCapped() {
        StringBuilder regions = new StringBuilder();
        for (int row = 1; row <= 5; row++) {
            regions.append("<mergeCell ref=\"A")
                    .append(row)
                    .append(":XFD")
                    .append(row)
                    .append("\"/>");
        }

        RefusedFile.refused(
                WorkbookBytes.sheet("<mergeCells>" + regions + "</mergeCells>").zip(),
                ReadLimits.standard().with(ReadLimit.MERGED_COLUMNS, 50_000),
                ReadLimits.PASSED,
                "columns of merged regions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1:", ":A1", "B2:A1", "A1:XFE1", "A1:B1048577", "", "A:A"})
    void aMergedRegionThatIsNoneCostsThatRegion(String region) throws IOException {
        WorkbookGrid book = WorkbookBytes.read(WorkbookBytes.sheet("<sheetData/><mergeCells><mergeCell ref=\"" + region
                        + "\"/><mergeCell ref=\"A1:B2\"/></mergeCells>")
                .zip());

        assertThat(book.sheets().get(0).merged()).containsExactly(CellRange.parse("A1:B2"));
        assertThat(book.findings()).extracting(Finding::code).containsExactly(SheetFindings.MERGED_NOWHERE);
    }

    @Test
    void aSheetWhosePartIsMissingOrElsewhereCostsThatSheet() throws IOException {
        byte[] file = WorkbookBytes.rows(MANY)
                .workbook(
                        "",
                        "<sheet name=\"甲\" sheetId=\"1\" r:id=\"r9\"/><sheet name=\"乙\" sheetId=\"2\" r:id=\"r2\"/>"
                                + "<sheet name=\"丙\" sheetId=\"3\" r:id=\"r1\"/>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        WorkbookBytes.relationships(
                                WorkbookBytes.relationship("r1", "worksheet", "worksheets/sheet1.xml")
                                        + WorkbookBytes.relationship("r2", "worksheet", "../../../etc/passwd")))
                .zip();

        WorkbookGrid book = WorkbookBytes.read(file);

        assertThat(book.sheets()).extracting(SheetGrid::name).containsExactly("丙");
        assertThat(book.findings())
                .extracting(Finding::code)
                .containsExactly(WorkbookReader.MISSING, WorkbookReader.MISSING);
    }
}
