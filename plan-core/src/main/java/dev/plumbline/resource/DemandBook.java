package dev.plumbline.resource;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.UnitFit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sorts needs and supplies by resource and unit. Units of one measure are converted; 个 stands for any counter, which is
 * told; other units and currencies are kept apart, which is told where one is needed and only another is there.
 */
final class DemandBook {

    private final Map<ResourceId, List<ResourceDemand>> byResource = new LinkedHashMap<>();
    private final List<ResourceNeed> undated = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    DemandBook(Collection<ResourceNeed> needs, Collection<ResourceSupply> supplies) {
        needs.forEach(this::take);
        supplies.forEach(this::take);
        undated.stream()
                .filter(need -> demands(need.resource()).stream()
                        .anyMatch(demand -> !demand.supplies().isEmpty()))
                .map(BalanceFindings::undated)
                .forEach(findings::add);
        byResource.values().forEach(this::compareUnits);
    }

    private void take(ResourceNeed need) {
        Optional<Ask> asked = Ask.of(need);
        asked.ifPresentOrElse(ask -> take(need.resource(), ask), () -> undated(need));
    }

    private void undated(ResourceNeed need) {
        if (need.quantity().isPresent()) {
            undated.add(need);
        }
    }

    private void take(ResourceId resource, Ask ask) {
        ResourceDemand demand = demand(resource, ask.amount());
        demand.asks().add(new Ask(ask.days(), converted(demand, ask.amount()), ask.about()));
    }

    private void take(ResourceSupply supply) {
        Quantity amount = ResourceUnits.plain(supply.quantity());
        ResourceDemand demand = demand(supply.resource(), amount);
        demand.supplies().add(new ResourceSupply(supply.resource(), supply.span(), converted(demand, amount)));
    }

    /** The amount in a demand's unit, told where that takes 个 for another counter. */
    private Quantity converted(ResourceDemand demand, Quantity amount) {
        if (amount.unit().fit(demand.unit()) == UnitFit.COUNTER) {
            findings.add(BalanceFindings.counter(demand, amount));
        }
        return amount.convertedTo(demand.unit()).orElseThrow();
    }

    private ResourceDemand demand(ResourceId resource, Quantity amount) {
        List<ResourceDemand> known = byResource.computeIfAbsent(resource, any -> new ArrayList<>());
        return fitting(known, amount).orElseGet(() -> {
            ResourceDemand demand = new ResourceDemand(resource, amount.unit());
            known.add(demand);
            return demand;
        });
    }

    /** The one in the amount's own unit, else the first in a unit that it converts to. */
    static Optional<ResourceDemand> fitting(List<ResourceDemand> demands, Quantity amount) {
        return demands.stream()
                .filter(demand -> demand.unit().equals(amount.unit()))
                .findFirst()
                .or(() -> demands.stream()
                        .filter(demand -> amount.convertedTo(demand.unit()).isPresent())
                        .findFirst());
    }

    private void compareUnits(List<ResourceDemand> demands) {
        for (ResourceDemand demand : demands) {
            if (!demand.asks().isEmpty() && demand.supplies().isEmpty()) {
                demands.stream()
                        .filter(other -> !other.supplies().isEmpty())
                        .findFirst()
                        .ifPresent(other ->
                                findings.add(BalanceFindings.units(demand.resource(), demand.unit(), other.unit())));
            }
        }
    }

    /** The demands of a resource, one for each unit; none where nobody needs or has it. */
    List<ResourceDemand> demands(ResourceId resource) {
        return byResource.getOrDefault(resource, List.of());
    }

    /** All demands, by resource in the order of the needs. */
    List<ResourceDemand> all() {
        return byResource.values().stream().flatMap(List::stream).toList();
    }

    List<Finding> findings() {
        return findings;
    }
}
