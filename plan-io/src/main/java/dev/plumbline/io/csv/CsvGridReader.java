package dev.plumbline.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.ValuePool;
import dev.plumbline.io.table.WorkbookGrid;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Reads a CSV file (RFC 4180) into one sheet of texts, named like the file without its ending (IO-3, IO-6).
 *
 * <p>A record is a row; where fields hold line ends, {@link SheetGrid#line} tells the line a row starts at. Empty lines
 * are rows without cells. Escaped texts are read as what they stand for ({@link CsvEscaping}). Immutable and
 * thread-safe.
 */
public final class CsvGridReader {

    /** The file breaks the rules of CSV. */
    static final FindingCode DAMAGED = FindingCode.of(
                    "csv-damaged", Severity.ERROR, "CSV格式有误：{detail}", "The file is no proper CSV: {detail}")
            .advising("检查该处的引号是否成对。", "See that the quotes there come in pairs.");

    private final CsvOptions options;
    private final ReadLimits limits;

    private CsvGridReader(CsvOptions options, ReadLimits limits) {
        this.options = options;
        this.limits = limits;
    }

    /** A reader that finds the delimiter out, takes UTF-8 only and keeps the standard caps. */
    public static CsvGridReader standard() {
        return new CsvGridReader(CsvOptions.standard(), ReadLimits.standard());
    }

    /** A reader with options and caps of the caller's. */
    public static CsvGridReader of(CsvOptions options, ReadLimits limits) {
        return new CsvGridReader(options, limits);
    }

    /** Reads a file. */
    public WorkbookGrid read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, String.valueOf(file.getFileName()));
        }
    }

    /** Reads a stream to its end, without closing it; the name is told in findings. */
    public WorkbookGrid read(InputStream stream, String name) throws IOException {
        Location file = Location.builder().file(name).build();
        List<Finding> findings = new ArrayList<>();
        String text = CsvText.decode(limits.readAll(stream, file), options, file, findings);
        OptionalInt said = DelimiterSniffer.said(text);
        char delimiter = options.delimiter()
                .orElseGet(() -> said.isPresent() ? (char) said.getAsInt() : DelimiterSniffer.sniff(text));
        SheetGrid.Builder sheet = SheetGrid.builder(stem(name)).file(name);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            fill(sheet, records, said.isPresent() ? 1 : 0, file);
        } catch (CsvParseException e) {
            throw damaged(e, file);
        }
        return WorkbookGrid.of(name, List.of(sheet.build()), findings);
    }

    /** Fills a sheet with the records behind those that hold nothing of the table. */
    private void fill(SheetGrid.Builder sheet, CsvReader<CsvRecord> records, int passed, Location file)
            throws IOException {
        ValuePool<Location> texts = new ValuePool<>((text, any) -> new CellValue.Text(text));
        int row = 0;
        long cells = 0;
        for (CsvRecord record : records) {
            row++;
            cells += record.getFieldCount();
            int line = (int) record.getStartingLineNumber();
            check(ReadLimit.CELLS, cells, file, line);
            if (row > passed && fill(sheet, record, row, texts, file)) {
                check(ReadLimit.ROWS, row, file, line);
                sheet.line(row, line);
            }
        }
    }

    private boolean fill(SheetGrid.Builder sheet, CsvRecord record, int row, ValuePool<Location> texts, Location file)
            throws IOException {
        boolean any = false;
        for (int column = 1; column <= record.getFieldCount(); column++) {
            String text = CsvEscaping.unescape(record.getField(column - 1));
            if (!text.isEmpty()) {
                check(ReadLimit.TEXT_LENGTH, text.length(), file, (int) record.getStartingLineNumber());
                check(ReadLimit.COLUMNS, column, file, (int) record.getStartingLineNumber());
                sheet.add(row, column, texts.get(text, file), false);
                any = true;
            }
        }
        return any;
    }

    /** The place is made only where it is needed: there are millions of cells. */
    private void check(ReadLimit limit, long found, Location file, int line) throws IOException {
        if (!limits.allows(limit, found)) {
            limits.check(limit, found, file.toBuilder().line(line).build());
        }
    }

    private static PlanFormatException damaged(CsvParseException problem, Location file) {
        Throwable cause = problem.getCause() == null ? problem : problem.getCause();
        return new PlanFormatException(
                Finding.builder(DAMAGED)
                        .location(file)
                        .putFigure("detail", String.valueOf(cause.getMessage()))
                        .build(),
                problem);
    }

    private static String stem(String name) {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        int dot = name.lastIndexOf('.');
        return name.substring(slash + 1, dot > slash + 1 ? dot : name.length());
    }
}
