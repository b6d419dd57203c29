package dev.plumbline.io.spi;

import dev.plumbline.book.JoinedBook;
import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes one result of several: every part of each book whatever their order, all findings, and those about what the sources
 * say differently (IO-2f), see {@link JoinedBook}. Stateless and thread-safe.
 */
public final class Merge {

    private Merge() {}

    /** One result; the only one itself if there is no other. */
    public static ReadResult<PlanBook> of(List<ReadResult<PlanBook>> results) {
        if (results.size() == 1) {
            return results.get(0);
        }
        JoinedBook joined =
                JoinedBook.of(results.stream().map(ReadResult::value).toList());
        List<Finding> findings = new ArrayList<>();
        Reading reading = Reading.none();
        List<Origins> origins = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        KeptMembers kept = KeptMembers.none();
        for (ReadResult<PlanBook> result : results) {
            findings.addAll(result.findings());
            reading = reading.plus(result.reading());
            origins.add(result.origins());
            unread.addAll(result.unread());
            kept = kept.and(result.kept());
        }
        ReadResult<PlanBook> whole =
                new ReadResult<>(joined.book(), List.of(), reading, Origins.joined(origins), unread);
        joined.findings().forEach(finding -> findings.add(whole.locate(finding)));
        return new ReadResult<>(joined.book(), findings, reading, whole.origins(), unread, kept);
    }
}
