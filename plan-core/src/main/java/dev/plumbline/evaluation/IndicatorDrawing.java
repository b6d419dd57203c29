package dev.plumbline.evaluation;

import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Growth;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.rollup.GoalFigures;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Draws what a report says of each goal. Confined to one thread. */
final class IndicatorDrawing {

    private static final List<Period.Kind> LONGER = List.of(Period.Kind.QUARTER, Period.Kind.YEAR);

    private final PlanStatus status;
    private final Period period;
    private final PeriodRollups rollups;
    private final AlikeGoals alike;
    private final Map<IndicatorId, Map<Period, DeviationAnalysis>> analyses = new HashMap<>();

    IndicatorDrawing(PlanStatus status, Period period) {
        this.status = status;
        this.period = period;
        this.rollups = new PeriodRollups(status);
        this.alike = new AlikeGoals(status);
        status.facts(DeviationAnalysis.class).stream()
                .filter(each -> period.contains(each.period()))
                .forEach(each -> analyses.computeIfAbsent(each.indicator(), any -> new HashMap<>())
                        .put(each.period(), each));
    }

    List<IndicatorEvaluation> of(Plan plan, List<Goal> goals) {
        List<IndicatorEvaluation> evaluations = new ArrayList<>();
        for (Goal goal : goals) {
            if (!goal.cancelled()) {
                rollups.figures(plan.id(), period, goal.id())
                        .filter(figures -> figures.isMeasured() || !isOver(goal))
                        .ifPresent(figures -> evaluations.add(evaluation(plan, goal, figures)));
            }
        }
        return evaluations;
    }

    /** Whether it was to be met before the period began. */
    private boolean isOver(Goal goal) {
        return goal.deadline().filter(period.start()::isAfter).isPresent();
    }

    private IndicatorEvaluation evaluation(Plan plan, Goal goal, GoalFigures figures) {
        Map<Period, DeviationAnalysis> said =
                analyses.getOrDefault(goal.indicator().id(), Map.of());
        return new IndicatorEvaluation(
                goal,
                plan.id(),
                figures.origin(),
                figures.actual(),
                figures.whole(),
                past(plan.id(), goal, figures.actual(), period.previous()),
                past(plan.id(), goal, figures.actual(), period.yearBefore()),
                longer(plan, goal),
                Optional.ofNullable(said.get(period)),
                said.values().stream()
                        .filter(each -> !each.period().equals(period))
                        .sorted(Comparator.comparing((DeviationAnalysis each) ->
                                        each.period().start())
                                .thenComparing(each -> each.period().end()))
                        .toList());
    }

    private Optional<PastValue> past(PlanId plan, Goal goal, Optional<MeasuredValue> now, Period then) {
        boolean isComparable = isComparable(plan, goal);
        return rollups.actual(plan, then, goal.id())
                .map(value -> new PastValue(then, plan, value, growth(isComparable, goal, now, value)))
                .or(() -> alike.around(goal, plan, then).stream()
                        .flatMap(other -> rollups
                                .actual(other.plan().id(), then, other.goal().id())
                                .stream()
                                .map(value -> new PastValue(
                                        then, other.plan().id(), value, growth(isComparable, goal, now, value))))
                        .findFirst());
    }

    private static Ratio growth(boolean isComparable, Goal goal, Optional<MeasuredValue> now, MeasuredValue before) {
        return isComparable
                ? Growth.of(goal.indicator(), now, Optional.of(before), Optional.empty())
                        .overPrevious()
                : Ratio.undefined();
    }

    /** A flow that still comes in cannot be compared with one that is complete, unless somebody told it for the whole. */
    private boolean isComparable(PlanId plan, Goal goal) {
        return goal.indicator().accumulation() != Accumulation.FLOW
                || !status.date().isBefore(period.end())
                || status.rollup(plan).measured(goal.indicator().id()).stream()
                        .anyMatch(each -> each.covers().filter(period::equals).isPresent());
    }

    private List<LongerStanding> longer(Plan plan, Goal goal) {
        List<LongerStanding> standings = new ArrayList<>();
        for (Period.Kind kind : LONGER) {
            if (kind.compareTo(period.kind()) < 0) {
                longer(plan, goal, kind).ifPresent(standings::add);
            }
        }
        return standings;
    }

    /** The longer period of the goal itself, else of the goal of the same indicator in a plan that reaches over it. */
    private Optional<LongerStanding> longer(Plan plan, Goal goal, Period.Kind kind) {
        List<AlikeGoals.Of> candidates = new ArrayList<>();
        candidates.add(new AlikeGoals.Of(plan, goal));
        candidates.addAll(served(plan.id(), goal));
        candidates.addAll(alike.around(goal, plan.id(), period));
        return candidates.stream()
                .flatMap(each -> standing(each, kind).stream())
                .findFirst();
    }

    private Optional<LongerStanding> standing(AlikeGoals.Of of, Period.Kind kind) {
        Period longer =
                Period.containing(kind, period.start(), of.plan().period().fiscalStart());
        if (!of.plan().period().contains(longer)) {
            return Optional.empty();
        }
        return rollups.figures(of.plan().id(), longer, of.goal().id())
                .map(figures ->
                        new LongerStanding(longer, of.plan().id(), of.goal().id(), figures.actual(), figures.whole()));
    }

    /** The goals of longer plans that it serves and that are of the same indicator. */
    private List<AlikeGoals.Of> served(PlanId own, Goal goal) {
        List<AlikeGoals.Of> served = new ArrayList<>();
        Set<GoalId> seen = new HashSet<>(Set.of(goal.id()));
        Optional<GoalId> at = goal.parent();
        while (at.isPresent() && seen.add(at.get()) && status.hasGoal(at.get())) {
            GoalStatus above = status.goal(at.get());
            if (!above.plan().equals(own) && AlikeGoals.isAlike(goal, above.goal())) {
                served.add(new AlikeGoals.Of(
                        status.plan(above.plan()).orElseThrow().plan(), above.goal()));
            }
            at = above.goal().parent();
        }
        return served;
    }
}
