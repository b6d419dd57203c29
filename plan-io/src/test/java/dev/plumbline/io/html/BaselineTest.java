package dev.plumbline.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static final TaskId VISITS = TaskId.of("visits");
    private static final DateRange JUNE = DateRange.parse("2024-06-01/2024-06-30");

    private static Task visits(String finish) {
        return Task.builder()
                .id(VISITS)
                .name("拜访")
                .start(LocalDate.of(2024, 6, 1))
                .finish(LocalDate.parse(finish))
                .build();
    }

    @Test
    @DisplayName("IO-4: the first days of a task are told where they are others than now")
    void movedTasksOnly() {
        Baseline baseline = new Baseline(Map.of(VISITS, JUNE));
        assertThat(baseline.moved(visits("2024-07-15"))).contains(JUNE);
        assertThat(baseline.moved(visits("2024-06-30"))).isEmpty();
        assertThat(baseline.moved(Task.builder().id(VISITS).name("拜访").build())).contains(JUNE);
        assertThat(baseline.moved(Task.builder().id(TaskId.of("new")).name("新").build()))
                .isEmpty();
    }

    @Test
    @DisplayName("IO-4: without any published version nothing has moved")
    void nothingPublished() {
        assertThat(Baseline.of(
                                SampleBook.status(),
                                SampleBook.book().plans().get(0).id())
                        .dates())
                .isEmpty();
    }
}
