package dev.plumbline.task.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.task.DateConstraint;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.DependencyKind;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.WorkingCalendar;
import dev.plumbline.time.WorkingHours;
import dev.plumbline.time.WorkingWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** TASK-6: what must hold for every network, on random ones with all kinds of links, lags, calendars and dates. */
class ScheduleProperties {

    private static final LocalDate ORIGIN = LocalDate.of(2024, 4, 25);
    private static final WorkingCalendar CHINA = WorkingCalendar.china();
    private static final WorkingCalendar SHIFT = WorkingCalendar.of(
            "shift", WorkingWeek.range(DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY, WorkingHours.parse("08:00-16:00")));

    /** A random network; the links go from tasks with smaller numbers to those with larger ones. */
    private static List<Task> tasks(Random random, int size, boolean calendarLags, boolean limits) {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Task.Builder task = Task.builder().id(id(i)).name("t" + i).duration(1 + random.nextInt(6));
            for (int links = i == 0 ? 0 : random.nextInt(4); links > 0; links--) {
                task.addDependency(link(random, random.nextInt(i), calendarLags));
            }
            if (random.nextInt(4) == 0) {
                task.start(ORIGIN.plusDays(random.nextInt(30)));
            }
            if (random.nextInt(6) == 0) {
                task.addConstraint(DateConstraint.startNotBefore(ORIGIN.plusDays(random.nextInt(40))));
            }
            if (limits && random.nextInt(6) == 0) {
                task.addConstraint(DateConstraint.finishBy(ORIGIN.plusDays(10 + random.nextInt(50))));
            }
            tasks.add(task.build());
        }
        return tasks;
    }

    private static TaskId id(int number) {
        return TaskId.of("t" + number);
    }

    private static Dependency link(Random random, int from, boolean calendarLags) {
        DependencyKind kind = DependencyKind.values()[random.nextInt(4)];
        int lag = random.nextInt(3) == 0 ? random.nextInt(9) - 4 : 0;
        Dependency link = Dependency.of(id(from), kind);
        return calendarLags && random.nextInt(3) == 0 ? link.calendarLag(lag) : link.lag(lag);
    }

    private static Schedule china(List<Task> tasks) {
        return network(tasks).schedule();
    }

    private static TaskNetwork network(List<Task> tasks) {
        return TaskNetwork.builder().tasks(tasks).calendar(CHINA).start(ORIGIN).build();
    }

    private static void assertAsWalked(List<Task> tasks, Schedule schedule, Map<TaskId, Predicate<LocalDate>> worked) {
        Oracle oracle = new Oracle(tasks, worked, ORIGIN);
        for (Task task : tasks) {
            ScheduledTask found = schedule.task(task.id()).orElseThrow();
            LocalDate early = oracle.early.get(task.id());
            LocalDate late = oracle.late.get(task.id());
            assertThat(found.early())
                    .as("early %s of %s", task.id(), tasks)
                    .isEqualTo(DateRange.ofClosed(early, oracle.finish(task, early)));
            assertThat(found.late())
                    .as("late %s of %s", task.id(), tasks)
                    .isEqualTo(DateRange.ofClosed(late, oracle.finish(task, late)));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void isWhatAWalkOverDaysFinds(@ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int size) {
        List<Task> tasks = tasks(new Random(seed), size, false, true);
        Map<TaskId, Predicate<LocalDate>> worked = new HashMap<>();
        tasks.forEach(task -> worked.put(task.id(), CHINA::isWorkingDay));
        assertAsWalked(tasks, china(tasks), worked);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void isWhatAWalkOverDaysFindsOnSeveralCalendars(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
        Random random = new Random(seed);
        List<Task> tasks = tasks(random, size, true, true);
        TaskNetwork.Builder network =
                TaskNetwork.builder().tasks(tasks).calendar(CHINA).start(ORIGIN);
        Map<TaskId, Predicate<LocalDate>> worked = new HashMap<>();
        for (Task task : tasks) {
            boolean shift = random.nextInt(3) == 0;
            worked.put(task.id(), (shift ? SHIFT : CHINA)::isWorkingDay);
            if (shift) {
                network.calendar(task.id(), SHIFT);
            }
        }
        assertAsWalked(tasks, network.build().schedule(), worked);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void startsNoLaterThanItMustUnlessADateCannotBeHeld(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        Schedule free = china(tasks(new Random(seed), size, true, false));
        assertThat(free.tasks()).allMatch(task -> task.totalFloat() >= 0 && task.freeFloat() <= task.totalFloat());
        assertThat(free.leastFloat()).isZero();
        assertThat(free.findings()).isEmpty();
        Schedule limited = china(tasks(new Random(seed), size, true, true));
        assertThat(limited.findings().isEmpty()).isEqualTo(limited.leastFloat() >= 0);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void hasTheLeastFloatAllAlongItsCriticalPaths(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size) {
        Schedule schedule = china(tasks(new Random(seed), size, false, true));
        assertThat(schedule.criticalPaths().paths())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path)
                        .allMatch(task -> schedule.task(task).orElseThrow().totalFloat() == schedule.leastFloat()));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void isAFixpoint(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size) {
        List<Task> tasks = tasks(new Random(seed), size, true, true);
        Schedule schedule = china(tasks);
        List<Task> asScheduled = tasks.stream()
                .map(task -> task.toBuilder()
                        .addConstraint(DateConstraint.startNotBefore(
                                schedule.task(task.id()).orElseThrow().early().start()))
                        .build())
                .toList();
        assertThat(china(asScheduled).tasks()).isEqualTo(schedule.tasks());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void movesNobodyWhenATaskIsLateByItsFreeFloat(@ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int size) {
        Schedule schedule = china(tasks(new Random(seed), size, true, true));
        for (ScheduledTask late : schedule.tasks()) {
            Schedule after = schedule.withDelay(late.task(), late.freeFloat());
            assertThat(after.tasks())
                    .filteredOn(task -> !task.task().equals(late.task()))
                    .extracting(ScheduledTask::early)
                    .containsExactlyElementsOf(schedule.tasks().stream()
                            .filter(task -> !task.task().equals(late.task()))
                            .map(ScheduledTask::early)
                            .toList());
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void isTheSameWhetherTimedAnewOrOnlyWhereAChangeReaches(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size, @ForAll boolean mixed) {
        Random random = new Random(seed);
        List<Task> tasks = tasks(random, size, mixed, true);
        Schedule schedule = china(tasks);
        for (int change = 0; change < 5; change++) {
            int which = random.nextInt(size);
            int days = random.nextInt(12);
            tasks.set(which, tasks.get(which).toBuilder().duration(days).build());
            schedule = schedule.withDuration(id(which), days);
            assertThat(schedule.tasks()).isEqualTo(china(tasks).tasks());
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void doesNotDependOnTheOrderOfTheTasks(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size) {
        Random random = new Random(seed);
        List<Task> tasks = tasks(random, size, true, true);
        List<Task> shuffled = new ArrayList<>(tasks);
        Collections.shuffle(shuffled, random);
        Schedule one = china(tasks);
        Schedule other = china(shuffled);
        assertThat(other.tasks()).isEqualTo(one.tasks());
        assertThat(other.criticalPaths()).isEqualTo(one.criticalPaths());
    }
}
