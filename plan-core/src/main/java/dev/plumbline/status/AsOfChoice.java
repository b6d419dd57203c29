package dev.plumbline.status;

import dev.plumbline.Given;
import dev.plumbline.book.PlanBook;
import dev.plumbline.plan.Plan;
import dev.plumbline.time.AsOf;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The day a book is looked at where nobody names one (截至日), and why it is that day.
 *
 * <p>The latest day of any fact; without facts the first day of the plan with the longest period, on which nobody is late;
 * without plans none. Immutable and thread-safe.
 *
 * @param date the day; empty where there is nothing to take one from
 * @param basis why it is that day
 */
public record AsOfChoice(Optional<LocalDate> date, AsOfBasis basis) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    public AsOfChoice {
        if (date.isEmpty() != (basis == AsOfBasis.NOTHING)) {
            throw new IllegalArgumentException(
                    "The day " + date + " does not go with [" + basis + "]. Give a day, or NOTHING without one.");
        }
    }

    /** A day that somebody asks for. */
    public static AsOfChoice asked(LocalDate date) {
        return new AsOfChoice(Optional.of(date), AsOfBasis.ASKED);
    }

    /** The day that a book speaks of itself. */
    public static AsOfChoice of(PlanBook book) {
        Optional<LocalDate> fact = PlanStatus.latestDate(book);
        if (fact.isPresent()) {
            return new AsOfChoice(fact, AsOfBasis.LAST_FACT);
        }
        Optional<LocalDate> start = book.plans().stream()
                .map(Plan::period)
                .max(Comparator.comparing(period -> period.range().days()))
                .map(period -> period.start());
        return new AsOfChoice(start, start.isPresent() ? AsOfBasis.PLAN_START : AsOfBasis.NOTHING);
    }

    /** Whether a day lies in the years for which there are calendars and plans (SAFE-1). */
    public static boolean isCounted(LocalDate day) {
        Given.one(day, "day");
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** @throws IllegalArgumentException if it does not */
    static void check(LocalDate day) {
        if (!isCounted(day)) {
            throw new IllegalArgumentException("A status as of [" + day + "] lies outside the years " + FIRST_YEAR
                    + " to " + LAST_YEAR + ". Ask as of a day within them.");
        }
    }

    /** The same as a moment; the first day that can be counted where there is none, on which nothing holds. */
    AsOf moment() {
        return AsOf.endOf(date.orElse(LocalDate.EPOCH));
    }
}
