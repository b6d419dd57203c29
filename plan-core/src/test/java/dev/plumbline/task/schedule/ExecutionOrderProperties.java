package dev.plumbline.task.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.goal.Priority;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** TASK-4: what must hold for the order of execution of every network. */
class ExecutionOrderProperties {

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void comesAfterAllItWaitsForWhateverTheListsOrder(@ForAll long seed) {
        Random random = new Random(seed);
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String[] before = i == 0 ? new String[0] : new String[] {"t" + random.nextInt(i), "t" + random.nextInt(i)};
            Task.Builder task = Task.builder()
                    .id(TaskId.of("t" + i))
                    .name("t" + i)
                    .duration(1 + random.nextInt(3))
                    .priority(Priority.values()[random.nextInt(3)]);
            for (String other : before) {
                task.addDependency(Dependency.finishToStart(TaskId.of(other)));
            }
            tasks.add(task.build());
        }
        List<TaskId> order = ids(tasks);
        for (Task task : tasks) {
            task.dependencies()
                    .forEach(link ->
                            assertThat(order.indexOf(link.predecessor())).isLessThan(order.indexOf(task.id())));
        }
        Collections.shuffle(tasks, random);
        assertThat(ids(tasks)).isEqualTo(order);
    }

    private static List<TaskId> ids(List<Task> tasks) {
        Schedule schedule = TaskNetwork.builder()
                .tasks(tasks)
                .start(LocalDate.of(2024, 6, 3))
                .build()
                .schedule();
        return ExecutionOrder.of(schedule, List.of()).steps().stream()
                .map(ExecutionOrder.Step::task)
                .toList();
    }
}
