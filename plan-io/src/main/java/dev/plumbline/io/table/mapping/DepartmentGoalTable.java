package dev.plumbline.io.table.mapping;

import dev.plumbline.goal.GoalLevel;
import java.util.List;
import java.util.Optional;

/** 部门年度战略目标总表: each row a goal of a department (S3 template 1). */
final class DepartmentGoalTable implements TableMapping {

    private static final Column LEVEL = Column.group("目标层级", "层级");
    private static final Column NAME = Column.of("目标名称", "目标");
    private static final Column INDICATOR = Column.of("衡量指标", "指标");
    private static final Column TARGET = Column.of("目标值");
    private static final Column OWNER = Column.of("责任部门", "责任人", "责任岗位", "责任部门/人");
    private static final Column DEADLINE = Column.of("完成时限", "完成时间", "截止时间");
    private static final Column NOTE = Column.of("备注", "备注(如关联公司战略)", "说明");

    private static final TableForm FORM =
            new TableForm("部门年度战略目标总表", List.of(LEVEL, NAME, INDICATOR, TARGET), List.of(OWNER, DEADLINE, NOTE));

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
        GoalLevel level = WordCells.level(row, LEVEL).orElse(GoalLevel.DEPARTMENT);
        new GoalEntry(book, plan, row, NAME, name.get())
                .level(level)
                .owner(PartyCells.first(row, OWNER))
                .deadline(DateCells.end(row, DEADLINE))
                .note(row.text(NOTE))
                .indicator(row.text(INDICATOR))
                .target(TARGET, Measure.valued(row, TARGET))
                .enter();
    }
}
