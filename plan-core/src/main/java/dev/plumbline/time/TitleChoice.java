package dev.plumbline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides which of the date expressions of a title say what; confined to one call. */
final class TitleChoice {

    private static final int MOST_OTHERS = 3;

    private record Choice(TitleDate date, Period period) {}

    private final TitleDates title;
    private final List<TitleDate> dates;
    private final DateContext context;
    private final List<Period> others = new ArrayList<>();
    private Optional<DateRange> days = Optional.empty();
    private boolean lacksYear;

    TitleChoice(TitleDates title, DateContext context) {
        this.title = title;
        this.dates = title.found();
        this.context = context;
    }

    TitleReading reading() {
        Optional<Period> period = period();
        DateContext inTitle = period.map(this::within).orElse(context);
        Optional<LocalDate> asOf = firstEnd(inTitle).or(() -> period.isPresent() ? Optional.empty() : onlyDay());
        return new TitleReading(period, asOf, lacksYear && period.isEmpty() && asOf.isEmpty(), days, others);
    }

    List<LabelledDate> labelled() {
        DateContext inTitle = period().map(this::within).orElse(context);
        List<LabelledDate> labelled = new ArrayList<>();
        for (TitleDate each : dates) {
            if (each.label().isPresent() && each.span().isEmpty()) {
                end(each, inTitle)
                        .ifPresent(day ->
                                labelled.add(new LabelledDate(each.label().get(), day)));
            }
        }
        return List.copyOf(labelled);
    }

    /** What the title itself says; a year that a caller gives goes behind it. */
    private DateContext within(Period period) {
        return DateContext.of(period);
    }

    /** What is labelled is the day of something else; only days from and to are still what the table is about. */
    private static boolean mayBePeriod(TitleDate date) {
        return !date.isDay() && (date.label().isEmpty() || date.span().isPresent());
    }

    private Optional<Period> period() {
        List<TitleDate> candidates =
                dates.stream().filter(TitleChoice::mayBePeriod).toList();
        TitleDate base = null;
        Optional<Period> period = Optional.empty();
        for (TitleDate each : candidates) {
            boolean better = base == null || !base.hasYear() && each.hasYear();
            Optional<Period> read = better ? periodOf(each, context) : Optional.empty();
            if (read.isPresent()) {
                base = each;
                period = read;
            }
        }
        if (base == null) {
            days = candidates.stream().flatMap(each -> longer(each).stream()).findFirst();
            return period;
        }
        return Optional.of(narrowed(base, period.get(), candidates));
    }

    /** The days that are named where the period that holds them is much longer. */
    private Optional<DateRange> wider(TitleDate date, Period period) {
        return longer(date)
                .filter(range -> !range.equals(period.range()))
                .filter(range ->
                        !date.isOfDays() || range.days() * 2 < period.range().days());
    }

    /** Days of several years, which no period holds. */
    private Optional<DateRange> longer(TitleDate date) {
        try {
            return date.span().isPresent() ? Optional.of(date.range(context)) : Optional.empty();
        } catch (DateRefusal refusal) {
            return Optional.empty();
        }
    }

    /**
     * Of two periods side by side that name their years the later one counts, as in 2023年总结暨2024年计划, and before 的
     * the one behind it; the other is told.
     */
    private Choice competed(TitleDate first, Period period, List<TitleDate> candidates) {
        TitleDate base = first;
        Period chosen = period;
        for (TitleDate each : candidates) {
            Optional<Period> other = title.compete(base, each) ? periodOf(each, within(chosen)) : Optional.empty();
            if (other.isEmpty() || agrees(other.get(), chosen) || agrees(chosen, other.get())) {
                continue;
            }
            boolean later = each.hasYear()
                    && (title.belongsTo(base, each) || other.get().start().isAfter(chosen.start()));
            if (others.size() < MOST_OTHERS) {
                others.add(later ? chosen : other.get());
            }
            base = later ? each : base;
            chosen = later ? other.get() : chosen;
        }
        return new Choice(base, chosen);
    }

    private Period narrowed(TitleDate first, Period named, List<TitleDate> candidates) {
        Choice choice = competed(first, named, candidates);
        TitleDate base = choice.date;
        Period period = choice.period;
        days = wider(base, period);
        boolean byNumber = base.isNumberedWeek();
        for (TitleDate each : candidates) {
            Optional<Period> other = each == base ? Optional.empty() : periodOf(each, within(period));
            if (other.isPresent() && (agrees(other.get(), period) || byNumber && isDaysOfWeek(each, other.get()))) {
                days = other.get().equals(period) ? days : Optional.empty();
                period = other.get();
                byNumber = each.isNumberedWeek();
            }
        }
        return period;
    }

    private static boolean agrees(Period other, Period period) {
        boolean reaches = other.kind() == Period.Kind.WEEK
                && period.kind() != Period.Kind.WEEK
                && other.range().intersection(period.range()).isPresent();
        return reaches || period.contains(other);
    }

    private static boolean isDaysOfWeek(TitleDate date, Period period) {
        return date.span().isPresent() && period.kind() == Period.Kind.WEEK;
    }

    private Optional<Period> periodOf(TitleDate date, DateContext context) {
        try {
            return date.period(context);
        } catch (DateRefusal refusal) {
            lacksYear |= refusal.problem() == UnreadableDate.Problem.YEAR_MISSING;
            return Optional.empty();
        }
    }

    private Optional<LocalDate> end(TitleDate date, DateContext context) {
        try {
            LocalDate end = date.range(context).end();
            boolean free = !date.hasYear() && context.year().isEmpty();
            return Optional.of(free ? nearest(end, context.period()) : end);
        } catch (DateRefusal refusal) {
            lacksYear |= refusal.problem() == UnreadableDate.Problem.YEAR_MISSING;
            return Optional.empty();
        }
    }

    /** A table of December 2024 that is filled in on 3 January is so in 2025. */
    private static LocalDate nearest(LocalDate day, Optional<Period> period) {
        if (period.isEmpty() || period.get().contains(day)) {
            return day;
        }
        return Stream.of(day, day.plusYears(1), day.minusYears(1))
                .filter(DateBounds::holds)
                .min(Comparator.comparingLong(each -> distance(each, period.get())))
                .orElse(day);
    }

    private static long distance(LocalDate day, Period period) {
        long before = ChronoUnit.DAYS.between(day, period.start());
        long behind = ChronoUnit.DAYS.between(period.end(), day);
        return Math.max(before, behind);
    }

    /** The first day that is named as the one that the table holds as of. */
    private Optional<LocalDate> firstEnd(DateContext inTitle) {
        for (TitleDate each : dates) {
            boolean asOf = each.label().filter(LabelledDate.Kind.AS_OF::equals).isPresent();
            Optional<LocalDate> day = asOf ? end(each, inTitle) : Optional.empty();
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> onlyDay() {
        if (dates.stream()
                .anyMatch(each ->
                        each.label().filter(LabelledDate.Kind.PLANNED::equals).isPresent())) {
            return Optional.empty();
        }
        Set<LocalDate> days = new LinkedHashSet<>();
        for (TitleDate each : dates) {
            if (each.isDay() && each.label().isEmpty()) {
                end(each, context).ifPresent(days::add);
            }
        }
        return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
    }
}
