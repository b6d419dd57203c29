package dev.plumbline.io.html;

import dev.plumbline.text.ChineseDate;
import dev.plumbline.text.Localized;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates as a language prints them: {@code 2024-06-30} in English; in Chinese {@code 6月30日} within the page's year, else with
 * the year. Immutable and thread-safe.
 *
 * @param locale the language
 * @param year the year that goes without saying
 */
record Dates(Locale locale, int year) {

    String day(LocalDate day) {
        if (!Localized.isChinese(locale)) {
            return day.toString();
        }
        return day.getYear() == year ? ChineseDate.monthAndDay(day) : ChineseDate.text(day);
    }

    String day(Optional<LocalDate> day) {
        return day.map(this::day).orElse(Figures.NONE);
    }

    /** {@code 6月1日至6月10日}, {@code 2024-06-01 – 06-10}: the year of the last day only where it is another one. */
    String days(Optional<LocalDate> first, Optional<LocalDate> last) {
        boolean chinese = Localized.isChinese(locale);
        if (first.isEmpty() || last.isEmpty()) {
            return first.map(from -> day(from) + (chinese ? "起" : " –"))
                    .orElseGet(() ->
                            last.map(to -> (chinese ? "至" : "– ") + day(to)).orElse(Figures.NONE));
        }
        return first.equals(last) ? day(first.get()) : days(first.get(), last.get(), chinese);
    }

    private String days(LocalDate first, LocalDate last, boolean chinese) {
        boolean sameYear = first.getYear() == last.getYear();
        if (chinese) {
            return day(first) + "至" + (sameYear ? ChineseDate.monthAndDay(last) : ChineseDate.text(last));
        }
        String to = last.toString();
        return first + " – " + (sameYear ? to.substring(to.length() - 5) : to);
    }

    /** An instant to the minute, such as {@code 10月8日 18:00}. */
    String minute(Instant at, ZoneId zone) {
        LocalDateTime time = at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        return day(time.toLocalDate()) + " " + time.toLocalTime();
    }
}
