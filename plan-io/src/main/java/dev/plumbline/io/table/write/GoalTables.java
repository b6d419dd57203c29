package dev.plumbline.io.table.write;

import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The tables of a plan's goals: what is asked for, what was measured. */
final class GoalTables {

    private final PlanContext plan;
    private final BookTables.Drafts drafts;
    private final Wording wording;
    private final Map<IndicatorId, Goal> byIndicator = new LinkedHashMap<>();

    GoalTables(PlanContext plan, BookTables.Drafts drafts, Wording wording) {
        this.plan = plan;
        this.drafts = drafts;
        this.wording = wording;
        plan.plan()
                .goals()
                .forEach(goal -> byIndicator.putIfAbsent(goal.indicator().id(), goal));
    }

    void add(List<TableOut> tables, PlanHead head) {
        BookTables.add(tables, goals(), head, plan.plan().goals());
        BookTables.add(tables, periods(), head, rows());
    }

    /** What is asked for in a part of the time, what was measured, and why it was so. */
    private record OfPeriod(
            Goal goal,
            Period period,
            Optional<Quantity> target,
            Optional<Measurement> measured,
            Optional<DeviationAnalysis> analysis) {}

    private List<OfPeriod> rows() {
        List<OfPeriod> rows = new ArrayList<>();
        Map<IndicatorId, List<Measurement>> measured = new LinkedHashMap<>();
        Map<IndicatorId, List<DeviationAnalysis>> analyses = new HashMap<>();
        plan.entries(Measurement.class)
                .forEach(entry -> measured.computeIfAbsent(entry.fact().indicator(), any -> new ArrayList<>())
                        .add(entry.fact()));
        plan.entries(DeviationAnalysis.class)
                .forEach(entry -> analyses.computeIfAbsent(entry.fact().indicator(), any -> new ArrayList<>())
                        .add(entry.fact()));
        for (Goal goal : byIndicator.values()) {
            IndicatorId id = goal.indicator().id();
            of(goal, measured.getOrDefault(id, List.of()), analyses.getOrDefault(id, List.of()), rows);
        }
        return rows;
    }

    /** One row for a period as far as that says all; what is told twice of one has a row each. */
    private static void of(
            Goal goal, List<Measurement> measured, List<DeviationAnalysis> analyses, List<OfPeriod> rows) {
        List<Measurement> values = new ArrayList<>(measured);
        List<DeviationAnalysis> words = new ArrayList<>(analyses);
        for (TargetPhase phase : goal.indicator().phases()) {
            Optional<Measurement> value = first(values, each -> each.covers().equals(Optional.of(phase.period())));
            Optional<DeviationAnalysis> why = first(words, each -> each.period().equals(phase.period()));
            rows.add(new OfPeriod(goal, phase.period(), Optional.of(phase.value()), value, why));
        }
        for (Measurement value : values) {
            Optional<DeviationAnalysis> why =
                    first(words, each -> Optional.of(each.period()).equals(value.covers()));
            value.covers()
                    .ifPresent(
                            period -> rows.add(new OfPeriod(goal, period, Optional.empty(), Optional.of(value), why)));
        }
        words.forEach(why ->
                rows.add(new OfPeriod(goal, why.period(), Optional.empty(), Optional.empty(), Optional.of(why))));
    }

    private static <T> Optional<T> first(List<T> some, Predicate<T> wanted) {
        Optional<T> found = some.stream().filter(wanted).findFirst();
        found.ifPresent(some::remove);
        return found;
    }

    TableDraft<Goal> goals() {
        return drafts.<Goal>of("goal-list")
                .numbers(Role.GOAL_NUMBER, plan.goals(), goal -> goal.id().value())
                .column(Role.GOAL_LEVEL, goal -> wording.word(Optional.of(goal.level())))
                .column(Role.GOAL_DIMENSION, goal -> wording.text(goal.dimension()))
                .column(Role.GOAL_NAME, goal -> OutCell.text(goal.name()))
                .column(
                        Role.GOAL_INDICATOR,
                        goal -> wording.text(goal.indicator().name()))
                .column(Role.GOAL_DIRECTION, goal -> wording.word(direction(goal.indicator())))
                .column(
                        Role.GOAL_BASELINE,
                        goal -> wording.said(goal.indicator().baseline()))
                .column(Role.GOAL_TARGET, goal -> wording.said(goal.indicator().target()))
                .column(Role.GOAL_ALERT, goal -> wording.said(goal.indicator().alertValue()))
                .column(
                        Role.GOAL_FULL_SCORE,
                        goal -> wording.said(goal.indicator().fullScore()))
                .column(
                        Role.GOAL_WEIGHT,
                        goal -> goal.weight().map(OutCell::percent).orElse(OutCell.BLANK))
                .column(
                        Role.GOAL_FREQUENCY,
                        goal -> wording.word(Optional.of(goal.indicator().frequency())))
                .column(Role.GOAL_PRIORITY, goal -> wording.word(Optional.of(goal.priority())))
                .column(Role.GOAL_OWNER, goal -> wording.party(goal.owner()))
                .column(Role.GOAL_DEADLINE, goal -> wording.day(goal.deadline()))
                .column(Role.GOAL_PARENT, goal -> plan.goal(goal.parent()))
                .column(Role.GOAL_NOTE, goal -> wording.text(goal.note()))
                .attributes(Goal::attributes);
    }

    private static Optional<Direction> direction(Indicator indicator) {
        return Optional.of(indicator.direction()).filter(each -> each != Direction.DONE);
    }

    private TableDraft<OfPeriod> periods() {
        return drafts.<OfPeriod>of("measurement-list")
                .numbers(
                        Role.GOAL_NUMBER, plan.goals(), each -> each.goal().id().value())
                .column(Role.GOAL_NAME, each -> OutCell.text(each.goal().name()))
                .column(Role.GOAL_PERIOD, each -> OutCell.text(each.period().text(wording.language())))
                .column(Role.GOAL_TARGET, each -> wording.said(each.target()))
                .column(
                        Role.GOAL_ACTUAL,
                        each -> each.measured()
                                .map(Measurement::value)
                                .map(this::value)
                                .orElse(OutCell.BLANK))
                .column(
                        Role.GOAL_ATTAINMENT,
                        each -> percent(each.analysis().flatMap(DeviationAnalysis::statedAttainment)))
                .column(
                        Role.GOAL_DEVIATION,
                        each -> percent(each.analysis().flatMap(DeviationAnalysis::statedDeviation)))
                .column(Role.GOAL_CAUSES, each -> causes(each, CauseKind.NOT_STATED))
                .column(Role.GOAL_CAUSES_OBJECTIVE, each -> causes(each, CauseKind.OBJECTIVE))
                .column(Role.GOAL_CAUSES_SUBJECTIVE, each -> causes(each, CauseKind.SUBJECTIVE))
                .column(
                        Role.GOAL_MEASURES,
                        each -> wording.lines(
                                each.analysis().map(DeviationAnalysis::measures).orElse(List.of())))
                .column(
                        Role.GOAL_EXPERIENCE,
                        each -> wording.text(each.analysis().flatMap(DeviationAnalysis::experience)))
                .column(
                        Role.GOAL_IMPROVEMENT,
                        each -> wording.text(each.analysis().flatMap(DeviationAnalysis::improvement)))
                .column(
                        Role.GOAL_NEXT,
                        each -> wording.text(each.analysis().flatMap(DeviationAnalysis::nextAdjustment)));
    }

    private static OutCell percent(Optional<Quantity> stated) {
        return stated.filter(each -> each.unit().isPercent())
                .map(each -> OutCell.percent(each.amount()))
                .orElse(OutCell.BLANK);
    }

    private OutCell causes(OfPeriod row, CauseKind kind) {
        return wording.lines(row.analysis().map(DeviationAnalysis::causes).orElse(List.of()).stream()
                .filter(cause -> cause.kind() == kind)
                .map(Cause::text)
                .toList());
    }

    private OutCell value(MeasuredValue value) {
        if (value instanceof MeasuredValue.Amount amount) {
            return OutCell.text(amount.quantity().toString());
        }
        return value instanceof MeasuredValue.GradeName grade ? OutCell.text(grade.name()) : OutCell.BLANK;
    }
}
