package dev.plumbline.io.json.document;

import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.time.CalendarDefinition;
import dev.plumbline.time.CalendarLayer;
import dev.plumbline.time.SpecialDay;

/** Calendars and what is laid over them. */
public final class CalendarDocuments {

    /** A special day of a calendar as it is written; each date once. */
    public static final ObjectCodec<DayOfCalendar> SPECIAL_DAY = specialDay();

    /** The hours of a weekday as they are written; each weekday once. */
    public static final ObjectCodec<HoursOfDay> DAY_HOURS = dayHours();

    /** Days and hours laid over a calendar, as they are written. */
    public static final ObjectCodec<CalendarLayer> CALENDAR_LAYER = calendarLayer();

    /** A calendar of a book's own as it is written. */
    public static final ObjectCodec<CalendarDefinition> CALENDAR = calendar();

    private CalendarDocuments() {}

    private static ObjectCodec<CalendarLayer> calendarLayer() {
        Shape<CalendarLayer> shape = Shape.of(CalendarLayer.class);
        var name = shape.required("name", TextCodec.TEXT, CalendarLayer::name);
        var days = shape.list("days", SPECIAL_DAY, DayOfCalendar::all);
        var hours = shape.list("hours", DAY_HOURS, HoursOfDay::all);
        var coverage = shape.optional("coverage", Times.RANGE, CalendarLayer::coverage);
        return shape.container(read -> {
            CalendarLayer.Builder layer = CalendarLayer.builder(read.get(name)).coverage(read.find(coverage));
            read.get(days).forEach(day -> layer.putDay(day.date(), day.day()));
            read.get(hours).forEach(day -> layer.putHour(day.day(), day.hours()));
            return layer.build();
        });
    }

    private static ObjectCodec<HoursOfDay> dayHours() {
        Shape<HoursOfDay> shape = Shape.of(HoursOfDay.class);
        var day = shape.required("day", Words.DAY_OF_WEEK, HoursOfDay::day);
        var hours = shape.required("hours", Times.HOURS, HoursOfDay::hours);
        return shape.element(read -> new HoursOfDay(read.get(day), read.get(hours)));
    }

    private static ObjectCodec<DayOfCalendar> specialDay() {
        Shape<DayOfCalendar> shape = Shape.of(DayOfCalendar.class);
        var date = shape.required("date", Times.DATE, DayOfCalendar::date);
        var kind =
                shape.required("kind", Words.SPECIAL_DAY_KIND, day -> day.day().kind());
        var chinese = shape.usual("chinese", TextCodec.TEXT, day -> day.day().chinese(), "");
        var english = shape.usual("english", TextCodec.TEXT, day -> day.day().english(), "");
        var hours = shape.optional("hours", Times.HOURS, day -> day.day().hours());
        return shape.element(read -> DayOfCalendar.of(
                read.get(date),
                new SpecialDay(read.get(kind), read.get(chinese), read.get(english), read.find(hours))));
    }

    private static ObjectCodec<CalendarDefinition> calendar() {
        Shape<CalendarDefinition> shape =
                Shape.of(CalendarDefinition.class).calledBy("calendar/", CalendarDefinition::id);
        var base = shape.optional("base", Ids.CALENDAR, CalendarDefinition::base);
        var layer = shape.required("layer", CALENDAR_LAYER, CalendarDefinition::layer);
        return shape.container(read -> new CalendarDefinition(read.find(base), read.get(layer)));
    }
}
