package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.WriteOptions;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.time.CalendarLayer;
import dev.plumbline.time.Period;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books as bytes, streams and files, compact and indented (IO-1). */
class JsonDoorsTest {

    private static final PlanBook BOOK = PlanBook.of(
            Plan.builder().id(PlanId.of("2024")).period(Period.year(2024)).build());

    @Test
    @DisplayName("bytes and streams are compact, files indented, unless a caller says otherwise")
    void layouts(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.json");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        PlanFormats.write(BOOK, file);
        PlanFormats.write(BOOK, out);

        assertThat(out.toByteArray()).isEqualTo(PlanFormats.toJson(BOOK));
        assertThat(out.toString(StandardCharsets.UTF_8).strip()).doesNotContain("\n");
        assertThat(Files.readAllBytes(file)).isEqualTo(PlanFormats.toJson(BOOK, WriteOptions.indented()));
        assertThat(Files.readAllLines(file)).hasSizeGreaterThan(3);
        PlanFormats.write(BOOK, file, WriteOptions.compact());
        assertThat(Files.readAllBytes(file)).isEqualTo(out.toByteArray());
    }

    @Test
    @DisplayName("what was written reads back from bytes and from a stream, which stays open")
    void reading() throws IOException {
        byte[] json = PlanFormats.toJson(BOOK);
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream(json) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertThat(PlanFormats.readJson(json).value()).isEqualTo(BOOK);
        assertThat(PlanFormats.read("a.json", stream, ReadOptions.standard()).value())
                .isEqualTo(BOOK);
        assertThat(closed[0]).isFalse();
    }

    @Test
    @DisplayName("a cap that a caller sets holds for streams too, and what cannot be read at all throws")
    void caps() {
        ReadOptions few = ReadOptions.standard().limits(ReadLimits.standard().with(ReadLimit.FILE_BYTES, 10));
        byte[] json = "{\"format\": \"plumbline-plan-book\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(code(few, json)).isEqualTo("read-limit-passed");
        assertThat(code(ReadOptions.standard(), json)).isEqualTo("json-not-a-book");
    }

    private static String code(ReadOptions options, byte[] json) {
        return catchThrowableOfType(
                        PlanFormatException.class,
                        () -> PlanFormats.read("a.json", new ByteArrayInputStream(json), options))
                .code()
                .orElseThrow()
                .id();
    }

    @Test
    @DisplayName("CAL-1: a company's own days are written as JSON and read back to those of the CSV")
    void calendars(@TempDir Path folder) throws IOException {
        Path csv = Files.writeString(
                folder.resolve("a.csv"), "date,kind,name_zh,name_en,hours\n2027-05-20,holiday,司庆,Anniversary,\n");
        CalendarLayer layer = PlanFormats.readCalendar(csv).layer();
        Path json = folder.resolve("a.json");

        PlanFormats.writeCalendar(layer, json);

        assertThat(layer.days()).hasSize(1);
        assertThat(PlanFormats.readCalendar(json).layer()).isEqualTo(layer);
    }
}
