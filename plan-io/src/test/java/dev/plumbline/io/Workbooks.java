package dev.plumbline.io;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for tests: the two of the source documents, and small ones made on the spot. */
final class Workbooks {

    static final String ANNUAL = "annual-plan-2024.xlsx";
    static final String JUNE = "monthly-operations-2024-06.xlsx";

    private Workbooks() {}

    static Source sample(String name) {
        try (InputStream bytes = Workbooks.class.getResourceAsStream("/workbooks/" + name)) {
            return Source.of(name, bytes.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static ReadResult<PlanBook> samples() {
        return PlanFormats.readSources(List.of(sample(ANNUAL), sample(JUNE)), ReadOptions.standard());
    }

    /** A workbook of one sheet; the first row is the title, the second the headers. */
    static Source of(String sheet, Object[]... rows) {
        return of(page -> {}, sheet, rows);
    }

    /** The same with something more done to the sheet: cells merged. */
    static Source of(Consumer<Worksheet> more, String sheet, Object[]... rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet page = workbook.newWorksheet(sheet);
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    put(page, row, column, rows[row][column]);
                }
            }
            more.accept(page);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Source.of("book.xlsx", bytes.toByteArray());
    }

    private static void put(Worksheet page, int row, int column, Object value) {
        if (value instanceof Number number) {
            page.value(row, column, number);
        } else {
            page.value(row, column, value.toString());
        }
    }

    static ReadResult<PlanBook> read(Source... sources) {
        return PlanFormats.readSources(List.of(sources), ReadOptions.standard());
    }

    static Object[] row(Object... cells) {
        return cells;
    }

    static List<String> codes(ReadResult<?> result) {
        List<String> codes = new ArrayList<>();
        result.findings().forEach(finding -> codes.add(finding.code().id()));
        return codes;
    }
}
