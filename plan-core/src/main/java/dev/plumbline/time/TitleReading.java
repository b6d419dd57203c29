package dev.plumbline.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a title says about time: the period that a table is about, and the day as of which it holds.
 *
 * <p>Immutable and thread-safe (IO-2c).
 *
 * @param period the period that is named, or the narrowest one that holds the days that are named
 * @param asOf the day after 截至 or 'as of', or the only day of a title that is about one day
 * @param lacksYear whether a period or day is named without its year and nobody could tell it
 */
public record TitleReading(Optional<Period> period, Optional<LocalDate> asOf, boolean lacksYear) {

    private static final TitleReading NOTHING = new TitleReading(Optional.empty(), Optional.empty(), false);

    /** The title says nothing about time. */
    public static TitleReading nothing() {
        return NOTHING;
    }
}
