package dev.plumbline.status;

import dev.plumbline.fact.Fact;
import dev.plumbline.time.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The order in which facts hold; of the same moment as recorded. Each day is turned into its end once. Not thread-safe. */
final class HoldingOrder {

    private final ZoneId zone;
    private final Map<LocalDate, Instant> ends = new HashMap<>();
    private LocalDate day = LocalDate.MIN;
    private Instant end = Instant.MIN;

    HoldingOrder(ZoneId zone) {
        this.zone = zone;
    }

    Instant instant(Fact fact) {
        return fact.when() instanceof Moment.OnDate moment
                ? end(moment)
                : fact.when().instant(zone);
    }

    private Instant end(Moment.OnDate moment) {
        if (!moment.date().equals(day)) {
            day = moment.date();
            end = ends.computeIfAbsent(day, any -> moment.instant(zone));
        }
        return end;
    }

    /** Puts values recorded one after the other in order; what is in order already is left as it is. */
    <T> List<T> sorted(List<T> recorded, Function<T, Fact> fact) {
        Instant last = Instant.MIN;
        for (T each : recorded) {
            Instant at = instant(fact.apply(each));
            if (at.isBefore(last)) {
                List<T> sorted = new ArrayList<>(recorded);
                sorted.sort(Comparator.comparing(value -> instant(fact.apply(value))));
                return sorted;
            }
            last = at;
        }
        return recorded;
    }

    /** Whether values in order come after all others, so that they can be put behind them. */
    <T> boolean isBehind(List<T> known, List<T> more, Function<T, Fact> fact) {
        return known.isEmpty()
                || more.isEmpty()
                || !instant(fact.apply(more.get(0))).isBefore(instant(fact.apply(known.get(known.size() - 1))));
    }

    /** Values in order and more, in order too, that were recorded after them. */
    <T> List<T> merged(List<T> known, List<T> more, Function<T, Fact> fact) {
        List<T> all = new ArrayList<>(known.size() + more.size());
        int at = 0;
        for (T each : more) {
            Instant instant = instant(fact.apply(each));
            while (at < known.size() && !instant(fact.apply(known.get(at))).isAfter(instant)) {
                all.add(known.get(at++));
            }
            all.add(each);
        }
        all.addAll(known.subList(at, known.size()));
        return all;
    }
}
