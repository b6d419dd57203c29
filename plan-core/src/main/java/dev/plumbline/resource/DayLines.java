package dev.plumbline.resource;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Balances people and things day by day: one pass over the days on which something begins or ends. */
final class DayLines {

    /** What changes on a day. */
    private record Step(Quantity needed, Quantity available) {
        Step plus(Step other) {
            return new Step(needed.plus(other.needed), available.plus(other.available));
        }

        Step negate() {
            return new Step(needed.negate(), available.negate());
        }
    }

    private final ResourceDemand demand;
    private final TreeMap<LocalDate, Step> steps = new TreeMap<>();
    private final List<BalanceLine> lines = new ArrayList<>();

    private DayLines(ResourceDemand demand) {
        this.demand = demand;
    }

    /** The stretches of days on which something is needed, in order. */
    static List<BalanceLine> of(ResourceDemand demand) {
        DayLines days = new DayLines(demand);
        Quantity nothing = demand.nothing();
        demand.asks().forEach(ask -> days.add(ask.days(), new Step(ask.amount(), nothing)));
        demand.supplies().forEach(supply -> days.add(supply.span(), new Step(nothing, supply.quantity())));
        days.walk(new Step(nothing, nothing));
        return days.lines;
    }

    private void add(DateRange days, Step step) {
        steps.merge(days.start(), step, Step::plus);
        if (days.end().isBefore(LocalDate.MAX)) {
            steps.merge(days.end().plusDays(1), step.negate(), Step::plus);
        }
    }

    private void walk(Step before) {
        Step now = before;
        for (Map.Entry<LocalDate, Step> step : steps.entrySet()) {
            now = now.plus(step.getValue());
            LocalDate next = steps.higherKey(step.getKey());
            if (now.needed().signum() > 0) {
                add(step.getKey(), next == null ? LocalDate.MAX : next.minusDays(1), now);
            }
        }
    }

    /** Days like those before them go on with their stretch. */
    private void add(LocalDate from, LocalDate to, Step now) {
        BalanceLine line = new BalanceLine(demand.resource(), new DateRange(from, to), now.needed(), now.available());
        int last = lines.size() - 1;
        if (last >= 0 && lines.get(last).isContinuedBy(line)) {
            lines.set(last, lines.get(last).until(to));
        } else {
            lines.add(line);
        }
    }
}
