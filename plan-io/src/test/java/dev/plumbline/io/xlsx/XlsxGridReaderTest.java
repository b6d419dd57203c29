package dev.plumbline.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellRange;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridCell;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.WorkbookGrid;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxGridReaderTest {

    @Nested
    class Texts {

        @Test
        void runsOfOneTextAreJoinedAndPronunciationAidsLeftOut() throws IOException {
            SheetGrid sheet = WorkbookBytes.cell("t=\"s\"", "<v>1</v>")
                    .strings(
                            "<t>x</t>",
                            "<r><rPr><b/></rPr><t xml:space=\"preserve\">年度 </t></r><r><t>营收</t></r>"
                                    + "<rPh sb=\"0\" eb=\"2\"><t>ネンド</t></rPh><phoneticPr fontId=\"1\"/>")
                    .read();

            assertThat(sheet.at(1, 1).text()).isEqualTo("年度 营收");
        }

        @Test
        void inlineTextsAreReadLikeSharedOnes() throws IOException {
            SheetGrid sheet = WorkbookBytes.cell(
                            "t=\"inlineStr\"",
                            "<is><r><t>东</t></r><r><t>京</t></r><rPh sb=\"0\" eb=\"1\"><t>トウ</t></rPh></is>")
                    .read();

            assertThat(sheet.at(1, 1).value()).isEqualTo(new CellValue.Text("东京"));
        }

        @ParameterizedTest
        @CsvSource({"a_x000A_b,'a\nb'", "_x005F_x000A_,_x000A_", "_x00g0_,_x00g0_", "x_x0041,x_x0041", "_xD800_,_xD800_"
        })
        void escapedCharactersAreUndone(String stored, String text) throws IOException {
            SheetGrid sheet = WorkbookBytes.cell("t=\"s\"", "<v>0</v>")
                    .strings("<t>" + stored + "</t>")
                    .read();

            assertThat(sheet.at(1, 1).text()).isEqualTo(text);
        }

        @Test
        void aCellThatStoresAnEmptyTextIsBlank() throws IOException {
            SheetGrid sheet =
                    WorkbookBytes.cell("t=\"s\"", "<v>0</v>").strings("<t/>").read();

            assertThat(sheet.cells()).isEmpty();
            assertThat(sheet.at(1, 1).kind()).isEqualTo(CellKind.BLANK);
        }

        @Test
        void sectionsAndEntitiesArePartOfTheText() throws IOException {
            SheetGrid sheet = WorkbookBytes.cell(
                            "t=\"inlineStr\"", "<is><t>a&lt;b<![CDATA[&c]]><!-- no -->&#x4E2D;</t></is>")
                    .read();

            assertThat(sheet.at(1, 1).text()).isEqualTo("a<b&c中");
        }
    }

    @Test
    void aLongSheetMayWriteManyCharactersAsReferences() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 40_000; i++) {
            rows.append("<row><c t=\"inlineStr\"><is><t>研发&amp;生产&lt;&#x4E2D;&gt;")
                    .append(i)
                    .append("</t></is></c></row>");
        }

        SheetGrid sheet = WorkbookBytes.rows(rows.toString()).read();

        assertThat(sheet.at(40_000, 1).text()).isEqualTo("研发&生产<中>40000");
    }

    @Nested
    @DisplayName("SAFE-1: numbers are exact and bounded")
    class Numbers {

        @ParameterizedTest
        @CsvSource({
            "0.1,0.1",
            "45,45",
            "1.,1",
            "-0.167,-0.167",
            "0.28999999999999998,0.29",
            "1.1000000000000001,1.1",
            "0.30000000000000004,0.30000000000000004",
            "1.2E+3,1.2E+3",
            "12345678901234567890.123,12345678901234567890.123",
            "1e-32,1E-32"
        })
        void theDecimalIsTheOneInTheFile(String stored, BigDecimal amount) throws IOException {
            GridCell cell =
                    WorkbookBytes.cell("", "<v>" + stored + "</v>").read().at(1, 1);

            assertThat(cell.number()).contains(amount);
            assertThat(((CellValue.Number) cell.value()).stored()).isEqualTo(stored);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1e10000000",
                    "1e99999999999",
                    "0.1e9999999995",
                    "1e-33",
                    "1e33",
                    "NaN",
                    "INF",
                    "e5",
                    "1e",
                    "1e+",
                    "0x10",
                    "1,5",
                    "12345678901234567890123456789012345678901234567890123456789012345"
                })
        void whatIsNoNumberWithinTheCapsIsUnreadable(String stored) throws IOException {
            GridCell cell =
                    WorkbookBytes.cell("", "<v>" + stored + "</v>").read().at(1, 1);

            assertThat(cell.kind()).isEqualTo(CellKind.UNREADABLE);
            assertThat(cell.text()).isEqualTo(stored);
            assertThat(((CellValue.Unreadable) cell.value()).expected().text(Locale.ENGLISH))
                    .contains("64 digits");
        }

        @ParameterizedTest
        @CsvSource({
            "0%,0.8,80%",
            "0.0%,-0.167,-16.7%",
            "0.00%,1.2,120%",
            "0&quot;家&quot;,12,12家",
            "0.00,12.50,12.5",
            "0%,0,0%"
        })
        void theTextShowsPercentAndUnitOfTheFormat(String format, String stored, String text) throws IOException {
            GridCell cell = WorkbookBytes.cell("s=\"0\"", "<v>" + stored + "</v>")
                    .styles(format)
                    .read()
                    .at(1, 1);

            assertThat(cell.text()).isEqualTo(text);
        }
    }

    @Nested
    @DisplayName("SAFE-4: 1900 and 1904 date systems")
    class Dates {

        @ParameterizedTest
        @CsvSource({
            "1,1900-01-01",
            "59,1900-02-28",
            "61,1900-03-01",
            "45294,2024-01-03",
            "45473.75,2024-06-30",
            "109938,2200-12-30",
            "109939,2200-12-31"
        })
        void dayNumbersCountFrom1900(String stored, String date) throws IOException {
            assertThat(date("", "yyyy\\-mm\\-dd", stored).text()).isEqualTo(date);
        }

        @ParameterizedTest
        @CsvSource({"0,1904-01-01", "43832,2024-01-03", "1,1904-01-02"})
        void dayNumbersCountFrom1904WhereTheWorkbookSaysSo(String stored, String date) throws IOException {
            assertThat(date("date1904=\"1\"", "yyyy/m/d", stored).text()).isEqualTo(date);
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "0", "60", "109940", "2958465", "2958466", "99999999"})
        void aDayThatNeverWasIsUnreadable(String stored) throws IOException {
            assertThat(date("", "yyyy-mm-dd", stored).kind()).isEqualTo(CellKind.UNREADABLE);
        }

        @Test
        void aTimeOfDayIsKeptWhereTheCellShowsIt() throws IOException {
            GridCell cell = date("", "yyyy-mm-dd hh:mm", "45473.583333333336");

            assertThat(cell.value()).isInstanceOfSatisfying(CellValue.Date.class, date -> {
                assertThat(date.at()).isEqualTo(LocalDateTime.of(2024, 6, 30, 14, 0));
                assertThat(date.hasTime()).isTrue();
            });
            assertThat(cell.text()).isEqualTo("2024-06-30 14:00");
            assertThat(date("", "h:mm", "0.43055555555555558").text()).isEqualTo("10:20");
            assertThat(date("", "h:mm", "0.43055555555555558").kind()).isEqualTo(CellKind.TIME);
        }

        @Test
        void aTimeThatRoundsUpToMidnightBelongsToTheNextDay() throws IOException {
            assertThat(date("", "yyyy-mm-dd hh:mm", "45473.999999999999").text())
                    .isEqualTo("2024-07-01");
        }

        @ParameterizedTest
        @CsvSource({
            "14,2024-06-30",
            "31,2024-06-30",
            "57,2024-06-30",
            "58,2024-06-30",
            "9,4547300%",
            "0,45473",
            "46,45473"
        })
        void formatsKnownByNumberNeedNoCode(String id, String text) throws IOException {
            String styles = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<cellXfs><xf numFmtId=\"" + id + "\"/></cellXfs></styleSheet>";
            SheetGrid sheet = WorkbookBytes.cell("s=\"0\"", "<v>45473</v>")
                    .part("xl/styles.xml", styles)
                    .read();

            assertThat(sheet.at(1, 1).text()).isEqualTo(text);
        }

        @ParameterizedTest
        @CsvSource({"2024-06-30,2024-06-30", "2024-06-30T14:00:00Z,2024-06-30 14:00", "T09:30:00,09:30"})
        void datesMayBeWrittenOut(String stored, String text) throws IOException {
            assertThat(WorkbookBytes.cell("t=\"d\"", "<v>" + stored + "</v>")
                            .read()
                            .at(1, 1)
                            .text())
                    .isEqualTo(text);
        }

        private static GridCell date(String properties, String format, String stored) throws IOException {
            return WorkbookBytes.cell("s=\"0\"", "<v>" + stored + "</v>")
                    .workbook(properties, "<sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/>")
                    .styles(format)
                    .read()
                    .at(1, 1);
        }
    }

    @Nested
    class OtherKinds {

        @Test
        @DisplayName("SAFE-4: a formula is never evaluated, its remembered value is used and said so")
        void aFormulaGivesItsRememberedValue() throws IOException {
            GridCell number =
                    WorkbookBytes.cell("", "<f>1+1</f><v>3</v>").read().at(1, 1);
            GridCell text = WorkbookBytes.cell("t=\"str\"", "<f>A2&amp;\"x\"</f><v>已完成</v>")
                    .read()
                    .at(1, 1);
            GridCell none = WorkbookBytes.cell("", "<f>1+1</f>").read().at(1, 1);

            assertThat(number.formula()).isTrue();
            assertThat(number.text()).isEqualTo("3");
            assertThat(text.formula()).isTrue();
            assertThat(text.text()).isEqualTo("已完成");
            assertThat(none.isBlank()).isFalse();
            assertThat(none.kind()).isEqualTo(CellKind.BLANK);
        }

        @ParameterizedTest
        @CsvSource({
            "b,1,BOOLEAN,TRUE",
            "b,0,BOOLEAN,FALSE",
            "b,2,UNREADABLE,2",
            "e,#DIV/0!,ERROR,#DIV/0!",
            "z,5,UNREADABLE,5",
            "d,someday,UNREADABLE,someday"
        })
        void everyKindHasItsValue(String type, String stored, CellKind kind, String text) throws IOException {
            GridCell cell = WorkbookBytes.cell("t=\"" + type + "\"", "<v>" + stored + "</v>")
                    .read()
                    .at(1, 1);

            assertThat(cell.kind()).isEqualTo(kind);
            assertThat(cell.text()).isEqualTo(text);
        }
    }

    @Nested
    class Places {

        @Test
        void rowsAndCellsWithoutAddressFollowEachOther() throws IOException {
            SheetGrid sheet = WorkbookBytes.rows("<row><c><v>1</v></c><c><v>2</v></c></row>"
                            + "<row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>")
                    .read();

            assertThat(sheet.cells().map(GridCell::toString)).containsExactly("A1=1", "B1=2", "C5=3", "D5=4", "A6=5");
        }

        @Test
        void rowsInAnyOrderComeOutInOrder() throws IOException {
            SheetGrid sheet = WorkbookBytes.rows("<row r=\"2\"><c r=\"B2\"><v>4</v></c><c r=\"A2\"><v>3</v></c></row>"
                            + "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                    .read();

            assertThat(sheet.cells().map(GridCell::toString)).containsExactly("A1=1", "A2=3", "B2=4");
        }

        @Test
        void aValueUnderAMergedRegionIsSetApart() throws IOException {
            SheetGrid sheet = WorkbookBytes.sheet(
                            "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row></sheetData>"
                                    + "<mergeCells count=\"1\"><mergeCell ref=\"A1:C2\"/></mergeCells>")
                    .read();

            assertThat(sheet.cells().map(GridCell::toString)).containsExactly("A1=1");
            assertThat(sheet.covered()).extracting(GridCell::toString).containsExactly("B1=2");
            assertThat(sheet.at(2, 3).text()).isEqualTo("1");
            assertThat(sheet.merged()).containsExactly(CellRange.parse("A1:C2"));
        }

        @Test
        void ofTwoOverlappingRegionsTheFirstStandsAndTheOtherIsReported() throws IOException {
            WorkbookGrid book = WorkbookBytes.read(WorkbookBytes.sheet(
                            "<sheetData/><mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"B2:C3\"/></mergeCells>")
                    .zip());

            assertThat(book.sheets().get(0).merged()).containsExactly(CellRange.parse("A1:B2"));
            assertThat(book.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(SheetFindings.MERGED_TWICE);
                assertThat(finding.location()).hasToString("book.xlsx, 表, B2");
            });
        }

        @Test
        void hiddenSheetsAndChartsAreTold() throws IOException {
            WorkbookBytes made = WorkbookBytes.rows("")
                    .workbook(
                            "",
                            "<sheet name=\"看得见\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"隐藏\" sheetId=\"2\" state=\"veryHidden\" r:id=\"r1\"/>"
                                    + "<sheet name=\"图\" sheetId=\"3\" r:id=\"r2\"/>")
                    .part(
                            "xl/_rels/workbook.xml.rels",
                            WorkbookBytes.relationships(WorkbookBytes.relationship(
                                            "r1", "worksheet", "/xl/worksheets/sheet1.xml")
                                    + WorkbookBytes.relationship("r2", "chartsheet", "chartsheets/sheet1.xml")));

            WorkbookGrid book = WorkbookBytes.read(made.zip());

            assertThat(book.sheets()).extracting(SheetGrid::isHidden).containsExactly(false, true);
            assertThat(book.findings()).extracting(finding -> finding.code()).containsExactly(WorkbookReader.NO_TABLE);
        }

        @Test
        void anAbsurdDeclaredSizeCostsNothing() throws IOException {
            SheetGrid sheet = WorkbookBytes.sheet(
                            "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1048576\">"
                                    + "<c r=\"XFD1048576\" s=\"1\"/></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row></sheetData>")
                    .read();

            assertThat(sheet.lastRow()).isEqualTo(2);
            assertThat(sheet.at(CellAddress.parse("XFD1048576")).isBlank()).isTrue();
        }

        @Test
        void elementsOfExtensionsAreNoCells() throws IOException {
            SheetGrid sheet = WorkbookBytes.sheet(
                            "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>"
                                    + "<extLst><ext xmlns:x=\"urn:x\"><x:row r=\"2\"><x:c r=\"A2\"><x:v>9</x:v></x:c></x:row></ext></extLst>")
                    .read();

            assertThat(sheet.cells()).hasSize(1);
        }

        @Test
        void theStrictEditionAndWideCharactersAreRead() throws IOException {
            String xml = "<worksheet xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><sheetData>"
                    + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>营收</t></is></c></row></sheetData></worksheet>";
            SheetGrid sheet = WorkbookBytes.rows("")
                    .part("xl/worksheets/sheet1.xml", ("\uFEFF" + xml).getBytes(StandardCharsets.UTF_16LE))
                    .read();

            assertThat(sheet.at(1, 1).text()).isEqualTo("营收");
        }
    }
}
