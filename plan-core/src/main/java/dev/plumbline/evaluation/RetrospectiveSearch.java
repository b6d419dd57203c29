package dev.plumbline.evaluation;

import dev.plumbline.fact.Reference;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.review.Lesson;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.PlanInForce;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Cause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds all that belongs to a plan looked back on. */
final class RetrospectiveSearch {

    private final PlanStatus status;
    private final Plan plan;
    private final Set<PlanId> plans;

    RetrospectiveSearch(PlanStatus status, PlanId id) {
        this.status = status;
        this.plan = status.plan(id)
                .map(PlanInForce::plan)
                .orElseThrow(() -> new NoSuchElementException(
                        "The status has no plan [" + id + "] to look back on. Take an id from its plans."));
        this.plans = PlanFamily.of(status.plans(), id);
    }

    Retrospective found() {
        KnowledgeBase base = KnowledgeBase.of(status);
        List<KnowledgeEntry> knowledge = base.entries().stream()
                .filter(entry -> entry.plan().filter(plans::contains).isPresent())
                .toList();
        Set<Reference> sources = knowledge.stream().map(KnowledgeEntry::source).collect(Collectors.toSet());
        return new Retrospective(
                plan,
                status.date(),
                status.goals(plan.id()).stream()
                        .filter(goal -> !goal.goal().cancelled())
                        .toList(),
                evaluations(),
                knowledge,
                base.entries().stream()
                        .filter(entry -> entry.madeFrom().stream().anyMatch(sources::contains))
                        .toList(),
                explained());
    }

    private List<Reference> evaluations() {
        return status.facts(EvaluationFiled.class).stream()
                .filter(filed -> filed.plan().equals(plan.id()))
                .map(EvaluationFiled::reference)
                .distinct()
                .toList();
    }

    private Set<GoalId> explained() {
        Map<IndicatorId, GoalId> goals = new HashMap<>();
        status.goals(plan.id()).stream()
                .map(GoalStatus::goal)
                .forEach(goal -> goals.putIfAbsent(goal.indicator().id(), goal.id()));
        Stream<GoalId> byLessons = status.facts(Lesson.class).stream()
                .filter(lesson -> giveReasons(lesson.causes()))
                .flatMap(lesson -> lesson.goal().stream());
        Stream<GoalId> byAnalyses = status.facts(DeviationAnalysis.class).stream()
                .filter(analysis -> giveReasons(analysis.causes()))
                .filter(analysis -> goals.containsKey(analysis.indicator()))
                .map(analysis -> goals.get(analysis.indicator()));
        return Stream.concat(byLessons, byAnalyses).collect(Collectors.toSet());
    }

    private static boolean giveReasons(List<Cause> causes) {
        return causes.stream().anyMatch(cause -> !cause.text().isBlank());
    }
}
