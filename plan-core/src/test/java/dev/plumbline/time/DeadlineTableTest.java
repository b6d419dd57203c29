package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DeadlineTableTest {

    private static final WorkingHours OFFICE = WorkingHours.parse("09:00-17:00");
    private static final Map<String, WorkingCalendar> CALENDARS = Map.of(
            "CN", WorkingCalendar.china(),
            "CN lunch", WorkingCalendar.china().withHours(WorkingHours.parse("09:00-12:00,13:00-18:00")),
            "office", WorkingCalendar.of("office", WorkingWeek.mondayToFriday(OFFICE)),
            "archive",
                    WorkingCalendar.of("archive", WorkingWeek.mondayToFriday(OFFICE))
                            .with(CalendarLayer.builder("archive")
                                    .holiday(LocalDate.of(1905, 1, 2), "day off")
                                    .build()),
            "always", WorkingCalendar.of("always", WorkingWeek.always()),
            "night",
                    WorkingCalendar.of(
                            "night",
                            WorkingWeek.range(
                                    DayOfWeek.MONDAY,
                                    DayOfWeek.SUNDAY,
                                    WorkingHours.parse("00:00-06:00,22:00-24:00"))));
    private static final Map<String, WorkingClock> CLOCKS = new ConcurrentHashMap<>();

    @ParameterizedTest(name = "{0} in {1}: {2} {3} = {4} ({6})")
    @DisplayName("CAL-2, CAL-3: reckoned by hand")
    @CsvFileSource(resources = "deadlines.csv", delimiter = '|', useHeadersInDisplayName = true)
    void fallsDue(String calendar, String zone, String start, String rule, String due, String covered, String why) {
        ZoneId id = ZoneId.of(zone);
        WorkingClock clock = CLOCKS.computeIfAbsent(
                calendar + zone, each -> CALENDARS.get(calendar).at(id));
        Instant from = instant(start, id);
        CalendarAnswer<Instant> answer = rule.startsWith("-")
                ? clock.dueBefore(from, Deadline.parse(rule.substring(1)))
                : clock.due(from, Deadline.parse(rule));
        assertThat(answer.value().atZone(id)).as(why).isEqualTo(instant(due, id).atZone(id));
        assertThat(answer.covered()).isEqualTo(covered.equals("yes"));
    }

    private static Instant instant(String text, ZoneId zone) {
        if (text.endsWith("Tend")) {
            LocalDate next = LocalDate.parse(text.substring(0, 10)).plusDays(1);
            return next.atStartOfDay(zone).toInstant().minusNanos(1);
        }
        return text.length() > 16
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(zone).toInstant();
    }
}
