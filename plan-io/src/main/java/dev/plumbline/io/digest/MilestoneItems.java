package dev.plumbline.io.digest;

import dev.plumbline.evaluation.ReviewDocument.Item;
import dev.plumbline.plan.Plan;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.Milestone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The milestones of a scope that are not reached: those of the week, and those that are past. One that belongs to no task is
 * everybody's who takes part in its plan; whether it was reached nobody tells.
 */
final class MilestoneItems {

    private final PlanStatus status;
    private final Reach reach;
    private final Week week;
    private final Words words;

    MilestoneItems(PlanStatus status, Reach reach, Week week, Words words) {
        this.status = status;
        this.reach = reach;
        this.week = week;
        this.words = words;
    }

    /** Those of the week, the first first. */
    List<Item> due() {
        return open(milestone -> week.contains(milestone.date()))
                .map(milestone -> item(milestone, words.weekday(milestone.date())))
                .toList();
    }

    /** Those whose day was before the week and whose task is not finished, the longest past first. */
    List<Item> overdue() {
        return open(milestone -> milestone.date().isBefore(week.days().start())
                        && task(milestone).isPresent())
                .map(milestone -> item(milestone, late(milestone.date())))
                .toList();
    }

    private Stream<Milestone> open(Predicate<Milestone> asked) {
        return status.plans().stream()
                .flatMap(plan -> plan.milestones().stream()
                        .filter(milestone -> asked.test(milestone) && isTheirs(plan, milestone)))
                .sorted(Comparator.comparing(Milestone::date));
    }

    private boolean isTheirs(Plan plan, Milestone milestone) {
        return task(milestone)
                .map(task -> !task.isOver() && reach.holds(task))
                .orElseGet(() -> reach.isWhole() || reach.takesPartIn(plan.id()));
    }

    private Optional<TaskStatus> task(Milestone milestone) {
        return milestone.task().flatMap(status::findTask);
    }

    private String late(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, status.date());
        return words.say(
                "应于" + words.shortDay(day) + "达成，已逾期" + words.count(days),
                "due on " + words.day(day) + ", " + words.count(days) + " late");
    }

    private Item item(Milestone milestone, String when) {
        return Chapters.item(
                milestone.name() + words.colon() + words.line(words.say("里程碑", "milestone"), when),
                task(milestone)
                        .map(task -> words.line(
                                words.say("任务“", "task [") + task.task().name() + words.say("”", "]"),
                                task.owners().isEmpty()
                                        ? ""
                                        : words.say("负责人", "responsible: ") + words.parties(task.owners()),
                                words.say(task.state())))
                        .orElse(""));
    }
}
