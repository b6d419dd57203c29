package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.time.CalendarLayer;
import dev.plumbline.time.DateRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days and hours of a calendar as they are written. */
record CalendarLayerDocument(
        @Required String name,
        List<SpecialDayDocument> days,
        List<DayHoursDocument> hours,
        @Nullable DateRange coverage) {

    static CalendarLayerDocument from(CalendarLayer layer) {
        List<SpecialDayDocument> days = new ArrayList<>();
        layer.days().forEach((date, day) -> days.add(SpecialDayDocument.from(day, date)));
        List<DayHoursDocument> hours = new ArrayList<>();
        layer.hours().forEach((day, worked) -> hours.add(new DayHoursDocument(day, worked)));
        return new CalendarLayerDocument(
                layer.name(), days, hours, layer.coverage().orElse(null));
    }

    CalendarLayer toLayer() {
        CalendarLayer.Builder layer = CalendarLayer.builder(name).coverage(ofNullable(coverage));
        days.forEach(day -> layer.putDay(day.date(), day.toDay()));
        hours.forEach(day -> layer.putHour(day.day(), day.hours()));
        return layer.build();
    }
}
