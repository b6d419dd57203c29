package dev.plumbline.plan;

import static dev.plumbline.plan.PlanPart.ACTIONS;
import static dev.plumbline.plan.PlanPart.ACTION_DETAILS;
import static dev.plumbline.plan.PlanPart.BASIS;
import static dev.plumbline.plan.PlanPart.DATES;
import static dev.plumbline.plan.PlanPart.GOALS;
import static dev.plumbline.plan.PlanPart.INITIATIVES;
import static dev.plumbline.plan.PlanPart.KEY_POINTS;
import static dev.plumbline.plan.PlanPart.NOTE_ON_CHANGED_GOALS;
import static dev.plumbline.plan.PlanPart.OVERVIEW;
import static dev.plumbline.plan.PlanPart.RESOURCES;
import static dev.plumbline.plan.PlanPart.RISKS;
import static dev.plumbline.plan.PlanPart.TASKS;

import dev.plumbline.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The parts that plans have to have, by the kind of their period (计划内容要求, PLAN-3). Immutable and thread-safe.
 *
 * @param required the parts by kind of period; none are asked of kinds that are left out
 */
public record PlanParts(Map<Period.Kind, List<PlanPart>> required) {

    private static final PlanParts STANDARD = new PlanParts(Map.of(
            Period.Kind.YEAR, List.of(OVERVIEW, BASIS, GOALS, ACTIONS, RESOURCES, RISKS),
            Period.Kind.QUARTER, List.of(OVERVIEW, BASIS, NOTE_ON_CHANGED_GOALS, ACTIONS, RESOURCES, RISKS),
            Period.Kind.MONTH, List.of(OVERVIEW, BASIS, TASKS, ACTION_DETAILS, RESOURCES, KEY_POINTS)));

    private static final PlanParts DEPARTMENT_DRAFT =
            new PlanParts(Map.of(Period.Kind.YEAR, List.of(GOALS, INITIATIVES, RESOURCES, DATES, RISKS)));

    public PlanParts {
        Map<Period.Kind, List<PlanPart>> copy = new EnumMap<>(Period.Kind.class);
        required.forEach((kind, parts) -> copy.put(kind, List.copyOf(parts)));
        required = Map.copyOf(copy);
    }

    /** What the documents ask of annual, quarterly and monthly plans. */
    public static PlanParts standard() {
        return STANDARD;
    }

    /** What they ask of a department's draft for the year (年度运营计划草案). */
    public static PlanParts departmentDraft() {
        return DEPARTMENT_DRAFT;
    }

    /** Nothing. */
    public static PlanParts none() {
        return new PlanParts(Map.of());
    }

    /** The parts asked of a plan that it lacks; empty for a complete one. */
    public List<PlanPart> missing(Plan plan) {
        return required.getOrDefault(plan.period().kind(), List.of()).stream()
                .filter(part -> part.isMissing(plan))
                .toList();
    }
}
