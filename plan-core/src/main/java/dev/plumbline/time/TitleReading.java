package dev.plumbline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a title says about time: the period that a table is about, and the day as of which it holds.
 *
 * <p>Immutable and thread-safe (IO-2c).
 *
 * @param period the period that is named, or the narrowest one that holds the days that are named
 * @param asOf the day after 截至 or 'as of', or the only day of a title that is about one day
 * @param lacksYear whether a period or day is named without its year and nobody could tell it
 * @param days what is named where no period is just that long: 2024年6-8月, 2024-2026年
 * @param others periods named beside it that the title might be about as well: 2023年总结暨2024年计划
 */
public record TitleReading(
        Optional<Period> period,
        Optional<LocalDate> asOf,
        boolean lacksYear,
        Optional<DateRange> days,
        List<Period> others) {

    private static final TitleReading NOTHING = new TitleReading(Optional.empty(), Optional.empty(), false);

    public TitleReading {
        others = List.copyOf(others);
    }

    /** One whose period is just what is named, and the only one. */
    public TitleReading(Optional<Period> period, Optional<LocalDate> asOf, boolean lacksYear) {
        this(period, asOf, lacksYear, Optional.empty(), List.of());
    }

    /** The title says nothing about time. */
    public static TitleReading nothing() {
        return NOTHING;
    }
}
