package dev.plumbline.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SAFE-4, IO-6: what is no honest workbook is refused with its reason")
@Timeout(20)
class HostileWorkbookTest {

    private static final String MANY = "<row><c><v>1</v></c></row>";

    @Nested
    class OtherFiles {

        @Test
        void anEmptyFileIsCalledSo() {
            refused(new byte[0], Refusals.NOT_A_WORKBOOK, "an empty file", "Export or send the file again.");
        }

        @Test
        void anOldWorkbookIsCalledSo() {
            refused(ole2(""), Refusals.NOT_A_WORKBOOK, "an old Excel or WPS file", "Save it as .xlsx");
        }

        @Test
        void anEncryptedWorkbookIsCalledSo() {
            refused(ole2("EncryptedPackage"), Refusals.NOT_A_WORKBOOK, "an encrypted workbook", "Remove its password");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<html><table><tr><td>1</td></tr></table></html>|a web page",
                    "<!DOCTYPE html><p>Gone</p>|a web page",
                    "<?xml version=\"1.0\"?><Workbook/>|an XML file",
                    "%PDF-1.7|a PDF file",
                    "目标,指标|plain text",
                    "x\u0001y|an unknown kind"
                })
        void textsAndDocumentsAreCalledByTheirName(String content, String kind) {
            refused(content.getBytes(StandardCharsets.UTF_8), Refusals.NOT_A_WORKBOOK, kind);
        }

        @ParameterizedTest
        @CsvSource({
            "word/document.xml,a Word document",
            "ppt/presentation.xml,a PowerPoint presentation",
            "xl/workbook.bin,a binary workbook",
            "readme.txt,another kind of archive"
        })
        void otherArchivesAreCalledByTheirName(String entry, String kind) {
            refused(zip(entry, "x".getBytes(StandardCharsets.UTF_8)), Refusals.NOT_A_WORKBOOK, kind);
        }

        @Test
        void anOpenDocumentIsCalledSo() {
            byte[] file = zip("mimetype", new byte[0], "content.xml", new byte[0]);
            refused(file, Refusals.NOT_A_WORKBOOK, "an OpenDocument file");
        }

        @Test
        void theReasonIsGivenInChineseToo() {
            PlanFormatException refusal = refused(new byte[0], Refusals.NOT_A_WORKBOOK);

            assertThat(refusal.message(Locale.CHINESE)).isEqualTo("book.xlsx:这不是.xlsx工作簿,而是空文件。重新导出或重新上传该文件。");
        }

        private static byte[] ole2(String stream) {
            byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
            byte[] file = Arrays.copyOf(start, 1024);
            byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
            System.arraycopy(name, 0, file, 512, name.length);
            return file;
        }
    }

    @Nested
    class Zips {

        @Test
        void aBombIsStoppedByItsRatio() {
            String bomb = WorkbookBytes.relationships("<a/>".repeat(2 << 20));
            byte[] file = zip("_rels/.rels", bomb.getBytes(StandardCharsets.UTF_8));

            refused(file, ReadLimits.PASSED, "times that an entry inflates");
        }

        @Test
        void aBombIsStoppedByItsDeclaredSize() {
            ReadLimits limits = ReadLimits.standard().with(ReadLimit.INFLATED_BYTES, 1 << 20);

            refused(zip("a.png", new byte[2 << 20]), limits, ReadLimits.PASSED, "bytes inflated");
        }

        @Test
        void aBombThatLiesAboutItsSizeIsStopped() {
            byte[] file = WorkbookBytes.rows(MANY.repeat(1000)).zip();
            ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
            int entry = central(file, "xl/worksheets/sheet1.xml");
            bytes.putInt(entry + 24, 100);

            refused(file, Refusals.DAMAGED, "it inflates to more than it declares");
        }

        @Test
        void anEntryThatHoldsLessThanDeclaredIsDamaged() {
            byte[] file = WorkbookBytes.rows(MANY).zip();
            ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(central(file, "xl/workbook.xml") + 24, 5000);

            refused(file, Refusals.DAMAGED, "do not fit their checksum");
        }

        @Test
        void aWrongChecksumIsDamage() {
            byte[] file = WorkbookBytes.rows(MANY).zip();
            ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(central(file, "xl/workbook.xml") + 16, 1);

            refused(file, Refusals.DAMAGED, "do not fit their checksum");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "../../../evil.xml",
                    "xl/../../evil",
                    "/etc/passwd",
                    "C:/evil.xml",
                    "xl//a.xml",
                    "..\\evil.xml"
                })
        void namesThatLeadOutOfTheFileAreUnsafe(String name) {
            byte[] file = WorkbookBytes.rows(MANY).part(name, "x").zip();

            refused(file, Refusals.UNSAFE, "the entry's name leads out of the file");
        }

        @ParameterizedTest
        @ValueSource(strings = {"xl/other.xml", "xl/WORKBOOK.xml"})
        void anEntryThatIsThereTwiceIsUnsafe(String name) {
            byte[] file = WorkbookBytes.rows(MANY)
                    .part("xl/placehol.xml", "<a/>")
                    .part("xl/othre.xml", "<a/>")
                    .part("xl/other.xml", "<a/>")
                    .zip();
            byte[] twice = name.equals("xl/other.xml")
                    ? WorkbookBytes.replaced(file, "xl/othre.xml", name)
                    : WorkbookBytes.replaced(file, "xl/placehol.xml", name);

            refused(twice, Refusals.UNSAFE, "the entry is there twice");
        }

        @Test
        void anEncryptedEntryIsUnsafe() {
            byte[] file = WorkbookBytes.rows(MANY).zip();
            file[central(file, "xl/workbook.xml") + 8] |= 1;

            refused(file, Refusals.UNSAFE, "xl/workbook.xml", "the entry is encrypted");
        }

        @Test
        void anotherCompressionThanDeflateIsUnsafe() {
            byte[] file = WorkbookBytes.rows(MANY).zip();
            file[central(file, "xl/workbook.xml") + 10] = 12;

            refused(file, Refusals.UNSAFE, "compression method 12");
        }

        @Test
        void aLocalHeaderThatTellsAnotherNameIsUnsafe() {
            byte[] file = WorkbookBytes.rows(MANY).part("xl/a.xml", "<a/>").zip();
            file[central(file, "xl/a.xml") + 46 + 3] = 'b';

            refused(file, Refusals.UNSAFE, "the entry's header and the directory differ");
        }

        @Test
        void entriesThatShareTheirBytesAreUnsafe() {
            byte[] file = WorkbookBytes.rows(MANY)
                    .part("xl/a.xml", new byte[500])
                    .part("xl/b.xml", "<b/>")
                    .zip();
            ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
            bytes.putInt(central(file, "xl/a.xml") + 20, 100);

            refused(file, Refusals.UNSAFE, "entries overlap");
        }

        @Test
        void tooManyEntriesAreRefusedBeforeTheyAreRead() {
            ReadLimits limits = ReadLimits.standard().with(ReadLimit.ENTRIES, 3);

            refused(
                    WorkbookBytes.rows(MANY).zip(),
                    limits,
                    ReadLimits.PASSED,
                    "entries of the zip file: 4 where at most 3");
        }

        @Test
        void aLargeFileIsRefusedWithoutReadingItWhole() {
            ReadLimits limits = ReadLimits.standard().with(ReadLimit.FILE_BYTES, 100);

            refused(
                    WorkbookBytes.rows(MANY).zip(),
                    limits,
                    ReadLimits.PASSED,
                    "bytes of the file: 101 where at most 100");
        }

        @Test
        void aFileCutOffAnywhereIsDamaged() {
            byte[] file = WorkbookBytes.sample("annual-plan-2024.xlsx");
            for (int length = 4; length < file.length; length += 97) {
                refused(Arrays.copyOf(file, length), Refusals.DAMAGED, "the file is cut off");
            }
        }

        @Test
        void randomBytesBehindAZipMarkAreDamaged() {
            Random random = new Random(7);
            for (int i = 0; i < 200; i++) {
                byte[] file = new byte[200 + random.nextInt(2000)];
                random.nextBytes(file);
                System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, file, 0, 4);
                refused(file, Refusals.DAMAGED);
            }
        }

        @Test
        void storedEntriesAndWideRecordsAreRead() throws IOException {
            assertThat(WorkbookBytes.read(wide(WorkbookBytes.rows(MANY).zip()))
                            .sheets()
                            .get(0)
                            .at(1, 1)
                            .text())
                    .isEqualTo("1");
        }

        /** The same file with its end written in the 64-bit form that some programs always write. */
        private static byte[] wide(byte[] file) {
            int end = file.length - 22;
            ByteBuffer old = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
            ByteBuffer made = ByteBuffer.allocate(file.length + 56 + 20).order(ByteOrder.LITTLE_ENDIAN);
            made.put(file, 0, end);
            made.putInt(0x06064b50)
                    .putLong(44)
                    .putShort((short) 45)
                    .putShort((short) 45)
                    .putInt(0)
                    .putInt(0);
            made.putLong(old.getShort(end + 10)).putLong(old.getShort(end + 10));
            made.putLong(old.getInt(end + 12)).putLong(old.getInt(end + 16));
            made.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
            made.putInt(0x06054b50).putInt(0).putInt(-1).putInt(-1).putInt(-1).putShort((short) 0);
            return made.array();
        }
    }

    @Nested
    class Markup {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "xl/worksheets/sheet1.xml",
                    "xl/workbook.xml",
                    "xl/styles.xml",
                    "xl/sharedStrings.xml",
                    "_rels/.rels",
                    "docProps/app.xml",
                    "xl/theme/theme1.xml"
                })
        void aDocumentTypeIsRefusedInWhateverPart(String part) {
            String xml =
                    "<?xml version=\"1.0\"?><!-- > --><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";

            refused(WorkbookBytes.rows(MANY).part(part, xml).zip(), Refusals.UNSAFE, part, "DOCTYPE");
        }

        @Test
        void aDocumentTypeInWideCharactersIsRefusedToo() {
            byte[] xml = "\uFEFF<!DOCTYPE x><x/>".getBytes(StandardCharsets.UTF_16BE);

            refused(WorkbookBytes.rows(MANY).part("xl/workbook.xml", xml).zip(), Refusals.UNSAFE, "DOCTYPE");
        }

        @Test
        void anEntityThatNobodyDeclaredIsDamage() {
            byte[] file = WorkbookBytes.cell("t=\"inlineStr\"", "<is><t>&lol9;</t></is>")
                    .zip();

            PlanFormatException refusal = refused(file);
            assertThat(refusal).hasMessageContaining("xl/worksheets/sheet1.xml");
        }

        @Test
        void deepNestingIsRefused() {
            byte[] file = WorkbookBytes.sheet("<a>".repeat(1000) + "</a>".repeat(1000))
                    .zip();

            refused(file, Refusals.UNSAFE, "nested more than 64 deep");
        }

        @ParameterizedTest
        @ValueSource(strings = {"<!--%s-->", "<!---><%s-->", "<?p %s?>", "<![CDATA[%s]]>", "<a b=\"%s\"/>", "%s"})
        void oneTokenThatFillsMemoryIsRefused(String pattern) {
            String random = new Random(1)
                    .ints(800_000, 'a', 'z')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            refused(
                    WorkbookBytes.sheet(String.format(pattern, random)).zip(),
                    Refusals.UNSAFE,
                    "one tag or text is longer");
        }

        @Test
        void bytesThatAreNoUtf8AreDamage() {
            byte[] xml = "<worksheet>营收</worksheet>".getBytes(Charset.forName("GB18030"));

            refused(WorkbookBytes.rows("").part("xl/worksheets/sheet1.xml", xml).zip(), Refusals.DAMAGED, "sheet1.xml");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "<worksheet>", "<other/>", "text", "<worksheet></worksheet><worksheet/>"})
        void brokenXmlIsDamage(String xml) {
            refused(WorkbookBytes.rows("").sheetPart(xml).zip(), Refusals.DAMAGED, "xl/worksheets/sheet1.xml");
        }
    }

    @Nested
    class Cells {

        @Test
        void aSharedStringThatIsNotThereIsDamage() {
            byte[] file = WorkbookBytes.cell("t=\"s\"", "<v>2147483646</v>")
                    .strings("<t>x</t>")
                    .zip();

            refused(file, Refusals.DAMAGED, "shared string 2147483646");
        }

        @ParameterizedTest
        @ValueSource(strings = {"ZZZZZZ1", "XFE1", "A0", "1", "A", "A1B", "A-1", "B2", "A99999999999"})
        void anAddressOffTheSheetIsDamage(String address) {
            refused(
                    WorkbookBytes.rows("<row r=\"1\"><c r=\"" + address + "\"><v>1</v></c></row>")
                            .zip(),
                    Refusals.DAMAGED,
                    "sheet1.xml");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-5", "1048577", "99999999999", "x"})
        void aRowOffTheSheetIsDamage(String row) {
            refused(WorkbookBytes.rows("<row r=\"" + row + "\"/>").zip(), Refusals.DAMAGED, "off the sheet");
        }

        @Test
        void aCellThatIsThereTwiceIsDamage() {
            String cell = "<c r=\"A1\"><v>1</v></c>";

            refused(
                    WorkbookBytes.rows("<row r=\"1\">" + cell + cell + "</row>").zip(),
                    Refusals.DAMAGED,
                    "Cell [A1] of sheet [表] is given twice");
        }

        @Test
        void aTextBeyondTheCapNamesItsCell() {
            byte[] file = WorkbookBytes.cell("t=\"inlineStr\"", "<is><t>" + "长".repeat(32_768) + "</t></is>")
                    .zip();

            PlanFormatException refusal = refused(file, ReadLimits.PASSED, "characters of a cell");
            assertThat(refusal.finding().orElseThrow().location()).hasToString("book.xlsx, 表, A1");
        }

        @Test
        void aMillionDigitsAreRefusedAtOnce() {
            byte[] file =
                    WorkbookBytes.cell("", "<v>" + "9".repeat(300_000) + "</v>").zip();

            refused(file, ReadLimits.PASSED, "characters of a cell");
        }

        @Test
        void rowsColumnsCellsAndSheetsAreCapped() {
            byte[] file = WorkbookBytes.rows(MANY.repeat(4)).zip();

            refused(file, ReadLimits.standard().with(ReadLimit.ROWS, 3), ReadLimits.PASSED, "rows of a sheet: 4");
            refused(file, ReadLimits.standard().with(ReadLimit.CELLS, 3), ReadLimits.PASSED, "cells: 4");
            refused(file, ReadLimits.standard().with(ReadLimit.COLUMNS, 0), ReadLimits.PASSED, "columns of a sheet: 1");
            refused(file, ReadLimits.standard().with(ReadLimit.SHEETS, 0), ReadLimits.PASSED, "sheets: 1");
        }

        @Test
        void wideMergedRegionsAreCapped() {
            StringBuilder regions = new StringBuilder();
            for (int row = 1; row <= 400; row++) {
                regions.append("<mergeCell ref=\"A")
                        .append(row)
                        .append(":XFD")
                        .append(row)
                        .append("\"/>");
            }

            refused(
                    WorkbookBytes.sheet("<mergeCells>" + regions + "</mergeCells>")
                            .zip(),
                    ReadLimits.PASSED,
                    "columns of merged regions");
        }

        @ParameterizedTest
        @ValueSource(strings = {"A1:", ":A1", "B2:A1", "A1:XFE1", "A1:B1048577", "", "A:A"})
        void aMergedRegionThatIsNoneIsDamage(String region) {
            refused(
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

            refused(missing, Refusals.DAMAGED, "the contents of sheet 甲 are missing");
            refused(elsewhere, Refusals.DAMAGED, "the contents of sheet 表 are missing");
        }
    }

    private static PlanFormatException refused(byte[] file, FindingCode code, String... said) {
        return refused(file, ReadLimits.standard(), code, said);
    }

    private static PlanFormatException refused(byte[] file, ReadLimits limits, FindingCode code, String... said) {
        PlanFormatException refusal = refused(file, limits);
        assertThat(refusal.code()).contains(code);
        assertThat(refusal).hasMessageStartingWith("book.xlsx");
        assertThat(said).allSatisfy(part -> assertThat(refusal).hasMessageContaining(part));
        assertThat(refusal.finding().orElseThrow().location().file()).contains("book.xlsx");
        return refusal;
    }

    private static PlanFormatException refused(byte[] file) {
        return refused(file, ReadLimits.standard());
    }

    private static PlanFormatException refused(byte[] file, ReadLimits limits) {
        PlanFormatException refusal = catchThrowableOfType(
                PlanFormatException.class,
                () -> XlsxGridReader.of(limits).read(new ByteArrayInputStream(file), "book.xlsx"));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static byte[] zip(Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /** Where the directory's record of an entry starts. */
    private static int central(byte[] file, String name) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.lastIndexOf(name) - 46;
    }
}
