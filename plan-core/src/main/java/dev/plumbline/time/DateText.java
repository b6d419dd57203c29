package dev.plumbline.time;

import dev.plumbline.time.DatePoint.Unit;
import dev.plumbline.time.UnreadableDate.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Reads dates as people write them in plans and tables (IO-2).
 *
 * <p>Days: {@code 2024-06-30}, {@code 2024/6/15}, {@code 2024.06.10}, {@code 2024年12月31日}, {@code 20240630},
 * {@code 6.12}, {@code 6-12}, {@code 六月三十日}, {@code 15日}, {@code 6月底}. Ranges, both ends included: {@code 6.1-6.30},
 * {@code 7月1日-8月31日}, {@code 6月1-15日}, {@code 2024年1-6月}, {@code 2024-07-01至2024-09-10}, {@code 6月上旬}. Periods:
 * {@code 2024}, {@code 2024年6月}, {@code 2024-06}, {@code 2024年Q3}, {@code 第三季度}, {@code 上半年}, {@code 第23周}.
 * Deadlines: {@code 6月30日前}, {@code 6月底前}, {@code 截至6月}. Times of a day: {@code 2024-06-30 18:00},
 * {@code 2024-06-30T18:00:00+08:00}; 24:00 is the day itself. Full-width and traditional characters are read too.
 *
 * <p>What is missing comes from the {@link DateContext}, or, within a range, from its other end. A range that would end
 * before it starts reaches into the next year only if the context's period holds all of it; else it is an error.
 * 6月前 alone is ambiguous (the end of May or of June?) and refused. Never throws. Thread-safe.
 */
public final class DateText {

    private static final int LONGEST = 64;

    private DateText() {}

    /** Reads a text that names its year. */
    public static DateReading read(String text) {
        return read(text, DateContext.none());
    }

    /** Reads a text whose missing parts the context knows. */
    public static DateReading read(String text, DateContext context) {
        if (text.length() > LONGEST) {
            return new UnreadableDate(text.substring(0, LONGEST) + "…", Problem.UNKNOWN_FORM);
        }
        try {
            return understand(DateSpelling.normalise(text), context);
        } catch (DateRefusal refusal) {
            return new UnreadableDate(text, refusal.problem());
        }
    }

    private static WrittenDate understand(String word, DateContext context) throws DateRefusal {
        boolean until = word.startsWith("≤") || word.startsWith("~");
        String open = until ? word.substring(1) : word;
        boolean before = open.endsWith("前");
        boolean ends = before || open.endsWith("止");
        String body = ends ? open.substring(0, open.length() - 1) : open;
        DatePointReader reader = new DatePointReader(body);
        DatePoint first = reader.point();
        if (before && reader.isDone() && first.unit() != Unit.DAY && !first.closing()) {
            throw new DateRefusal(Problem.AMBIGUOUS);
        }
        WrittenDate date = reader.isDone() ? first.resolve(context) : longer(first, reader, context);
        return until || ends ? date.asDeadline() : date;
    }

    private static WrittenDate longer(DatePoint first, DatePointReader reader, DateContext context) throws DateRefusal {
        boolean joined =
                reader.next() == '-' && reader.skip('-') || reader.skip('~') || first.year() != 0 && reader.skip('/');
        if (!joined) {
            return time(first, reader, context);
        }
        DatePoint last = reader.point();
        if (!reader.isDone()) {
            throw new DateRefusal(Problem.UNKNOWN_FORM);
        }
        return DateSpan.of(first, last).resolve(context);
    }

    private static WrittenDate time(DatePoint day, DatePointReader reader, DateContext context) throws DateRefusal {
        boolean marked = reader.skip(' ') || reader.skip('T');
        boolean isDay = day.unit() == Unit.DAY && !day.closing();
        if (!isDay || !marked && !DateSpelling.isDigit(reader.next())) {
            throw new DateRefusal(Problem.UNKNOWN_FORM);
        }
        WrittenDate date = day.resolve(context);
        String clock = reader.rest();
        if (clock.equals("24:00") || clock.equals("24:00:00")) {
            return date;
        }
        return clock(date.end(), clock);
    }

    private static WrittenDate clock(LocalDate day, String clock) throws DateRefusal {
        int offset = Math.max(clock.indexOf('Z'), Math.max(clock.indexOf('+'), clock.indexOf('-')));
        String local = offset < 0 ? clock : clock.substring(0, offset);
        try {
            LocalTime time = LocalTime.parse(local.indexOf(':') == 1 ? "0" + local : local);
            Optional<ZoneOffset> zone =
                    offset < 0 ? Optional.empty() : Optional.of(ZoneOffset.of(clock.substring(offset)));
            return new WrittenDate.Time(LocalDateTime.of(day, time), zone, false);
        } catch (DateTimeException broken) {
            throw new DateRefusal(Problem.UNKNOWN_FORM);
        }
    }
}
