package dev.plumbline.issue.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A time for which a clock stands still, from its beginning up to but not with its end. Immutable.
 *
 * @param from since when
 * @param until until when; {@link Instant#MAX} while it lasts
 */
record Standstill(Instant from, Instant until) {

    /** The same times in order, those that meet joined. */
    static List<Standstill> joined(List<Standstill> any) {
        List<Standstill> joined = new ArrayList<>();
        any.stream()
                .filter(each -> each.from.isBefore(each.until))
                .sorted(Comparator.comparing(Standstill::from))
                .forEach(each -> join(joined, each));
        return List.copyOf(joined);
    }

    private static void join(List<Standstill> joined, Standstill next) {
        int last = joined.size() - 1;
        if (last < 0 || next.from.isAfter(joined.get(last).until)) {
            joined.add(next);
        } else if (next.until.isAfter(joined.get(last).until)) {
            joined.set(last, new Standstill(joined.get(last).from, next.until));
        }
    }

    Standstill within(Instant earliest, Instant latest) {
        return new Standstill(from.isBefore(earliest) ? earliest : from, until.isAfter(latest) ? latest : until);
    }
}
