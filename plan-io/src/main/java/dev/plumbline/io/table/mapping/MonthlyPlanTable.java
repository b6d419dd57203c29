package dev.plumbline.io.table.mapping;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.task.AcceptanceCriterion;
import dev.plumbline.task.Task;
import java.util.List;
import java.util.Optional;

/** 月度运营计划总表: a month's goals under their quarter's, broken down into tasks (S1 T1). */
final class MonthlyPlanTable implements TableMapping {

    private static final Column STRATEGIC = Column.group("季度战略目标", "战略目标", "季度目标");
    private static final Column CORE = Column.group("月度核心目标", "核心目标", "月度目标");
    private static final Column TASK = Column.of("目标拆解任务", "拆解任务", "任务");
    private static final Column DATES = Column.of("时间节点", "起止时间", "时间");
    private static final Column OWNER = Column.of("责任部门/人", "责任人", "责任部门", "负责人");
    private static final Column NEEDS = Column.of("资源需求", "资源支持", "所需资源");
    private static final Column CRITERIA = Column.of("完成标准", "交付标准");

    private static final TableForm FORM = new TableForm(
            "月度运营计划总表",
            List.of(STRATEGIC, CORE, TASK),
            List.of(DATES, OWNER, NEEDS, CRITERIA, Predecessors.WAITS_FOR, Predecessors.NUMBER));

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
        Optional<String> text = row.required(TASK);
        if (text.isEmpty()) {
            row.refuse();
            return;
        }
        Optional<Goal> strategic = row.text(STRATEGIC).map(name -> strategic(name, row, plan, book));
        Optional<Goal> core = row.text(CORE).map(name -> core(name, strategic, row, plan, book));
        Measure measure = Measure.read(row, TASK).orElseThrow();
        String name = measure.name().orElse(text.get());
        DateCells.Span span = DateCells.span(row, DATES);
        List<AcceptanceCriterion> criteria = CriteriaCells.read(row, CRITERIA);
        Task task = new TaskEntry(book, plan, row, TASK, name, PartyCells.read(row, OWNER))
                .enter(
                        core.or(() -> strategic),
                        span,
                        builder -> builder.addAllCriteria(criteria)
                                .addAllIndicators(TaskMeasure.indicators(name, measure)));
        plan.need(NeedCells.read(row, NEEDS, TaskEntry.reference(task)));
        BeyondPeriod.report(row, DATES, span, plan.period());
    }

    /** The quarter's goal, found in a wider plan, or else a goal of this one. */
    private static Goal strategic(String text, TableRow row, PlanDraft plan, BookAssembly book) {
        List<Goal> known = new GoalSearch(book, plan).find(text, Optional.empty());
        if (known.size() == 1) {
            return known.get(0);
        }
        Measure measure = Measure.read(row, STRATEGIC).orElseThrow();
        Goal goal = new GoalEntry(book, plan, row, STRATEGIC, measure.name().orElse(text))
                .level(GoalLevel.COMPANY)
                .target(STRATEGIC, Optional.of(measure))
                .enter();
        plan.call(goal.id(), text);
        return goal;
    }

    private static Goal core(String text, Optional<Goal> strategic, TableRow row, PlanDraft plan, BookAssembly book) {
        Measure measure = Measure.read(row, CORE).orElseThrow();
        Goal goal = new GoalEntry(book, plan, row, CORE, measure.name().orElse(text))
                .level(GoalLevel.DEPARTMENT)
                .parent(strategic.map(Goal::id))
                .target(CORE, Optional.of(measure))
                .enter();
        plan.call(goal.id(), text);
        return goal;
    }
}
