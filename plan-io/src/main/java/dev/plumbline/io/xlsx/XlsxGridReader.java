package dev.plumbline.io.xlsx;

import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.table.WorkbookGrid;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZoneId;

/**
 * Reads an Excel workbook (.xlsx, .xlsm) into sheets of cells (IO-2, IO-6, SAFE-4).
 *
 * <p>Whatever the file holds, it is read within the caps or refused with a {@link PlanFormatException}; an
 * {@link IOException} of another kind comes from the disk or the stream. Formulas are never evaluated, external
 * references never followed, macros never looked at. Immutable and thread-safe.
 */
public final class XlsxGridReader {

    private final ReadLimits limits;
    private final ZoneId zone;

    private XlsxGridReader(ReadLimits limits, ZoneId zone) {
        this.limits = limits;
        this.zone = zone;
    }

    /** A reader that keeps the standard caps. */
    public static XlsxGridReader standard() {
        return of(ReadOptions.standard());
    }

    /** A reader that keeps the given caps. */
    public static XlsxGridReader of(ReadLimits limits) {
        return of(ReadOptions.standard().limits(limits));
    }

    /** A reader that keeps a caller's caps and tells moments in the caller's zone. */
    public static XlsxGridReader of(ReadOptions options) {
        return new XlsxGridReader(options.limits(), options.zone());
    }

    /** Reads a file. */
    public WorkbookGrid read(Path file) throws IOException {
        try (InputStream stream = Source.of(file).open()) {
            return read(stream, String.valueOf(file.getFileName()));
        }
    }

    /** Reads a stream to its end, without closing it; the name is told in findings. */
    public WorkbookGrid read(InputStream stream, String name) throws IOException {
        Refusals refusals = new Refusals(name, limits);
        byte[] file = limits.readAll(stream, refusals.place());
        if (!FileKind.isZip(file)) {
            throw refusals.notAWorkbook(FileKind.of(file));
        }
        try {
            return new WorkbookReader(new ZipPackage(file, refusals), zone).read();
        } catch (RuntimeException e) {
            throw refusals.damaged("xlsx", e);
        }
    }
}
