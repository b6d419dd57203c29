package dev.plumbline.task.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.task.Dependency;
import dev.plumbline.task.DependencyKind;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * TASK-5: using the float, against an oracle that pushes starts a day at a time until every link holds whose earlier end
 * has moved. The plans are dated at random, so many of their links are broken from the beginning.
 */
class DelayOracleProperties {

    private static final LocalDate START = LocalDate.of(2024, 9, 2);
    private static final LocalDate ZERO = LocalDate.of(2024, 1, 1);

    private static List<Task> plan(Random random) {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            LocalDate start = START.plusDays(random.nextInt(40));
            Task.Builder task = Task.builder()
                    .id(TaskId.of("t" + i))
                    .name("t" + i)
                    .start(start)
                    .finish(start.plusDays(random.nextInt(6)));
            for (int links = i == 0 ? 0 : random.nextInt(4); links > 0; links--) {
                DependencyKind kind = DependencyKind.values()[random.nextInt(4)];
                task.addDependency(
                        Dependency.of(TaskId.of("t" + random.nextInt(i)), kind).lag(random.nextInt(6) - 2));
            }
            tasks.add(task.build());
        }
        return tasks;
    }

    /** Starts and ends as numbers of counting days, found by looking at every day. */
    private static final class Oracle {
        private final Predicate<LocalDate> counts;
        private final List<Task> plan;
        private final Map<TaskId, int[]> planned = new HashMap<>();
        private final Map<TaskId, int[]> now = new HashMap<>();

        Oracle(List<Task> plan, Predicate<LocalDate> counts) {
            this.plan = plan;
            this.counts = counts;
            for (Task task : plan) {
                int start = before(task.start().orElseThrow());
                int end = before(task.finish().orElseThrow().plusDays(1));
                planned.put(task.id(), new int[] {start, end});
                now.put(task.id(), new int[] {start, end});
            }
        }

        int before(LocalDate day) {
            return (int) ZERO.datesUntil(day).filter(counts).count();
        }

        /** The later of the days promised and those that the links push to, one day after the other. */
        Oracle delayed(TaskId late, int days) {
            now.get(late)[1] += days;
            boolean pushed = true;
            while (pushed) {
                pushed = false;
                for (Task task : plan) {
                    if (isForbidden(task)) {
                        push(task, task.id().equals(late) ? days : 0);
                        pushed = true;
                    }
                }
            }
            return this;
        }

        private void push(Task task, int own) {
            int[] dates = now.get(task.id());
            int[] asPlanned = planned.get(task.id());
            dates[0]++;
            int duration = Math.max(1, asPlanned[1] - asPlanned[0]);
            dates[1] = Math.max(asPlanned[1] + own, dates[0] + duration);
        }

        private boolean isForbidden(Task task) {
            return task.dependencies().stream().anyMatch(link -> isForbidden(link, task));
        }

        private boolean isForbidden(Dependency link, Task task) {
            int from = link.kind().isFromFinish() ? 1 : 0;
            int earlier = now.get(link.predecessor())[from];
            int[] asPlanned = planned.get(task.id());
            int duration = Math.max(1, asPlanned[1] - asPlanned[0]);
            int start = now.get(task.id())[0];
            int later = link.kind().isToFinish() ? start + duration : start;
            return earlier > planned.get(link.predecessor())[from] && later < earlier + link.lagDays();
        }
    }

    private static void check(long seed, Predicate<LocalDate> counts, Optional<WorkingCalendar> calendar) {
        Random random = new Random(seed);
        List<Task> plan = plan(random);
        TaskId late = plan.get(random.nextInt(plan.size())).id();
        int days = 1 + random.nextInt(12);
        TaskNetwork network = calendar.map(known -> TaskNetwork.of(plan, known)).orElseGet(() -> TaskNetwork.of(plan));
        DelayImpact impact = DelayImpact.of(network, Delay.of(late, days), DelayPolicy.USE_THE_FLOAT);
        Oracle oracle = new Oracle(plan, counts).delayed(late, days);
        for (Task task : plan) {
            DateRange dates = impact.move(task.id())
                    .map(ProposedMove::proposed)
                    .orElseGet(() -> task.planned().orElseThrow());
            int[] expected = oracle.now.get(task.id());
            assertThat(oracle.before(dates.start())).as("start of " + task.id()).isEqualTo(expected[0]);
            assertThat(oracle.before(dates.end().plusDays(1)))
                    .as("end of " + task.id())
                    .isEqualTo(expected[1]);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void pushesAsTheOracleDoesByCalendarDays(@ForAll long seed) {
        check(seed, day -> true, Optional.empty());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void pushesAsTheOracleDoesByWorkingDays(@ForAll long seed) {
        WorkingCalendar china = WorkingCalendar.china();
        check(seed, china::isWorkingDay, Optional.of(china));
    }
}
