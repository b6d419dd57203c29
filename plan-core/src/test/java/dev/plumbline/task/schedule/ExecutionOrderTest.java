package dev.plumbline.task.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Priority;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExecutionOrderTest {

    private static Task.Builder task(String id, int days, String... waitsFor) {
        Task.Builder task = Task.builder().id(TaskId.of(id)).name(id).duration(days);
        for (String other : waitsFor) {
            task.addDependency(Dependency.finishToStart(TaskId.of(other)));
        }
        return task;
    }

    private static List<String> order(List<Task> tasks, Goal... goals) {
        Schedule schedule = TaskNetwork.builder()
                .tasks(tasks)
                .start(LocalDate.of(2024, 6, 3))
                .build()
                .schedule();
        return ExecutionOrder.of(schedule, List.of(goals)).steps().stream()
                .map(step -> step.text(Locale.CHINESE))
                .toList();
    }

    @Test
    @DisplayName("TASK-4: dependencies and priorities give the order, and ties are explained")
    void ordersAndExplains() {
        Goal urgent = Goal.builder()
                .id(GoalId.of("growth"))
                .name("增长")
                .priority(Priority.HIGH)
                .build();
        List<Task> tasks = List.of(
                task("report", 1).priority(Priority.LOW).build(),
                task("launch", 2, "design").goal(urgent.id()).build(),
                task("design", 3).priority(Priority.LOW).build(),
                task("audit", 5).build(),
                task("budget", 4).build(),
                task("brief", 4).build(),
                task("later", 4).start(LocalDate.of(2024, 6, 4)).build());
        assertThat(order(tasks, urgent))
                .containsExactly(
                        "design：优先级为高，高于audit（因launch等待它而提前）",
                        "launch：优先级为高，高于audit",
                        "audit：浮动时间少于brief",
                        "brief：与budget条件相同，按编号排序",
                        "budget：最早开始时间早于later",
                        "later：优先级为中，高于report",
                        "report：此时唯一可开始的任务");
    }
}
