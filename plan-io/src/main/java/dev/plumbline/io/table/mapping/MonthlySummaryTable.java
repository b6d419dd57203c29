package dev.plumbline.io.table.mapping;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.time.Period;
import java.util.List;
import java.util.Optional;

/** 月度运营总结表: what a month's goals came to, why, and what to improve (S1 T4). */
final class MonthlySummaryTable implements TableMapping {

    private static final Column GOAL = Column.group("月度核心目标", "核心目标", "月度目标");
    private static final Column ACTUAL = Column.of("实际完成情况", "实际完成值", "实际完成");
    private static final Column ATTAINMENT = Column.of("达成率", "完成率");
    private static final Column CAUSES = Column.of("未完成/超额原因", "未完成原因", "超额原因", "原因分析");
    private static final Column EXPERIENCE = Column.of("成功经验", "经验");
    private static final Column IMPROVEMENT = Column.of("改进方向");
    private static final Column NEXT = Column.of("下阶段优化措施", "优化措施", "改进措施");

    private static final TableForm FORM =
            new TableForm("月度运营总结表", List.of(GOAL, ACTUAL), List.of(ATTAINMENT, CAUSES, EXPERIENCE, IMPROVEMENT, NEXT));

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
        Optional<Measure> named = row.required(GOAL).flatMap(any -> Measure.read(row, GOAL));
        if (named.isEmpty()) {
            row.refuse();
            return;
        }
        Optional<Measure> actual = Measure.valued(row, ACTUAL);
        Goal goal = goal(named.get(), actual, row, plan, book);
        Period period = plan.period();
        Reviews.measurement(goal, period, actual).ifPresent(book::record);
        DeviationAnalysis analysis = Reviews.analysis(goal, period)
                .addAllCauses(CauseCells.read(row, CAUSES))
                .experience(row.text(EXPERIENCE))
                .improvement(row.text(IMPROVEMENT))
                .nextAdjustment(row.text(NEXT))
                .statedAttainment(PercentCells.stated(row, ATTAINMENT))
                .build();
        book.record(analysis);
        Reviews.origins(row, analysis, GOAL, ATTAINMENT, ATTAINMENT);
    }

    /** The goal the row is about; one that no plan tells of is a goal of this month, with the target the row gives. */
    private static Goal goal(Measure named, Optional<Measure> actual, TableRow row, PlanDraft plan, BookAssembly book) {
        List<Goal> known = new GoalSearch(book, plan).find(named.text(), Optional.empty());
        if (known.size() == 1 && plan.goal(known.get(0).id()).isPresent()) {
            return known.get(0);
        }
        Optional<Measure> told = actual.flatMap(Measure::against);
        boolean inName = named.value().isPresent();
        Goal goal = new GoalEntry(book, plan, row, GOAL, named.name().orElse(named.text()))
                .level(GoalLevel.DEPARTMENT)
                .target(inName ? GOAL : ACTUAL, inName ? Optional.of(named) : told)
                .enter();
        plan.call(goal.id(), named.text());
        return goal;
    }
}
