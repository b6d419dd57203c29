package dev.plumbline.io.table.mapping;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Target;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Optional;

/** Finds the goal that a cell names, in a plan and those that contain it (IO-2). */
final class GoalSearch {

    private final BookAssembly book;
    private final PlanDraft plan;

    GoalSearch(BookAssembly book, PlanDraft plan) {
        this.book = book;
        this.plan = plan;
    }

    /** The goal that a cell names by its name, its indicator, or its indicator with its target; else a finding. */
    Optional<Goal> named(TableRow row, Column column, Optional<OrgUnitId> unit) {
        Optional<String> text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<Goal> found = find(text.get(), unit);
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        FindingCode code = found.isEmpty() ? TableFindings.GOAL_UNKNOWN : TableFindings.GOAL_AMBIGUOUS;
        row.tell(
                column,
                code,
                builder -> builder.putFigure(
                                "goals", found.stream().map(Goal::name).toList())
                        .expected(Localized.of("计划中的目标名称，或指标加目标值", "a goal's name, or its indicator with its target")));
        return Optional.empty();
    }

    /** The goals that a text may mean: of the nearest plan that has any, of the unit's own if there are such. */
    List<Goal> find(String text, Optional<OrgUnitId> unit) {
        for (PlanDraft draft : book.chain(plan)) {
            List<Goal> found = draft.goals().stream()
                    .filter(goal -> isMeant(draft, goal, text))
                    .toList();
            List<Goal> own = found.stream()
                    .filter(goal -> unit.isPresent() && unit(goal).equals(unit))
                    .toList();
            if (!found.isEmpty()) {
                return own.isEmpty() ? found : own;
            }
        }
        return List.of();
    }

    private static boolean isMeant(PlanDraft draft, Goal goal, String text) {
        if (draft.isCalled(goal, text)) {
            return true;
        }
        Measure measure = Measure.read(text);
        return measure.name().filter(name -> hasIndicator(draft, goal, name)).isPresent()
                && measure.value().filter(value -> isTarget(goal, value)).isPresent();
    }

    private static boolean hasIndicator(PlanDraft draft, Goal goal, String name) {
        String core = IndicatorName.core(name, unit(goal));
        return draft.isCalled(goal, name)
                || IndicatorName.core(goal.indicator().name().orElse(goal.name()), unit(goal))
                        .equals(core);
    }

    private static boolean isTarget(Goal goal, Quantity value) {
        return goal.indicator().target().orElse(null) instanceof Target.Value target
                && target.quantity().equals(value);
    }

    static Optional<OrgUnitId> unit(Goal goal) {
        return goal.owner().flatMap(GoalSearch::unit);
    }

    private static Optional<OrgUnitId> unit(PartyId owner) {
        return PartyCells.unit(owner);
    }
}
