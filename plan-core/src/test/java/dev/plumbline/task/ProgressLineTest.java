package dev.plumbline.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 10);

    private static TaskProgress progress(String start, ProgressReport.Builder report) {
        TaskId id = TaskId.of("visit");
        Task task = Task.builder()
                .id(id)
                .name("拜访客户")
                .start(LocalDate.parse(start))
                .finish(LocalDate.parse(start).plusDays(19))
                .build();
        return TaskProgress.of(
                task,
                List.of(report.task(id).when(Moment.of(DAY)).build()),
                AsOf.endOf(DAY),
                ZoneId.of("Asia/Shanghai"));
    }

    private static ProgressReport.Builder percent(int percent) {
        return ProgressReport.builder().percent(BigDecimal.valueOf(percent));
    }

    @Test
    @DisplayName("TASK-6: the progress line bends back where a task is behind and forth where it is ahead")
    void bendsToWhereEachTaskIs() {
        ProgressLine line = ProgressLine.of(List.of(
                progress("2024-06-01", percent(25)),
                progress("2024-06-01", percent(75)),
                progress("2024-06-01", percent(0)),
                progress("2024-06-20", percent(0)),
                progress("2024-06-20", percent(5)),
                progress("2024-06-01", ProgressReport.builder().state(TaskState.COMPLETED)),
                progress("2024-06-01", ProgressReport.builder().state(TaskState.BLOCKED))));
        assertThat(line.points())
                .extracting(point -> point.date().toString())
                .containsExactly(
                        "2024-06-05",
                        "2024-06-15",
                        "2024-05-31",
                        "2024-06-10",
                        "2024-06-20",
                        "2024-06-10",
                        "2024-06-10");
    }
}
