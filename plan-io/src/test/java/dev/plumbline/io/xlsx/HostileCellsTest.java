package dev.plumbline.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SAFE-1, SAFE-4: cells and sheets that can not be are refused with their reason")
@Timeout(20)
class HostileCellsTest {

    private static final String MANY = "<row><c><v>1</v></c></row>";

    @Test
    void aSharedStringThatIsNotThereIsDamage() {
        byte[] file = WorkbookBytes.cell("t=\"s\"", "<v>2147483646</v>")
                .strings("<t>x</t>")
                .zip();

        RefusedFile.refused(file, Refusals.DAMAGED, "shared string 2147483646");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ1", "XFE1", "A0", "1", "A", "A1B", "A-1", "B2", "A99999999999"})
    void anAddressOffTheSheetIsDamage(String address) {
        RefusedFile.refused(
                WorkbookBytes.rows("<row r=\"1\"><c r=\"" + address + "\"><v>1</v></c></row>")
                        .zip(),
                Refusals.DAMAGED,
                "sheet1.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "1048577", "99999999999", "x"})
    void aRowOffTheSheetIsDamage(String row) {
        RefusedFile.refused(WorkbookBytes.rows("<row r=\"" + row + "\"/>").zip(), Refusals.DAMAGED, "off the sheet");
    }

    @Test
    void aCellThatIsThereTwiceIsDamage() {
        String cell = "<c r=\"A1\"><v>1</v></c>";

        RefusedFile.refused(
                WorkbookBytes.rows("<row r=\"1\">" + cell + cell + "</row>").zip(),
                Refusals.DAMAGED,
                "Cell [A1] of sheet [表] is given twice");
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

        assertThat(WorkbookBytes.read(file).findings()).hasSize(20);
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
    void aMergedRegionThatIsNoneIsDamage(String region) {
        RefusedFile.refused(
                WorkbookBytes.sheet("<mergeCells><mergeCell ref=\"" + region + "\"/></mergeCells>")
                        .zip(),
                Refusals.DAMAGED,
                "merged region");
    }

    @Test
    void aSheetWhosePartIsMissingOrElsewhereIsDamage() {
        byte[] missing = WorkbookBytes.rows("")
                .workbook("", "<sheet name=\"甲\" sheetId=\"1\" r:id=\"r9\"/>")
                .zip();
        byte[] elsewhere = WorkbookBytes.rows("")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        WorkbookBytes.relationships(
                                WorkbookBytes.relationship("r1", "worksheet", "../../../etc/passwd")))
                .zip();

        RefusedFile.refused(missing, Refusals.DAMAGED, "the contents of sheet 甲 are missing");
        RefusedFile.refused(elsewhere, Refusals.DAMAGED, "the contents of sheet 表 are missing");
    }
}
