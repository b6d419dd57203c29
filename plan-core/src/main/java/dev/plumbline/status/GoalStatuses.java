package dev.plumbline.status;

import dev.plumbline.book.BookCalendars;
import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.goal.rollup.DayBasis;
import dev.plumbline.goal.rollup.DayCount;
import dev.plumbline.goal.rollup.GoalFigures;
import dev.plumbline.goal.rollup.Rollup;
import dev.plumbline.goal.rollup.RollupInput;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Derives where goals stand, plan by plan. */
final class GoalStatuses {

    private final PlanBook book;
    private final FactView facts;
    private final BookCalendars calendars;
    private final Map<PlanId, Rollup> rollups = new LinkedHashMap<>();

    GoalStatuses(PlanBook book, FactView facts, BookCalendars calendars) {
        this.book = book;
        this.facts = facts;
        this.calendars = calendars;
        List<AttainmentOverride> overrides = facts.of(AttainmentOverride.class);
        for (Plan plan : book.plans()) {
            RollupInput input = RollupInput.builder()
                    .period(plan.period())
                    .asOf(facts.date())
                    .measurements(measurements(plan))
                    .overrides(overrides)
                    .policy(book.policy().rollup())
                    .dayCount(dayCount(plan))
                    .zone(book.zone())
                    .build();
            rollups.putIfAbsent(plan.id(), Rollup.of(GoalTree.of(plan.goals()), input));
        }
    }

    /** What was measured of a plan's own indicators: one fact concerns few of many plans. */
    private List<Measurement> measurements(Plan plan) {
        Set<IndicatorId> indicators = new LinkedHashSet<>();
        plan.goals().forEach(goal -> indicators.add(goal.indicator().id()));
        List<Measurement> measured = new ArrayList<>();
        indicators.forEach(id -> measured.addAll(facts.measurements(id)));
        return measured;
    }

    private DayCount dayCount(Plan plan) {
        DayBasis days = book.policy().rollup().days();
        return days == DayBasis.CALENDAR_DAYS ? DayCount.CALENDAR_DAYS : days.count(calendars.workingDays(plan));
    }

    /** The rollup of each plan's goals. */
    Map<PlanId, Rollup> rollups() {
        return rollups;
    }

    List<GoalStatus> all() {
        List<GoalStatus> statuses = new ArrayList<>();
        for (Plan plan : book.plans()) {
            Rollup rollup = rollups.get(plan.id());
            GoalLights lights = new GoalLights(book.policy().lights(), plan.period(), facts.date());
            for (Goal goal : plan.goals()) {
                rollup.figures(goal.id()).ifPresent(figures -> statuses.add(status(plan, goal, figures, lights)));
            }
        }
        return statuses;
    }

    private static GoalStatus status(Plan plan, Goal goal, GoalFigures figures, GoalLights lights) {
        return new GoalStatus(goal, plan.id(), figures, lights.light(goal, figures));
    }
}
