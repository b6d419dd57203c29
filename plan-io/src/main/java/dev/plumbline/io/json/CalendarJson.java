package dev.plumbline.io.json;

import dev.plumbline.io.json.codec.Faults;
import dev.plumbline.io.json.codec.JsonInput;
import dev.plumbline.io.json.codec.JsonOutput;
import dev.plumbline.io.json.document.CalendarDocuments;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.Source;
import dev.plumbline.time.CalendarLayer;
import dev.plumbline.time.CalendarReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Reads and writes special days as a small JSON document: next year's official notice, a company's own days (CAL-1).
 *
 * <pre>{@code
 * {
 *   "name": "公司",
 *   "days": [
 *     {"date": "2027-05-20", "kind": "holiday", "chinese": "司庆", "english": "Anniversary"},
 *     {"date": "2027-05-23", "kind": "make-up", "hours": "09:00-12:00"}
 *   ],
 *   "hours": [{"day": "friday", "hours": "09:00-12:00,13:00-17:00"}],
 *   "coverage": "2027-01-01/2027-12-31"
 * }
 * }</pre>
 *
 * <p>Only the name is required. A wrong value is a finding with its JSON pointer and line; the day or the weekday that it
 * belongs to is left out, and everything else is kept. Thread-safe.
 */
public final class CalendarJson {

    private CalendarJson() {}

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read, is no JSON or passes a cap
     */
    public static CalendarReading read(Path file) throws IOException {
        try (InputStream stream = Source.of(file).open()) {
            return read(stream, String.valueOf(file.getFileName()));
        }
    }

    /**
     * Reads a text in UTF-8; where it has no name the layer gets that of its source.
     *
     * @throws IOException if the stream fails, holds no JSON or passes a cap
     */
    public static CalendarReading read(InputStream stream, String source) throws IOException {
        Faults faults = new Faults(source, ReadOptions.standard());
        try (JsonInput in = JsonInput.open(stream, faults)) {
            CalendarLayer layer = in.refusing(() -> {
                CalendarLayer read = CalendarDocuments.CALENDAR_LAYER.read(in);
                in.end();
                faults.check();
                return read;
            });
            return new CalendarReading(
                    layer == null ? CalendarLayer.builder(source).build() : layer, faults.findings());
        }
    }

    /**
     * Writes a layer, to be read back to the same.
     *
     * @throws IOException if the stream fails
     */
    public static void write(CalendarLayer layer, OutputStream out) throws IOException {
        try (JsonOutput json = JsonOutput.indented(out)) {
            CalendarDocuments.CALENDAR_LAYER.write(layer, json);
            json.lineBreak();
        }
    }
}
