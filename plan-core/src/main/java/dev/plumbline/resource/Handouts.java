package dev.plumbline.resource;

import dev.plumbline.fact.Reference;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a ledger hands out of a demand's resource, day by day.
 *
 * <p>People and things handed out for something are back when it needs them no more; money does not come back.
 */
final class Handouts {

    private final ResourceDemand demand;
    private final TreeMap<LocalDate, Quantity> steps = new TreeMap<>();

    private Handouts(ResourceDemand demand) {
        this.demand = demand;
    }

    /** By how much the amount that is out changes on each day on which it does. */
    static TreeMap<LocalDate, Quantity> steps(ResourceDemand demand, List<Handout> given) {
        Handouts handouts = new Handouts(demand);
        Map<String, LocalDate> last = demand.isMoney() ? Map.of() : lastDays(demand);
        Map<String, List<Handout>> byAbout = new LinkedHashMap<>();
        given.stream()
                .sorted(Comparator.comparing(Handout::day))
                .forEach(each -> byAbout.computeIfAbsent(key(each.about()), any -> new ArrayList<>())
                        .add(each));
        byAbout.forEach((about, each) -> handouts.add(each, last.getOrDefault(about, LocalDate.MAX)));
        return handouts.steps;
    }

    private static String key(Optional<Reference> about) {
        return about.map(Reference::toString).orElse("");
    }

    private static Map<String, LocalDate> lastDays(ResourceDemand demand) {
        Map<String, LocalDate> last = new HashMap<>();
        demand.asks()
                .forEach(ask -> last.merge(
                        key(ask.about()), ask.days().end(), (one, other) -> one.isAfter(other) ? one : other));
        return last;
    }

    /** What is out for one thing: all of it comes back after its last day; what is taken back later has come back already. */
    private void add(List<Handout> given, LocalDate last) {
        Quantity back = demand.nothing();
        Quantity out = demand.nothing();
        for (Handout each : given) {
            boolean inTime = !each.day().isAfter(last);
            if (inTime) {
                back = back.minus(each.amount());
                steps.merge(each.day(), each.amount(), Quantity::plus);
            } else {
                Quantity now = out.plus(each.amount());
                Quantity kept = now.signum() < 0 ? demand.nothing() : now;
                steps.merge(each.day(), kept.minus(out), Quantity::plus);
                out = kept;
            }
        }
        if (!back.isZero() && last.isBefore(LocalDate.MAX)) {
            steps.merge(last.plusDays(1), back, Quantity::plus);
        }
    }

    /** The allocations among entries by resource, in the order in which they hold. */
    static Map<ResourceId, List<LedgerEntry>> byResource(Collection<LedgerEntry> entries) {
        Map<ResourceId, List<LedgerEntry>> allocated = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.kind() == LedgerEntryKind.ALLOCATED)
                .forEach(entry -> allocated
                        .computeIfAbsent(entry.resource(), any -> new ArrayList<>())
                        .add(entry));
        return allocated;
    }

    static Handout of(LedgerEntry entry, Unit unit, ZoneId zone) {
        Quantity amount =
                ResourceUnits.plain(entry.quantity()).convertedTo(unit).orElseThrow();
        return new Handout(entry.when().date(zone), amount, entry.about());
    }
}
