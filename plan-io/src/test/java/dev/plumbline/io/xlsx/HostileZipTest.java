package dev.plumbline.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SAFE-4: a zip file that no honest program writes is refused with its reason")
@Timeout(20)
class HostileZipTest {

    private static final String MANY = "<row><c><v>1</v></c></row>";

    @Test
    void aBombIsStoppedByItsRatio() {
        String bomb = WorkbookBytes.relationships("<a/>".repeat(2 << 20));
        byte[] file = RefusedFile.zip("_rels/.rels", bomb.getBytes(StandardCharsets.UTF_8));

        RefusedFile.refused(file, ReadLimits.PASSED, "times that an entry inflates");
    }

    @Test
    void aBombIsStoppedByItsDeclaredSize() {
        ReadLimits limits = ReadLimits.standard().with(ReadLimit.INFLATED_BYTES, 1 << 20);

        RefusedFile.refused(RefusedFile.zip("a.png", new byte[2 << 20]), limits, ReadLimits.PASSED, "bytes inflated");
    }

    @Test
    void aBombThatLiesAboutItsSizeIsStopped() {
        byte[] file = WorkbookBytes.rows(MANY.repeat(1000)).zip();
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int entry = central(file, "xl/worksheets/sheet1.xml");
        bytes.putInt(entry + 24, 100);

        RefusedFile.refused(file, Refusals.DAMAGED, "it inflates to more than it declares");
    }

    @Test
    void anEntryThatHoldsLessThanDeclaredIsDamaged() {
        byte[] file = WorkbookBytes.rows(MANY).zip();
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(central(file, "xl/workbook.xml") + 24, 5000);

        RefusedFile.refused(file, Refusals.DAMAGED, "do not fit their checksum");
    }

    @Test
    void aWrongChecksumIsDamage() {
        byte[] file = WorkbookBytes.rows(MANY).zip();
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(central(file, "xl/workbook.xml") + 16, 1);

        RefusedFile.refused(file, Refusals.DAMAGED, "do not fit their checksum");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../../evil.xml", "xl/../../evil", "/etc/passwd", "C:/evil.xml", "xl//a.xml", "..\\evil.xml"})
    void namesThatLeadOutOfTheFileAreUnsafe(String name) {
        byte[] file = WorkbookBytes.rows(MANY).part(name, "x").zip();

        RefusedFile.refused(file, Refusals.UNSAFE, "the entry's name leads out of the file");
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

        RefusedFile.refused(twice, Refusals.UNSAFE, "the entry is there twice");
    }

    @Test
    void anEncryptedEntryIsUnsafe() {
        byte[] file = WorkbookBytes.rows(MANY).zip();
        file[central(file, "xl/workbook.xml") + 8] |= 1;

        RefusedFile.refused(file, Refusals.UNSAFE, "xl/workbook.xml", "the entry is encrypted");
    }

    @Test
    void anotherCompressionThanDeflateIsUnsafe() {
        byte[] file = WorkbookBytes.rows(MANY).zip();
        file[central(file, "xl/workbook.xml") + 10] = 12;

        RefusedFile.refused(file, Refusals.UNSAFE, "compression method 12");
    }

    @Test
    void aLocalHeaderThatTellsAnotherNameIsUnsafe() {
        byte[] file = WorkbookBytes.rows(MANY).part("xl/a.xml", "<a/>").zip();
        file[central(file, "xl/a.xml") + 46 + 3] = 'b';

        RefusedFile.refused(file, Refusals.UNSAFE, "the entry's header and the directory differ");
    }

    @Test
    void entriesThatShareTheirBytesAreUnsafe() {
        byte[] file = WorkbookBytes.rows(MANY)
                .part("xl/a.xml", new byte[500])
                .part("xl/b.xml", "<b/>")
                .zip();
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(central(file, "xl/a.xml") + 20, 100);

        RefusedFile.refused(file, Refusals.UNSAFE, "entries overlap");
    }

    @Test
    void tooManyEntriesAreRefusedBeforeTheyAreRead() {
        ReadLimits limits = ReadLimits.standard().with(ReadLimit.ENTRIES, 3);

        RefusedFile.refused(
                WorkbookBytes.rows(MANY).zip(),
                limits,
                ReadLimits.PASSED,
                "entries of the zip file: 4 where at most 3");
    }

    @Test
    void aLargeFileIsRefusedWithoutReadingItWhole() {
        ReadLimits limits = ReadLimits.standard().with(ReadLimit.FILE_BYTES, 100);

        RefusedFile.refused(
                WorkbookBytes.rows(MANY).zip(), limits, ReadLimits.PASSED, "bytes of the file: 101 where at most 100");
    }

    @Test
    void aFileCutOffAnywhereIsDamaged() {
        byte[] file = WorkbookBytes.sample("annual-plan-2024.xlsx");
        for (int length = 4; length < file.length; length += 97) {
            RefusedFile.refused(Arrays.copyOf(file, length), Refusals.DAMAGED, "the file is cut off");
        }
    }

    @Test
    void randomBytesBehindAZipMarkAreDamaged() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] file = new byte[200 + random.nextInt(2000)];
            random.nextBytes(file);
            System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, file, 0, 4);
            RefusedFile.refused(file, Refusals.DAMAGED);
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

    /** Where the directory's record of an entry starts. */
    private static int central(byte[] file, String name) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.lastIndexOf(name) - 46;
    }
}
