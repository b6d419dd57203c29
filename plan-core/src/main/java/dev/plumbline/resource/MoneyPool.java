package dev.plumbline.resource;

import dev.plumbline.quantity.Quantity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sums of money that can be spent once, each within its span. What is taken comes from the sum that ends first, which later
 * needs can use least; so as much as possible is met. Taking and asking cost the logarithm of the number of sums.
 */
final class MoneyPool {

    private final List<ResourceSupply> byStart;
    private final List<ResourceSupply> byEnd;
    private final Map<ResourceSupply, Integer> ranks = new IdentityHashMap<>();
    private final TreeMap<Integer, Quantity> open = new TreeMap<>();
    /** Sums of what is open in a binary indexed tree, by rank of the end. */
    private final Quantity[] sums;

    private final Quantity nothing;
    private int next;

    MoneyPool(ResourceDemand demand) {
        this.nothing = demand.nothing();
        this.byStart = demand.supplies().stream()
                .sorted(Comparator.comparing(supply -> supply.span().start()))
                .toList();
        this.byEnd = demand.supplies().stream()
                .sorted(Comparator.comparing(supply -> supply.span().end()))
                .toList();
        this.sums = new Quantity[byEnd.size() + 1];
        Arrays.fill(sums, nothing);
        for (int i = 0; i < byEnd.size(); i++) {
            ranks.put(byEnd.get(i), i);
        }
    }

    /** Adds the sums whose spans have begun by a day; days never go back. */
    void open(LocalDate day) {
        while (next < byStart.size() && !byStart.get(next).span().start().isAfter(day)) {
            ResourceSupply supply = byStart.get(next++);
            int rank = ranks.get(supply);
            open.put(rank, supply.quantity());
            add(rank, supply.quantity());
        }
    }

    /** What is left of the open sums that do not end before a day. */
    Quantity left(LocalDate day) {
        return sum(byEnd.size()).minus(sum(firstEnding(day)));
    }

    /** Takes an amount, or all there is, from the open sums that do not end before a day. */
    void take(LocalDate day, Quantity amount) {
        Quantity wanted = amount;
        Map.Entry<Integer, Quantity> sum = open.ceilingEntry(firstEnding(day));
        while (sum != null && wanted.signum() > 0) {
            Quantity taken = wanted.compareTo(sum.getValue()) < 0 ? wanted : sum.getValue();
            add(sum.getKey(), taken.negate());
            wanted = wanted.minus(taken);
            if (taken.equals(sum.getValue())) {
                open.remove(sum.getKey());
            } else {
                open.put(sum.getKey(), sum.getValue().minus(taken));
            }
            sum = open.ceilingEntry(sum.getKey());
        }
    }

    /** The rank of the first sum that does not end before a day. */
    private int firstEnding(LocalDate day) {
        int low = 0;
        int high = byEnd.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byEnd.get(middle).span().end().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void add(int rank, Quantity amount) {
        for (int i = rank + 1; i < sums.length; i += i & -i) {
            sums[i] = sums[i].plus(amount);
        }
    }

    /** The sum of the first so many ranks. */
    private Quantity sum(int ranked) {
        Quantity sum = nothing;
        for (int i = ranked; i > 0; i -= i & -i) {
            sum = sum.plus(sums[i]);
        }
        return sum;
    }
}
