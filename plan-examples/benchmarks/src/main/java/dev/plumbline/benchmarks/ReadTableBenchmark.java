package dev.plumbline.benchmarks;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.table.WorkbookGrid;
import dev.plumbline.io.xlsx.XlsxGridReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What reading a task progress table of nine columns into a plan book costs against reading the same sheet into strings
 * (IO-2, IO-6): wanted is at most 3 times at 1,000 and at 100,000 rows, and in memory at most 3 times the cells' text. The
 * grid, which is bytes made to cells, is measured alone too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 6, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class ReadTableBenchmark {

    @Param({"1000", "100000"})
    public int rows;

    private byte[] workbook;

    @Setup
    public void write() throws IOException {
        workbook = ProgressTable.of(rows);
    }

    /** The reference. */
    @Benchmark
    public List<String[]> cellTexts() throws IOException {
        return ProgressTable.texts(workbook);
    }

    /** Bytes to cells. */
    @Benchmark
    public WorkbookGrid grid() throws IOException {
        return XlsxGridReader.standard().read(new ByteArrayInputStream(workbook), "table.xlsx");
    }

    /** Bytes to a plan book, as an embedder asks for it. */
    @Benchmark
    public ReadResult<PlanBook> planBook() {
        return PlanFormats.readSources(List.of(Source.of("table.xlsx", workbook)), ReadOptions.standard());
    }

    /** Prints each cost as a ratio to the reference; with the argument {@code grid} that of the grid only. */
    public static void main(String[] args) throws RunnerException, IOException {
        boolean gridOnly = args.length > 0 && args[0].equals("grid");
        String methods = gridOnly ? "(cellTexts|grid)" : ".*";
        CostRatio ratio = CostRatio.run(new OptionsBuilder()
                        .include(ReadTableBenchmark.class.getName() + "\\." + methods)
                        .build())
                .print("cellTexts", "grid");
        if (!gridOnly) {
            ratio.print("cellTexts", "planBook");
        }
        ReadTableMemory.print(100_000, gridOnly);
    }
}
