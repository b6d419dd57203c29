package dev.plumbline.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import dev.plumbline.time.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What is owed over a year of each cadence, 调休 included, against plain loops day by day (MON-3). */
class ReportsDueProperties {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final WorkingCalendar CHINA = WorkingCalendar.china();

    /** A measurement on a day, recorded some days later at eight in the evening or at noon of its day. */
    record Told(int dayOfYear, int daysLater) {}

    @Provide
    Arbitrary<List<Told>> told() {
        return Arbitraries.integers()
                .between(1, 365)
                .flatMap(day -> Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 1), Tuple.of(1, 9))
                        .map(later -> new Told(day, later)))
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    @Label("MON-3: given, late and missing measurements of a year agree with a loop over its days")
    void agreesWithALoopOverTheDays(
            @ForAll @IntRange(min = 2008, max = 2025) int year,
            @ForAll Frequency frequency,
            @ForAll @IntRange(min = 1, max = 365) int today,
            @ForAll("told") List<Told> told) {
        LocalDate now = LocalDate.ofYearDay(year, today);
        PlanStatus status = PlanStatus.of(book(year, frequency, told), AsOf.endOf(now));
        List<ReportDue> dues = status.reportsDue().all();

        Map<LocalDate, String> expected = expected(year, frequency, told, now);
        if (expected.isEmpty()) {
            assertThat(dues).isEmpty();
            return;
        }
        Map<LocalDate, String> found = new TreeMap<>();
        dues.get(0)
                .occurrences()
                .forEach(each -> found.put(
                        each.due().atZone(ZONE).toLocalDate(),
                        each.period() + " " + each.state() + " "
                                + each.due().atZone(ZONE).toLocalTime()));
        assertThat(found).isEqualTo(expected);
    }

    private static PlanBook book(int year, Frequency frequency, List<Told> told) {
        Goal goal = Goal.builder()
                .id(GoalId.of("g"))
                .name("目标")
                .indicator(Indicator.atLeast("100家").toBuilder()
                        .frequency(frequency)
                        .build())
                .build();
        PlanBook book = PlanBook.of(Plan.builder()
                .id(PlanId.of("p"))
                .period(Period.year(year))
                .addGoal(goal)
                .build());
        for (Told each : told) {
            LocalDate day = LocalDate.ofYearDay(year, each.dayOfYear());
            book = book.record(
                    Measurement.of(IndicatorId.of("g"), day, Quantity.parse("1家")),
                    Stamp.of("li", recorded(day, each)));
        }
        return book;
    }

    private static Instant recorded(LocalDate day, Told told) {
        return day.plusDays(told.daysLater())
                .atTime(told.daysLater() == 0 ? 12 : 20, 0)
                .atZone(ZONE)
                .toInstant();
    }

    /** The due days of the year up to the first after today, by due date. */
    private static Map<LocalDate, String> expected(int year, Frequency frequency, List<Told> told, LocalDate now) {
        Map<LocalDate, String> expected = new TreeMap<>();
        for (LocalDate due : dueDays(year, frequency)) {
            LocalDate planned = planned(due, frequency, year);
            LocalDate from = first(planned, frequency);
            LocalDate to = last(planned, frequency);
            Instant close = due.atTime(LocalTime.of(18, 0)).atZone(ZONE).toInstant();
            Optional<Instant> given = Optional.empty();
            for (Told each : told) {
                LocalDate day = LocalDate.ofYearDay(year, each.dayOfYear());
                boolean counts = !day.isAfter(now) && !day.isBefore(from) && !day.isAfter(to);
                Instant at = recorded(day, each);
                if (counts && given.filter(known -> !known.isAfter(at)).isEmpty()) {
                    given = Optional.of(at);
                }
            }
            String state =
                    given.map(at -> at.isAfter(close) ? "LATE" : "GIVEN").orElse(due.isAfter(now) ? "DUE" : "MISSING");
            expected.put(due, period(planned, frequency) + " " + state + " 18:00");
            if (due.isAfter(now)) {
                break;
            }
        }
        return expected;
    }

    /** Every day of the year on which something falls due, each week's day moved within its week. */
    private static List<LocalDate> dueDays(int year, Frequency frequency) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = LocalDate.of(year - 1, 12, 20); day.getYear() <= year; day = day.plusDays(1)) {
            if (falls(day, frequency)) {
                moved(day)
                        .filter(date -> date.getYear() == year && !days.contains(date))
                        .ifPresent(days::add);
            }
        }
        for (LocalDate day = LocalDate.of(year + 1, 1, 1); day.getDayOfYear() < 8; day = day.plusDays(1)) {
            if (falls(day, frequency)) {
                moved(day)
                        .filter(date -> date.getYear() == year && !days.contains(date))
                        .ifPresent(days::add);
            }
        }
        days.sort(null);
        return days;
    }

    private static boolean falls(LocalDate day, Frequency frequency) {
        boolean lastOfMonth = day.plusDays(1).getDayOfMonth() == 1;
        return switch (frequency) {
            case DAILY -> true;
            case WEEKLY -> day.getDayOfWeek() == DayOfWeek.FRIDAY;
            case MONTHLY -> lastOfMonth;
            case QUARTERLY -> lastOfMonth && day.getMonthValue() % 3 == 0;
            case IRREGULAR -> false;
        };
    }

    private static Optional<LocalDate> moved(LocalDate day) {
        if (CHINA.isWorkingDay(day)) {
            return Optional.of(day);
        }
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        for (int i = 6; i >= 0; i--) {
            if (CHINA.isWorkingDay(monday.plusDays(i))) {
                return Optional.of(monday.plusDays(i));
            }
        }
        return Optional.empty();
    }

    /** The unmoved day: the due day itself of a daily measurement, else the day of the pattern in its week. */
    private static LocalDate planned(LocalDate due, Frequency frequency, int year) {
        if (frequency == Frequency.DAILY || falls(due, frequency)) {
            return due;
        }
        LocalDate monday = due.minusDays(due.getDayOfWeek().getValue() - 1L);
        for (int i = 0; i < 7; i++) {
            if (falls(monday.plusDays(i), frequency)) {
                return monday.plusDays(i);
            }
        }
        throw new IllegalStateException("Nothing falls in the week of " + due + " in " + year);
    }

    private static LocalDate first(LocalDate day, Frequency frequency) {
        return switch (frequency) {
            case WEEKLY -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTHLY -> day.withDayOfMonth(1);
            case QUARTERLY -> day.withDayOfMonth(1).minusMonths(2);
            default -> day;
        };
    }

    private static LocalDate last(LocalDate day, Frequency frequency) {
        return frequency == Frequency.WEEKLY ? first(day, frequency).plusDays(6) : day;
    }

    private static String period(LocalDate day, Frequency frequency) {
        return switch (frequency) {
            case WEEKLY -> Period.weekOf(day).toString();
            case MONTHLY -> Period.month(day.getYear(), day.getMonthValue()).toString();
            case QUARTERLY ->
                Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3).toString();
            default -> Period.day(day).toString();
        };
    }
}
