package dev.plumbline.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.WorkbookGrid;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("IO-6: time and memory stay linear in what a workbook holds")
@Timeout(30)
class BoundedWorkbookTest {

    private static final String CELL = "<c><v>1</v></c>";

    @Test
    void sheetsThatShareAPartAreReadOnce() throws IOException {
        WorkbookGrid book = WorkbookBytes.read(shared(5, rows(100)));
        List<SheetGrid> sheets = book.sheets();

        assertThat(sheets).extracting(SheetGrid::name).containsExactly("表1", "表2", "表3", "表4", "表5");
        assertThat(sheets)
                .allSatisfy(
                        sheet -> assertThat(sheet.rows()).isSameAs(sheets.get(0).rows()));
    }

    @Test
    void sheetsThatShareAPartCountItsCellsEach() {
        byte[] file = shared(200, rows(30_000));

        assertThat(file.length).isLessThan(100_000);
        RefusedFile.refused(file, ReadLimits.PASSED, "cells: 5010000");
    }

    @Test
    void emptyCellsOfASharedPartCountToo() {
        byte[] file = shared(3, "<row>" + "<c s=\"0\"/>".repeat(50) + "</row>");

        RefusedFile.refused(file, ReadLimits.standard().with(ReadLimit.CELLS, 149), ReadLimits.PASSED, "cells: 150");
    }

    @Test
    void aMillionEmptyCellsWithAStyleLeaveNothingBehind() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 10_000; row++) {
            rows.append("<row>");
            for (int column = 1; column <= 100; column++) {
                rows.append("<c r=\"").append(CellAddress.of(row, column)).append("\" s=\"1\"/>");
            }
            rows.append("</row>");
        }
        SheetGrid sheet = WorkbookBytes.rows(rows.toString()).read();

        assertThat(sheet.rows()).isEmpty();
        assertThat(sheet.cellCount()).isZero();
    }

    @Test
    void rowsFromTheLastToTheFirstComeOutInOrder() throws IOException {
        String rows = IntStream.iterate(100_000, row -> row - 1)
                .limit(100_000)
                .mapToObj(row -> "<row r=\"" + row + "\">" + CELL + "</row>")
                .collect(Collectors.joining());
        SheetGrid sheet = WorkbookBytes.rows(rows).read();

        assertThat(sheet.rows()).hasSize(100_000).isSortedAccordingTo((one, other) -> one.number() - other.number());
    }

    @Test
    void oneRowWrittenInAThousandPiecesIsOneRow() throws IOException {
        String rows = IntStream.iterate(2_000, column -> column - 1)
                .limit(2_000)
                .mapToObj(column -> "<row r=\"1\"><c r=\"" + CellAddress.letters(column)
                        + "1\"><v>1</v></c></row><row r=\"2\">" + CELL + "</row>")
                .collect(Collectors.joining());
        WorkbookGrid book = WorkbookBytes.read(WorkbookBytes.rows(rows).zip());
        SheetGrid sheet = book.sheets().get(0);

        assertThat(sheet.rows()).extracting(GridRow::size).containsExactly(2_000, 1);
        assertThat(book.findings()).extracting(Finding::code).contains(SheetFindings.MORE);
    }

    @Test
    void mergedRegionsFromTheLastToTheFirstAreFoundAtOnce() throws IOException {
        String regions = IntStream.iterate(199_999, row -> row - 2)
                .limit(100_000)
                .mapToObj(row -> "<mergeCell ref=\"A" + row + ":A" + (row + 1) + "\"/>")
                .collect(Collectors.joining());
        SheetGrid sheet = WorkbookBytes.sheet("<sheetData><row r=\"7\">" + CELL + "</row></sheetData><mergeCells>"
                        + regions + "</mergeCells>")
                .read();

        assertThat(sheet.merged()).hasSize(100_000);
        assertThat(sheet.value(8, 1).text()).isEqualTo("1");
        assertThat(sheet.value(9, 1).text()).isEmpty();
    }

    @Test
    void mergedColumnsAreCountedOverTheWholeFile() {
        String regions = "<mergeCells><mergeCell ref=\"A1:XFD1\"/><mergeCell ref=\"A2:XFD2\"/></mergeCells>";
        WorkbookBytes made = WorkbookBytes.sheet(regions)
                .part(
                        "xl/worksheets/sheet2.xml",
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + regions
                                + "</worksheet>")
                .workbook("", sheet(1, "r1") + sheet(2, "r2"))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        WorkbookBytes.relationships(
                                WorkbookBytes.relationship("r1", "worksheet", "worksheets/sheet1.xml")
                                        + WorkbookBytes.relationship("r2", "worksheet", "worksheets/sheet2.xml")));

        RefusedFile.refused(
                made.zip(),
                ReadLimits.standard().with(ReadLimit.MERGED_COLUMNS, 50_000),
                ReadLimits.PASSED,
                "columns of merged regions");
    }

    @Test
    void aTagFullOfAttributesOrNamespacesIsRefused() {
        String attributes =
                IntStream.range(0, 300).mapToObj(i -> " a" + i + "=\">\"").collect(Collectors.joining());
        String names =
                IntStream.range(0, 300).mapToObj(i -> " xmlns:a" + i + "='u'").collect(Collectors.joining());

        RefusedFile.refused(WorkbookBytes.rows("<row" + attributes + "/>").zip(), Refusals.UNSAFE, "256 attributes");
        RefusedFile.refused(WorkbookBytes.rows("<row" + names + "/>").zip(), Refusals.UNSAFE, "256 attributes");
    }

    @Test
    void quotesInATextAreNoAttributes() throws IOException {
        String text = "\"'=>".repeat(2_000);
        SheetGrid sheet = WorkbookBytes.cell("t=\"inlineStr\"", "<is><t a='>'>" + text + "</t></is>")
                .read();

        assertThat(sheet.at(1, 1).text()).isEqualTo(text);
    }

    @Test
    void namespacesThatPileUpOverAllLevelsCostLittle() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int level = 0; level < 60; level++) {
            rows.append("<x");
            for (int i = 0; i < 250; i++) {
                rows.append(" xmlns:a").append(level * 250 + i).append("='u'");
            }
            rows.append('>');
        }
        rows.append("<a7:x/>".repeat(1_000_000)).append("</x>".repeat(60)).append("<row>" + CELL + "</row>");

        assertThat(WorkbookBytes.rows(rows.toString()).read().cellCount()).isEqualTo(1);
    }

    private static byte[] shared(int sheets, String rows) {
        String list = IntStream.rangeClosed(1, sheets)
                .mapToObj(number -> sheet(number, "r1"))
                .collect(Collectors.joining());
        return WorkbookBytes.rows(rows).workbook("", list).zip();
    }

    private static String sheet(int number, String reference) {
        return "<sheet name=\"表" + number + "\" sheetId=\"" + number + "\" r:id=\"" + reference + "\"/>";
    }

    private static String rows(int count) {
        return ("<row>" + CELL + "</row>").repeat(count);
    }
}
