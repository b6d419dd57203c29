package dev.plumbline.status;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The facts that count as of a moment, in the order in which they hold; of the same moment as recorded.
 *
 * @param byClass the same by their classes, so that one kind is found without looking at all others
 */
record FactView(List<Fact> facts, Map<Class<?>, List<Fact>> byClass, AsOf asOf, ZoneId zone) {

    static FactView of(PlanBook book, AsOf asOf) {
        ZoneId zone = book.zone();
        Instant until = asOf.instant(zone);
        List<Fact> facts = book.execution().entries().stream()
                .filter(entry -> counts(entry, asOf, until, zone))
                .<Fact>map(Entry::fact)
                .sorted(Comparator.comparing(fact -> fact.when().instant(zone)))
                .toList();
        return new FactView(facts, facts.stream().collect(Collectors.groupingBy(Fact::getClass)), asOf, zone);
    }

    private static boolean counts(Entry<?> entry, AsOf asOf, Instant until, ZoneId zone) {
        return asOf.knows(entry.stamp().recordedAt())
                && !entry.fact().when().instant(zone).isAfter(until);
    }

    /** Whether an entry holds by the moment and is known then. */
    boolean counts(Entry<?> entry) {
        return counts(entry, asOf, asOf.instant(zone), zone);
    }

    LocalDate date() {
        return asOf.date(zone);
    }

    <F extends Fact> List<F> of(Class<F> kind) {
        List<Class<?>> classes =
                byClass.keySet().stream().filter(kind::isAssignableFrom).toList();
        if (classes.isEmpty()) {
            return List.of();
        }
        List<Fact> among = classes.size() == 1 ? byClass.getOrDefault(classes.get(0), List.of()) : facts;
        return among.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
