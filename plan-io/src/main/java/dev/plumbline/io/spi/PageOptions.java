package dev.plumbline.io.spi;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How the page of a status is written (IO-4). Start from {@link #in} or {@link #inBothLanguages()}. Immutable and thread-safe.
 *
 * @param language the language of the page: Chinese for every locale whose language is {@code zh}, English for all others;
 *     of a page in both languages the one that is seen first
 * @param since the page says what changed since the end of this day, which is before the status's own; empty for no comparison
 * @param isBilingual whether the page holds both languages, with a switch between them
 */
public record PageOptions(Locale language, Optional<LocalDate> since, boolean isBilingual) {

    /** Refuses null. */
    public PageOptions {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(since, "since");
    }

    /** In one language, compared with nothing. */
    public static PageOptions in(Locale language) {
        return new PageOptions(language, Optional.empty(), false);
    }

    /**
     * The same compared with an earlier day: the page says what changed since its end, as the digest of a week does (MON-3).
     * Writing the page of a status whose day is not after it, or compared with a day outside the years 1900 to 2200, is refused
     * with an {@link IllegalArgumentException}; a status that knows no day is compared with nothing.
     */
    public PageOptions since(LocalDate earlier) {
        return new PageOptions(language, Optional.of(earlier), isBilingual);
    }

    /** The same in Chinese and English in one file; no script is needed to change between them. */
    public PageOptions inBothLanguages() {
        return new PageOptions(language, since, true);
    }
}
