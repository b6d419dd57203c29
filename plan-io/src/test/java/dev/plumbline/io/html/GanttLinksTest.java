package dev.plumbline.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GanttLinksTest {

    private static final Period JUNE = Period.month(2024, 6);
    private static final GanttScale SCALE = GanttScale.of(JUNE.range(), Stream.of());

    @Test
    void runsDownFromTheFinishAndAcrossToTheStart() {
        GanttLinks links = GanttLinks.of(rows(task("a", 1, 6), task("b", 1, 30), waiting("c", 16, "a")), SCALE);
        assertThat(links.row(0)).containsExactly(new GanttLinks.Piece(0.2, 0.2, 22, 45));
        assertThat(links.row(1)).containsExactly(new GanttLinks.Piece(0.2, 0.2, 0, 45));
        assertThat(links.row(2))
                .containsExactly(new GanttLinks.Piece(0.2, 0.2, 0, 22), new GanttLinks.Piece(0.2, 0.5, 22, 22));
    }

    @Test
    void runsUpToATaskInARowAbove() {
        GanttLinks links = GanttLinks.of(rows(waiting("a", 1, "b"), task("b", 1, 15)), SCALE);
        assertThat(links.row(1)).containsExactly(new GanttLinks.Piece(0.5, 0.5, 22, 0));
        assertThat(links.row(0))
                .containsExactly(new GanttLinks.Piece(0.5, 0.5, 45, 22), new GanttLinks.Piece(0.5, 0, 22, 22));
    }

    @Test
    void leavesOutWhatIsNotShown() {
        assertThat(GanttLinks.of(rows(waiting("a", 1, "gone"), waiting("b", 1, "b")), SCALE)
                        .isEmpty())
                .isTrue();
    }

    private static Task waiting(String id, int from, String predecessor) {
        return task(id, from, 30).toBuilder()
                .addDependencies(Dependency.finishToStart(TaskId.of(predecessor)))
                .build();
    }

    private static Task task(String id, int from, int to) {
        return Task.builder()
                .id(TaskId.of(id))
                .name(id)
                .start(LocalDate.of(2024, 6, from))
                .finish(LocalDate.of(2024, 6, to))
                .build();
    }

    private static List<TaskStatus> rows(Task... tasks) {
        Plan plan = Plan.builder()
                .id(PlanId.of("june"))
                .period(JUNE)
                .addTasks(tasks)
                .build();
        return List.copyOf(
                PlanStatus.of(PlanBook.of(plan), AsOf.endOf(JUNE.end())).tasks());
    }
}
