package dev.plumbline.io.spi;

import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes one result of several: all plans, all facts, all findings; policy and zone are those of the first book that holds
 * anything. Stateless and thread-safe.
 */
public final class Merge {

    private Merge() {}

    /** One result; the only one itself if there is no other. */
    public static ReadResult<PlanBook> of(List<ReadResult<PlanBook>> results) {
        if (results.size() == 1) {
            return results.get(0);
        }
        PlanBook book = PlanBook.of();
        List<Finding> findings = new ArrayList<>();
        Reading reading = Reading.none();
        List<Origins> origins = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        KeptMembers kept = KeptMembers.none();
        boolean first = true;
        for (ReadResult<PlanBook> result : results) {
            PlanBook next = result.value();
            boolean empty = next.plans().isEmpty()
                    && next.execution().size() == 0
                    && next.lost().isEmpty();
            if (!empty) {
                book = first ? next : joined(book, next);
                first = false;
            }
            findings.addAll(result.findings());
            reading = reading.plus(result.reading());
            origins.add(result.origins());
            unread.addAll(result.unread());
            kept = kept.and(result.kept());
        }
        return new ReadResult<>(book, findings, reading, Origins.joined(origins), unread, kept);
    }

    private static PlanBook joined(PlanBook book, PlanBook next) {
        PlanBook plans = book.toBuilder()
                .addAllPlans(next.plans())
                .unanswered(book.unanswered().joined(next.unanswered()))
                .build()
                .recordAll(next.execution().entries());
        return PlanBook.restored(
                Restoring.STORED,
                plans,
                both(book.histories(), next.histories()),
                both(book.adjustments(), next.adjustments()),
                both(book.lost(), next.lost()));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
