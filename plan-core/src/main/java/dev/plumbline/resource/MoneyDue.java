package dev.plumbline.resource;

import dev.plumbline.fact.Reference;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** How much money each need and those due before it ask for together: one sum cannot be in place for two needs. */
final class MoneyDue {

    private record Key(Optional<Reference> about, ResourceId resource, Unit currency) {}

    private final Map<ResourceNeed, Quantity> sums = new IdentityHashMap<>();

    MoneyDue(Collection<ResourceNeed> needs) {
        Map<Key, Quantity> sofar = new HashMap<>();
        needs.stream()
                .filter(need -> need.inPlaceBy().isPresent())
                .filter(need -> need.quantity()
                        .filter(amount -> amount.unit().isCurrency())
                        .isPresent())
                .sorted(Comparator.comparing(need -> need.inPlaceBy().orElseThrow()))
                .forEach(need ->
                        sums.put(need, sofar.merge(key(need), need.quantity().orElseThrow(), Quantity::plus)));
    }

    private static Key key(ResourceNeed need) {
        return new Key(
                need.about(), need.resource(), need.quantity().orElseThrow().unit());
    }

    /** By need, the same object only; none for what is no money or has no day. */
    Map<ResourceNeed, Quantity> sums() {
        return sums;
    }
}
