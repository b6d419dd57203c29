package dev.plumbline.status;

import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.rollup.MeasurementSeries;
import dev.plumbline.time.DateRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Where the values of one indicator are looked for: by each goal or task that has it, on the days of its plan and on those
 * it is compared with. Confined to one thread.
 */
final class Watched {

    private final String name;
    private final String path;
    private final List<MeasurementSeries> series = new ArrayList<>(1);
    private final List<List<DateRange>> days = new ArrayList<>(1);

    Watched(String name, String path) {
        this.name = name;
        this.path = path;
    }

    void add(MeasurementSeries ofOne, DateRange... ranges) {
        series.add(ofOne);
        days.add(List.of(ranges));
    }

    String name() {
        return name;
    }

    String path() {
        return path;
    }

    /** What none of them takes; what does not fit one of them is told as such. */
    List<Measurement> unseen(List<Measurement> measured, FactView facts) {
        if (measured.stream().allMatch(each -> isSeen(each, facts))) {
            return List.of();
        }
        Set<Measurement> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int at = 0; at < series.size(); at++) {
            MeasurementSeries one = series.get(at);
            days.get(at).forEach(range -> seen.addAll(one.within(range, facts.date())));
            seen.addAll(one.misfits());
        }
        return measured.stream().filter(each -> !seen.contains(each)).toList();
    }

    /** Whether it speaks for one day that somebody looks at; for which days a period counts, the series knows. */
    private boolean isSeen(Measurement each, FactView facts) {
        return each.covers().isEmpty()
                && days.stream()
                        .flatMap(List::stream)
                        .anyMatch(range -> range.contains(each.when().date(facts.zone())));
    }
}
