package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Growth;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The figures a goal has from its own measurements. */
final class OwnFigures {

    private final Goal goal;
    private final Indicator indicator;
    private final MeasurementSeries series;
    private final TargetSchedule schedule;
    private final Period plan;
    private final LocalDate asOf;

    OwnFigures(Goal goal, Collection<Measurement> measurements, RollupInput input) {
        this.goal = goal;
        this.indicator = goal.indicator();
        this.series = MeasurementSeries.of(indicator, measurements, input.zone());
        this.schedule = new TargetSchedule(goal, input);
        this.plan = input.period();
        this.asOf = input.asOf();
    }

    GoalFigures all() {
        Optional<MeasuredValue> actual = actual();
        return GoalFigures.builder()
                .goal(goal.id())
                .origin(actual.isPresent() ? FigureOrigin.MEASURED : FigureOrigin.UNMEASURED)
                .actual(actual)
                .whole(AgainstTarget.of(indicator, actual, indicator.target()))
                .toDate(AgainstTarget.of(indicator, actual, schedule.toDate(asOf)))
                .periods(periods())
                .growth(growth(plan, actual))
                .lastMeasured(series.lastDay(plan.range(), asOf))
                .build();
    }

    private Optional<MeasuredValue> actual() {
        return series.value(plan.range(), asOf);
    }

    private List<PeriodFigures> periods() {
        TreeSet<Period> periods = new TreeSet<>(series.periods());
        indicator.phases().stream().map(TargetPhase::period).forEach(periods::add);
        return periods.stream().filter(plan::contains).map(this::figures).toList();
    }

    private PeriodFigures figures(Period period) {
        Optional<MeasuredValue> actual = series.value(period.range(), asOf);
        return new PeriodFigures(
                period, actual, AgainstTarget.of(indicator, actual, schedule.of(period)), growth(period, actual));
    }

    private Growth growth(Period period, Optional<MeasuredValue> current) {
        if (!isComparable(period)) {
            return Growth.unknown();
        }
        return Growth.of(indicator, current, before(period.previous()), before(period.yearBefore()));
    }

    /** A flow that still comes in cannot be compared with one that is complete. */
    private boolean isComparable(Period period) {
        return indicator.accumulation() != Accumulation.FLOW
                || !asOf.isBefore(period.end())
                || series.periods().contains(period);
    }

    private Optional<MeasuredValue> before(Period period) {
        return series.value(period.range(), asOf);
    }
}
