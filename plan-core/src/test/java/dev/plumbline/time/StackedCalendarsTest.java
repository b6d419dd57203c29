package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** CAL-1, SAFE-1: calendars over each other, as many as anybody needs and no more. */
class StackedCalendarsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    /** Each over the one before, with a holiday of its own. */
    private static List<CalendarDefinition> stack(int count) {
        List<CalendarDefinition> all = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            CalendarLayer layer = CalendarLayer.builder("k" + number)
                    .holiday(FIRST.plusDays(number), "休")
                    .build();
            all.add(new CalendarDefinition(
                    number == 0 ? Optional.empty() : Optional.of(CalendarId.of("k" + (number - 1))), layer));
        }
        return all;
    }

    private static WorkingCalendar calendar(Calendars calendars, int number) {
        return calendars.find(CalendarId.of("k" + number)).orElseThrow();
    }

    @Test
    @DisplayName("sixty-four below one all count, in whatever order they are defined")
    void deepEnough() {
        List<CalendarDefinition> all = stack(Calendars.MOST_BELOW + 1);
        for (int turn = 0; turn < 2; turn++) {
            Calendars calendars = Calendars.of(all);
            assertThat(calendars.findings()).isEmpty();
            for (int number = 0; number <= Calendars.MOST_BELOW; number++) {
                assertThat(calendar(calendars, Calendars.MOST_BELOW).isWorkingDay(FIRST.plusDays(number)))
                        .isFalse();
            }
            Collections.reverse(all);
        }
    }

    @Test
    @DisplayName("one more is told, and counts over Monday to Friday")
    void tooDeep() {
        Calendars calendars = Calendars.of(stack(Calendars.MOST_BELOW + 2));
        assertThat(calendars.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Calendars.TOO_DEEP);
            assertThat(finding.location().path()).hasValue("calendar/k" + (Calendars.MOST_BELOW + 1));
        });
        WorkingCalendar top = calendar(calendars, Calendars.MOST_BELOW + 1);
        assertThat(top.isWorkingDay(FIRST)).isTrue();
        assertThat(top.isWorkingDay(FIRST.plusDays(Calendars.MOST_BELOW + 1))).isFalse();
        assertThat(top.layers()).hasSize(1);
    }

    @Test
    @Timeout(30)
    @DisplayName(
            "fifty thousand over each other, and twice as many over one with every day of a century, are soon there")
    void many() {
        List<CalendarDefinition> all = stack(50_000);
        Calendars calendars = Calendars.of(all);
        assertThat(calendars.findings()).hasSize(49_999 / (Calendars.MOST_BELOW + 1));
        long layers = 0;
        for (int number = 0; number < all.size(); number++) {
            layers += calendar(calendars, number).layers().size();
        }
        assertThat(layers).isLessThan(50_000L * (Calendars.MOST_BELOW + 1));

        CalendarLayer.Builder wide = CalendarLayer.builder("wide");
        for (int day = 0; day < 36_500; day++) {
            wide.holiday(LocalDate.of(1950, 1, 1).plusDays(day), "休");
        }
        List<CalendarDefinition> over =
                new ArrayList<>(List.of(new CalendarDefinition(Optional.empty(), wide.build())));
        for (int number = 0; number < 100_000; number++) {
            over.add(CalendarDefinition.over(
                    CalendarId.of("wide"), CalendarLayer.builder("k" + number).build()));
        }
        assertThat(calendar(Calendars.of(over), 99_999).isWorkingDay(FIRST)).isFalse();
    }
}
