package dev.plumbline.task.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.task.Dependency;
import dev.plumbline.task.DependencyKind;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** TASK-5: what must hold for the impact of every delay, on plans whose dates fit their dependencies. */
class DelayImpactProperties {

    private static final LocalDate START = LocalDate.of(2024, 6, 3);

    /** A plan with dates as early as possible after random earliest starts: gaps here and there, nothing violated. */
    private static List<Task> plan(Random random) {
        List<Task> loose = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            Task.Builder task = Task.builder()
                    .id(TaskId.of("t" + i))
                    .name("t" + i)
                    .duration(1 + random.nextInt(5))
                    .start(START.plusDays(random.nextInt(25)));
            for (int links = i == 0 ? 0 : random.nextInt(3); links > 0; links--) {
                DependencyKind kind = DependencyKind.values()[random.nextInt(4)];
                task.addDependency(
                        Dependency.of(TaskId.of("t" + random.nextInt(i)), kind).lag(random.nextInt(5) - 1));
            }
            loose.add(task.build());
        }
        Schedule schedule = TaskNetwork.of(loose).schedule();
        return loose.stream()
                .map(task -> dated(task, schedule.task(task.id()).orElseThrow().early()))
                .toList();
    }

    private static Task dated(Task task, DateRange dates) {
        return Task.builder()
                .id(task.id())
                .name(task.name())
                .dependencies(task.dependencies())
                .start(dates.start())
                .finish(dates.end())
                .build();
    }

    private static DelayImpact impact(List<Task> plan, Random random, DelayPolicy policy) {
        TaskId late = plan.get(random.nextInt(plan.size())).id();
        return DelayImpact.of(TaskNetwork.of(plan), Delay.of(late, 1 + random.nextInt(9)), policy);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void proposesDatesThatFitTheDependencies(@ForAll long seed) {
        Random random = new Random(seed);
        List<Task> plan = plan(random);
        DelayImpact impact = impact(plan, random, DelayPolicy.USE_THE_FLOAT);
        Map<TaskId, DateRange> dates = new HashMap<>();
        plan.forEach(task -> dates.put(
                task.id(),
                impact.move(task.id())
                        .map(ProposedMove::proposed)
                        .orElseGet(() -> task.planned().orElseThrow())));
        List<Task> moved =
                plan.stream().map(task -> dated(task, dates.get(task.id()))).toList();
        Schedule schedule = TaskNetwork.of(moved).schedule();
        assertThat(schedule.tasks()).allMatch(task -> task.early().equals(dates.get(task.task())));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void movesNoMoreByTheFloatThanWithTheGapsKept(@ForAll long seed) {
        List<Task> plan = plan(new Random(seed));
        DelayImpact used = impact(plan, new Random(seed), DelayPolicy.USE_THE_FLOAT);
        DelayImpact kept = impact(plan, new Random(seed), DelayPolicy.KEEP_THE_GAP);
        assertThat(used.moves())
                .allSatisfy(move -> assertThat(move.proposed().end())
                        .isBeforeOrEqualTo(
                                kept.move(move.task()).orElseThrow().proposed().end()));
        Set<TaskId> touched = used.absorbed().stream().map(AbsorbedDelay::task).collect(Collectors.toSet());
        assertThat(kept.moves().stream().map(ProposedMove::task)).containsAll(touched);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void isAbsorbedUpToTheFreeFloat(@ForAll long seed) {
        List<Task> plan = plan(new Random(seed));
        TaskNetwork network = TaskNetwork.of(plan);
        for (ScheduledTask task : network.schedule().tasks()) {
            if (task.freeFloat() > 0) {
                DelayImpact impact =
                        DelayImpact.of(network, Delay.of(task.task(), task.freeFloat()), DelayPolicy.USE_THE_FLOAT);
                assertThat(impact.isAbsorbed()).isTrue();
                assertThat(impact.isOnCriticalPath()).isFalse();
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void movesEachTaskAsTheWorstOfSeveralDelaysWhereGapsAreKept(@ForAll long seed) {
        Random random = new Random(seed);
        List<Task> plan = plan(random);
        Schedule schedule = TaskNetwork.of(plan).schedule();
        Map<TaskId, Delay> delays = new HashMap<>();
        for (int i = 0; i < 3; i++) {
            TaskId late = plan.get(random.nextInt(plan.size())).id();
            delays.put(late, Delay.of(late, 1 + random.nextInt(9)));
        }
        DelayImpact together = DelayImpact.of(schedule, delays.values(), DelayPolicy.KEEP_THE_GAP);
        Map<TaskId, Integer> worst = new HashMap<>();
        for (Delay delay : delays.values()) {
            DelayImpact alone = DelayImpact.of(schedule, List.of(delay), DelayPolicy.KEEP_THE_GAP);
            alone.moves().forEach(move -> worst.merge(move.task(), move.days(), Math::max));
        }
        assertThat(together.moves()).allSatisfy(move -> {
            assertThat(move.days()).isEqualTo(worst.get(move.task()));
            assertThat(delays).containsKey(move.root());
            assertThat(move.days()).isEqualTo(delays.get(move.root()).days());
        });
        // A delayed task that is pushed starts later, so what is tied to its start moves too.
        assertThat(together.moves()).extracting(ProposedMove::task).containsAll(worst.keySet());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void movesNothingLessWhenMoreIsLate(@ForAll long seed) {
        Random random = new Random(seed);
        List<Task> plan = plan(random);
        Schedule schedule = TaskNetwork.of(plan).schedule();
        Delay one = Delay.of(plan.get(random.nextInt(plan.size())).id(), 1 + random.nextInt(9));
        Delay other = Delay.of(plan.get(random.nextInt(plan.size())).id(), 1 + random.nextInt(9));
        for (DelayPolicy policy : DelayPolicy.values()) {
            DelayImpact alone = DelayImpact.of(schedule, List.of(one), policy);
            DelayImpact together = DelayImpact.of(schedule, List.of(one, other), policy);
            assertThat(alone.moves())
                    .allSatisfy(move -> assertThat(together.move(move.task())
                                    .orElseThrow()
                                    .proposed()
                                    .end())
                            .isAfterOrEqualTo(move.proposed().end()));
        }
    }
}
