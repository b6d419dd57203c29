package dev.plumbline.status;

import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.GoalId;
import dev.plumbline.task.TaskProgress;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All that can be asked of a status, as values that can be compared. */
public final class AllParts {

    private AllParts() {}

    public static Map<String, Object> of(PlanStatus status) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("moment", List.of(status.asOf(), status.basis(), status.day(), status.date()));
        parts.put("plans", List.of(status.plans(), status.plansInForce()));
        parts.put("goals", List.copyOf(status.goals()));
        parts.put("tasks", status.tasks().stream().map(AllParts::task).toList());
        parts.put("issues", List.copyOf(status.issues()));
        parts.put("risks", List.copyOf(status.risks()));
        parts.put("risk of", status.risks(Reference.of("task", "t0")));
        parts.put("analyses", status.analyses());
        parts.put(
                "items",
                status.actionItems().stream()
                        .map(item -> item.resolution() + " " + item.isDone())
                        .toList());
        parts.put("unmatched", status.unmatchedFacts());
        parts.put("strays", List.of(status.strayIssueFacts(), status.strayShortageAnswers()));
        parts.put(
                "escalations",
                status.escalationsSince(Instant.parse("2024-03-01T00:00:00Z")).stream()
                        .map(due -> due.toString().replaceAll("@[0-9a-f]+", ""))
                        .toList());
        parts.put("ledger", status.ledger().accounts());
        parts.put(
                "collaborations",
                List.of(
                        status.collaborations().requests(),
                        status.collaborations().meetings(),
                        status.collaborations().resolutions(),
                        status.collaborations().dues(),
                        status.collaborations().reminderLetters(),
                        status.collaborations().findings()));
        parts.put("timetable", status.timetable().all());
        parts.put("uncovered", status.uncovered());
        parts.put(
                "delays",
                status.delays()
                        .map(impact -> List.of(impact.delays(), impact.moves(), impact.absorbed()))
                        .orElse(List.of()));
        parts.put("due", status.reportsDue().all());
        parts.put("changes", status.externalChanges());
        parts.put("whom", status.whomToTell(List.of(Reference.of("goal", "g3"), Reference.of("task", "t1"))));
        parts.put("facts", status.facts(Fact.class));
        status.goals()
                .forEach(goal -> parts.put(
                        "answer " + goal.id(),
                        status.deviationAnswers().toDate(goal.goal().indicator().id(), false)));
        status.plans().forEach(plan -> plan(status, status.work(plan.id()), parts));
        return parts;
    }

    private static void plan(PlanStatus status, WorkStatus work, Map<String, Object> parts) {
        String id = work.plan().id().value();
        parts.put(
                id + " parts",
                List.of(
                        List.copyOf(status.goals(work.plan().id())),
                        status.tasks(work.plan().id()).stream()
                                .map(AllParts::task)
                                .toList(),
                        status.issues(work.plan().id())));
        parts.put(id + " lights", status.parts().of(work.plan().id()).light(LightView.WEIGHTED));
        parts.put(
                id + " rollup",
                List.of(
                        status.rollup(work.plan().id()).figures(),
                        status.rollup(work.plan().id()).input()));
        parts.put(
                id + " explained",
                work.plan().goals().stream()
                        .map(goal -> explained(status, work, goal.id()))
                        .toList());
        parts.put(id + " forecast", status.forecast(work.plan().id()).goals());
        parts.put(
                id + " schedule",
                List.of(work.schedule().tasks(), work.schedule().findings()));
        parts.put(id + " workload", work.workload().loads());
        parts.put(id + " routines", work.routines());
        parts.put(
                id + " resources",
                List.of(work.balance().lines(), work.openShortages(), work.overAllocations(), work.needsNotInPlace()));
        parts.put(id + " value", List.of(work.earnedValues(), work.earnedValue(), work.withoutEarnedValue()));
        parts.put(
                id + " action items",
                work.openActionItems().stream().map(AllParts::task).toList());
    }

    private static String explained(PlanStatus status, WorkStatus work, GoalId goal) {
        return status.rollup(work.plan().id())
                .explain(goal)
                .map(each -> each.text(Locale.CHINESE))
                .orElse("");
    }

    private static List<Object> task(TaskStatus task) {
        TaskProgress progress = task.progress();
        return List.of(
                task.task(),
                task.plan(),
                task.owners(),
                task.light(),
                task.timeline(),
                progress.toString(),
                progress.latest(),
                progress.lagDays(),
                progress.daysLate(),
                progress.percent(),
                progress.pointsBehind(),
                progress.finishedOn(),
                progress.isUnheard());
    }
}
