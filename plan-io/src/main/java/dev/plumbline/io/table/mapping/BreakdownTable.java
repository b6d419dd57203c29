package dev.plumbline.io.table.mapping;

import dev.plumbline.goal.Goal;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.Task;
import java.util.List;
import java.util.Optional;

/** 部门战略目标分解表: goals broken down into initiatives and tasks (S3 template 2). */
final class BreakdownTable implements TableMapping {

    private static final Column GOAL = Column.group("目标名称", "目标");
    private static final Column INITIATIVE = Column.group("关键举措", "策略", "举措");
    private static final Column TASK = Column.of("具体任务", "任务", "任务名称");
    private static final Column UNIT = Column.group("部门名称", "部门");
    private static final Column PARENT = Column.group("关联总目标", "总目标");
    private static final Column INDICATOR = Column.of("衡量指标", "指标");
    private static final Column TARGET = Column.of("目标值");
    private static final Column OWNER = Column.of("责任岗位", "责任人", "负责人", "责任部门/人");
    private static final Column DATES = Column.of("起止时间", "时间", "时间节点");
    private static final Column NEEDS = Column.of("资源支持", "资源需求", "所需资源");

    private static final TableForm FORM = new TableForm(
            "部门战略目标分解表",
            List.of(GOAL, INITIATIVE, TASK),
            List.of(UNIT, PARENT, INDICATOR, TARGET, OWNER, DATES, NEEDS, Predecessors.WAITS_FOR, Predecessors.NUMBER));

    @Override
    public TableForm form() {
        return FORM;
    }

    @Override
    public void take(FoundTable table, BookAssembly book) {
        PlanDraft plan = book.plan(table);
        for (TableRow row : book.rows(table)) {
            take(row, plan, book);
        }
    }

    private static void take(TableRow row, PlanDraft plan, BookAssembly book) {
        Optional<String> name = row.required(TASK);
        if (name.isEmpty()) {
            row.refuse();
            return;
        }
        Optional<OrgUnitId> unit = row.text(UNIT).map(OrgUnitId::of);
        GoalSearch search = new GoalSearch(book, plan);
        Optional<Goal> goal = search.named(row, GOAL, unit);
        Optional<Goal> parent = search.named(row, PARENT, unit);
        goal.ifPresent(each -> attach(each, parent, plan));
        Optional<InitiativeId> initiative = initiative(row, goal, plan);
        Task task = new TaskEntry(book, plan, row, TASK, name.get(), owners(row, unit))
                .enter(
                        goal,
                        DateCells.span(row, DATES),
                        builder -> builder.initiative(initiative)
                                .addAllIndicators(TaskMeasure.indicators(row, name.get(), INDICATOR, TARGET)));
        plan.need(NeedCells.read(row, NEEDS, TaskEntry.reference(task)));
    }

    /** A position named without its unit belongs to the row's department. */
    private static List<PartyId> owners(TableRow row, Optional<OrgUnitId> unit) {
        return PartyCells.read(row, OWNER).stream()
                .map(party -> PartyCells.within(party, unit))
                .toList();
    }

    private static void attach(Goal goal, Optional<Goal> parent, PlanDraft plan) {
        boolean other = parent.filter(each -> !each.id().equals(goal.id())).isPresent();
        if (other && goal.parent().isEmpty() && plan.goal(goal.id()).isPresent()) {
            plan.put(goal.toBuilder().parent(parent.get().id()).build());
        }
    }

    private static Optional<InitiativeId> initiative(TableRow row, Optional<Goal> goal, PlanDraft plan) {
        Optional<String> what = row.text(INITIATIVE);
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
        row.origin("initiative/" + initiative.id(), INITIATIVE);
        return Optional.of(initiative.id());
    }
}
