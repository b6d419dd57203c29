package dev.plumbline.benchmarks;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.spi.WriteOptions;
import dev.plumbline.io.spi.WriteResult;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.Period;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
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
 * What writing a plan's tasks as a workbook costs against fastexcel writing the same cells (IO-2): wanted is at most 1.25 times
 * at 100,000 rows, without the check that reads the tables again. With it, writing costs what reading does besides.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 6, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class XlsxWriteBenchmark {

    @Param({"100000"})
    public int rows;

    private PlanBook book = PlanBook.of();

    @Setup
    public void make() {
        List<Task> tasks = IntStream.range(0, rows)
                .mapToObj(row -> Task.builder()
                        .id(TaskId.of("2024/T-" + row))
                        .name("完成第" + row + "项工作")
                        .start(LocalDate.of(2024, 1, 1).plusDays(row % 300))
                        .finish(LocalDate.of(2024, 1, 8).plusDays(row % 300))
                        .deliverable("工作成果" + row % 97)
                        .build())
                .toList();
        RaciMatrix.Builder raci = RaciMatrix.builder();
        tasks.forEach(
                task -> raci.owner(task.id(), OrgUnitId.of("第" + task.name().length() % 9 + "事业部")));
        book = PlanBook.of(Plan.builder()
                .id(PlanId.of("2024"))
                .period(Period.year(2024))
                .tasks(tasks)
                .raci(raci.build())
                .build());
    }

    /** The reference: the same texts and days, all with the format that the table has. */
    @Benchmark
    public void fastexcel() throws IOException {
        try (Workbook workbook = new Workbook(OutputStream.nullOutputStream(), "benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("任务清单");
            int row = 3;
            for (Task task : book.plans().get(0).tasks()) {
                sheet.value(row, 0, task.id().value().substring(5));
                sheet.value(row, 1, task.name());
                sheet.value(row, 2, "第" + task.name().length() % 9 + "事业部");
                sheet.value(row, 4, task.start().orElseThrow());
                sheet.value(row, 5, task.finish().orElseThrow());
                sheet.value(row, 8, task.deliverable().orElseThrow());
                row++;
            }
            sheet.range(3, 4, row, 5).style().format("yyyy-mm-dd").set();
            sheet.range(3, 0, row, 8).style().wrapText(true).set();
        }
    }

    /** A book to a workbook, as an embedder asks for it. */
    @Benchmark
    public WriteResult planBook() throws IOException {
        return PlanFormats.write(
                book,
                "xlsx",
                OutputStream.nullOutputStream(),
                WriteOptions.compact().unchecked());
    }

    /** The same with the check. */
    @Benchmark
    public WriteResult planBookChecked() throws IOException {
        return PlanFormats.write(book, "xlsx", OutputStream.nullOutputStream(), WriteOptions.compact());
    }

    /** Prints the cost as a ratio to the reference. */
    public static void main(String[] args) throws RunnerException {
        CostRatio.run(new OptionsBuilder()
                        .include(XlsxWriteBenchmark.class.getName() + "\\..*")
                        .build())
                .print("fastexcel", "planBook")
                .print("fastexcel", "planBookChecked");
    }
}
