package dev.plumbline.io.ical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.arbitrary.Organisations;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.PlanningStep;
import dev.plumbline.plan.PlanningTimetable;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.CadencePattern;
import dev.plumbline.time.CalendarDefinition;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.CalendarLayer;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.DayShift;
import dev.plumbline.time.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What recurs comes out of a calendar, rules and exceptions applied by others, on exactly the days that the model tells. */
class CalendarSeriesProperties {

    private static final List<ZoneId> ZONES =
            List.of("Asia/Shanghai", "UTC", "+08:00", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe")
                    .stream()
                    .map(ZoneId::of)
                    .toList();

    @Provide
    Arbitrary<CadencePattern> patterns() {
        Arbitrary<Set<DayOfWeek>> days =
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(3);
        Arbitrary<CadencePattern.Months> months = Arbitraries.of(1, 2, 3, 4, 6, 12)
                .flatMap(every ->
                        Arbitraries.integers().between(1, every).map(first -> new CadencePattern.Months(every, first)));
        return Arbitraries.oneOf(
                Arbitraries.of(new CadencePattern.Daily()),
                days.map(CadencePattern.Weekly::new),
                Combinators.combine(Arbitraries.integers().between(2, 5), days)
                        .as((every, on) -> new CadencePattern.EveryWeeks(every, 1 + every / 2, on)),
                Combinators.combine(months, Arbitraries.integers().between(1, 31))
                        .as(CadencePattern.OnDay::new),
                Combinators.combine(months, Arbitraries.of(-1, 1, 2, 3, 4, 5), Arbitraries.of(DayOfWeek.class))
                        .as(CadencePattern.OnWeekday::new),
                Combinators.combine(Arbitraries.integers().between(1, 3), Arbitraries.of(Period.Kind.class))
                        .as(CadencePattern.Times::new),
                Combinators.combine(Arbitraries.integers().between(2, 4), Arbitraries.of(Period.Kind.class))
                        .as((every, per) -> new CadencePattern.TimesEvery(1, every, per)));
    }

    @Provide
    Arbitrary<Cadence> cadences() {
        return Combinators.combine(
                        patterns(),
                        Arbitraries.of("", "02:30", "09:00", "14:00", "23:59")
                                .map(text -> text.isEmpty()
                                        ? Optional.<LocalTime>empty()
                                        : Optional.of(LocalTime.parse(text))),
                        Arbitraries.of(DayShift.class))
                .as(Cadence::new);
    }

    @Provide
    Arbitrary<DateRange> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(2015, 2026),
                        Arbitraries.integers().between(1, 365),
                        Arbitraries.integers().between(0, 1500))
                .as((year, day, length) -> {
                    LocalDate start = LocalDate.ofYearDay(year, day);
                    return DateRange.ofClosed(start, start.plusDays(length));
                });
    }

    @Provide
    Arbitrary<PlanBook> companies() {
        Arbitrary<PlanBook> built = Arbitraries.of("CN", "plain")
                .map(id -> PlanBook.builder().calendar(CalendarId.of(id)).build());
        Arbitrary<PlanBook> own = Organisations.calendars().map(CalendarSeriesProperties::going);
        Arbitrary<PlanBook> dense = Combinators.combine(daysOfYears(), daysOfYears())
                .as((holidays, makeUpDays) -> {
                    CalendarLayer.Builder layer = CalendarLayer.builder("own");
                    holidays.forEach(day -> layer.holiday(day, "假日"));
                    makeUpDays.stream()
                            .filter(day -> !holidays.contains(day))
                            .forEach(day -> layer.makeUpDay(day, "上班"));
                    return going(CalendarDefinition.over(CalendarId.of("CN"), layer.build()));
                });
        return Combinators.combine(Arbitraries.oneOf(built, own, dense), Arbitraries.of(ZONES))
                .as((book, zone) -> book.toBuilder().zone(zone).build());
    }

    private static Arbitrary<Set<LocalDate>> daysOfYears() {
        return Arbitraries.integers()
                .between(0, 4000)
                .map(LocalDate.of(2015, 1, 1)::plusDays)
                .set()
                .ofMaxSize(200);
    }

    private static PlanBook going(CalendarDefinition definition) {
        return PlanBook.builder()
                .addCalendar(definition)
                .calendar(definition.id())
                .build();
    }

    @Property(tries = 600)
    void routinesComeWhenTheModelSays(
            @ForAll("cadences") Cadence cadence,
            @ForAll("spans") DateRange span,
            @ForAll("companies") PlanBook company) {
        RoutineTask routine = RoutineTask.builder()
                .id(TaskId.of("r"))
                .name("例行")
                .cadence(cadence)
                .span(span)
                .build();
        Plan plan = Plan.builder()
                .id(PlanId.of("2024"))
                .period(Period.year(2024))
                .addRoutine(routine)
                .build();
        PlanBook book = company.toBuilder().plans(List.of(plan)).build();
        PlanStatus status = PlanStatus.latest(book);
        ZoneId zone = book.zone();
        TreeSet<LocalDateTime> wanted = cadence.occurrences(
                        span, status.calendars().workingDays(plan))
                .map(each -> cadence.time().isEmpty()
                        ? each.date().atStartOfDay()
                        : LocalDateTime.ofInstant(each.moment(zone).instant(zone), zone))
                .collect(Collectors.toCollection(TreeSet::new));

        ReadCalendar read = ReadCalendar.of(status);

        List<VEvent> events = read.events().stream()
                .filter(each -> ReadCalendar.value(each, "SUMMARY").equals("常规工作：例行"))
                .toList();
        assertThat(events).hasSize(wanted.isEmpty() ? 0 : 1);
        events.forEach(event -> assertThat(expanded(read, event, cadence, zone))
                .as(() -> ReadCalendar.unfolded(read.text()))
                .isEqualTo(wanted));
    }

    private static TreeSet<LocalDateTime> expanded(ReadCalendar read, VEvent event, Cadence cadence, ZoneId zone) {
        return cadence.time().isPresent()
                ? read.times("常规工作：例行", zone)
                : ReadCalendar.days(event).stream()
                        .map(LocalDate::atStartOfDay)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = 200)
    void theTimetableComesWhenTheModelSays(
            @ForAll("companies") PlanBook company, @ForAll DayShift shift, @ForAll("starts") Month start) {
        PlanPolicy policy = PlanPolicy.builder()
                .timetable(PlanningTimetable.standard().shifted(shift))
                .build();
        Plan.Builder plan = Plan.builder().id(PlanId.of("p")).period(Period.year(2024, start));
        Plan next = Plan.builder()
                .id(PlanId.of("q"))
                .period(Period.year(2025, start))
                .build();
        PlanStatus status = PlanStatus.latest(company.toBuilder()
                .policy(policy)
                .plans(List.of(plan.build(), next))
                .build());

        ReadCalendar read = ReadCalendar.of(status);

        for (PlanningStep step : PlanningStep.values()) {
            TreeSet<LocalDate> wanted = status.timetable().all().stream()
                    .filter(each -> each.date().step() == step)
                    .map(each -> each.date().due())
                    .collect(Collectors.toCollection(TreeSet::new));
            TreeSet<LocalDate> found = new TreeSet<>();
            read.events().stream()
                    .filter(each -> ReadCalendar.value(each, "SUMMARY").equals("计划编制：" + step.text(Locale.CHINESE)))
                    .forEach(each -> found.addAll(ReadCalendar.days(each)));
            assertThat(found)
                    .as(step + "\n" + ReadCalendar.unfolded(read.text()))
                    .isEqualTo(wanted);
        }
    }

    @Provide
    Arbitrary<Month> starts() {
        return Arbitraries.of(Month.JANUARY, Month.APRIL, Month.JULY);
    }
}
