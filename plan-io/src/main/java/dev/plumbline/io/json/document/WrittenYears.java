package dev.plumbline.io.json.document;

import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Dates and times as they are written, refused outside the years 1900 to 2200, so that one wrong year costs one value (SAFE-1). */
final class WrittenYears {

    private static final int FIRST = 1900;
    private static final int LAST = 2200;

    private WrittenYears() {}

    static Instant instant(String text) {
        Instant plain = PlainTimes.instant(text);
        if (plain != null) {
            return plain;
        }
        Instant instant = Instant.parse(text);
        // a day more at either end, for the zones that begin and end the year elsewhere
        check(instant.plusSeconds(86_400).atOffset(ZoneOffset.UTC).getYear() >= FIRST
                && instant.minusSeconds(86_400).atOffset(ZoneOffset.UTC).getYear() <= LAST);
        return instant;
    }

    static LocalDate date(String text) {
        LocalDate plain = PlainTimes.date(text);
        return plain == null ? checked(LocalDate.parse(text)) : plain;
    }

    static Moment moment(String text) {
        LocalDate date = PlainTimes.date(text);
        if (date != null) {
            return Moment.of(date);
        }
        Instant plain = PlainTimes.instant(text);
        if (plain != null) {
            return Moment.of(plain);
        }
        Moment moment = Moment.parse(text);
        if (moment instanceof Moment.OnDate day) {
            checked(day.date());
        } else {
            instant(text);
        }
        return moment;
    }

    static Period period(String text) {
        Period period = Period.parse(text);
        checked(period.start());
        return period;
    }

    static DateRange range(String text) {
        DateRange range = DateRange.parse(text);
        checked(range.start());
        checked(range.end());
        return range;
    }

    private static LocalDate checked(LocalDate date) {
        check(date.getYear() >= FIRST && date.getYear() <= LAST);
        return date;
    }

    private static void check(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("Its year is not within 1900 to 2200. Correct it.");
        }
    }
}
