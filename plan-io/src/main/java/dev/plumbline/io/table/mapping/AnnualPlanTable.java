package dev.plumbline.io.table.mapping;

import dev.plumbline.goal.GoalLevel;
import dev.plumbline.party.PartyId;
import java.util.List;
import java.util.Optional;

/** 运营计划总表: each row a goal of the year with its level, indicator and target (S0 template 1, GOAL-12). */
final class AnnualPlanTable implements TableMapping {

    private static final Column DIMENSION = Column.group("目标维度", "维度");
    private static final Column INDICATOR = Column.of("具体指标", "指标");
    private static final Column TARGET = Column.of("目标值", "目标");
    private static final Column OWNER = Column.of("责任部门", "责任人", "责任部门/人", "负责人", "责任岗位");
    private static final Column DEADLINE = Column.of("完成时限", "完成时间", "截止时间", "时间节点");

    private static final TableForm FORM =
            new TableForm("运营计划总表", List.of(DIMENSION, INDICATOR, TARGET), List.of(OWNER, DEADLINE));

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
        Optional<String> name = row.required(INDICATOR);
        if (name.isEmpty()) {
            row.refuse();
            return;
        }
        Optional<PartyId> owner = PartyCells.first(row, OWNER);
        GoalEntry goal = new GoalEntry(book, plan, row, INDICATOR, name.get())
                .owner(owner)
                .deadline(DateCells.end(row, DEADLINE))
                .target(TARGET, Measure.valued(row, TARGET));
        Optional<String> dimension = row.text(DIMENSION);
        Optional<GoalLevel> level = dimension.flatMap(WordCells::level);
        goal.level(level.orElse(owner.isPresent() ? GoalLevel.DEPARTMENT : GoalLevel.COMPANY));
        if (level.isEmpty()) {
            dimension.ifPresent(goal::dimension);
        }
        goal.enter();
    }
}
