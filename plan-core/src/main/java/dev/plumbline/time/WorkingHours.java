package dev.plumbline.time;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The working intervals of one day (工作时间), in whole minutes of the local clock (CAL-1).
 *
 * <p>An interval holds its opening and not its closing; 24:00 closes at midnight. Work across midnight is written on
 * both days: {@code 22:00-24:00} and {@code 00:00-06:00}. The text form is {@code 09:00-12:00,13:00-18:00}, of a day
 * without work {@code none}. Immutable and thread-safe.
 *
 * @param intervals in order and not overlapping; empty on a day without work
 */
public record WorkingHours(List<Interval> intervals) {

    private static final int DAY = 24 * 60;
    private static final WorkingHours NONE = new WorkingHours(List.of());

    /**
     * From an opening to a closing, in minutes of the day.
     *
     * @param from the opening, 0 to 1439
     * @param to the closing, after the opening, up to 1440
     */
    public record Interval(int from, int to) {

        public Interval {
            if (from < 0 || to > DAY || from >= to) {
                throw new IllegalArgumentException("Working interval [" + text(from) + "-" + text(to)
                        + "] does not close after it opens on the same day. Split it at 24:00.");
            }
        }

        boolean contains(int minute) {
            return from <= minute && minute < to;
        }

        @Override
        public String toString() {
            return text(from) + "-" + text(to);
        }
    }

    public WorkingHours {
        intervals = List.copyOf(intervals);
        for (int i = 1; i < intervals.size(); i++) {
            if (intervals.get(i).from() < intervals.get(i - 1).to()) {
                throw new IllegalArgumentException("Working interval [" + intervals.get(i) + "] opens before ["
                        + intervals.get(i - 1) + "] closes. Give the intervals of a day in order.");
            }
        }
    }

    /** A day without work. */
    public static WorkingHours none() {
        return NONE;
    }

    /** One interval; a closing at 00:00 is midnight at the end of the day. Seconds are left out. */
    public static WorkingHours of(LocalTime opening, LocalTime closing) {
        int to = minute(closing);
        return new WorkingHours(List.of(new Interval(minute(opening), to == 0 ? DAY : to)));
    }

    /** These intervals followed by another one. */
    public WorkingHours and(LocalTime opening, LocalTime closing) {
        return new WorkingHours(Stream.concat(intervals.stream(), of(opening, closing).intervals.stream())
                .toList());
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static WorkingHours parse(String text) {
        String trimmed = text.strip();
        if (trimmed.equals("none")) {
            return NONE;
        }
        return new WorkingHours(Stream.of(trimmed.split(",", -1))
                .map(each -> interval(each.strip(), text))
                .toList());
    }

    private static Interval interval(String part, String text) {
        int dash = part.indexOf('-');
        int from = dash < 0 ? -1 : minute(part.substring(0, dash).strip());
        int to = dash < 0 ? -1 : minute(part.substring(dash + 1).strip());
        if (from < 0 || to < 0) {
            throw new IllegalArgumentException(
                    "Working hours [" + text + "] cannot be read. Write 09:00-12:00,13:00-18:00 or none.");
        }
        return new Interval(from, to);
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    /** The minute of 9:00 or 09:00, or -1. */
    private static int minute(String clock) {
        int colon = clock.indexOf(':');
        boolean plain = colon >= 1
                && colon <= 2
                && clock.length() == colon + 3
                && clock.chars().allMatch(c -> c == ':' || c >= '0' && c <= '9')
                && clock.indexOf(':', colon + 1) < 0;
        if (!plain) {
            return -1;
        }
        int minutes = Integer.parseInt(clock.substring(colon + 1));
        int minute = Integer.parseInt(clock.substring(0, colon)) * 60 + minutes;
        return minutes < 60 && minute <= DAY ? minute : -1;
    }

    private static String text(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    public boolean isNone() {
        return intervals.isEmpty();
    }

    /** Whether work is done at a time of day; not at a closing. */
    public boolean contains(LocalTime time) {
        return intervals.stream().anyMatch(each -> each.contains(minute(time)));
    }

    /** The time worked on a day that keeps its clock. */
    public Duration duration() {
        return Duration.ofMinutes(
                intervals.stream().mapToInt(each -> each.to() - each.from()).sum());
    }

    @Override
    public String toString() {
        return isNone() ? "none" : intervals.stream().map(Interval::toString).collect(Collectors.joining(","));
    }
}
