package dev.plumbline.io.json.document;

import dev.plumbline.io.json.codec.Keyed;
import dev.plumbline.time.CalendarLayer;
import dev.plumbline.time.WorkingHours;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** The hours of a weekday as they are written; each weekday once. */
record HoursOfDay(DayOfWeek day, WorkingHours hours) implements Keyed {

    @Override
    public DayOfWeek key() {
        return day;
    }

    static List<HoursOfDay> all(CalendarLayer layer) {
        List<HoursOfDay> hours = new ArrayList<>();
        layer.hours().forEach((day, worked) -> hours.add(new HoursOfDay(day, worked)));
        return hours;
    }
}
