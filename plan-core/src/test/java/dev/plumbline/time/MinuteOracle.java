package dev.plumbline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reckons deadlines the slow way: it walks minute by minute and looks at the local clock each time. Knows nothing of the
 * classes under test.
 */
final class MinuteOracle {

    private static final long MINUTE = 60;

    private final ZoneId zone;
    private final Function<LocalDate, List<int[]>> hours;
    private final Map<Long, boolean[]> worked = new HashMap<>();
    private long minutesOf = Long.MIN_VALUE;
    private boolean[] minutes = {};
    private long offset;
    private long offsetFrom;
    private long offsetTo;

    /** The working intervals of a date are given as pairs of minutes. */
    MinuteOracle(ZoneId zone, Function<LocalDate, List<int[]>> hours) {
        this.zone = zone;
        this.hours = hours;
    }

    /** The second that the local clock shows; looks the offset up anew after each change of the clock. */
    private long shown(long second) {
        if (second < offsetFrom || second >= offsetTo) {
            Instant instant = Instant.ofEpochSecond(second);
            ZoneOffsetTransition next = zone.getRules().nextTransition(instant);
            offset = zone.getRules().getOffset(instant).getTotalSeconds();
            offsetFrom = second;
            offsetTo = next == null ? Long.MAX_VALUE : next.toEpochSecond();
        }
        return second + offset;
    }

    private long day(long second) {
        return Math.floorDiv(shown(second), 86_400L);
    }

    LocalDate date(long second) {
        return LocalDate.ofEpochDay(day(second));
    }

    boolean isWorking(long second) {
        long shown = shown(second);
        long day = Math.floorDiv(shown, 86_400L);
        if (day != minutesOf) {
            minutesOf = day;
            minutes = worked.computeIfAbsent(day, this::minutes);
        }
        return minutes[(int) (shown - day * 86_400) / 60];
    }

    private boolean[] minutes(long day) {
        boolean[] minutes = new boolean[24 * 60];
        for (int[] interval : hours.apply(LocalDate.ofEpochDay(day))) {
            for (int minute = interval[0]; minute < interval[1]; minute++) {
                minutes[minute] = true;
            }
        }
        return minutes;
    }

    long workingMinutesLater(long start, long amount) {
        long now = start;
        long left = amount;
        while (left > 0) {
            left -= isWorking(now) ? 1 : 0;
            now += MINUTE;
        }
        return now;
    }

    long workingMinutesEarlier(long end, long amount) {
        long now = end;
        long left = amount;
        while (left > 0) {
            now -= MINUTE;
            left -= isWorking(now) ? 1 : 0;
        }
        return now;
    }

    long workingMinutesBetween(long from, long to) {
        long count = 0;
        for (long now = from; now < to; now += MINUTE) {
            count += isWorking(now) ? 1 : 0;
        }
        return count;
    }

    long nextWorking(long from) {
        long now = from;
        while (!isWorking(now)) {
            now += MINUTE;
        }
        return now;
    }

    long previousWorking(long from) {
        long now = from;
        while (!isWorking(now - MINUTE)) {
            now -= MINUTE;
        }
        return now;
    }

    /** The last closing of the {@code count}th local date with work after, or before, the date of an instant. */
    long closing(long from, int count, int direction) {
        return workedDate(from, count, direction).getValue();
    }

    LocalDate workingDate(long from, int count, int direction) {
        return LocalDate.ofEpochDay(workedDate(from, count, direction).getKey());
    }

    private Map.Entry<Long, Long> workedDate(long from, int count, int direction) {
        long own = day(from);
        NavigableMap<Long, Long> closings = new TreeMap<>();
        for (long now = from; closings.size() <= count + 2; now += direction * MINUTE) {
            boolean boundary = isWorking(now) && !(isWorking(now + MINUTE) && day(now + MINUTE) == day(now));
            if (boundary && (day(now) - own) * direction > 0) {
                closings.merge(day(now), now + MINUTE, Math::max);
            }
        }
        NavigableMap<Long, Long> inOrder = direction > 0 ? closings : closings.descendingMap();
        return List.copyOf(inOrder.entrySet()).get(count - 1);
    }

    /** The first second after the last minute whose local date is not after {@code date}. */
    long afterEndOf(LocalDate date) {
        long last = Long.MIN_VALUE;
        long noon = date.atTime(12, 0).toEpochSecond(ZoneOffset.UTC);
        for (long now = noon - 2 * 86_400; now < noon + 3 * 86_400; now += MINUTE) {
            if (day(now) <= date.toEpochDay()) {
                last = now + MINUTE;
            }
        }
        return last;
    }

    /** The first minute that shows this local time; the first one after it where the clock skips it. */
    long firstAt(LocalDate date, LocalTime time) {
        long wanted = date.atTime(time).toEpochSecond(ZoneOffset.UTC);
        long noon = date.atTime(12, 0).toEpochSecond(ZoneOffset.UTC);
        long from = noon - 2 * 86_400;
        for (long now = from; now < noon + 3 * 86_400; now += MINUTE) {
            if (shown(now) == wanted) {
                return now;
            }
        }
        for (long now = from; now < noon + 3 * 86_400; now += MINUTE) {
            if (shown(now) < wanted && shown(now + MINUTE) > wanted) {
                return now + MINUTE;
            }
        }
        throw new AssertionError("no " + wanted + " in " + zone);
    }
}
