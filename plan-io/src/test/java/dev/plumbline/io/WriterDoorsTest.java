package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.Progress;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.spi.WriteOptions;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books go out in the format that a name says; whoever waits hears how far it came, and may stop it (IO-2, IO-5). */
class WriterDoorsTest {

    private static final PlanBook BOOK = book(5_000);

    @TempDir
    private Path folder = Path.of(".");

    private static PlanBook book(int tasks) {
        Plan.Builder plan = Plan.builder().id(PlanId.of("2024")).period(Period.parse("2024"));
        for (int task = 0; task < tasks; task++) {
            plan.addTask(
                    Task.builder().id(new TaskId("t" + task)).name("任务" + task).build());
        }
        return PlanBook.of(plan.build());
    }

    @Test
    void writesTheFormatThatTheNameSays() throws IOException {
        Path file = folder.resolve("book.JSON");

        assertThat(PlanFormats.write(BOOK, file).isWhole()).isTrue();

        assertThat(PlanFormats.read(file).value()).isEqualTo(BOOK);
    }

    @Test
    void refusesANameOfNoFormatAndWritesNothing() {
        Path file = folder.resolve("book.doc");

        PlanFormatException refusal =
                catchThrowableOfType(PlanFormatException.class, () -> PlanFormats.write(BOOK, file));

        assertThat(refusal).hasMessageContaining("book.doc").hasMessageContaining("json");
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesAFormatThatNobodyWrites() {
        assertThatThrownBy(() -> PlanFormats.write(BOOK, "abacus", new ByteArrayOutputStream(), WriteOptions.compact()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("abacus")
                .hasMessageContaining("json");
    }

    @Test
    void tellsHowFarReadingCame() throws IOException {
        byte[] json = PlanFormats.toJson(BOOK);
        List<Long> heard = new ArrayList<>();
        Progress listener = (done, whole) -> {
            assertThat(whole).isEqualTo(json.length);
            return heard.add(done);
        };

        ReadResult<PlanBook> read = PlanFormats.read(
                Source.of("book.json", json), ReadOptions.standard().telling(listener));

        assertThat(read.value()).isEqualTo(BOOK);
        assertThat(heard).isSorted().hasSizeGreaterThan(2).endsWith((long) json.length);
    }

    @Test
    void stopsReadingWhenItIsTold() throws IOException {
        byte[] json = PlanFormats.toJson(BOOK);
        ReadOptions options = ReadOptions.standard().telling((done, whole) -> done < json.length / 2);

        PlanFormatException stopped = catchThrowableOfType(
                PlanFormatException.class, () -> PlanFormats.read(Source.of("book.json", json), options));

        assertThat(stopped.code()).contains(Progress.CANCELLED);
    }

    @Test
    void stopsReadingTablesWhenItIsTold() {
        String table = "任务名称,责任人,计划完成时间\n" + "编写方案,张三,2024-06-30\n".repeat(20_000);
        ReadOptions options = ReadOptions.standard().telling((done, whole) -> done < 200_000);

        PlanFormatException stopped = catchThrowableOfType(
                PlanFormatException.class,
                () -> PlanFormats.read(Source.of("tasks.csv", table.getBytes(StandardCharsets.UTF_8)), options));

        assertThat(stopped.code()).contains(Progress.CANCELLED);
    }

    @Test
    void leavesTheOldFileWhenWritingIsStopped() throws IOException {
        Path file = folder.resolve("book.json");
        Files.writeString(file, "old");

        PlanFormatException stopped = catchThrowableOfType(
                PlanFormatException.class,
                () -> PlanFormats.write(BOOK, file, WriteOptions.compact().telling((done, whole) -> done < 100_000)));

        assertThat(stopped.code()).contains(Progress.CANCELLED);
        assertThat(file).hasContent("old");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
