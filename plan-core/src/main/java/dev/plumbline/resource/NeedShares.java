package dev.plumbline.resource;

import dev.plumbline.fact.Reference;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * How much each need and those served before it ask for together, so that what is in place for one is not taken to be in
 * place for another (RES-2, RES-3). What is needed first is served first: by due date, then in order.
 *
 * <p>Money is spent, so all sums due before a need count. People and things are needed on the days of a need, as in the
 * balance of resources, and are there for another one afterwards. What is in place for a task or goal answers a need of the
 * plan as a whole only as far as that task or goal does not need it itself. Takes time in proportion to the needs, times a
 * logarithm.
 */
final class NeedShares {

    private static final Comparator<Turn> BY_DAY =
            Comparator.comparing((Turn turn) -> turn.days().start()).thenComparing(Turn::due);

    /** A need and what it asks for, in the unit of its group. */
    private record Turn(ResourceNeed need, DateRange days, LocalDate due, Quantity amount) {}

    private record Key(Optional<Reference> about, ResourceId resource) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return toString().compareTo(other.toString());
        }
    }

    /** The most that one task or goal asks of a resource at a time. */
    record Claim(Reference about, Quantity most) {}

    private final Map<ResourceNeed, Quantity> sums = new IdentityHashMap<>();
    private final Map<ResourceId, List<Claim>> claims = new HashMap<>();

    NeedShares(Collection<ResourceNeed> needs) {
        Map<Key, Map<Unit, List<Turn>>> groups = new HashMap<>();
        for (ResourceNeed need : needs) {
            Ask.of(need)
                    .ifPresent(ask -> take(
                            groups.computeIfAbsent(new Key(need.about(), need.resource()), any -> new HashMap<>()),
                            need,
                            ask));
        }
        groups.forEach((key, byUnit) -> byUnit.values().forEach(turns -> {
            share(turns);
            key.about()
                    .ifPresent(about -> claims.computeIfAbsent(key.resource(), any -> new ArrayList<>())
                            .add(new Claim(about, most(turns))));
        }));
    }

    private Quantity most(List<Turn> turns) {
        return turns.stream()
                .map(turn -> sums.get(turn.need()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static void take(Map<Unit, List<Turn>> byUnit, ResourceNeed need, Ask ask) {
        Unit unit = byUnit.containsKey(ask.amount().unit())
                ? ask.amount().unit()
                : byUnit.keySet().stream()
                        .filter(known -> ask.amount().convertedTo(known).isPresent())
                        .findFirst()
                        .orElse(ask.amount().unit());
        Quantity amount = ask.amount().convertedTo(unit).orElseThrow();
        byUnit.computeIfAbsent(unit, any -> new ArrayList<>())
                .add(new Turn(need, ask.days(), need.inPlaceBy().orElseThrow(), amount));
    }

    private void share(List<Turn> turns) {
        Unit unit = turns.get(0).amount().unit();
        if (unit.isCurrency()) {
            spend(turns, unit);
        } else {
            lend(turns, unit);
        }
    }

    private void spend(List<Turn> turns, Unit unit) {
        Quantity sofar = Quantity.zero(unit);
        turns.sort(Comparator.comparing(Turn::due));
        for (Turn turn : turns) {
            sofar = sofar.plus(turn.amount());
            sums.put(turn.need(), sofar);
        }
    }

    /** In the order of their first days, those still at work on the first day of a need are all that are there beside it. */
    private void lend(List<Turn> turns, Unit unit) {
        Quantity atWork = Quantity.zero(unit);
        PriorityQueue<Turn> open =
                new PriorityQueue<>(Comparator.comparing(turn -> turn.days().end()));
        turns.sort(BY_DAY);
        for (Turn turn : turns) {
            while (!open.isEmpty()
                    && open.element().days().end().isBefore(turn.days().start())) {
                atWork = atWork.minus(open.remove().amount());
            }
            open.add(turn);
            atWork = atWork.plus(turn.amount());
            sums.put(turn.need(), atWork);
        }
    }

    /** By need, the same object only; none for what states no amount or no day. */
    Map<ResourceNeed, Quantity> sums() {
        return sums;
    }

    /** What tasks and goals ask of a resource for themselves. */
    List<Claim> claims(ResourceId resource) {
        return claims.getOrDefault(resource, List.of());
    }
}
