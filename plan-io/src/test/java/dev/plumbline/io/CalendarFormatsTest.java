package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.time.CalendarLayer;
import dev.plumbline.time.CalendarReading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company's own days from and to files (CAL-1). */
class CalendarFormatsTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("CSV and JSON say the same, and JSON is written and read back")
    void bothFormats() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("a.csv"), "date,kind,name_zh,name_en,hours\n2027-05-20,holiday,司庆,Anniversary,\n");
        CalendarLayer layer = CalendarFormats.read(csv).layer();
        Path json = folder.resolve("a.json");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CalendarFormats.write(layer, json);
        CalendarFormats.writeJson(layer, out);

        CalendarReading read = CalendarFormats.read(json);
        assertThat(read.findings()).isEmpty();
        assertThat(read.layer()).isEqualTo(layer);
        assertThat(layer.days()).hasSize(1);
        assertThat(CalendarFormats.readJson(new ByteArrayInputStream(out.toByteArray()), "a")
                        .layer())
                .isEqualTo(layer);
    }

    @Test
    @DisplayName("files of other names are refused, and what they may be named is told")
    void otherNames() {
        CalendarLayer layer = CalendarLayer.builder("公司").build();

        assertThat(catchThrowableOfType(PlanFormatException.class, () -> CalendarFormats.read(folder.resolve("a.xlsx")))
                        .getMessage())
                .contains("csv", "json");
        assertThat(catchThrowableOfType(
                                PlanFormatException.class, () -> CalendarFormats.write(layer, folder.resolve("a.csv")))
                        .getMessage())
                .contains("json");
    }
}
