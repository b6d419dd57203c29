package dev.plumbline.io.table.book;

import dev.plumbline.text.TextForms;
import dev.plumbline.time.DateContext;
import dev.plumbline.time.DateReading;
import dev.plumbline.time.DateText;
import dev.plumbline.time.WrittenDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a meeting was held, as people write it: 2024年6月12日14:00-15:30, 2024-06-12 下午2:00, 12 May 2025, 10:00 - 11:15.
 *
 * @param day the day
 * @param start when it began; empty where no hour is written
 * @param end when it ended; the same as its start where none is written
 */
record MeetingTime(LocalDate day, Optional<LocalTime> start, Optional<LocalTime> end) {

    private static final int LONGEST = 80;

    /** An hour of a day and where it stands. */
    private record Clock(int from, LocalTime time) {}

    static MeetingTime of(LocalDate day) {
        return new MeetingTime(day, Optional.empty(), Optional.empty());
    }

    /** What a text says; a day that it lacks is {@code day}. */
    static Optional<MeetingTime> read(String written, DateContext context, Optional<LocalDate> day) {
        String text = TextForms.tidy(written);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<Clock> clocks = clocks(text);
        String before = clocks.isEmpty() ? text : text.substring(0, clocks.get(0).from);
        Optional<LocalDate> date = date(before, context).or(() -> clocks.isEmpty() ? Optional.empty() : day);
        return date.map(each -> new MeetingTime(
                each,
                clocks.stream().findFirst().map(Clock::time),
                clocks.stream().skip(1).findFirst().map(Clock::time)));
    }

    private static Optional<LocalDate> date(String before, DateContext context) {
        String text = before;
        while (!text.isEmpty()) {
            if (DateText.read(text, context) instanceof WrittenDate date) {
                return Optional.of(date.range().start());
            }
            int cut = Math.max(text.lastIndexOf(' '), Math.max(text.lastIndexOf('('), text.lastIndexOf(',')));
            text = cut > 0 ? text.substring(0, cut).strip() : "";
        }
        DateReading whole =
                DateText.read(before.replace("上午", "").replace("下午", "").strip(), context);
        return whole instanceof WrittenDate date ? Optional.of(date.range().start()) : Optional.empty();
    }

    /** Hours and minutes parted by a colon, and hours named by 点 or 时. */
    private static List<Clock> clocks(String text) {
        List<Clock> clocks = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int end = digits(text, i);
            if (end == i) {
                continue;
            }
            boolean hour = end - i <= 2 && end < text.length() && ":点點时時".indexOf(text.charAt(end)) >= 0;
            int minutes = hour ? digits(text, end + 1) : end;
            if (hour && (text.charAt(end) != ':' || minutes - end == 3)) {
                clock(text, i, end, minutes).ifPresent(clocks::add);
            }
            i = Math.max(end, minutes) - 1;
        }
        return clocks;
    }

    private static Optional<Clock> clock(String text, int from, int colon, int end) {
        int hour = Integer.parseInt(text.substring(from, colon));
        boolean half = end < text.length() && end == colon + 1 && text.charAt(end) == '半';
        int minute = half ? 30 : end - colon == 3 ? Integer.parseInt(text.substring(colon + 1, end)) : 0;
        boolean afternoon =
                hour < 12 && (isSaid(text, from, "下午") || isSaid(text, from, "晚上") || isAfter(text, end, "pm"));
        int exact = afternoon ? hour + 12 : hour;
        if (exact > 23 || minute > 59) {
            return Optional.empty();
        }
        boolean named = isSaid(text, from, "下午") || isSaid(text, from, "上午") || isSaid(text, from, "晚上");
        return Optional.of(new Clock(named ? from - 2 : from, LocalTime.of(exact, minute)));
    }

    private static boolean isSaid(String text, int at, String word) {
        return at >= 2 && text.startsWith(word, at - 2);
    }

    private static boolean isAfter(String text, int at, String word) {
        String rest = text.substring(at).strip().toLowerCase(java.util.Locale.ROOT);
        return rest.startsWith(word);
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** When it began; without an hour the start of its day. */
    Instant from(ZoneId zone) {
        return day.atTime(start.orElse(LocalTime.MIN)).atZone(zone).toInstant();
    }

    /** When it ended; without an hour the end of its day. */
    Instant to(ZoneId zone) {
        if (start.isEmpty()) {
            return day.plusDays(1).atStartOfDay(zone).toInstant();
        }
        LocalTime over = end.filter(time -> !time.isBefore(start.get())).orElse(start.get());
        return day.atTime(over).atZone(zone).toInstant();
    }
}
