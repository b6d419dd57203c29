package dev.plumbline.io.digest;

import dev.plumbline.attention.Stakes;
import dev.plumbline.evaluation.ReviewDocument.Item;
import dev.plumbline.fact.Reference;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.status.TrafficLight;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The tasks and goals of a scope in a week. */
final class WorkChapters {

    private static final Comparator<TaskStatus> BY_FINISH =
            Comparator.comparing(task -> task.task().finish().orElse(LocalDate.MAX));

    private final PlanStatus status;
    private final Reach reach;
    private final Stakes stakes;
    private final Week week;
    private final Words words;
    private final List<TaskStatus> open;

    WorkChapters(PlanStatus status, Reach reach, Stakes stakes, Week week, Words words) {
        this.status = status;
        this.reach = reach;
        this.stakes = stakes;
        this.week = week;
        this.words = words;
        this.open = reach.tasks().stream().filter(task -> !task.isOver()).toList();
    }

    /** What is to be finished this week, the first first. */
    List<Item> due() {
        return open.stream()
                .filter(task -> task.task().finish().filter(week::contains).isPresent())
                .sorted(BY_FINISH)
                .map(this::due)
                .toList();
    }

    private Item due(TaskStatus task) {
        LocalDate finish = task.task().finish().orElseThrow();
        return Chapters.item(
                task.task().name() + words.colon() + words.weekday(finish) + words.aside(rest(finish)),
                standing(task, late(task)));
    }

    /** Where the last day is one of rest, the working day before it. */
    private String rest(LocalDate finish) {
        LocalDate working = week.workingDayUpTo(finish);
        return working.equals(finish)
                ? ""
                : words.say("当天休息，最后工作日为", "a day of rest, the last working day is ") + words.shortDay(working);
    }

    /** What was to be finished before this week, the longest first. */
    List<Item> overdue() {
        return open.stream()
                .filter(task -> task.daysLate() > 0
                        && task.task().finish().filter(week::contains).isEmpty())
                .sorted(Comparator.comparing(TaskStatus::daysLate).reversed())
                .map(task ->
                        Chapters.item(task.task().name() + words.colon() + late(task), standing(task, wasDue(task))))
                .toList();
    }

    private String wasDue(TaskStatus task) {
        return task.task()
                .finish()
                .map(day -> words.say("应于" + words.shortDay(day) + "完成", "due on " + words.day(day)))
                .orElse("");
    }

    private String late(TaskStatus task) {
        return task.daysLate() > 0 ? words.say("逾期", "") + words.count(task.daysLate()) + words.say("", " late") : "";
    }

    /** {@code 负责人李娜，进行中，完成70%（计划90%）}. */
    private String standing(TaskStatus task, String first) {
        OptionalDouble done = task.progress().percent();
        OptionalDouble planned = task.progress().plannedPercent();
        String progress = done.isEmpty()
                ? words.say("尚无进度报告", "no progress reported")
                : words.say("完成" + words.percent(done.getAsDouble()), words.percent(done.getAsDouble()) + " done")
                        + (planned.isEmpty()
                                ? ""
                                : words.aside(words.say("计划", "planned ") + words.percent(planned.getAsDouble())));
        return words.line(
                first,
                task.owners().isEmpty() ? "" : words.say("负责人", "responsible: ") + words.parties(task.owners()),
                words.say(task.state()),
                progress,
                task.progress()
                        .newFinish()
                        .filter(day -> !task.task().finish().equals(Optional.of(day)))
                        .map(day -> words.say("预计" + words.shortDay(day) + "完成", "now promised for " + words.day(day)))
                        .orElse(""));
    }

    /** The goals of plans that run, the worst light first, then what puts most at risk. */
    List<Item> goals() {
        return reach.goals().stream()
                .filter(this::isRunning)
                .filter(goal -> !isSilent(goal) && !goal.goal().cancelled())
                .sorted(Comparator.comparing(GoalStatus::light)
                        .reversed()
                        .thenComparing(
                                goal -> stakes.at(Reference.of("goal", goal.id().value()))))
                .map(this::goal)
                .toList();
    }

    private static boolean isSilent(GoalStatus goal) {
        return goal.light() == TrafficLight.NO_DATA && !goal.isMeasured();
    }

    private boolean isRunning(GoalStatus goal) {
        return status.plan(goal.plan())
                .map(plan -> plan.plan().period().range())
                .filter(days -> days.contains(status.date()) || meets(days))
                .isPresent();
    }

    private boolean meets(DateRange days) {
        return days.intersection(week.days()).isPresent();
    }

    private Item goal(GoalStatus goal) {
        boolean isUnrated = goal.light() == TrafficLight.NO_DATA;
        String attained = isUnrated
                ? words.say("已测量，但无法计算达成率", "measured without an attainment")
                : goal.isMeasured()
                        ? words.say("截至目前达成", "attained to date ") + words.rate(goal.attainmentToDate())
                        : words.say("尚未计量", "nothing measured");
        return Chapters.item(
                goal.goal().name() + words.colon() + words.line(isUnrated ? "" : words.say(goal.light()), attained),
                words.line(
                        words.say("目标", "target ") + words.target(goal.target()),
                        goal.actual()
                                .map(actual -> words.say("实际", "actual ") + words.value(actual))
                                .orElse(""),
                        goal.goal()
                                .owner()
                                .map(owner -> words.say("责任人", "owner: ") + words.name(owner))
                                .orElse("")));
    }

    /** What should have been measured or reported and was not. */
    List<Item> silent() {
        Stream<Item> goals = reach.goals().stream()
                .filter(goal -> isSilent(goal) && isRunning(goal))
                .map(goal ->
                        Chapters.item(words.say("目标“", "Goal [") + goal.goal().name() + words.say("”", "]")));
        Stream<Item> tasks = open.stream()
                .filter(task -> task.light() == TrafficLight.NO_DATA)
                .map(task -> Chapters.item(
                        words.say("任务“", "Task [") + task.task().name() + words.say("”", "]"),
                        standing(task, wasDue(task))));
        return Stream.concat(goals, tasks).toList();
    }
}
