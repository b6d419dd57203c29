package dev.plumbline.io.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How files of tables were understood: every table found, every row passed over, every cell accounted for (IO-2e). Empty
 * for formats without tables. Immutable and thread-safe.
 *
 * @param files the files in their order
 */
public record Reading(List<FileReading> files) {

    private static final Reading NONE = new Reading(List.of());

    public Reading {
        files = List.copyOf(files);
    }

    /** Of something without tables. */
    public static Reading none() {
        return NONE;
    }

    /** How many cells came to what. */
    public CellCounts counts() {
        return files.stream().map(FileReading::counts).reduce(CellCounts.NONE, CellCounts::plus);
    }

    /** How many cells stay unread since no table could be made of them. */
    public int unreadCells() {
        return sheets().mapToInt(SheetReading::unreadCells).sum();
    }

    /**
     * Whether there is something to say of a subject such as {@code issue}: a table with columns of it was read, or nothing
     * of what was read is a table. Where there is not, a figure of 0 would be made up.
     */
    public boolean tellsOf(String subject) {
        return files.isEmpty()
                || sheets().flatMap(sheet -> sheet.tables().stream())
                        .filter(table -> table.period().isPresent())
                        .flatMap(table -> table.columns().stream())
                        .anyMatch(column -> column.role()
                                .filter(role -> role.startsWith(subject + "."))
                                .isPresent());
    }

    private Stream<SheetReading> sheets() {
        return files.stream().flatMap(file -> file.sheets().stream());
    }

    /** This reading and another one's files. */
    public Reading plus(Reading more) {
        List<FileReading> all = new ArrayList<>(files);
        all.addAll(more.files);
        return new Reading(all);
    }
}
