package dev.plumbline.resource;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Needs against what there is, for each resource and unit (资源平衡, RES-3).
 *
 * <p>People and things are needed on every day of their span, on the due date where they have none, and held against what
 * is there on that day. Money is needed once, by its due date or within its span, and met from all sums whose spans meet
 * that time and that earlier dates have left, so a year's budget covers what is due in March. Money is taken first from
 * the sum that ends first. Needs without an amount or a day are left out; {@link #findings()} tells. Immutable and
 * thread-safe.
 */
public final class ResourceBalance {

    private final DemandBook demands;
    private final List<BalanceLine> lines;

    private ResourceBalance(DemandBook demands) {
        this.demands = demands;
        this.lines = demands.all().stream()
                .flatMap(demand -> (demand.isMoney() ? MoneyLines.of(demand) : DayLines.of(demand)).stream())
                .toList();
    }

    /** The balance of some needs. */
    public static ResourceBalance of(Collection<ResourceNeed> needs, Collection<ResourceSupply> supplies) {
        return new ResourceBalance(new DemandBook(needs, supplies));
    }

    /** What is needed and there, by resource in the order of the needs, then by day. */
    public List<BalanceLine> lines() {
        return lines;
    }

    /** The lines that need more than there is. */
    public List<BalanceLine> shortages() {
        return lines.stream().filter(BalanceLine::isShort).toList();
    }

    /** What of the shortages nothing is recorded about; days in a row stand together, with the figures of the worst. */
    public List<BalanceLine> openShortages(Collection<ShortageAnswer> answers) {
        AnsweredDays answered = new AnsweredDays(answers);
        List<BalanceLine> open = new ArrayList<>();
        for (BalanceLine line : shortages()) {
            answered.open(line).forEach(each -> join(open, each));
        }
        return List.copyOf(open);
    }

    private static void join(List<BalanceLine> open, BalanceLine line) {
        int last = open.size() - 1;
        boolean follows =
                last >= 0 && !line.unit().isCurrency() && open.get(last).isFollowedBy(line);
        if (follows) {
            open.set(last, open.get(last).joined(line));
        } else {
            open.add(line);
        }
    }

    /** A finding for each open shortage: {@link BalanceFindings#SHORTAGE}. */
    public static List<Finding> shortageFindings(Collection<BalanceLine> open) {
        return open.stream().map(BalanceFindings::shortage).toList();
    }

    /**
     * A finding for all days in a row on which allocations hand out more than there is, and for each unit that cannot be
     * held against what there is. Resources of which nothing is stated to be there are passed over.
     *
     * @param entries entries of the ledger; other kinds than allocations are passed over
     * @param zone where the days of the entries begin
     */
    public List<Finding> overAllocations(Collection<LedgerEntry> entries, ZoneId zone) {
        List<Finding> findings = new ArrayList<>();
        Handouts.byResource(entries).forEach((resource, allocated) -> {
            List<ResourceDemand> supplied = demands.demands(resource).stream()
                    .filter(demand -> !demand.supplies().isEmpty())
                    .toList();
            if (!supplied.isEmpty()) {
                overAllocations(supplied, allocated, zone, findings);
            }
        });
        return List.copyOf(findings);
    }

    private static void overAllocations(
            List<ResourceDemand> supplied, List<LedgerEntry> allocated, ZoneId zone, List<Finding> findings) {
        for (ResourceDemand demand : supplied) {
            List<Handout> given = allocated.stream()
                    .filter(entry ->
                            fitting(supplied, entry).filter(demand::equals).isPresent())
                    .map(entry -> Handouts.of(entry, demand.unit(), zone))
                    .toList();
            findings.addAll(OverAllocation.findings(demand, given));
        }
        Set<Unit> others = new LinkedHashSet<>();
        allocated.stream()
                .filter(entry -> fitting(supplied, entry).isEmpty())
                .forEach(entry -> others.add(entry.quantity().unit()));
        ResourceDemand first = supplied.get(0);
        others.forEach(unit -> findings.add(BalanceFindings.units(first.resource(), unit, first.unit())));
    }

    private static Optional<ResourceDemand> fitting(List<ResourceDemand> supplied, LedgerEntry entry) {
        Quantity amount = ResourceUnits.plain(entry.quantity());
        return DemandBook.fitting(supplied, amount);
    }

    /** What could not be balanced and why: needs without a day, units and currencies that do not fit. */
    public List<Finding> findings() {
        return List.copyOf(demands.findings());
    }

    /** Whether it was stated of any resource how much there is. */
    public boolean isStated() {
        return demands.all().stream().anyMatch(demand -> !demand.supplies().isEmpty());
    }
}
