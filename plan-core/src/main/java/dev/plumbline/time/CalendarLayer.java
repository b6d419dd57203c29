package dev.plumbline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Days and hours laid over a calendar: a country's holidays, a company's own days, a unit's (CAL-1).
 *
 * <p>What a layer does not mention shows through from below. A layer that is meant to be complete for some time (an
 * official notice) says so by its coverage; a company's own days usually have none. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class CalendarLayer {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    CalendarLayer() {}

    /** Whose days these are, for example 国务院办公厅 or 公司. */
    public abstract String name();

    /** The days that depart from the weekly pattern, within the years 1900 to 2199. */
    @Value.NaturalOrder
    public abstract SortedMap<LocalDate, SpecialDay> days();

    /** Weekdays with other hours than below. */
    public abstract Map<DayOfWeek, WorkingHours> hours();

    /** For which dates this layer knows every special day; empty if it claims nothing. */
    public abstract Optional<DateRange> coverage();

    @Value.Check
    void check() {
        days().keySet().forEach(day -> check(day, name()));
    }

    private static void check(LocalDate day, String name) {
        if (!accepts(day)) {
            throw new IllegalArgumentException(
                    "Special day [" + day + "] of [" + name + "] is outside the years 1900 to 2199. Correct its year.");
        }
    }

    static boolean accepts(LocalDate day) {
        return day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR;
    }

    /** Starts a layer. */
    public static Builder builder(String name) {
        return new Builder().name(name);
    }

    /** A builder that starts from this layer. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link CalendarLayer}. */
    public static final class Builder extends CalendarLayerBuilder {
        Builder() {}

        /** A day off. */
        public Builder holiday(LocalDate day, String name) {
            return putDay(day, SpecialDay.holiday(name, ""));
        }

        /** Days off, both ends included. */
        public Builder holidays(DateRange days, String name) {
            check(days.start(), name);
            check(days.end(), name);
            days.dates().forEach(day -> holiday(day, name));
            return this;
        }

        /** A day of work with the usual hours. */
        public Builder makeUpDay(LocalDate day, String name) {
            return putDay(day, SpecialDay.makeUp(name, ""));
        }

        /** A day of work with hours of its own. */
        public Builder makeUpDay(LocalDate day, String name, WorkingHours hours) {
            return putDay(day, SpecialDay.makeUp(name, "").withHours(hours));
        }
    }
}
