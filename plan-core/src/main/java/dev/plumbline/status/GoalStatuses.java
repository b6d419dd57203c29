package dev.plumbline.status;

import dev.plumbline.book.BookCalendars;
import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalTree;
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
import java.util.List;
import java.util.Map;

/** Derives where goals stand, plan by plan. */
final class GoalStatuses {

    private final PlanBook book;
    private final FactView facts;
    private final BookCalendars calendars;
    private final SilentPlans silent;
    private final Map<PlanId, Rollup> rollups = new LinkedHashMap<>();

    GoalStatuses(PlanBook book, FactView facts, BookCalendars calendars, SilentPlans silent) {
        this.book = book;
        this.facts = facts;
        this.calendars = calendars;
        this.silent = silent;
        List<Measurement> measurements = facts.of(Measurement.class);
        List<AttainmentOverride> overrides = facts.of(AttainmentOverride.class);
        for (Plan plan : book.plans()) {
            RollupInput input = RollupInput.builder()
                    .period(plan.period())
                    .asOf(facts.date())
                    .measurements(measurements)
                    .overrides(overrides)
                    .policy(book.policy().rollup())
                    .dayCount(dayCount(plan))
                    .zone(book.zone())
                    .build();
            rollups.putIfAbsent(plan.id(), Rollup.of(GoalTree.of(plan.goals()), input));
        }
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
            GoalLights lights =
                    new GoalLights(book.policy().lights(), plan.period(), facts.date(), silent.contains(plan.id()));
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
