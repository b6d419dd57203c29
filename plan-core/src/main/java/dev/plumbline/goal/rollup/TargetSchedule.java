package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Phasing;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What of a goal's target should be reached by a date (GOAL-8).
 *
 * <p>Phases go before all else, see {@link PhasedTarget}. Without them a flow owes its amount for each period elapsed
 * where it has one (每周2次), else the linear share of the whole target, from the first day of the plan's period to the
 * goal's deadline; everything else owes the whole target at any time. Shares are rounded to 16 digits.
 */
final class TargetSchedule {

    private final Indicator indicator;
    private final DateRange plan;
    private final DateRange line;
    private final DayCount dayCount;
    private final LocalDate asOf;
    private final Month fiscalStart;

    TargetSchedule(Goal goal, RollupInput input) {
        this.indicator = goal.indicator();
        this.plan = input.period().range();
        LocalDate end = goal.deadline().filter(plan::contains).orElse(plan.end());
        this.line = DateRange.ofClosed(plan.start(), end);
        this.dayCount = input.dayCount();
        this.asOf = input.asOf();
        this.fiscalStart = input.period().fiscalStart();
    }

    /** The whole target, of one for each period what it comes to by the goal's deadline. */
    Optional<Target> whole() {
        return indicator.target().map(target -> target instanceof Target.PerPeriod each ? due(each, line) : target);
    }

    /** What should be reached by the date asked for. */
    Optional<Target> toDate() {
        if (indicator.target().filter(target -> !isPhaseable(target)).isPresent()) {
            return indicator.target();
        }
        Optional<Target> phased = phased();
        if (phased.isPresent() || indicator.accumulation() != Accumulation.FLOW) {
            return phased.or(this::whole);
        }
        return indicator
                .target()
                .map(target -> target instanceof Target.PerPeriod each ? dueToDate(each) : share(target, line));
    }

    /** The own target of a period: of its phase, or the whole where the period is the plan's. */
    Optional<Target> of(Period period) {
        List<TargetPhase> alike = phasesLike(period);
        for (int i = 0; i < alike.size(); i++) {
            if (alike.get(i).period().equals(period)) {
                return Optional.of(Target.of(own(alike, i)));
            }
        }
        if (indicator.target().orElse(null) instanceof Target.PerPeriod each) {
            return days(period).map(days -> due(each, days));
        }
        return period.range().equals(plan) ? indicator.target() : Optional.empty();
    }

    /** The days of a period that count; those of a week at the start of the plan all do. */
    private Optional<DateRange> days(Period period) {
        DateRange until =
                DateRange.ofClosed(LocalDate.MIN, line.end().isBefore(plan.end()) ? line.end() : LocalDate.MAX);
        return Straddling.counts(plan, period) || period.range().contains(plan)
                ? until.intersection(period.range())
                : Optional.empty();
    }

    private Target dueToDate(Target.PerPeriod each) {
        if (asOf.isBefore(line.start())) {
            return Target.of(Quantity.zero(each.quantity().unit()));
        }
        return due(each, asOf.isBefore(line.end()) ? DateRange.ofClosed(line.start(), asOf) : line);
    }

    /** A level has to hold the amount at all times. */
    private Target due(Target.PerPeriod each, DateRange days) {
        return Target.of(
                indicator.accumulation() == Accumulation.FLOW
                        ? each.over(days, fiscalStart, dayCount::days)
                        : each.quantity());
    }

    private static boolean isPhaseable(Target target) {
        return target instanceof Target.Value || target instanceof Target.Range || target instanceof Target.PerPeriod;
    }

    private Optional<Target> phased() {
        Optional<Quantity> amount = whole().flatMap(
                        each -> each instanceof Target.Value value ? Optional.of(value.quantity()) : Optional.empty());
        return new PhasedTarget(indicator, amount, plan, line, dayCount)
                .by(asOf)
                .map(Target::of);
    }

    private List<TargetPhase> phasesLike(Period period) {
        return indicator.phases().stream()
                .filter(phase -> phase.period().kind() == period.kind())
                .sorted(Comparator.comparing(TargetPhase::period))
                .toList();
    }

    /** What falls to one phase alone: of cumulative flows the difference to the phase before. */
    private Quantity own(List<TargetPhase> phases, int at) {
        Quantity value = phases.get(at).value();
        if (at == 0 || indicator.phasing() == Phasing.PER_PERIOD || indicator.accumulation() != Accumulation.FLOW) {
            return value;
        }
        return Quantity.of(value.amount().subtract(phases.get(at - 1).value().amount()), value.unit());
    }

    private Target share(Target target, DateRange range) {
        if (target instanceof Target.Range bounds) {
            return Target.within(share(bounds.low(), range), share(bounds.high(), range));
        }
        return Target.of(share(((Target.Value) target).quantity(), range));
    }

    private Quantity share(Quantity whole, DateRange range) {
        if (!asOf.isBefore(range.end())) {
            return whole;
        }
        long days = dayCount.days(range);
        if (asOf.isBefore(range.start()) || days == 0) {
            return Quantity.of(BigDecimal.ZERO, whole.unit());
        }
        return whole.share(dayCount.days(DateRange.ofClosed(range.start(), asOf)), days);
    }
}
