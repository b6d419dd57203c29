package dev.plumbline.io.digest;

import dev.plumbline.fact.Reference;
import dev.plumbline.issue.sla.EscalationDue;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.StatusComparison;
import dev.plumbline.status.StatusComparison.Pair;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.status.TrafficLight;
import dev.plumbline.task.TaskState;
import dev.plumbline.text.Localized;
import dev.plumbline.text.Message;
import dev.plumbline.text.MessagePattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How goals, tasks and issues stand differently. */
final class StandingChanges {

    private static final MessagePattern LIGHT = new MessagePattern(
            "{name}：{from}→{to}，达成率{rateFrom}→{rate}", "{name}: {from} → {to}, attainment {rateFrom} → {rate}");
    private static final MessagePattern FIRST_RATE =
            new MessagePattern("{name}：{from}→{to}，达成率{rate}", "{name}: {from} → {to}, attainment {rate}");
    private static final MessagePattern MOVED = new MessagePattern("{name}：{from}→{to}", "{name}: {from} → {to}");
    private static final MessagePattern RATE =
            new MessagePattern("{name}：达成率{rateFrom}→{rate}", "{name}: attainment {rateFrom} → {rate}");
    private static final MessagePattern ADDED = new MessagePattern("新增“{name}”", "[{name}] is new");
    private static final MessagePattern REMOVED = new MessagePattern("取消“{name}”", "[{name}] is gone");
    private static final MessagePattern CANCELLED = new MessagePattern("“{name}”已取消", "[{name}] was cancelled");
    private static final MessagePattern FINISHED = new MessagePattern("{name}：{day}完成", "{name}: finished on {day}");
    private static final MessagePattern OVER = new MessagePattern("{name}：{to}", "{name}: {to}");
    private static final MessagePattern LATE =
            new MessagePattern("{name}：逾期{days}天", "{name}: {days} {days|day|days} late");
    private static final MessagePattern REPORTED = new MessagePattern("{severity}：{name}", "{severity}: {name}");
    private static final MessagePattern ESCALATED = new MessagePattern(
            "{name}：{target}时限已用{percent}%，已升级", "{name}: {percent}% of the limit for {target} used");
    private static final Localized NONE = Localized.of("—", "—");

    private final ComparedStatuses compared;

    StandingChanges(ComparedStatuses compared) {
        this.compared = compared;
    }

    void addTo(List<Changed> found) {
        StatusComparison differing = PlanStatus.compare(compared.before(), compared.after());
        differing.goals().values().stream()
                .filter(pair -> compared.holds(pair.before(), pair.after(), Reach::holds))
                .flatMap(pair -> goal(pair).stream())
                .forEach(found::add);
        differing.tasks().values().stream()
                .filter(pair -> compared.holds(pair.before(), pair.after(), Reach::holds))
                .flatMap(pair -> task(pair).stream())
                .forEach(found::add);
        differing.issues().values().stream()
                .filter(pair -> compared.holds(pair.before(), pair.after(), Reach::holds))
                .flatMap(pair -> issue(pair).stream())
                .forEach(found::add);
        addEscalations(found);
    }

    private Optional<Changed> goal(Pair<GoalStatus> pair) {
        boolean lived = lives(pair.before());
        boolean lives = lives(pair.after());
        if (!lived || !lives) {
            return lived == lives ? Optional.empty() : Optional.of(set(pair, lives));
        }
        GoalStatus was = pair.before().orElseThrow();
        GoalStatus is = pair.after().orElseThrow();
        Optional<ChangeKind> kind = kind(was, is);
        return kind.map(each -> compared.changed(
                each,
                Reference.of("goal", is.id().value()),
                new Message(
                        each == ChangeKind.GOAL_MOVED ? RATE : pattern(was, is),
                        Map.of(
                                "name", is.goal().name(),
                                "from", was.light(),
                                "to", is.light(),
                                "rateFrom", rate(was.attainmentToDate()),
                                "rate", rate(is.attainmentToDate())))));
    }

    /** Whether there is a goal that is not given up (GOAL-7). */
    private static boolean lives(Optional<GoalStatus> goal) {
        return goal.filter(each -> !each.goal().cancelled()).isPresent();
    }

    private Changed set(Pair<GoalStatus> pair, boolean isNew) {
        GoalStatus last = pair.after().or(pair::before).orElseThrow();
        Reference about = Reference.of("goal", last.id().value());
        String name = last.goal().name();
        return last.goal().cancelled()
                ? compared.changed(ChangeKind.GOAL_SET, about, new Message(CANCELLED, Map.of("name", name)))
                : set(ChangeKind.GOAL_SET, about, name, isNew);
    }

    private static MessagePattern pattern(GoalStatus was, GoalStatus is) {
        if (!is.attainmentToDate().isDefined()) {
            return MOVED;
        }
        return was.attainmentToDate().isDefined() ? LIGHT : FIRST_RATE;
    }

    private static Object rate(Ratio ratio) {
        return ratio.isDefined() ? ratio : NONE;
    }

    /** What has begun got neither worse nor better by that, unless it began badly; a rate that prints the same has not moved. */
    private static Optional<ChangeKind> kind(GoalStatus was, GoalStatus is) {
        boolean beganWell =
                was.light() == TrafficLight.NOT_STARTED && is.light().compareTo(TrafficLight.NO_DATA) <= 0;
        int step = beganWell ? 0 : is.light().compareTo(was.light());
        if (step != 0) {
            return Optional.of(step > 0 ? ChangeKind.GOAL_WORSE : ChangeKind.GOAL_BETTER);
        }
        boolean isSameRate =
                was.attainmentToDate().toString().equals(is.attainmentToDate().toString());
        return isSameRate ? Optional.empty() : Optional.of(ChangeKind.GOAL_MOVED);
    }

    private Changed set(ChangeKind kind, Reference about, String name, boolean isNew) {
        return compared.changed(kind, about, new Message(isNew ? ADDED : REMOVED, Map.of("name", name)));
    }

    private Optional<Changed> task(Pair<TaskStatus> pair) {
        TaskStatus any = pair.after().or(pair::before).orElseThrow();
        Reference about = Reference.of("task", any.task().id().value());
        String name = any.task().name();
        boolean wasToDo = isToDo(pair.before());
        boolean isToDo = isToDo(pair.after());
        if (wasToDo && !isToDo && pair.after().isPresent()) {
            return Optional.of(
                    compared.changed(ChangeKind.TASK_SET, about, new Message(CANCELLED, Map.of("name", name))));
        }
        if (pair.before().isEmpty() || pair.after().isEmpty()) {
            return wasToDo == isToDo ? Optional.empty() : Optional.of(set(ChangeKind.TASK_SET, about, name, isToDo));
        }
        return course(pair.before().get(), pair.after().get(), about);
    }

    /** Whether there is a task that is not given up. */
    private static boolean isToDo(Optional<TaskStatus> task) {
        return task.filter(each -> each.state() != TaskState.CANCELLED).isPresent();
    }

    private Optional<Changed> course(TaskStatus was, TaskStatus is, Reference about) {
        String name = is.task().name();
        if (is.isOver() != was.isOver()) {
            return Optional.of(
                    is.isOver()
                            ? compared.changed(ChangeKind.TASK_FINISHED, about, finished(is, name))
                            : compared.changed(
                                    ChangeKind.TASK_REOPENED,
                                    about,
                                    new Message(MOVED, Map.of("name", name, "from", was.state(), "to", is.state()))));
        }
        return !is.isOver() && is.daysLate() > 0 && was.daysLate() == 0 && isDueSince(is)
                ? Optional.of(compared.changed(
                        ChangeKind.TASK_OVERDUE, about, new Message(LATE, Map.of("name", name, "days", is.daysLate()))))
                : Optional.empty();
    }

    private static Message finished(TaskStatus task, String name) {
        return task.progress()
                .finishedOn()
                .map(day -> new Message(FINISHED, Map.of("name", name, "day", day)))
                .orElseGet(() -> new Message(OVER, Map.of("name", name, "to", task.state())));
    }

    /** What was due before the earlier day was late by then, even if that was recorded later. */
    private boolean isDueSince(TaskStatus task) {
        return task.task()
                .finish()
                .filter(day -> day.isBefore(compared.before().date()))
                .isEmpty();
    }

    private Optional<Changed> issue(Pair<IssueStatus> pair) {
        if (pair.after().isEmpty()) {
            return Optional.empty();
        }
        IssueStatus is = pair.after().get();
        Reference about = Reference.of("issue", is.issue().id().value());
        String name = is.issue().description();
        boolean wasOpen = pair.before().map(IssueStatus::isOpen).orElse(true);
        if (wasOpen && !is.isOpen()) {
            return Optional.of(compared.changed(
                    ChangeKind.ISSUE_CLOSED, about, new Message(OVER, Map.of("name", name, "to", is.state()))));
        }
        if (!wasOpen && is.isOpen()) {
            Object from = pair.before().map(IssueStatus::state).orElse(is.state());
            return Optional.of(compared.changed(
                    ChangeKind.ISSUE_REOPENED,
                    about,
                    new Message(MOVED, Map.of("name", name, "from", from, "to", is.state()))));
        }
        return pair.before().isEmpty()
                ? Optional.of(compared.changed(
                        ChangeKind.ISSUE_OPENED,
                        about,
                        new Message(REPORTED, Map.of("severity", is.severity(), "name", name))))
                : Optional.empty();
    }

    /** Of each issue the last escalation that fell due since. */
    private void addEscalations(List<Changed> found) {
        Map<String, EscalationDue> last = new LinkedHashMap<>();
        compared.after()
                .escalationsSince(compared.before()
                        .asOf()
                        .instant(compared.before().book().zone()))
                .forEach(due -> last.put(due.issue().value(), due));
        compared.after().issues().stream()
                .filter(issue -> last.containsKey(issue.issue().id().value())
                        && compared.reach().holds(issue))
                .forEach(issue ->
                        found.add(escalated(issue, last.get(issue.issue().id().value()))));
    }

    private Changed escalated(IssueStatus issue, EscalationDue due) {
        return compared.changed(
                ChangeKind.ISSUE_ESCALATED,
                Reference.of("issue", issue.issue().id().value()),
                new Message(
                        ESCALATED,
                        Map.of(
                                "name", issue.issue().description(),
                                "target", due.target(),
                                "percent", due.escalation().percent())));
    }
}
