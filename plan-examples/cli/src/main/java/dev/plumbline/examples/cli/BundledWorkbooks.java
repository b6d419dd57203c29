package dev.plumbline.examples.cli;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The workbooks that come with the command line: an annual plan and a month of operations. */
public final class BundledWorkbooks {

    /** Their names, the annual plan first. */
    public static final List<String> NAMES = List.of("annual-plan-2024.xlsx", "monthly-operations-2024-06.xlsx");

    private BundledWorkbooks() {}

    /** Reads them into one book. */
    public static ReadResult<PlanBook> read() throws IOException {
        return PlanFormats.readSources(sources(), ReadOptions.standard());
    }

    /** The workbooks themselves. */
    public static List<Source> sources() throws IOException {
        List<Source> sources = new ArrayList<>();
        for (String name : NAMES) {
            try (InputStream bytes =
                    BundledWorkbooks.class.getResourceAsStream("/dev/plumbline/examples/workbooks/" + name)) {
                if (bytes == null) {
                    throw new IOException("The bundled workbook [" + name + "] is missing. Build the jar anew.");
                }
                sources.add(Source.of(name, bytes.readAllBytes()));
            }
        }
        return sources;
    }
}
