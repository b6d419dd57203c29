package dev.plumbline.io.json;

import dev.plumbline.time.WorkingHours;
import java.time.DayOfWeek;

/** The hours of a weekday as they are written. */
record DayHoursDocument(@Required DayOfWeek day, @Required WorkingHours hours) implements Keyed {

    @Override
    public DayOfWeek key() {
        return day;
    }
}
