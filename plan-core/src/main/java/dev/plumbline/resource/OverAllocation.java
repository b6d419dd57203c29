package dev.plumbline.resource;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the days on which more of a resource is handed out than there is.
 *
 * <p>A day on which somebody asks for it is held against what is there on that day. A day on which nobody does counts only
 * where more is out than there is at any time. Money is held as a whole against all there is of it.
 */
final class OverAllocation {

    /** What changes on a day, and what is there from then on. */
    private record Level(Quantity needed, Quantity available, Quantity out) {
        Level plus(Level other) {
            return new Level(needed.plus(other.needed), available.plus(other.available), out.plus(other.out));
        }
    }

    private final ResourceDemand demand;
    private final TreeMap<LocalDate, Level> steps = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private LocalDate horizon = LocalDate.MIN;

    private OverAllocation(ResourceDemand demand) {
        this.demand = demand;
    }

    static List<Finding> findings(ResourceDemand demand, List<Handout> given) {
        OverAllocation over = new OverAllocation(demand);
        over.lay(given);
        over.walk(demand.isMoney() ? over.whole() : over.peak());
        return over.findings;
    }

    private void lay(List<Handout> given) {
        Quantity no = demand.nothing();
        Handouts.steps(demand, given).forEach((day, out) -> add(day, new Level(no, no, out)));
        given.forEach(each -> reach(each.day()));
        if (!demand.isMoney()) {
            demand.asks()
                    .forEach(ask -> add(
                            ask.days(),
                            new Level(ask.amount(), no, no),
                            new Level(ask.amount().negate(), no, no)));
        }
        demand.supplies()
                .forEach(supply -> add(
                        supply.span(),
                        new Level(no, supply.quantity(), no),
                        new Level(no, supply.quantity().negate(), no)));
    }

    private void add(DateRange days, Level begins, Level ends) {
        add(days.start(), begins);
        reach(days.end());
        if (days.end().isBefore(LocalDate.MAX)) {
            add(days.end().plusDays(1), ends);
        }
    }

    private void add(LocalDate day, Level step) {
        steps.merge(day, step, Level::plus);
    }

    private void reach(LocalDate day) {
        horizon = day.isAfter(horizon) ? day : horizon;
    }

    private Quantity whole() {
        return demand.supplies().stream().map(ResourceSupply::quantity).reduce(demand.nothing(), Quantity::plus);
    }

    private Quantity peak() {
        Quantity peak = demand.nothing();
        Quantity now = demand.nothing();
        for (Level step : steps.values()) {
            now = now.plus(step.available());
            peak = now.compareTo(peak) > 0 ? now : peak;
        }
        return peak;
    }

    /** Days in a row are one finding, with the figures of the worst of them. */
    private void walk(Quantity most) {
        Level now = new Level(demand.nothing(), demand.nothing(), demand.nothing());
        Run run = null;
        for (Map.Entry<LocalDate, Level> step : steps.entrySet()) {
            now = now.plus(step.getValue());
            Quantity limit = now.needed().signum() > 0 ? now.available() : most;
            LocalDate next = steps.higherKey(step.getKey());
            LocalDate end = next == null || next.isAfter(horizon) ? horizon : next.minusDays(1);
            boolean over = now.out().compareTo(limit) > 0 && !step.getKey().isAfter(horizon);
            if (over) {
                run = run == null ? new Run(step.getKey(), end, now.out(), limit) : run.with(end, now.out(), limit);
            } else if (run != null) {
                tell(run);
                run = null;
            }
        }
        if (run != null) {
            tell(run);
        }
    }

    private void tell(Run run) {
        findings.add(BalanceFindings.overAllocated(
                demand.resource(), new DateRange(run.start(), run.end()), run.out(), run.limit()));
    }

    private record Run(LocalDate start, LocalDate end, Quantity out, Quantity limit) {
        Run with(LocalDate until, Quantity otherOut, Quantity otherLimit) {
            boolean worse = otherOut.minus(otherLimit).compareTo(out.minus(limit)) > 0;
            return worse ? new Run(start, until, otherOut, otherLimit) : new Run(start, until, out, limit);
        }
    }
}
