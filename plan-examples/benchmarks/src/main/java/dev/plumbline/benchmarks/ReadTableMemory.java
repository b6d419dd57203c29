package dev.plumbline.benchmarks;

import java.io.IOException;
import java.util.Locale;

/** What stays in memory of a table that was read, as a ratio to the texts of its cells. */
final class ReadTableMemory {

    private static final int COLLECTIONS = 6;

    /** Reads something. */
    @FunctionalInterface
    interface Reading {
        Object read(byte[] workbook) throws IOException;
    }

    private ReadTableMemory() {}

    static void print(int rows, boolean gridOnly) throws IOException {
        byte[] workbook = ProgressTable.of(rows);
        ReadTableBenchmark benchmark = new ReadTableBenchmark();
        benchmark.rows = rows;
        benchmark.write();
        long texts = retained(ProgressTable::texts, workbook);
        print("grid", retained(bytes -> benchmark.grid(), workbook), texts);
        if (!gridOnly) {
            print("planBook", retained(bytes -> benchmark.planBook(), workbook), texts);
        }
    }

    private static void print(String what, long bytes, long texts) {
        System.out.printf(
                Locale.ROOT,
                "%s / cellTexts retained = %.1f / %.1f MB = memory ratio %.2f%n",
                what,
                bytes / 1e6,
                texts / 1e6,
                (double) bytes / texts);
    }

    /** The second of two readings: the first one loads classes and fills caches. */
    private static long retained(Reading reading, byte[] workbook) throws IOException {
        reading.read(workbook);
        long before = used();
        Object read = reading.read(workbook);
        long after = used();
        if (read.toString().isEmpty()) {
            throw new IllegalStateException("Nothing was read.");
        }
        return after - before;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
