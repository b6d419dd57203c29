package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.AttainmentMethod;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Growth;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.quantity.Unit;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The figures a goal has from its own measurements. */
final class OwnFigures {

    private final Goal goal;
    private final Indicator indicator;
    private final MeasurementSeries series;
    private final TargetSchedule schedule;
    private final Period plan;
    private final LocalDate asOf;

    OwnFigures(Goal goal, List<Measurement> measurements, RollupInput input) {
        this.goal = goal;
        this.indicator = goal.indicator();
        this.series = MeasurementSeries.ofOwn(indicator, measurements, input.zone());
        this.schedule = new TargetSchedule(goal, input);
        this.plan = input.period();
        this.asOf = input.asOf();
    }

    GoalFigures all() {
        Optional<MeasuredValue> actual = series.value(plan.range(), asOf);
        Optional<Target> due = schedule.toDate();
        Optional<LocalDate> lastDay = series.lastDay(plan.range(), asOf);
        return GoalFigures.builder()
                .goal(goal.id())
                .origin(lastDay.isPresent() ? FigureOrigin.MEASURED : FigureOrigin.UNMEASURED)
                .actual(actual)
                .whole(against(actual, schedule.whole(), indicator))
                .toDate(against(actual, due, toDate(due)))
                .periods(periods())
                .previous(series.value(plan.previous().range(), asOf))
                .growth(growth(plan, actual))
                .lastMeasured(lastDay)
                .build();
    }

    /** The same figures for the columns, amounts in the goal's unit. */
    OwnValues values(@Nullable Unit unit) {
        Optional<MeasuredValue> actual = series.value(plan.range(), asOf);
        Optional<Target> due = schedule.toDate();
        Optional<LocalDate> lastDay = series.lastDay(plan.range(), asOf);
        return new OwnValues(
                unit == null
                        ? null
                        : actual.flatMap(value -> Amounts.in(unit, value)).orElse(null),
                amount(unit, schedule.whole()),
                amount(unit, due),
                attainment(actual, schedule.whole(), indicator, lastDay.isPresent()),
                attainment(actual, due, toDate(due), lastDay.isPresent()),
                lastDay.map(day -> (int) day.toEpochDay()).orElse(Columns.NEVER));
    }

    /** The measurements that count for the value so far. */
    List<Measurement> counted() {
        return indicator.method() == AttainmentMethod.PERIODS_MET
                ? series.within(plan.range(), asOf)
                : series.counted(plan.range(), asOf);
    }

    private static @Nullable BigDecimal amount(@Nullable Unit unit, Optional<Target> target) {
        return unit == null
                ? null
                : target.flatMap(value -> Amounts.in(unit, value)).orElse(null);
    }

    private Indicator toDate(Optional<Target> part) {
        return BaselineToDate.of(indicator, schedule.whole(), part);
    }

    private double attainment(
            Optional<MeasuredValue> actual, Optional<Target> target, Indicator judged, boolean measured) {
        if (!measured) {
            return Columns.UNMEASURED;
        }
        return FigureReader.number(against(actual, target, judged).attainment());
    }

    private AgainstTarget against(Optional<MeasuredValue> actual, Optional<Target> target, Indicator judged) {
        AgainstTarget last = AgainstTarget.of(judged, actual, target);
        return indicator.method() == AttainmentMethod.PERIODS_MET && actual.isPresent()
                ? new AgainstTarget(
                        target, new PeriodsMet(indicator, series, schedule).share(plan, asOf), last.deviation())
                : last;
    }

    private List<PeriodFigures> periods() {
        TreeSet<Period> periods = new TreeSet<>(series.periods());
        indicator.phases().stream().map(TargetPhase::period).forEach(periods::add);
        return periods.stream()
                .filter(period -> Straddling.counts(plan.range(), period))
                .map(this::figures)
                .toList();
    }

    private PeriodFigures figures(Period period) {
        Optional<MeasuredValue> actual = series.value(period.range(), asOf);
        Optional<Target> own = schedule.of(period);
        return new PeriodFigures(period, actual, AgainstTarget.of(toDate(own), actual, own), growth(period, actual));
    }

    private Growth growth(Period period, Optional<MeasuredValue> current) {
        if (!isComparable(period)) {
            return Growth.unknown();
        }
        return Growth.of(
                indicator,
                current,
                series.value(period.previous().range(), asOf),
                series.value(period.yearBefore().range(), asOf));
    }

    /** A flow that still comes in cannot be compared with one that is complete. */
    private boolean isComparable(Period period) {
        return indicator.accumulation() != Accumulation.FLOW
                || !asOf.isBefore(period.end())
                || series.periods().contains(period);
    }
}
