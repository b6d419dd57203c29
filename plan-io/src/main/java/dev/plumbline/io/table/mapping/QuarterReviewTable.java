package dev.plumbline.io.table.mapping;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Period;
import dev.plumbline.time.WrittenDate;
import java.util.List;
import java.util.Optional;

/** 季度目标达成复盘表: what a quarter came to, why, and what changes (S3 template 4). */
final class QuarterReviewTable implements TableMapping {

    private static final Column QUARTER = Column.group("季度", "周期", "时间");
    private static final Column GOAL = Column.of("目标名称", "目标", "指标");
    private static final Column ACTUAL = Column.of("实际完成值", "实际值", "实际完成");
    private static final Column UNIT = Column.group("部门", "部门名称", "责任部门");
    private static final Column TARGET = Column.of("季度目标值", "目标值");
    private static final Column RATE = Column.of("偏差率", "偏差");
    private static final Column ATTAINMENT = Column.of("达成率", "完成率");
    private static final Column CAUSES = Column.of("主要原因分析", "原因分析", "原因", "主要原因分析(主观/客观)");
    private static final Column MEASURES = Column.of("改进措施", "措施");
    private static final Column NEXT = Column.of("下季度调整方向", "下阶段调整方向", "下季度调整");

    private static final TableForm FORM = new TableForm(
            "季度目标达成复盘表",
            List.of(QUARTER, GOAL, ACTUAL),
            List.of(UNIT, TARGET, RATE, ATTAINMENT, CAUSES, MEASURES, NEXT));

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
        Optional<Period> quarter = quarter(row);
        if (row.required(GOAL).isEmpty() || quarter.isEmpty()) {
            row.refuse();
            return;
        }
        Optional<OrgUnitId> unit = row.text(UNIT).map(OrgUnitId::of);
        Optional<Goal> goal = new GoalSearch(book, plan).named(row, GOAL, unit);
        if (goal.isEmpty()) {
            row.refuse();
            return;
        }
        Optional<Measure> target = Measure.valued(row, TARGET);
        Optional<Measure> actual = Measure.valued(row, ACTUAL);
        target.flatMap(Measure::value).ifPresent(value -> phase(goal.get(), quarter.get(), value, row, plan, book));
        Reviews.measurement(goal.get(), quarter.get(), actual).ifPresent(book::record);
        DeviationAnalysis analysis = Reviews.analysis(goal.get(), quarter.get())
                .addAllCauses(CauseCells.read(row, CAUSES))
                .measures(row.text(MEASURES).stream().toList())
                .nextAdjustment(row.text(NEXT))
                .statedDeviation(PercentCells.stated(row, RATE))
                .statedAttainment(PercentCells.stated(row, ATTAINMENT))
                .build();
        book.record(analysis);
        Reviews.origins(row, analysis, GOAL, ATTAINMENT, RATE);
    }

    private static Optional<Period> quarter(TableRow row) {
        if (row.required(QUARTER).isEmpty()) {
            return Optional.empty();
        }
        return DateCells.read(row, QUARTER).flatMap(WrittenDate::period);
    }

    /** Adds the quarter's share to the goal's indicator, unless it already has one for that quarter. */
    private static void phase(
            Goal goal, Period quarter, Quantity value, TableRow row, PlanDraft plan, BookAssembly book) {
        PlanDraft home = book.chain(plan).stream()
                .filter(draft -> draft.goal(goal.id()).isPresent())
                .findFirst()
                .orElseThrow();
        Optional<TargetPhase> known = goal.indicator().phases().stream()
                .filter(phase -> phase.period().equals(quarter))
                .findFirst();
        if (known.isEmpty()) {
            Indicator phased = goal.indicator().toBuilder()
                    .addPhase(TargetPhase.of(quarter, value))
                    .build();
            home.put(goal.toBuilder().indicator(phased).build());
        } else if (!known.get().value().equals(value)) {
            row.tell(
                    TARGET,
                    TableFindings.SECOND_TARGET,
                    builder -> builder.putFigure("goal", goal.name())
                            .putFigure("first", known.get().value().toString())
                            .expected(Localized.of(
                                    known.get().value().toString(),
                                    known.get().value().toString())));
        }
    }
}
