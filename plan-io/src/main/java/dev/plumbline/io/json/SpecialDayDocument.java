package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.time.CalendarLayer;
import dev.plumbline.time.SpecialDay;
import dev.plumbline.time.WorkingHours;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day that departs from the weekly pattern, as it is written. */
record SpecialDayDocument(
        @Required LocalDate date,
        @Required SpecialDay.Kind kind,
        @Nullable String chinese,
        @Nullable String english,
        @Nullable WorkingHours hours)
        implements Keyed {

    static SpecialDayDocument from(SpecialDay day, LocalDate date) {
        return new SpecialDayDocument(
                date,
                day.kind(),
                given(day.chinese()),
                given(day.english()),
                day.hours().orElse(null));
    }

    @Override
    public LocalDate key() {
        return date;
    }

    private static @Nullable String given(String name) {
        return name.isEmpty() ? null : name;
    }

    /**
     * The same, if it can be a day of a calendar.
     *
     * @throws IllegalArgumentException if it cannot
     */
    SpecialDayDocument checked() {
        CalendarLayer.builder("").putDay(date, toDay()).build();
        return this;
    }

    SpecialDay toDay() {
        return new SpecialDay(kind, chinese == null ? "" : chinese, english == null ? "" : english, ofNullable(hours));
    }
}
