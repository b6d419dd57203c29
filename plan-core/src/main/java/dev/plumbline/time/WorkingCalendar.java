package dev.plumbline.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which days are worked, and at which hours (工作日历): a weekly pattern with layers over it (CAL-1).
 *
 * <p>Layers are laid one over the other: a country's holidays and make-up days, the company's own days, a unit's; the
 * upper one wins, day by day. A calendar knows for which dates it can be trusted, its {@link #coverage()}; asked beyond
 * it, it answers by the weekly pattern and says so. It has no time zone: {@link #at(ZoneId)} gives the clock that
 * reckons with hours and instants.
 *
 * <p>Counting days takes the same short time for a day as for a century. Immutable and thread-safe.
 */
public final class WorkingCalendar {

    private final String name;
    private final WorkingWeek base;
    private final List<CalendarLayer> layers;
    private final WorkingWeek week;
    private final Coverage coverage;
    /** Made when it is first asked for, as a book may have many calendars that nobody goes by; racing threads make equal ones. */
    private volatile @Nullable SortedMap<LocalDate, SpecialDay> specials;
    /** The same. */
    private volatile @Nullable WorkingDays days;
    /** The clock that was asked for last; racing threads make equal ones. */
    private volatile @Nullable WorkingClock clock;

    private WorkingCalendar(String name, WorkingWeek base, List<CalendarLayer> layers) {
        this.name = name;
        this.base = base;
        this.layers = List.copyOf(layers);
        WorkingWeek effective = base;
        for (CalendarLayer layer : layers) {
            effective = effective.with(layer.hours());
        }
        this.week = effective;
        this.coverage = Coverage.of(
                layers.stream().flatMap(layer -> layer.coverage().stream()).toList());
    }

    /** A calendar of the weekly pattern alone; it claims to know every day. */
    public static WorkingCalendar of(String name, WorkingWeek week) {
        return new WorkingCalendar(name, week, List.of());
    }

    /** The official calendar of mainland China with the hours 09:00 to 18:00. */
    public static WorkingCalendar china() {
        return ChinaCalendar.calendar();
    }

    /**
     * This calendar with a layer over it, named like the layer.
     *
     * <p>What the layer covers is added to what is covered below; days between the two that neither covers stay uncovered.
     *
     * @throws IllegalArgumentException if no working time is left in the week
     */
    public WorkingCalendar with(CalendarLayer layer) {
        List<CalendarLayer> more = new ArrayList<>(layers);
        more.add(layer);
        return new WorkingCalendar(layer.name(), base, more);
    }

    /** The same working days, each with these hours; make-up days with hours of their own keep them. */
    public WorkingCalendar withHours(WorkingHours hours) {
        return with(
                CalendarLayer.builder(name).hours(week.withHours(hours).hours()).build());
    }

    /** The same calendar under another name. */
    public WorkingCalendar named(String other) {
        return new WorkingCalendar(other, base, layers);
    }

    public String name() {
        return name;
    }

    /** The weekly pattern below all layers. */
    public WorkingWeek base() {
        return base;
    }

    /** The layers, the lowest first. */
    public List<CalendarLayer> layers() {
        return layers;
    }

    /** The weekly pattern with the hours that the layers give it. */
    public WorkingWeek week() {
        return week;
    }

    /** The dates for which this calendar knows every special day. */
    public Coverage coverage() {
        return coverage;
    }

    public boolean covers(LocalDate day) {
        return coverage.contains(day);
    }

    /** The special days of all layers, the upper layer's where several name the same day. */
    SortedMap<LocalDate, SpecialDay> specials() {
        SortedMap<LocalDate, SpecialDay> known = specials;
        if (known == null) {
            known = new TreeMap<>();
            for (CalendarLayer layer : layers) {
                known.putAll(layer.days());
            }
            specials = known;
        }
        return known;
    }

    private WorkingDays days() {
        WorkingDays known = days;
        if (known == null) {
            known = new WorkingDays(week, specials());
            days = known;
        }
        return known;
    }

    public boolean isWorkingDay(LocalDate day) {
        return days().isWorking(day.toEpochDay());
    }

    /** The working intervals of a day. */
    public WorkingHours hours(LocalDate day) {
        SpecialDay special = specials().get(day);
        WorkingHours usual = week.on(day.getDayOfWeek());
        if (special == null) {
            return usual;
        }
        if (!special.isWorking()) {
            return WorkingHours.none();
        }
        return special.hours().orElse(usual.isNone() ? week.makeUpHours() : usual);
    }

    /** All that is known about a day, with the festival's name and whose layer says so. */
    public CalendarDay day(LocalDate day) {
        Optional<SpecialDay> special = Optional.ofNullable(specials().get(day));
        Optional<String> layer = special.map(each -> lastLayerWith(day));
        return new CalendarDay(day, kind(day, special), hours(day), special, layer, covers(day));
    }

    private String lastLayerWith(LocalDate day) {
        return layers.stream()
                .filter(each -> each.days().containsKey(day))
                .reduce((lower, upper) -> upper)
                .map(CalendarLayer::name)
                .orElse(name);
    }

    private DayKind kind(LocalDate day, Optional<SpecialDay> special) {
        if (special.isPresent()) {
            return special.get().isWorking() ? DayKind.MAKE_UP_DAY : DayKind.HOLIDAY;
        }
        return week.isWorkingDay(day.getDayOfWeek()) ? DayKind.WORKING_DAY : DayKind.REST_DAY;
    }

    /**
     * The working day that is {@code count} working days after a day; before it where {@code count} is negative.
     *
     * <p>The day itself never counts, worked or not; of 0 the answer is the day itself.
     */
    public CalendarAnswer<LocalDate> plusWorkingDays(LocalDate day, long count) {
        if (count == 0) {
            return answer(day, day, day);
        }
        long from = day.toEpochDay();
        long reached = count > 0 ? days().count(from) + count : days().count(from - 1) + count + 1;
        LocalDate found = LocalDate.ofEpochDay(days().day(reached));
        return answer(found, day, found);
    }

    /** How many working days a range holds, both ends counted. */
    public CalendarAnswer<Long> workingDays(DateRange range) {
        long count = days().count(range.end().toEpochDay())
                - days().count(range.start().toEpochDay() - 1);
        return answer(count, range.start(), range.end());
    }

    /** The day itself if it is worked, else the next working day. */
    public CalendarAnswer<LocalDate> nextOrSame(LocalDate day) {
        return isWorkingDay(day) ? answer(day, day, day) : plusWorkingDays(day, 1);
    }

    /** The day itself if it is worked, else the working day before it. */
    public CalendarAnswer<LocalDate> previousOrSame(LocalDate day) {
        return isWorkingDay(day) ? answer(day, day, day) : plusWorkingDays(day, -1);
    }

    private <T> CalendarAnswer<T> answer(T value, LocalDate from, LocalDate to) {
        boolean forwards = !to.isBefore(from);
        return new CalendarAnswer<>(
                value, coverage.contains(DateRange.ofClosed(forwards ? from : to, forwards ? to : from)));
    }

    /**
     * This calendar's clock in a time zone.
     *
     * <p>Making one builds tables over decades. A calendar remembers the one that was asked for last; keep the others.
     */
    public WorkingClock at(ZoneId zone) {
        WorkingClock known = clock;
        if (known == null || !known.zone().equals(zone)) {
            known = new WorkingClock(this, zone);
            clock = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar calendar
                && name.equals(calendar.name)
                && base.equals(calendar.base)
                && layers.equals(calendar.layers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, base, layers);
    }

    /** Its name and coverage. */
    @Override
    public String toString() {
        return name + (coverage.isEverything() ? "" : " (" + coverage + ")");
    }
}
