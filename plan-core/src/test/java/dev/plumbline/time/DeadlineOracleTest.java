package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Compares the clock with an oracle that walks minute by minute: all zones, 2000 to 2040, half of the starts near a
 * change of the clock.
 *
 * <p>The number of cases is the system property {@code plumbline.deadline.cases}, 10,000 unless it is set; the profile
 * {@code nightly} sets it to 1,000,000. {@code plumbline.deadline.seed} draws other cases.
 */
class DeadlineOracleTest {

    private static final int CASES = Integer.getInteger("plumbline.deadline.cases", 10_000);
    private static final long SEED = Long.getLong("plumbline.deadline.seed", 20_240_927);
    private static final int CASES_PER_CALENDAR = 50;
    private static final List<ZoneId> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();
    private static final long FIRST = LocalDate.of(2000, 1, 1).toEpochDay() * 86_400;
    private static final long LAST = LocalDate.of(2041, 1, 1).toEpochDay() * 86_400;

    private final SplittableRandom random = new SplittableRandom(SEED);

    @Test
    @DisplayName("CAL-2, CAL-3: no difference from a walk minute by minute")
    void agreesWithAWalkMinuteByMinute() {
        for (int done = 0; done < CASES; done += CASES_PER_CALENDAR) {
            RandomCalendar invented = new RandomCalendar(random);
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            WorkingClock clock = invented.calendar().at(zone);
            MinuteOracle oracle = new MinuteOracle(zone, invented::hours);
            for (int i = 0; i < CASES_PER_CALENDAR; i++) {
                compare(clock, oracle, start(zone), random.nextInt(14));
            }
        }
    }

    private long start(ZoneId zone) {
        long start = FIRST + random.nextLong((LAST - FIRST) / 60) * 60;
        ZoneOffsetTransition change =
                random.nextBoolean() ? null : zone.getRules().nextTransition(Instant.ofEpochSecond(start));
        boolean inYears = change != null && change.toEpochSecond() < LAST;
        return inYears ? change.toEpochSecond() + (random.nextLong(5 * 1440) - 3 * 1440) * 60 : start;
    }

    private void compare(WorkingClock clock, MinuteOracle oracle, long start, int kind) {
        Instant from = Instant.ofEpochSecond(start);
        int days = 1 + random.nextInt(6);
        int hours = 1 + random.nextInt(30);
        int minutes = 1 + random.nextInt(2000);
        switch (kind) {
            case 0, 1, 2 ->
                expect(oracle.closing(start, days, 1), clock.due(from, Deadline.workingDays(days)), clock, from, days);
            case 3 ->
                expect(
                        oracle.closing(start, days, -1),
                        clock.dueBefore(from, Deadline.workingDays(days)),
                        clock,
                        from,
                        -days);
            case 4, 5 -> {
                Deadline deadline = Deadline.of(minutes, Deadline.Unit.WORKING_MINUTES);
                expect(oracle.workingMinutesLater(start, minutes), clock.due(from, deadline), clock, from, minutes);
            }
            case 6 -> {
                long expected = oracle.workingMinutesLater(start, hours * 60L);
                expect(expected, clock.due(from, Deadline.workingHours(hours)), clock, from, hours);
            }
            case 7 -> {
                long expected = oracle.workingMinutesEarlier(start, hours * 60L);
                expect(expected, clock.dueBefore(from, Deadline.workingHours(hours)), clock, from, -hours);
            }
            case 8 -> expect(start + hours * 3600L, clock.due(from, Deadline.hours(hours)), clock, from, hours);
            case 9 -> compareDates(clock, oracle, start, days * 9);
            case 10 -> compareMonths(clock, oracle, start, days * 3);
            case 11 -> compareSameTime(clock, oracle, start, days);
            case 12 -> {
                long worked = oracle.workingMinutesBetween(start, start + minutes * 300L);
                assertThat(clock.between(from, from.plusSeconds(minutes * 300L))
                                .value()
                                .toMinutes())
                        .as("%s from %s for %s", clock, from, minutes * 5)
                        .isEqualTo(worked);
            }
            default -> {
                expect(oracle.nextWorking(start), clock.next(from), clock, from, 0);
                expect(oracle.previousWorking(start), clock.previous(from), clock, from, 0);
                assertThat(clock.isWorking(from)).isEqualTo(oracle.isWorking(start));
            }
        }
    }

    private void compareDates(WorkingClock clock, MinuteOracle oracle, long start, int days) {
        Instant from = Instant.ofEpochSecond(start);
        LocalDate later = oracle.date(start).plusDays(days);
        expectEnd(oracle.afterEndOf(later), clock.due(from, Deadline.calendarDays(days)), clock, from, days);
        LocalDate earlier = oracle.date(start).minusDays(days);
        expectEnd(oracle.afterEndOf(earlier), clock.dueBefore(from, Deadline.calendarDays(days)), clock, from, -days);
    }

    private void compareMonths(WorkingClock clock, MinuteOracle oracle, long start, int months) {
        Instant from = Instant.ofEpochSecond(start);
        LocalDate later = oracle.date(start).plusMonths(months);
        expectEnd(oracle.afterEndOf(later), clock.due(from, Deadline.months(months)), clock, from, months);
    }

    private void compareSameTime(WorkingClock clock, MinuteOracle oracle, long start, int days) {
        Instant from = Instant.ofEpochSecond(start);
        ZoneOffset offset = clock.zone().getRules().getOffset(from);
        LocalTime time = from.atOffset(offset).toLocalTime();
        Deadline deadline = Deadline.workingDays(days).due(DueTime.SAME_TIME_OF_DAY);
        long expected = oracle.firstAt(oracle.workingDate(start, days, 1), time);
        expect(expected, clock.due(from, deadline), clock, from, days);
    }

    private static void expectEnd(
            long after, CalendarAnswer<Instant> due, WorkingClock clock, Instant from, int amount) {
        expect(after, new CalendarAnswer<>(due.value().plusNanos(1), due.covered()), clock, from, amount);
    }

    private static void expect(
            long expected, CalendarAnswer<Instant> answer, WorkingClock clock, Instant from, int amount) {
        if (!answer.equals(new CalendarAnswer<>(Instant.ofEpochSecond(expected), true))) {
            assertThat(answer.value())
                    .as("%s with %s from %s for %s", clock, clock.calendar().week(), from, amount)
                    .isEqualTo(Instant.ofEpochSecond(expected));
        }
    }
}
