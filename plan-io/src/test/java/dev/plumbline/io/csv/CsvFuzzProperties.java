package dev.plumbline.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.table.SheetGrid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** SAFE: any bytes give a grid or a {@link PlanFormatException}; any table that was written comes back. */
class CsvFuzzProperties {

    @Property(tries = 500)
    void anyBytesGiveASheetOrARefusal(@ForAll @Size(max = 200) byte[] bytes) {
        readOrRefuse(bytes);
    }

    @Property(tries = 500)
    void anyMarksGiveASheetOrARefusal(@ForAll("marks") String text) {
        readOrRefuse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 500)
    void aWrittenTableComesBack(@ForAll("tables") List<List<String>> table) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            table.forEach(row ->
                    writer.writeRecord(row.stream().map(CsvEscaping::escape).toList()));
        }

        SheetGrid sheet = CsvGridReader.of(CsvOptions.standard().delimiter(','), ReadLimits.standard())
                .read(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)), "t.csv")
                .sheets()
                .get(0);

        for (int row = 0; row < table.size(); row++) {
            for (int column = 0; column < table.get(row).size(); column++) {
                assertThat(sheet.at(row + 1, column + 1).text())
                        .isEqualTo(table.get(row).get(column));
            }
        }
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.strings().withChars("\"',;\t\r\n=a目").ofMaxLength(60);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Arbitraries.strings()
                .withChars("\"',;\t\n=-a目 ")
                .ofMaxLength(5)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMaxSize(4);
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            CsvGridReader.standard().read(new ByteArrayInputStream(bytes), "t.csv");
        } catch (PlanFormatException refusal) {
            assertThat(refusal.code()).isPresent();
        } catch (IOException e) {
            throw new AssertionError("Only a PlanFormatException may come out", e);
        }
    }
}
