package dev.plumbline.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The official calendar of mainland China (中国法定节假日及调休安排), known as {@code CN} (CAL-1).
 *
 * <p>Monday to Friday, 09:00 to 18:00, with the holidays and make-up days of every year's notice and the festivals they
 * belong to. Covered are 2007-01-01 to 2026-12-26; the days of 2004 to 2006 are used too, but rest on one source only
 * and are not covered. Immutable and thread-safe.
 */
public final class ChinaCalendar implements WorkingCalendarProvider {

    /** The id of the calendar. */
    public static final String ID = "CN";

    private static final String DAYS = "china-working-days.csv";

    private static final class Holder {
        static final WorkingCalendar CALENDAR = load();
    }

    /** For the service loader; {@link WorkingCalendar#china()} is the shorter way. */
    public ChinaCalendar() {}

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public Optional<WorkingCalendar> find(String id) {
        return id.equals(ID) ? Optional.of(calendar()) : Optional.empty();
    }

    static WorkingCalendar calendar() {
        return Holder.CALENDAR;
    }

    private static WorkingCalendar load() {
        CalendarLayer all = read();
        LocalDate confirmed = all.coverage().orElseThrow().start();
        CalendarLayer single = CalendarLayer.builder("中国法定节假日（仅一个来源）")
                .days(all.days().headMap(confirmed))
                .build();
        CalendarLayer official = CalendarLayer.builder(all.name())
                .days(all.days().tailMap(confirmed))
                .coverage(all.coverage())
                .build();
        WorkingWeek week = WorkingWeek.mondayToFriday(WorkingHours.parse("09:00-18:00"));
        return WorkingCalendar.of(ID, week).with(single).with(official).named(ID);
    }

    private static CalendarLayer read() {
        try (InputStream stream = ChinaCalendar.class.getResourceAsStream(DAYS)) {
            CalendarReading reading =
                    CalendarCsv.read(new InputStreamReader(stream, StandardCharsets.UTF_8), "中国法定节假日");
            if (!reading.findings().isEmpty()) {
                throw new IllegalStateException("The built-in calendar is broken: " + reading.findings());
            }
            return reading.layer();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
