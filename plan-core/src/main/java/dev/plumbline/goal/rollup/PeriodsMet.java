package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Attainment;
import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The share of the periods due in which a target was kept (保持, GOAL-7): periods met / periods due.
 *
 * <p>Periods are those of the indicator's frequency that count for the plan's; one is due once it is over or measured,
 * so a missing earlier period counts as missed. Where the frequency is irregular every measurement is due.
 */
final class PeriodsMet {

    private final Indicator indicator;
    private final MeasurementSeries series;
    private final TargetSchedule schedule;

    PeriodsMet(Indicator indicator, MeasurementSeries series, TargetSchedule schedule) {
        this.indicator = indicator;
        this.series = series;
        this.schedule = schedule;
    }

    Ratio share(Period plan, LocalDate asOf) {
        return indicator.frequency() == Frequency.IRREGULAR ? ofMeasurements(plan, asOf) : ofPeriods(plan, asOf);
    }

    private Ratio ofPeriods(Period plan, LocalDate asOf) {
        int due = 0;
        int met = 0;
        for (Period period : periods(plan)) {
            Optional<MeasuredValue> value = series.value(period.range(), asOf);
            if (value.isPresent() || !period.end().isAfter(asOf)) {
                due++;
                met += value.filter(each -> isMet(each, schedule.of(period))).isPresent() ? 1 : 0;
            }
        }
        return share(met, due);
    }

    /** The periods that count for the plan; a week at its start may begin before it. */
    private List<Period> periods(Period plan) {
        Period first = Period.containing(kind(), plan.start(), plan.fiscalStart());
        return Stream.iterate(first, each -> !each.start().isAfter(plan.end()), Period::next)
                .filter(each -> Straddling.counts(plan.range(), each))
                .toList();
    }

    private Ratio ofMeasurements(Period plan, LocalDate asOf) {
        List<Measurement> all = series.within(plan.range(), asOf);
        long met = all.stream()
                .filter(each -> isMet(each.value(), Optional.empty()))
                .count();
        return share(met, all.size());
    }

    private boolean isMet(MeasuredValue value, Optional<Target> ofPeriod) {
        return ofPeriod.or(indicator::target)
                .flatMap(target -> Attainment.isMet(indicator, value, target))
                .orElse(false);
    }

    private static Ratio share(long met, int due) {
        return due == 0 ? Ratio.undefined() : Ratio.of((double) met / due);
    }

    private Period.Kind kind() {
        return switch (indicator.frequency()) {
            case DAILY -> Period.Kind.DAY;
            case WEEKLY -> Period.Kind.WEEK;
            case MONTHLY, IRREGULAR -> Period.Kind.MONTH;
            case QUARTERLY -> Period.Kind.QUARTER;
        };
    }
}
