package dev.plumbline.resource;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.DateRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Balances money by due date: what is due first is met first, from what its span lets be spent by then. */
final class MoneyLines {

    private static final Comparator<DateRange> BY_DUE =
            Comparator.comparing(DateRange::end).thenComparing(DateRange::start);

    private MoneyLines() {}

    /** A line for each due date, or each span where there is none, in order. */
    static List<BalanceLine> of(ResourceDemand demand) {
        Map<DateRange, Quantity> needed = new TreeMap<>(BY_DUE);
        demand.asks().forEach(ask -> needed.merge(ask.days(), ask.amount(), Quantity::plus));
        MoneyPool pool = new MoneyPool(demand);
        List<BalanceLine> lines = new ArrayList<>();
        needed.forEach((days, amount) -> {
            if (amount.signum() > 0) {
                pool.open(days.end());
                lines.add(new BalanceLine(demand.resource(), days, amount, pool.left(days.start())));
                pool.take(days.start(), amount);
            }
        });
        return lines;
    }
}
