package dev.plumbline.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.spi.Origins;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.WriteOptions;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.Period;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where things were read from can be kept in the book, so that a finding still tells the sheet and the row (IO-1). */
class StoredOriginsTest {

    private static final PlanBook BOOK = PlanBook.of(Plan.builder()
            .id(PlanId.of("p"))
            .period(Period.year(2024))
            .addGoal(Goal.builder().id(GoalId.of("g")).name("n").build())
            .addTask(Task.builder().id(TaskId.of("t")).name("n").build())
            .build());
    private static final Location ROW = Location.builder()
            .file("年度.xlsx")
            .sheet("任务")
            .row(3)
            .column("A")
            .header("任务名称")
            .build();
    private static final Location CELL =
            ROW.toBuilder().column("F").header("完成时间").build();
    private static final Origins KNOWN = path ->
            Optional.ofNullable(Map.of("task/t", ROW, "task/t#finish", CELL).get(path));

    @Test
    @DisplayName("kept by choice, of parts too; what nobody knows stands where it stands in the file")
    void keptByChoice() throws IOException {
        byte[] json = PlanFormats.toJson(BOOK, WriteOptions.compact().origins(KNOWN));
        ReadResult<PlanBook> read = PlanFormats.readJson(json);

        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).isEqualTo(BOOK);
        assertThat(read.origins().of("task/t")).contains(ROW);
        assertThat(read.origins().of("task/t#finish")).contains(CELL);
        assertThat(read.origins().of("task/t#start")).contains(ROW);
        assertThat(read.origins().of("goal/g").orElseThrow().pointer()).contains("/plans/0/goals/0");
        assertThat(PlanFormats.toJson(BOOK, WriteOptions.compact().origins(read.origins())))
                .asString(StandardCharsets.UTF_8)
                .contains("\"path\":\"task/t#finish\"", "\"sheet\":\"任务\"");
    }

    @Test
    @DisplayName("not kept unless asked for")
    void notKeptByDefault() throws IOException {
        assertThat(PlanFormats.toJson(BOOK)).asString(StandardCharsets.UTF_8).doesNotContain("origins");
    }
}
