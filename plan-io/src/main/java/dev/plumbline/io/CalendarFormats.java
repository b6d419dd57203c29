package dev.plumbline.io;

import dev.plumbline.io.json.CalendarJson;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.spi.SourceRefusal;
import dev.plumbline.time.CalendarCsv;
import dev.plumbline.time.CalendarLayer;
import dev.plumbline.time.CalendarReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * A company's own days and hours, which are laid over a calendar, from and to small files (CAL-1): CSV or JSON in, JSON out.
 * Thread-safe.
 */
public final class CalendarFormats {

    private CalendarFormats() {}

    /**
     * Reads a file named {@code .csv} or {@code .json}, with everything that is wrong in it.
     *
     * @throws IOException if the file cannot be read at all, or is named otherwise
     */
    public static CalendarReading read(Path file) throws IOException {
        Source source = Source.of(file);
        if (source.isNamed(".csv")) {
            return CalendarCsv.read(file);
        }
        if (source.isNamed(".json")) {
            return CalendarJson.read(file);
        }
        throw new PlanFormatException(SourceRefusal.unknown(source, List.of("csv", "json")));
    }

    /**
     * Reads JSON in UTF-8 to its end, and closes the stream; a layer without a name gets that of its source.
     *
     * @throws IOException if the stream fails, holds no JSON or passes a cap
     */
    public static CalendarReading readJson(InputStream in, String source) throws IOException {
        return CalendarJson.read(in, source);
    }

    /** Writes a layer as JSON, whole or not at all (SAFE-7). */
    public static void write(CalendarLayer layer, Path file) throws IOException {
        if (!Source.of(file).isNamed(".json")) {
            throw SaveRefusal.format(file, List.of("json"));
        }
        WholeFile.write(file, out -> writeJson(layer, out));
    }

    /** Writes a layer as JSON; flushes, but does not close {@code out}. */
    public static void writeJson(CalendarLayer layer, OutputStream out) throws IOException {
        CalendarJson.write(layer, out);
    }
}
