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

/** The facts that count as of a moment, in the order in which they hold; of the same moment as recorded. */
record FactView(List<Fact> facts, AsOf asOf, ZoneId zone) {

    static FactView of(PlanBook book, AsOf asOf) {
        ZoneId zone = book.zone();
        Instant until = asOf.instant(zone);
        List<Fact> facts = book.execution().entries().stream()
                .filter(entry -> asOf.knows(entry.stamp().recordedAt()))
                .<Fact>map(Entry::fact)
                .filter(fact -> !fact.when().instant(zone).isAfter(until))
                .sorted(Comparator.comparing(fact -> fact.when().instant(zone)))
                .toList();
        return new FactView(facts, asOf, zone);
    }

    LocalDate date() {
        return asOf.date(zone);
    }

    <F extends Fact> List<F> of(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
