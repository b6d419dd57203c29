package dev.plumbline.time;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads special days from a comma-separated file: next year's official notice, a company's own days (CAL-1).
 *
 * <p>The first line names the columns, in any order: {@code date} (日期), {@code kind} (类型), and optionally
 * {@code name_zh} (festival_zh, name, 名称), {@code name_en} (festival_en) and {@code hours} (工作时间). A date is written
 * as {@link DateText} reads it, with its year; a range stands for all its days. The kind is {@code holiday} (节假日, 休)
 * or {@code make-up} (调休上班日, 班). Lines that start with {@code #} are comments; the comment
 * {@code # coverage 2027-01-01/2027-12-26} says for which dates the file knows every special day. UTF-8, at most 20,000
 * days and 1,000 characters a line. What cannot be read becomes a finding. Thread-safe.
 */
public final class CalendarCsv {

    private CalendarCsv() {}

    /**
     * Reads a file; the layer gets its name.
     *
     * @throws IOException if the file cannot be read or is not UTF-8
     */
    public static CalendarReading read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(reader, String.valueOf(file.getFileName()));
        }
    }

    /**
     * Reads a text and leaves the reader open.
     *
     * @throws IOException if the reader fails
     */
    public static CalendarReading read(Reader reader, String layerName) throws IOException {
        return new CalendarCsvReading(layerName).read(new CsvLines(reader));
    }
}
