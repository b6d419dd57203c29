package dev.plumbline.io.table.book;

import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What several files tell of one task for one moment under one stamp, in an order that does not hang on which file was given first
 * (IO-2f): the state furthest on counts. Pure functions.
 */
final class ReportsAtOnce {

    private record About(TaskId task, Moment when, Stamp stamp) {}

    private static final Comparator<Entry<?>> IN_ANY_ORDER = Comparator.<Entry<?>>comparingInt(entry ->
                    ((ProgressReport) entry.fact()).state().map(Enum::ordinal).orElse(-1))
            .thenComparing(Entry::toString);

    private ReportsAtOnce() {}

    /** The facts with such reports exchanged among their places. */
    static List<Entry<?>> ordered(List<Entry<?>> facts) {
        Map<About, List<Integer>> places = new LinkedHashMap<>();
        for (int at = 0; at < facts.size(); at++) {
            if (facts.get(at).fact() instanceof ProgressReport report && report.snapshot()) {
                About about =
                        new About(report.task(), report.when(), facts.get(at).stamp());
                places.computeIfAbsent(about, any -> new ArrayList<>(1)).add(at);
            }
        }
        List<Entry<?>> ordered = new ArrayList<>(facts);
        for (List<Integer> at : places.values()) {
            List<Entry<?>> reports = new ArrayList<>();
            at.forEach(place -> reports.add(facts.get(place)));
            reports.sort(IN_ANY_ORDER);
            for (int each = 0; each < reports.size(); each++) {
                ordered.set(at.get(each), reports.get(each));
            }
        }
        return ordered;
    }
}
