package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Phasing;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is due by a date of a target that is phased, also where the phases leave days out (GOAL-8).
 *
 * <p>A flow owes the targets of the phases so far, of an unfinished one the linear share; what the phases leave of the
 * whole target is spread evenly over the days they leave out. Cumulative targets are points on a line that begins with 0
 * and ends with the whole. The targets of a stock are points at the ends of their phases, and until the first of them it
 * owes that one; a rate owes the target of the current phase, and on days that no phase holds it runs straight to the next.
 *
 * @param indicator the indicator whose phases these are
 * @param whole the whole target, if it is one amount
 * @param plan the days of the plan
 * @param line the days from the start of the plan to the goal's deadline
 */
record PhasedTarget(Indicator indicator, Optional<Quantity> whole, DateRange plan, DateRange line, DayCount dayCount) {

    /** What is due by the end of a day; empty without phases, and before the plan begins. */
    Optional<Quantity> by(LocalDate day) {
        List<TargetPhase> phases = day.isBefore(plan.start()) ? List.of() : chosen(day);
        if (phases.isEmpty()) {
            return Optional.empty();
        }
        if (indicator.accumulation() != Accumulation.FLOW) {
            return Optional.of(level(phases, day));
        }
        return Optional.of(indicator.phasing() == Phasing.CUMULATIVE ? onLine(phases, day) : shares(phases, day));
    }

    /** Of phases of different lengths the finest that cover the time so far, else those that cover the most days. */
    private List<TargetPhase> chosen(LocalDate day) {
        List<List<TargetPhase>> byKind = indicator.phases().stream()
                .map(phase -> phase.period().kind())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(this::ofKind)
                .filter(phases -> !phases.isEmpty())
                .toList();
        return byKind.stream()
                .filter(phases -> covers(phases, day))
                .findFirst()
                .or(() -> byKind.stream().max(Comparator.comparing(PhasedTarget::days)))
                .orElse(List.of());
    }

    /** The phases of one kind of period in the order of time. */
    private List<TargetPhase> ofKind(Period.Kind kind) {
        return indicator.phases().stream()
                .filter(phase -> phase.period().kind() == kind
                        && plan.intersection(phase.period().range()).isPresent())
                .sorted(Comparator.comparing(TargetPhase::period))
                .toList();
    }

    private static long days(List<TargetPhase> phases) {
        return phases.stream().mapToLong(phase -> phase.period().range().days()).sum();
    }

    private boolean covers(List<TargetPhase> phases, LocalDate day) {
        LocalDate wanted = plan.start();
        for (TargetPhase phase : phases) {
            if (phase.period().contains(wanted)) {
                wanted = phase.period().end().plusDays(1);
            }
        }
        return wanted.isAfter(day) || wanted.isAfter(plan.end());
    }

    private Quantity shares(List<TargetPhase> phases, LocalDate day) {
        BigDecimal due = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        long left = dayCount.days(line);
        long leftSoFar = dayCount.days(until(line, day));
        for (TargetPhase phase : phases) {
            DateRange days = phase.period().range();
            all = all.add(phase.value().amount());
            due = due.add(share(phase.value(), days, day).amount());
            left -= line.intersection(days).map(dayCount::days).orElse(0L);
            leftSoFar -= until(line, day).intersection(days).map(dayCount::days).orElse(0L);
        }
        Quantity first = phases.get(0).value();
        Optional<Quantity> total = whole.flatMap(each -> each.convertedTo(first.unit()));
        if (total.isPresent() && left > 0 && total.get().amount().compareTo(all) > 0) {
            Quantity rest = Quantity.of(total.get().amount().subtract(all), first.unit());
            due = due.add(rest.share(leftSoFar, left).amount());
        }
        return Quantity.of(due, first.unit());
    }

    private Quantity share(Quantity amount, DateRange days, LocalDate day) {
        if (!day.isBefore(days.end())) {
            return amount;
        }
        long all = dayCount.days(days);
        return day.isBefore(days.start()) || all == 0
                ? Quantity.of(BigDecimal.ZERO, amount.unit())
                : amount.share(dayCount.days(until(days, day)), all);
    }

    /** A cumulative target by a day: straight from the point before to the one after. */
    private Quantity onLine(List<TargetPhase> phases, LocalDate day) {
        Quantity from = Quantity.of(BigDecimal.ZERO, phases.get(0).value().unit());
        LocalDate since = plan.start();
        for (TargetPhase phase : phases) {
            if (day.isBefore(phase.period().end())) {
                return between(from, since, phase.value(), phase.period().end(), day);
            }
            from = phase.value();
            since = phase.period().end().plusDays(1);
        }
        return toWhole(from, since, day);
    }

    private Quantity level(List<TargetPhase> phases, LocalDate day) {
        boolean isRate = indicator.accumulation() == Accumulation.RATE;
        TargetPhase before = phases.get(0);
        for (TargetPhase phase : phases) {
            LocalDate known = isRate ? phase.period().start() : phase.period().end();
            if (day.isBefore(known)) {
                return phase == before
                        ? before.value()
                        : between(before.value(), after(before), phase.value(), known, day);
            }
            if (isRate && phase.period().contains(day)) {
                return phase.value();
            }
            before = phase;
        }
        return toWhole(before.value(), after(before), day);
    }

    private static LocalDate after(TargetPhase phase) {
        return phase.period().end().plusDays(1);
    }

    /** From the last target known to the whole at the deadline. */
    private Quantity toWhole(Quantity from, LocalDate since, LocalDate day) {
        Optional<Quantity> total = whole.flatMap(each -> each.convertedTo(from.unit()));
        if (total.isEmpty() || since.isAfter(line.end())) {
            return from;
        }
        return day.isBefore(line.end()) ? between(from, since, total.get(), line.end(), day) : total.get();
    }

    private Quantity between(Quantity from, LocalDate since, Quantity to, LocalDate end, LocalDate day) {
        long all = dayCount.days(DateRange.ofClosed(since, end));
        if (day.isBefore(since) || all == 0) {
            return from;
        }
        Quantity way = Quantity.of(to.amount().subtract(from.amount()), from.unit());
        return from.plus(way.share(dayCount.days(DateRange.ofClosed(since, day)), all));
    }

    private static DateRange until(DateRange days, LocalDate day) {
        LocalDate start = days.start();
        LocalDate end = day.isBefore(days.end()) ? day : days.end();
        return DateRange.ofClosed(start, end.isBefore(start) ? start : end);
    }
}
