package dev.plumbline.resource;

import dev.plumbline.fact.Reference;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one need asks of a resource, and when.
 *
 * @param days for people and things each day on which it is needed; for money the days on one of which it must be there
 * @param amount how much
 * @param about what needs it
 */
record Ask(DateRange days, Quantity amount, Optional<Reference> about) {

    /** What a need asks for; empty where it states no amount or no day. */
    static Optional<Ask> of(ResourceNeed need) {
        return need.quantity()
                .flatMap(amount -> days(need, amount.unit().isCurrency())
                        .map(days -> new Ask(days, ResourceUnits.plain(amount), need.about())));
    }

    private static Optional<DateRange> days(ResourceNeed need, boolean money) {
        if (need.due().isEmpty()) {
            return need.span();
        }
        LocalDate due = need.due().get();
        Optional<DateRange> span = need.span();
        if (!money) {
            return span.or(() -> Optional.of(DateRange.ofDay(due)));
        }
        return Optional.of(
                new DateRange(span.map(DateRange::start).filter(due::isAfter).orElse(due), due));
    }
}
