package dev.plumbline.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.WorkbookGrid;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** SAFE-4: a broken workbook gives a grid or a {@link PlanFormatException}, nothing else. */
class WorkbookFuzzProperties {

    private static final int PARTS = 6;
    private static final byte[] SAMPLE = WorkbookBytes.sample("annual-plan-2024.xlsx");
    private static final byte[] SMALL = WorkbookBytes.sheet(
                    "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>45294</v></c></row>"
                            + "<row r=\"2\"><c r=\"A2\"><f>B1*2</f><v>0.28999999999999998</v></c>"
                            + "<c r=\"B2\" t=\"inlineStr\"><is><r><t>中</t></r></is></c><c r=\"C2\" t=\"e\"><v>#N/A</v></c></row>"
                            + "</sheetData><mergeCells><mergeCell ref=\"A1:A1\"/></mergeCells>")
            .strings("<t>年度_x000A_</t><rPh><t>x</t></rPh>")
            .styles("0%", "yyyy-mm-dd")
            .zip();

    @Property(tries = 200)
    void flippedBytesOfASampleNeverBreakTheReader(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int flips) {
        Random random = new Random(seed);
        byte[] file = SAMPLE.clone();
        for (int i = 0; i < flips; i++) {
            file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
        }

        readOrRefuse(file);
    }

    /** Packed anew after the change, so that the damage gets past the checksums and into the readers of the parts. */
    @Property(tries = 600)
    void flippedBytesInsideThePartsNeverBreakTheReader(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int flips)
            throws IOException {
        readOrRefuse(repacked(SMALL, new Random(seed), flips));
    }

    @Property(tries = 300)
    void randomBytesNeverBreakTheReader(@ForAll @Size(max = 400) byte[] bytes) {
        readOrRefuse(bytes);
    }

    @Example
    void theUntouchedFilesAreRead() throws IOException {
        assertThat(WorkbookBytes.read(SMALL).sheets().get(0).cells()).hasSize(5);
        assertThat(WorkbookBytes.read(repacked(SMALL, new Random(), 0)).sheets())
                .hasSize(1);
    }

    private static void readOrRefuse(byte[] file) {
        try {
            WorkbookGrid book = WorkbookBytes.read(file);
            assertThat(book.sheets()).allSatisfy(WorkbookFuzzProperties::holdsTogether);
        } catch (PlanFormatException refusal) {
            assertThat(refusal.code()).isPresent();
            assertThat(refusal).hasMessageStartingWith("book.xlsx");
        } catch (IOException e) {
            throw new AssertionError("Only a PlanFormatException may come out", e);
        }
    }

    private static void holdsTogether(SheetGrid sheet) {
        sheet.cells().forEach(cell -> assertThat(sheet.at(cell.address())).isEqualTo(cell));
    }

    private static byte[] repacked(byte[] file, Random random, int flips) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int chosen = random.nextInt(PARTS);
        int at = 0;
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                for (int i = 0; i < flips && at == chosen; i++) {
                    part[random.nextInt(part.length)] =
                            (byte) (random.nextBoolean() ? random.nextInt(128) : "<>/\"9&".charAt(random.nextInt(6)));
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(part);
                to.closeEntry();
                at++;
            }
        }
        return bytes.toByteArray();
    }
}
