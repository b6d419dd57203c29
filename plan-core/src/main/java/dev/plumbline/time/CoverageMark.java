package dev.plumbline.time;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * That a result rests on days which its calendar does not cover (日历未涵盖, CAL-1): a holiday or a make-up day may be among
 * them that nobody has entered yet.
 *
 * <p>The result itself stands: it was reckoned by the weekly pattern. One mark tells of all days concerned, whatever number
 * of dates rest on them. Immutable and thread-safe.
 *
 * @param calendars the names of the calendars that were asked, in order
 * @param coverage what these calendars cover
 * @param days the days that were asked for and are not covered, in order, at least one
 */
public record CoverageMark(List<String> calendars, Coverage coverage, List<DateRange> days) {

    /** A result rests on days that the calendar does not cover. */
    public static final FindingCode NOT_COVERED = FindingCode.of(
                    "calendar-not-covered",
                    Severity.INFO,
                    "工作日历{calendars}只涵盖{coverage}，{days}按每周规律推算，其中的节假日与调休尚未计入",
                    "Calendar {calendars} covers {coverage} only; {days} went by the weekly pattern, without holidays and make-up days")
            .advising(
                    "在官方放假安排公布后，把这些日期叠加到日历上（# coverage 写明范围）",
                    "Lay these days over the calendar once they are published, with a # coverage line");

    public CoverageMark {
        calendars = List.copyOf(new TreeSet<>(calendars));
        days = DaySet.union(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException(
                    "Mark of calendars " + calendars + " names no days []. Leave it out where all days are covered.");
        }
    }

    /** The mark of an answer of a calendar that rests on some days; empty if it covers them all. */
    public static Optional<CoverageMark> of(WorkingCalendar calendar, DateRange days) {
        List<DateRange> gaps = calendar.coverage().gaps(days);
        return gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(new CoverageMark(List.of(calendar.name()), calendar.coverage(), gaps));
    }

    /** Marks of several results as one for all calendars of the same coverage. */
    public static List<CoverageMark> join(Collection<CoverageMark> marks) {
        Map<Coverage, List<CoverageMark>> alike = new LinkedHashMap<>();
        marks.forEach(mark ->
                alike.computeIfAbsent(mark.coverage(), any -> new ArrayList<>()).add(mark));
        return alike.entrySet().stream()
                .map(each -> joined(each.getKey(), each.getValue()))
                .toList();
    }

    private static CoverageMark joined(Coverage coverage, List<CoverageMark> alike) {
        return new CoverageMark(
                alike.stream()
                        .flatMap(mark -> mark.calendars().stream())
                        .distinct()
                        .toList(),
                coverage,
                alike.stream().flatMap(mark -> mark.days().stream()).toList());
    }

    /** The mark as it is told to people. */
    public Finding finding() {
        return Finding.builder(NOT_COVERED)
                .location(Location.ofPath("calendar/" + calendars.get(0)))
                .putFigure("calendars", calendars)
                .putFigure("coverage", coverage)
                .putFigure("days", days.stream().map(CoverageMark::figure).toList())
                .build();
    }

    private static Object figure(DateRange days) {
        return days.start().equals(days.end()) ? days.start() : days;
    }

    /** Gathers what a result with many dates asks its calendars. Confined to one thread. */
    public static final class Collector {

        private final Map<WorkingCalendar, DaySet> asked = new IdentityHashMap<>();
        private final List<CoverageMark> others = new ArrayList<>();

        /** Nothing was asked yet. */
        public Collector() {}

        /** Notes that something rests on days of a calendar. */
        public Collector ask(WorkingCalendar calendar, DateRange days) {
            for (DateRange gap : calendar.coverage().gaps(days)) {
                asked.computeIfAbsent(calendar, any -> new DaySet()).add(gap);
            }
            return this;
        }

        /** Notes what another result rests on. */
        public Collector add(Collection<CoverageMark> marks) {
            others.addAll(marks);
            return this;
        }

        /** One mark for all calendars of the same coverage, by its days; none where all days are covered. */
        public List<CoverageMark> marks() {
            List<CoverageMark> all = new ArrayList<>(others);
            asked.forEach((calendar, days) ->
                    all.add(new CoverageMark(List.of(calendar.name()), calendar.coverage(), days.ranges())));
            return join(all).stream()
                    .sorted((one, other) -> one.days()
                            .get(0)
                            .start()
                            .compareTo(other.days().get(0).start()))
                    .toList();
        }
    }
}
