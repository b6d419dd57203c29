package dev.plumbline.status;

import dev.plumbline.book.BookCalendars;
import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.goal.rollup.DayBasis;
import dev.plumbline.goal.rollup.DayCount;
import dev.plumbline.goal.rollup.GoalFigures;
import dev.plumbline.goal.rollup.Rollup;
import dev.plumbline.goal.rollup.RollupInput;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Where goals stand, plan by plan. Immutable. */
final class GoalStatuses {

    private final Map<PlanId, Rollup> rollups;
    private final ById<GoalId, GoalStatus> all;

    private GoalStatuses(Map<PlanId, Rollup> rollups, ById<GoalId, GoalStatus> all) {
        this.rollups = rollups;
        this.all = all;
    }

    static GoalStatuses of(PlanBook book, FactView facts, BookCalendars calendars) {
        Map<PlanId, Rollup> rollups = new LinkedHashMap<>();
        List<AttainmentOverride> overrides = facts.of(AttainmentOverride.class);
        for (Plan plan : book.plans()) {
            RollupInput frame = RollupInput.builder()
                    .period(plan.period())
                    .asOf(facts.date())
                    .overrides(overrides)
                    .policy(book.policy().rollup())
                    .dayCount(dayCount(book, plan, calendars))
                    .zone(book.zone())
                    .build();
            rollups.computeIfAbsent(plan.id(), any -> Rollup.of(GoalTree.of(plan.goals()), frame, facts.measured()));
        }
        return new GoalStatuses(rollups, ById.of(all(book, facts, rollups), GoalStatus::id));
    }

    private static DayCount dayCount(PlanBook book, Plan plan, BookCalendars calendars) {
        DayBasis days = book.policy().rollup().days();
        return days == DayBasis.CALENDAR_DAYS ? DayCount.CALENDAR_DAYS : days.count(calendars.workingDays(plan));
    }

    private static List<GoalStatus> all(PlanBook book, FactView facts, Map<PlanId, Rollup> rollups) {
        List<GoalStatus> statuses = new ArrayList<>();
        for (Plan plan : book.plans()) {
            Rollup rollup = Objects.requireNonNull(rollups.get(plan.id()));
            GoalLights lights = lights(book, facts, plan);
            for (Goal goal : plan.goals()) {
                rollup.figures(goal.id()).ifPresent(figures -> statuses.add(status(plan.id(), goal, figures, lights)));
            }
        }
        return statuses;
    }

    private static GoalLights lights(PlanBook book, FactView facts, Plan plan) {
        return new GoalLights(book.policy().lights(), plan.period(), facts.date());
    }

    private static GoalStatus status(PlanId plan, Goal goal, GoalFigures figures, GoalLights lights) {
        return new GoalStatus(goal, plan, figures, lights.light(goal, figures));
    }

    /** The same after other facts count; what they do not touch is taken over. */
    GoalStatuses after(PlanBook book, FactView facts, PlanIndex index, FactChange change) {
        Set<PlanId> touched = new LinkedHashSet<>();
        if (change.isOf(AttainmentOverride.class)) {
            touched.addAll(rollups.keySet());
        }
        change.measured().forEach(indicator -> touched.addAll(index.plansMeasuredBy(indicator)));
        if (touched.isEmpty()) {
            return this;
        }
        Map<PlanId, Rollup> next = new LinkedHashMap<>(rollups);
        Map<GoalId, GoalStatus> others = new HashMap<>();
        for (Plan plan : book.plans()) {
            if (touched.remove(plan.id())) {
                next.put(plan.id(), after(book, facts, plan, change, others));
            }
        }
        return new GoalStatuses(next, all.with(others));
    }

    private Rollup after(PlanBook book, FactView facts, Plan plan, FactChange change, Map<GoalId, GoalStatus> others) {
        List<GoalId> ids = new ArrayList<>();
        Rollup next = Objects.requireNonNull(rollups.get(plan.id()))
                .after(facts.measured(), change.measured(), facts.of(AttainmentOverride.class), ids::add);
        GoalLights lights = lights(book, facts, plan);
        for (GoalId id : ids) {
            GoalStatus before = all.find(id);
            if (before != null && before.plan().equals(plan.id())) {
                next.figures(id)
                        .ifPresent(figures -> others.put(id, status(plan.id(), before.goal(), figures, lights)));
            }
        }
        return next;
    }

    /** The rollup of each plan's goals. */
    Map<PlanId, Rollup> rollups() {
        return rollups;
    }

    /** All goals, in the order of the plans. */
    ById<GoalId, GoalStatus> all() {
        return all;
    }
}
