package dev.plumbline.io.table.book;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.MeasureCells;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import java.util.List;
import java.util.Optional;

/**
 * The goals above a task's row: one that the plans have (所属目标), or the quarter's and the month's own, which the row itself
 * tells of (S1 T1).
 *
 * @param goal the goal that the task carries
 * @param inName whether the task's name holds its measure too, as in a table that breaks goals down
 */
record TaskGoals(Optional<Goal> goal, boolean inName) {

    static TaskGoals read(TableRow row, PlanDraft plan, BookDraft book) {
        Optional<OrgUnitId> unit = book.parties().unit(row, Role.TASK_UNIT);
        if (row.table().has(Role.TASK_CORE_GOAL) || row.table().has(Role.TASK_STRATEGIC_GOAL)) {
            Optional<Goal> strategic = row.text(Role.TASK_STRATEGIC_GOAL).map(name -> strategic(name, row, plan, book));
            Optional<Goal> core = row.text(Role.TASK_CORE_GOAL).map(name -> core(name, strategic, row, plan, book));
            return new TaskGoals(core.or(() -> strategic), true);
        }
        GoalSearch search = new GoalSearch(book, plan);
        Optional<Goal> goal = search.named(row, Role.TASK_GOAL, unit);
        Optional<Goal> parent = search.named(row, Role.TASK_PARENT_GOAL, unit);
        if (goal.isEmpty()) {
            row.release(Role.TASK_GOAL);
        }
        if (parent.isEmpty()) {
            row.release(Role.TASK_PARENT_GOAL);
        }
        goal.ifPresent(each -> attach(row, each, parent, plan));
        return new TaskGoals(goal.or(() -> parent), false);
    }

    private static void attach(TableRow row, Goal goal, Optional<Goal> parent, PlanDraft plan) {
        Optional<GoalId> other = parent.map(Goal::id).filter(id -> !id.equals(goal.id()));
        if (other.isPresent() && plan.goal(goal.id()).isPresent()) {
            Optional<GoalId> first = new Seconds(row, goal.name()).first(Role.TASK_PARENT_GOAL, goal.parent(), other);
            plan.put(goal.toBuilder().parent(first).build());
        }
    }

    /** The quarter's goal, found in a wider plan, or else a goal of this one. */
    private static Goal strategic(String text, TableRow row, PlanDraft plan, BookDraft book) {
        List<Goal> known = new GoalSearch(book, plan).find(text, Optional.empty());
        if (known.size() == 1) {
            return known.get(0);
        }
        Measure measure = MeasureCells.read(row, Role.TASK_STRATEGIC_GOAL).orElseGet(() -> Measure.read(text));
        Goal goal = new GoalEntry(
                        book,
                        plan,
                        row,
                        Role.TASK_STRATEGIC_GOAL,
                        measure.name().orElse(text))
                .level(GoalLevel.COMPANY)
                .target(Role.TASK_STRATEGIC_GOAL, Optional.of(measure))
                .bare()
                .enter();
        plan.call(goal.id(), text);
        return goal;
    }

    private static Goal core(String text, Optional<Goal> strategic, TableRow row, PlanDraft plan, BookDraft book) {
        Measure measure = MeasureCells.read(row, Role.TASK_CORE_GOAL).orElseGet(() -> Measure.read(text));
        Goal goal = new GoalEntry(
                        book, plan, row, Role.TASK_CORE_GOAL, measure.name().orElse(text))
                .level(GoalLevel.DEPARTMENT)
                .parent(strategic.map(Goal::id))
                .target(Role.TASK_CORE_GOAL, Optional.of(measure))
                .bare()
                .enter();
        plan.call(goal.id(), text);
        return goal;
    }

    /** The initiative that a row names, under its goal. */
    static Optional<InitiativeId> initiative(TableRow row, Optional<Goal> goal, PlanDraft plan) {
        Optional<String> what = row.text(Role.TASK_INITIATIVE);
        if (what.isEmpty()) {
            return Optional.empty();
        }
        String under = goal.map(each -> each.id().value() + "/").orElse(plan.id() + "/");
        Initiative initiative = Initiative.builder()
                .id(InitiativeId.of(under + what.get()))
                .what(what.get())
                .goal(goal.map(Goal::id))
                .build();
        plan.put(initiative);
        return Optional.of(initiative.id());
    }
}
