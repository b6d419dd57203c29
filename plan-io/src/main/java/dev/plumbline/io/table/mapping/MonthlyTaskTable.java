package dev.plumbline.io.table.mapping;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Priority;
import dev.plumbline.task.AcceptanceCriterion;
import java.util.List;
import java.util.Optional;

/** 月度任务分解表: the tasks of a month with owner, dates, criteria and priority (S4 (二)(1)). */
final class MonthlyTaskTable implements TableMapping {

    private static final Column NAME = Column.of("任务名称", "任务", "具体任务");
    private static final Column DATES = Column.of("起止时间", "时间");
    private static final Column CRITERIA = Column.of("交付标准", "完成标准", "交付成果", "交付物");
    private static final Column OWNER = Column.of("负责人", "责任人", "责任岗位", "责任部门/人");
    private static final Column GOAL = Column.of("所属目标", "关联目标");
    private static final Column PRIORITY = Column.of("优先级");

    private static final TableForm FORM = new TableForm(
            "月度任务分解表",
            List.of(NAME, DATES, CRITERIA),
            List.of(OWNER, GOAL, PRIORITY, Predecessors.WAITS_FOR, Predecessors.NUMBER));

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
        Optional<String> name = row.required(NAME);
        if (name.isEmpty()) {
            row.refuse();
            return;
        }
        Optional<Goal> goal = new GoalSearch(book, plan).named(row, GOAL, Optional.empty());
        DateCells.Span span = DateCells.span(row, DATES);
        Optional<Priority> priority = WordCells.priority(row, PRIORITY);
        List<AcceptanceCriterion> criteria = CriteriaCells.read(row, CRITERIA);
        new TaskEntry(book, plan, row, NAME, name.get(), PartyCells.read(row, OWNER))
                .enter(goal, span, builder -> builder.priority(priority).addAllCriteria(criteria));
        BeyondPeriod.report(row, DATES, span, plan.period());
    }
}
