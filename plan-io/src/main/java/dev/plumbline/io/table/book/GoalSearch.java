package dev.plumbline.io.table.book;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Target;
import dev.plumbline.io.table.row.GoalFindings;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.Localized;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the goal that a cell names, in a plan and those that contain it (IO-2). */
final class GoalSearch {

    private final BookDraft book;
    private final PlanDraft plan;

    private static final int ALL = Integer.MAX_VALUE;

    /** So many goals of one name say as much as all: that the name alone does not tell which is meant. */
    private static final int ENOUGH = 20;

    GoalSearch(BookDraft book, PlanDraft plan) {
        this.book = book;
        this.plan = plan;
    }

    /**
     * The goal that a cell names by its name, its indicator, or its indicator with its target; else a finding, and
     * the text stays with its row.
     */
    Optional<Goal> named(TableRow row, Role role, Optional<OrgUnitId> unit) {
        Optional<String> text = row.text(role);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<Goal> found = find(text.get(), unit);
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        FindingCode code = found.isEmpty() ? GoalFindings.GOAL_UNKNOWN : GoalFindings.GOAL_AMBIGUOUS;
        row.tell(
                role,
                code,
                builder -> builder.putFigure(
                                "goals", found.stream().map(Goal::name).toList())
                        .expected(Localized.of("计划中的目标名称，或指标加目标值", "a goal's name, or its indicator with its target")));
        row.keep(role);
        return Optional.empty();
    }

    /** The goals that a text may mean: of the nearest plan that has any, of the unit's own if there are such. */
    List<Goal> find(String text, Optional<OrgUnitId> unit) {
        for (PlanDraft draft : book.chain(plan)) {
            Set<Goal> found = new LinkedHashSet<>(draft.goalsCalled(text, unit.isPresent() ? ALL : ENOUGH));
            found.addAll(byTarget(draft, text, unit));
            List<Goal> own = found.stream()
                    .filter(goal -> unit.isPresent() && draft.unit(goal).equals(unit))
                    .toList();
            if (!found.isEmpty()) {
                return own.isEmpty() ? List.copyOf(found) : own;
            }
        }
        return List.of();
    }

    /** The goals that a text may mean in a row about a person: never one of another person's. */
    List<Goal> find(String text, Optional<OrgUnitId> unit, PersonId person) {
        for (PlanDraft draft : book.chain(plan)) {
            List<Goal> found = draft.goalsOf(person, text);
            if (found.isEmpty()) {
                found = byTarget(draft, text, unit).stream()
                        .filter(goal -> !(goal.owner().orElse(null) instanceof PersonId other) || other.equals(person))
                        .toList();
            }
            List<Goal> own = found.stream()
                    .filter(goal -> unit.isPresent() && draft.unit(goal).equals(unit))
                    .toList();
            if (!found.isEmpty()) {
                return own.isEmpty() ? found : own;
            }
        }
        return List.of();
    }

    /** 新增客户100家 means the goal whose indicator is 新增客户 and whose target is 100家. */
    private static List<Goal> byTarget(PlanDraft draft, String text, Optional<OrgUnitId> unit) {
        Measure measure = Measure.read(text);
        Optional<Quantity> value = measure.value();
        if (measure.name().isEmpty() || value.isEmpty()) {
            return List.of();
        }
        Set<Goal> found = new LinkedHashSet<>(draft.goalsCalled(measure.name().get(), ALL));
        found.addAll(draft.goalsMeasuredBy(measure.name().get(), unit));
        found.addAll(draft.goalsMeasuredBy(measure.name().get(), Optional.empty()));
        return found.stream().filter(goal -> isTarget(goal, value.get())).toList();
    }

    private static boolean isTarget(Goal goal, Quantity value) {
        return goal.indicator().target().orElse(null) instanceof Target.Value target
                && target.quantity().equals(value);
    }
}
