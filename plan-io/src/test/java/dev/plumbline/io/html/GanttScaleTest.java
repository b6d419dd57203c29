package dev.plumbline.io.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GanttScaleTest {

    private static final Period JUNE = Period.month(2024, 6);

    @Test
    void placesDaysByTheirShareOfThePeriod() {
        GanttScale scale = GanttScale.of(JUNE.range(), Stream.of());
        assertThat(scale.begin(LocalDate.of(2024, 6, 1))).isZero();
        assertThat(scale.end(LocalDate.of(2024, 6, 30))).isEqualTo(1);
        assertThat(scale.begin(LocalDate.of(2024, 6, 16))).isEqualTo(0.5, within(1e-12));
    }

    @Test
    void reachesAsFarAsTheTasksDo() {
        GanttScale scale = GanttScale.of(JUNE.range(), Stream.of(LocalDate.of(2024, 7, 5)));
        assertThat(scale.days()).isEqualTo(DateRange.parse("2024-06-01/2024-07-05"));
    }

    @Test
    void leavesAMistypedYearOutside() {
        GanttScale scale = GanttScale.of(JUNE.range(), Stream.of(LocalDate.of(2204, 6, 5), LocalDate.of(204, 6, 5)));
        assertThat(scale.days()).isEqualTo(JUNE.range());
        assertThat(scale.begin(LocalDate.of(2204, 6, 5))).isEqualTo(1);
        assertThat(scale.end(LocalDate.of(204, 6, 5))).isZero();
        assertThat(scale.shows(LocalDate.of(2204, 6, 5))).isFalse();
    }

    @Test
    void marksWeeksOfAMonthAndMonthsOfAYear() {
        GanttScale month = GanttScale.of(JUNE.range(), Stream.of());
        assertThat(month.unit()).isEqualTo(GanttScale.Kind.WEEK);
        assertThat(month.ticks(month.unit()))
                .extracting(LocalDate::getDayOfMonth)
                .containsExactly(1, 3, 10, 17, 24);
        GanttScale year = GanttScale.of(Period.year(2024).range(), Stream.of());
        assertThat(year.unit()).isEqualTo(GanttScale.Kind.MONTH);
        assertThat(year.ticks(year.unit())).hasSize(12).allMatch(day -> day.getDayOfMonth() == 1);
        assertThat(year.ticks(GanttScale.Kind.QUARTER))
                .extracting(LocalDate::getMonthValue)
                .containsExactly(1, 4, 7, 10);
        assertThat(year.ticks(year.group())).containsExactly(LocalDate.of(2024, 1, 1));
    }

    @Test
    void marksDaysOfAWeek() {
        GanttScale week = GanttScale.of(Period.weekOf(LocalDate.of(2024, 6, 5)).range(), Stream.of());
        assertThat(week.unit()).isEqualTo(GanttScale.Kind.DAY);
        assertThat(week.ticks(week.unit())).hasSize(7);
    }
}
