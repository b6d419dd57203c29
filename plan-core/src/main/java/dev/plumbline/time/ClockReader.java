package dev.plumbline.time;

import dev.plumbline.time.DateToken.Kind;
import dev.plumbline.time.UnreadableDate.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads the time of a day behind a date: 18:00, 下午2点半, T18:00:00+08:00; confined to one call. */
final class ClockReader {

    private static final int NOON = 12;
    private static final int MIDNIGHT = 24;

    private final DateCursor at;
    private Optional<LocalTime> time = Optional.empty();
    private Optional<ZoneOffset> offset = Optional.empty();

    ClockReader(DateCursor at) {
        this.at = at;
    }

    /** Moves behind a time if there is one. */
    boolean read() throws DateRefusal {
        boolean marked = at.skip(Kind.SPACE) || at.skip(Kind.TIME) || at.skipSign(',');
        int half = at.sees(Kind.DAYPART) ? at.peek(0).value() : -1;
        at.advance(half >= 0 ? 1 : 0);
        boolean follows = at.sees(Kind.NUMBER);
        if (!follows) {
            return marked || half >= 0 ? DateCursor.refuse() : false;
        }
        if (at.peek(1).is(Kind.HOUR)) {
            words(half);
        } else {
            digits(half);
        }
        return true;
    }

    /** The day with the time; 24:00 and a range of times are the day itself. */
    WrittenDate on(WrittenDate day) {
        LocalDate date = day.end();
        return time.<WrittenDate>map(each -> new WrittenDate.Time(LocalDateTime.of(date, each), offset, false))
                .orElse(day);
    }

    /** 14点, 14点30分, 下午2点半. */
    private void words(int half) throws DateRefusal {
        int hour = at.peek(0).value();
        at.advance(2);
        int minute = 0;
        if (at.skip(Kind.HALF_HOUR)) {
            minute = 30;
        } else if (at.peek(0).isSmall()) {
            minute = at.peek(0).value();
            at.advance(1);
            at.skip(Kind.MINUTE);
        }
        set(hour, minute, half);
    }

    private void set(int hour, int minute, int half) throws DateRefusal {
        if (hour == MIDNIGHT && minute == 0) {
            return;
        }
        int of = half == NOON && hour < NOON ? hour + NOON : hour;
        try {
            time = Optional.of(LocalTime.of(of, minute));
        } catch (DateTimeException broken) {
            throw new DateRefusal(Problem.UNKNOWN_FORM);
        }
    }

    private void digits(int half) throws DateRefusal {
        String clock = clockText();
        int range = clock.indexOf('-');
        if (range > 0
                && clock.indexOf(':', range) > 0
                && isTime(clock.substring(range + 1), clock.substring(0, range))) {
            return;
        }
        if (clock.equals("24:00") || clock.equals("24:00:00")) {
            return;
        }
        exact(clock, half);
    }

    /** Whether both are times, the later one not an offset: 14:00-15:30 is a range, 18:00-03:30 an offset. */
    private static boolean isTime(String later, String earlier) {
        boolean plain = later.length() <= 5 && earlier.length() <= 5;
        return plain
                && padded(later).compareTo(padded(earlier)) > 0
                && padded(later).compareTo("24:00") < 0;
    }

    private static String padded(String clock) {
        return clock.indexOf(':') == 1 ? "0" + clock : clock;
    }

    private String clockText() {
        int from = at.peek(0).from();
        int to = from;
        while (isClock(at.peek(0))) {
            to = at.peek(0).to();
            at.advance(1);
        }
        return at.plain().substring(from, to);
    }

    private static boolean isClock(DateToken word) {
        return word.is(Kind.NUMBER)
                || word.is(Kind.ZULU)
                || word.isSign(':')
                || word.isSign('.')
                || word.isSign('+')
                || word.isSign('-');
    }

    private void exact(String clock, int half) throws DateRefusal {
        int sign = Math.max(clock.indexOf('+'), clock.indexOf('-'));
        int zone = Math.max(Math.max(clock.indexOf('Z'), clock.indexOf('z')), sign);
        String local = zone < 0 ? clock : clock.substring(0, zone);
        try {
            LocalTime read = LocalTime.parse(padded(local));
            time = Optional.of(half == NOON && read.getHour() < NOON ? read.plusHours(NOON) : read);
            offset = zone < 0 ? Optional.empty() : Optional.of(zone(clock.substring(zone)));
        } catch (DateTimeException broken) {
            throw new DateRefusal(Problem.UNKNOWN_FORM);
        }
    }

    private static ZoneOffset zone(String text) {
        return text.equals("z") ? ZoneOffset.UTC : ZoneOffset.of(text);
    }
}
