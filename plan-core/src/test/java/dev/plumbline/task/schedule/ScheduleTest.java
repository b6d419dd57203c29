package dev.plumbline.task.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.task.DateConstraint;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Golden;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskProgress;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.CalendarLayer;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.WorkingCalendar;
import dev.plumbline.time.WorkingHours;
import dev.plumbline.time.WorkingWeek;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private static final WorkingCalendar WEEKDAYS = WorkingCalendar.of(
                    "weekdays", WorkingWeek.mondayToFriday(WorkingHours.parse("09:00-18:00")))
            .with(CalendarLayer.builder("company")
                    .holiday(LocalDate.of(2024, 3, 15), "Anniversary")
                    .build());

    private static TaskId id(String name) {
        return TaskId.of(name.substring(0, 1));
    }

    private static Task task(String name, int days, Dependency... waitsFor) {
        return Task.builder()
                .id(id(name))
                .name(name)
                .duration(days)
                .addDependencies(waitsFor)
                .build();
    }

    private static Dependency after(String id) {
        return Dependency.finishToStart(TaskId.of(id));
    }

    private static List<Task> sixteen() {
        Task handOver = task("O 验收", 0, after("N")).toBuilder()
                .addConstraint(DateConstraint.finishBy(LocalDate.of(2024, 4, 3)))
                .build();
        return List.of(
                task("A 立项", 2),
                task("B 需求调研", 5, after("A")),
                task("C 方案设计", 4, after("B")),
                task("D 采购", 6, Dependency.startToStart(TaskId.of("B")).lag(2)),
                task("E 场地准备", 3, after("A").lag(3)),
                task("F 样品制作", 5, after("C"), after("D").lag(-1)),
                task("G 文案", 3, Dependency.finishToFinish(TaskId.of("C")).lag(1)),
                task("H 印刷", 2, after("G")),
                task("I 设备安装", 4, after("E").calendarLag(3)),
                task("J 培训", 3, Dependency.startToFinish(TaskId.of("I")).lag(6)),
                task("K 试运行", 5, after("F"), after("I")),
                task("L 推广", 4, Dependency.startToStart(TaskId.of("K")).lag(1), after("H")),
                task("M 评审", 0, after("K"), after("J")),
                task("N 上线", 2, after("M"), after("L").lag(1)),
                handOver,
                task("P 总结", 3, Dependency.finishToFinish(TaskId.of("N")).lag(2)));
    }

    private static TaskNetwork network(List<Task> tasks) {
        return TaskNetwork.builder()
                .tasks(tasks)
                .calendar(WEEKDAYS)
                .start(MONDAY)
                .build();
    }

    @Test
    @DisplayName("TASK-6: sixteen tasks with all kinds of links come out as worked out by hand")
    void comesOutAsWorkedOutByHand() throws Exception {
        Schedule schedule = network(sixteen()).schedule();
        StringBuilder page = new StringBuilder();
        for (Task task : sixteen()) {
            ScheduledTask found = schedule.task(task.id()).orElseThrow();
            page.append(String.format(
                    "| %s | %d | %s | %s | %s | %s | %d | %d |%n",
                    task.name(),
                    found.duration(),
                    found.early().start(),
                    found.early().end(),
                    found.late().start(),
                    found.late().end(),
                    found.totalFloat(),
                    found.freeFloat()));
        }
        String path = schedule.criticalPaths().paths().get(0).stream()
                .map(TaskId::value)
                .collect(Collectors.joining(" "));
        String head = Golden.read(ScheduleTest.class, "sixteen-tasks.md");
        String explained = head.substring(0, head.indexOf("| A 立项 | 2 |"));
        Golden.assertMatches(
                ScheduleTest.class,
                "sixteen-tasks.md",
                explained + page + "\nCritical path: " + path + "\n\n" + gantt(schedule, sixteen()));
        assertThat(schedule.criticalPaths().total()).isOne();
        assertThat(schedule.findings())
                .singleElement()
                .extracting(finding -> finding.message(Locale.CHINESE))
                .isEqualTo("任务“O 验收”最早于2024年4月5日完成，比所要求的日期晚2天");
    }

    /** One character a day: {@code #} worked without float, {@code =} with it, {@code .} float, {@code o} a milestone. */
    private static String gantt(Schedule schedule, List<Task> tasks) {
        LocalDate last = schedule.finish().orElseThrow();
        StringBuilder chart = new StringBuilder("    3-04   3-11   3-18   3-25   4-01   4-08\n");
        for (Task task : tasks) {
            ScheduledTask at = schedule.task(task.id()).orElseThrow();
            StringBuilder line = new StringBuilder("    ");
            for (LocalDate day = MONDAY; !day.isAfter(last); day = day.plusDays(1)) {
                line.append(mark(at, day));
            }
            chart.append(line.toString().stripTrailing())
                    .append("  ")
                    .append(task.name())
                    .append('\n');
        }
        return chart.toString();
    }

    private static char mark(ScheduledTask at, LocalDate day) {
        if (at.early().contains(day) && at.isMilestone()) {
            return 'o';
        }
        if (!WEEKDAYS.isWorkingDay(day)) {
            return ' ';
        }
        if (at.early().contains(day)) {
            return at.isCritical() ? '#' : '=';
        }
        return day.isAfter(at.early().end()) && !day.isAfter(at.late().end()) ? '.' : ' ';
    }

    @Test
    @DisplayName("TASK-4: a cycle is an error that names the cycle; the rest is scheduled")
    void namesCycles() {
        List<Task> tasks = List.of(
                task("A", 1, after("C")),
                task("B", 1, after("A")),
                task("C", 1, after("B"), after("D")),
                task("D", 1, after("C")),
                task("S", 1, after("S")),
                task("X", 2),
                task("Y", 1, after("X"), after("A")));
        TaskNetwork network = network(tasks);
        assertThat(network.findings())
                .extracting(finding -> finding.message(Locale.CHINESE))
                .containsExactly("任务依赖成环：A → B → C → A", "任务依赖成环：S → S");
        assertThat(network.schedule().task(TaskId.of("Y")).orElseThrow().early())
                .isEqualTo(DateRange.ofDay(LocalDate.of(2024, 3, 6)));
    }

    @Test
    void tellsOfUnknownPredecessorsAndDuplicates() {
        TaskNetwork network = network(List.of(task("A", 1, after("Z")), task("A again", 3)));
        assertThat(network.findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("schedule-duplicate-task", "schedule-unknown-predecessor");
        assertThat(network.size()).isOne();
    }

    @Test
    @DisplayName("TASK-6: a changed duration re-times only what it reaches")
    void timesOnlyWhatAChangeReaches() {
        List<Task> chains = new ArrayList<>();
        for (int chain = 0; chain < 100; chain++) {
            for (int link = 0; link < 100; link++) {
                Task.Builder task = Task.builder()
                        .id(TaskId.of(chain + "-" + link))
                        .name("step")
                        .duration(2);
                if (link > 0) {
                    task.addDependency(Dependency.finishToStart(TaskId.of(chain + "-" + (link - 1))));
                }
                chains.add(task.build());
            }
        }
        Schedule schedule = network(chains).schedule();
        assertThat(schedule.timed()).isEqualTo(10_000);
        Schedule longer = schedule.withDuration(TaskId.of("7-40"), 5);
        assertThat(longer.timed()).isEqualTo(100);
        assertThat(longer.task(TaskId.of("7-99")).orElseThrow().totalFloat()).isZero();
        assertThat(longer.task(TaskId.of("8-99")).orElseThrow().totalFloat()).isEqualTo(3);
        assertThat(longer.withDuration(TaskId.of("9-99"), 1).timed()).isEqualTo(100);
        assertThat(longer.withDuration(TaskId.of("7-40"), 5).timed()).isLessThanOrEqualTo(3);
    }

    @Test
    void respectsDatesFixedByConstraints() {
        Task early = task("A", 3).toBuilder()
                .addConstraint(DateConstraint.startNotBefore(LocalDate.of(2024, 3, 16)))
                .build();
        Task fixed = task("B", 2, after("A")).toBuilder()
                .addConstraint(DateConstraint.startOn(LocalDate.of(2024, 3, 20)))
                .build();
        Task finish = task("C", 2).toBuilder()
                .addConstraint(DateConstraint.finishOn(LocalDate.of(2024, 3, 14)))
                .build();
        Schedule schedule = network(List.of(early, fixed, finish)).schedule();
        assertThat(schedule.task(TaskId.of("A")).orElseThrow().early())
                .isEqualTo(DateRange.parse("2024-03-18/2024-03-20"));
        assertThat(schedule.task(TaskId.of("B")).orElseThrow())
                .extracting(ScheduledTask::totalFloat, task -> task.early().start())
                .containsExactly(-1, LocalDate.of(2024, 3, 21));
        assertThat(schedule.task(TaskId.of("C")).orElseThrow())
                .extracting(ScheduledTask::totalFloat, ScheduledTask::early)
                .containsExactly(0, DateRange.parse("2024-03-13/2024-03-14"));
    }

    @Test
    @DisplayName("TASK-6: what has happened stays where it happened, what has not is not in the past")
    void keepsWhatHasHappened() {
        List<Task> tasks = List.of(
                task("A", 2),
                task("B", 4, after("A")),
                task("C", 2, after("B")),
                task("D", 1),
                task("E", 3, after("D")));
        AsOf now = AsOf.endOf(LocalDate.of(2024, 3, 12));
        TaskProgress finished = progress(tasks.get(0), now, "2024-03-11")
                .actualStart(LocalDate.of(2024, 3, 6))
                .state(TaskState.COMPLETED)
                .build(now);
        TaskProgress half = progress(tasks.get(1), now, "2024-03-12")
                .actualStart(LocalDate.of(2024, 3, 12))
                .percent("50")
                .build(now);
        TaskProgress untouched = TaskProgress.of(tasks.get(3), List.of(), now, ZoneOffset.UTC);
        TaskProgress cancelled = progress(tasks.get(4), now, "2024-03-12")
                .state(TaskState.CANCELLED)
                .build(now);
        Schedule schedule = TaskNetwork.builder()
                .tasks(tasks)
                .calendar(WEEKDAYS)
                .start(MONDAY)
                .progress(List.of(finished, half, untouched, cancelled))
                .build()
                .schedule();
        assertThat(early(schedule, "A")).isEqualTo(DateRange.parse("2024-03-06/2024-03-11"));
        assertThat(early(schedule, "B")).isEqualTo(DateRange.parse("2024-03-12/2024-03-14"));
        assertThat(early(schedule, "C")).isEqualTo(DateRange.parse("2024-03-18/2024-03-19"));
        assertThat(early(schedule, "D")).isEqualTo(DateRange.parse("2024-03-13/2024-03-13"));
        assertThat(schedule.task(TaskId.of("E"))).isEmpty();
        assertThat(schedule.criticalTasks()).containsExactly(TaskId.of("B"), TaskId.of("C"));
    }

    private static DateRange early(Schedule schedule, String id) {
        return schedule.task(TaskId.of(id)).orElseThrow().early();
    }

    private static Report progress(Task task, AsOf asOf, String date) {
        return new Report(task, ProgressReport.builder().task(task.id()).when(Moment.parse(date)));
    }

    private record Report(Task task, ProgressReport.Builder report) {
        Report actualStart(LocalDate day) {
            report.actualStart(day);
            return this;
        }

        Report state(TaskState state) {
            report.state(state);
            return this;
        }

        Report percent(String percent) {
            report.percent(new BigDecimal(percent));
            return this;
        }

        TaskProgress build(AsOf asOf) {
            return TaskProgress.of(task, List.of(report.build()), asOf, ZoneOffset.UTC);
        }
    }

    @Test
    void takesDatesFromPlansWithoutACalendar() {
        Task dated = Task.builder()
                .id(TaskId.of("A"))
                .name("A")
                .start(LocalDate.of(2024, 6, 1))
                .finish(LocalDate.of(2024, 6, 10))
                .build();
        Task due = Task.builder()
                .id(TaskId.of("B"))
                .name("B")
                .finish(LocalDate.of(2024, 6, 15))
                .addDependency(after("A"))
                .build();
        Schedule schedule = TaskNetwork.of(List.of(dated, due)).schedule();
        assertThat(early(schedule, "B")).isEqualTo(DateRange.parse("2024-06-15/2024-06-15"));
        assertThat(schedule.task(TaskId.of("A")).orElseThrow().freeFloat()).isEqualTo(4);
        Schedule soon = TaskNetwork.builder()
                .tasks(List.of(dated, due))
                .ignorePlannedStarts()
                .build()
                .schedule();
        assertThat(early(soon, "B")).isEqualTo(DateRange.parse("2024-06-11/2024-06-11"));
    }

    @Test
    void showsAMilestoneAtTheEndOfTheDayBefore() {
        Schedule schedule = network(List.of(task("A kick-off", 0), task("B", 5, after("A")), task("C", 0, after("B"))))
                .schedule();
        assertThat(early(schedule, "A")).isEqualTo(DateRange.ofDay(MONDAY));
        assertThat(early(schedule, "C")).isEqualTo(DateRange.parse("2024-03-08/2024-03-08"));
        assertThat(schedule.finish()).hasValue(LocalDate.of(2024, 3, 8));
    }

    @Test
    void walksAChainOfAHundredThousandTasks() {
        List<Task> chain = IntStream.range(0, 100_000)
                .mapToObj(i -> Task.builder()
                        .id(TaskId.of("t" + i))
                        .name("t")
                        .duration(1)
                        .addDependencies(
                                i == 0
                                        ? new Dependency[0]
                                        : new Dependency[] {Dependency.finishToStart(TaskId.of("t" + (i - 1)))})
                        .build())
                .toList();
        Schedule schedule = network(chain).schedule();
        assertThat(schedule.criticalPaths().paths())
                .singleElement()
                .satisfies(path -> assertThat(path).hasSize(100_000));
        assertThat(TaskNetwork.of(List.of()).schedule().finish()).isEmpty();
    }

    @Test
    @DisplayName("TASK-6: of more critical paths than are listed, the number is told")
    void tellsHowManyCriticalPathsThereAre() {
        List<Task> diamonds = new ArrayList<>(List.of(task("A", 1)));
        for (int i = 0; i < 8; i++) {
            String from = String.valueOf((char) ('A' + 3 * i));
            String left = String.valueOf((char) ('B' + 3 * i));
            String right = String.valueOf((char) ('C' + 3 * i));
            String to = String.valueOf((char) ('D' + 3 * i));
            diamonds.add(task(left, 2, after(from)));
            diamonds.add(task(right, 2, after(from)));
            diamonds.add(task(to, 1, after(left), after(right)));
        }
        CriticalPaths all = network(diamonds).schedule().criticalPaths();
        assertThat(all.total()).isEqualTo(256);
        assertThat(all.paths()).hasSize(100).doesNotHaveDuplicates();
        assertThat(all.isTruncated()).isTrue();
        CriticalPaths few = network(diamonds.subList(0, 10)).schedule().criticalPaths();
        assertThat(few.total()).isEqualTo(8);
        assertThat(few.paths()).hasSize(8);
        assertThat(few.isTruncated()).isFalse();
    }

    @Test
    void keepsADelayWhenTheDurationChangesToo() {
        List<Task> tasks = List.of(task("A", 3), task("B", 2, after("A")));
        Schedule schedule = network(tasks).schedule();
        TaskId first = TaskId.of("A");
        DateRange late = DateRange.parse("2024-03-06/2024-03-07");
        assertThat(early(schedule.withDelay(first, 2).withDuration(first, 2), "A"))
                .isEqualTo(late);
        assertThat(early(schedule.withDuration(first, 2).withDelay(first, 2), "A"))
                .isEqualTo(late);
        assertThat(early(schedule.withDelay(first, 2).withDuration(first, 2), "B"))
                .isEqualTo(DateRange.parse("2024-03-08/2024-03-11"));
    }

    @Test
    void staysInBoundsWhateverTheNumbers() {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            Task.Builder task = Task.builder().id(TaskId.of("t" + i)).name("t").duration(36_525);
            if (i > 0) {
                task.addDependency(
                        Dependency.finishToStart(TaskId.of("t" + (i - 1))).lag(36_525));
            }
            tasks.add(task.build());
        }
        TaskNetwork network = TaskNetwork.of(tasks);
        assertThat(network.findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("schedule-too-long");
        assertThat(network.schedule().leastFloat()).isZero();
    }

    @Test
    void refusesQuestionsAboutNobody() {
        Schedule schedule = network(List.of(task("A", 1))).schedule();
        assertThat(schedule.task(TaskId.of("Z"))).isEmpty();
        assertThatThrownBy(() -> schedule.withDuration(TaskId.of("Z"), 1)).hasMessageContaining("[Z]");
        assertThatThrownBy(() -> schedule.withDuration(TaskId.of("A"), -1)).hasMessageContaining("[-1]");
    }
}
