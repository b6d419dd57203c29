package dev.plumbline.io.json.document;

import dev.plumbline.io.json.codec.Keyed;
import dev.plumbline.time.CalendarLayer;
import dev.plumbline.time.SpecialDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A special day of a calendar as it is written; each date once. */
record DayOfCalendar(LocalDate date, SpecialDay day) implements Keyed {

    @Override
    public LocalDate key() {
        return date;
    }

    /**
     * A day that can be one of a calendar.
     *
     * @throws IllegalArgumentException if it cannot
     */
    static DayOfCalendar of(LocalDate date, SpecialDay day) {
        CalendarLayer.builder("").putDay(date, day).build();
        return new DayOfCalendar(date, day);
    }

    static List<DayOfCalendar> all(CalendarLayer layer) {
        List<DayOfCalendar> days = new ArrayList<>();
        layer.days().forEach((date, day) -> days.add(new DayOfCalendar(date, day)));
        return days;
    }
}
