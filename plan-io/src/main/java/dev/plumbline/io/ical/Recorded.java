package dev.plumbline.io.ical;

import dev.plumbline.audit.AuditStep;
import dev.plumbline.book.FactSubject;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.Plan;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is on record as of a status: how much about each thing, and when the last of it was recorded. Facts that hold later,
 * or were recorded later than is known, count for nothing. Immutable.
 */
final class Recorded {

    private final Map<Reference, Integer> counts = new HashMap<>();
    private final Map<Class<?>, Integer> kinds = new HashMap<>();
    private final Instant last;

    Recorded(PlanStatus status) {
        PlanBook book = status.book();
        AsOf asOf = status.asOf();
        Instant now = asOf.instant(book.zone());
        Instant latest = begin(status);
        for (Entry<?> entry : book.execution().entries()) {
            Instant at = entry.stamp().recordedAt();
            if (asOf.knows(at) && !entry.fact().when().instant(book.zone()).isAfter(now)) {
                latest = at.isAfter(latest) ? at : latest;
                kinds.merge(entry.fact().getClass(), 1, Integer::sum);
                FactSubject.of(entry.fact()).ifPresent(about -> counts.merge(about, 1, Integer::sum));
            }
        }
        this.last = Stream.concat(
                        Stream.of(latest),
                        book.histories().stream()
                                .flatMap(life -> life.trail().until(asOf, book.zone()).steps().stream())
                                .map(AuditStep::at))
                .max(Instant::compareTo)
                .orElse(latest);
    }

    /** Where nothing is on record, the first day of the first plan. */
    private static Instant begin(PlanStatus status) {
        return status.plans().stream()
                .map(Plan::period)
                .map(period -> period.start())
                .filter(Days::areTaken)
                .min(LocalDate::compareTo)
                .map(day -> day.atStartOfDay(status.book().zone()).toInstant())
                .orElse(Instant.EPOCH);
    }

    /** When the last of it was recorded. */
    Instant last() {
        return last;
    }

    /** How many facts are about something. */
    int about(String kind, Object id) {
        return counts.getOrDefault(Reference.of(kind, id.toString()), 0);
    }

    /** How many facts are of one of some kinds. */
    int of(Class<?>... some) {
        return kinds.entrySet().stream()
                .filter(each -> Stream.of(some).anyMatch(kind -> kind.isAssignableFrom(each.getKey())))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    int all() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }
}
