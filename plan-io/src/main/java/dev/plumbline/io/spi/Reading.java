package dev.plumbline.io.spi;

import java.util.ArrayList;
import java.util.List;

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

    /** This reading and another one's files. */
    public Reading plus(Reading more) {
        List<FileReading> all = new ArrayList<>(files);
        all.addAll(more.files);
        return new Reading(all);
    }
}
