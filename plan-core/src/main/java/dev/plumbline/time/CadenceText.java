package dev.plumbline.time;

import dev.plumbline.time.CadencePattern.Months;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the text form of a {@link Cadence}, word by word; Chinese is for {@link ChineseCadence}. Confined to one thread. */
final class CadenceText {

    private static final int LONGEST = 100;
    private static final String WEEKDAYS = "一二三四五六日天";

    private final String text;
    private final Deque<String> words = new ArrayDeque<>();

    CadenceText(String text) {
        this.text = text;
    }

    static String name(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    static String name(Period.Kind kind) {
        return kind == Period.Kind.HALF_YEAR ? "half-year" : kind.name().toLowerCase(Locale.ROOT);
    }

    static String chinese(DayOfWeek day) {
        return "周" + WEEKDAYS.charAt(day.ordinal());
    }

    static String ordinal(int number) {
        return List.of("1st", "2nd", "3rd", "4th", "5th").get(number - 1);
    }

    Cadence parse() {
        try {
            if (text.length() > LONGEST) {
                throw new DateTimeException("too long");
            }
            String plain = text.strip();
            return plain.chars().anyMatch(CadenceText::isChinese) ? ChineseCadence.parse(plain) : english(plain);
        } catch (DateTimeException | IllegalArgumentException broken) {
            throw new IllegalArgumentException(
                    "Cadence [" + (text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                            + "] cannot be read. Write for example daily, weekly on FRI at 14:00, monthly on 25,"
                            + " quarterly in 1 on 15, annually in Dec on 10, every 2 weeks in 1 on FRI or 2 times a week,"
                            + " or in Chinese 每周五14:00, 每月最后一个工作日, 每季度, 每年12月1日.",
                    broken);
        }
    }

    private static boolean isChinese(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }

    private Cadence english(String plain) {
        words.addAll(List.of(plain.split(" ")));
        CadencePattern pattern = pattern(word());
        Optional<LocalTime> time = skip("at") ? Optional.of(LocalTime.parse(word())) : Optional.empty();
        DayShift shift = words.isEmpty() ? Cadence.usualShift(pattern) : shift(word());
        return done(new Cadence(pattern, time, shift));
    }

    private <T> T done(T value) {
        if (!words.isEmpty()) {
            throw new IllegalArgumentException("Words [" + words + "] are left over.");
        }
        return value;
    }

    private String word() {
        return Optional.ofNullable(words.poll())
                .orElseThrow(() -> new IllegalArgumentException("A word is missing at the end."));
    }

    private boolean skip(String word) {
        boolean there = word.equals(words.peek());
        if (there) {
            words.remove();
        }
        return there;
    }

    private void expect(String word) {
        if (!skip(word)) {
            throw new IllegalArgumentException("The word [" + word + "] is missing.");
        }
    }

    private static DayShift shift(String word) {
        return Stream.of(DayShift.values())
                .filter(each -> each.symbol().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Shift [" + word + "] is unknown."));
    }

    private CadencePattern pattern(String frequency) {
        return switch (frequency) {
            case "daily" -> new CadencePattern.Daily();
            case "weekly" -> {
                expect("on");
                yield new CadencePattern.Weekly(weekdays(word()));
            }
            case "monthly" -> inMonth(new Months(1, 1));
            case "quarterly" -> {
                expect("in");
                yield inMonth(new Months(3, Integer.parseInt(word())));
            }
            case "annually" -> {
                expect("in");
                yield inMonth(new Months(12, month(word()).getValue()));
            }
            case "every" -> every();
            default -> times(Integer.parseInt(frequency));
        };
    }

    private CadencePattern every() {
        int every = Integer.parseInt(word());
        boolean weeks = skip("weeks");
        if (!weeks) {
            expect("months");
        }
        expect("in");
        int first = Integer.parseInt(word());
        if (!weeks) {
            return inMonth(new Months(every, first));
        }
        expect("on");
        return new CadencePattern.EveryWeeks(every, first, weekdays(word()));
    }

    private CadencePattern times(int count) {
        if (!skip("times")) {
            expect("time");
        }
        if (skip("every")) {
            int every = Integer.parseInt(word());
            return new CadencePattern.TimesEvery(count, every, period(word(), "s"));
        }
        expect("a");
        return new CadencePattern.Times(count, period(word(), ""));
    }

    private static Period.Kind period(String word, String ending) {
        return Stream.of(Period.Kind.values())
                .filter(each -> (name(each) + ending).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Period [" + word + "] is unknown."));
    }

    private static Month month(String name) {
        return Stream.of(Month.values())
                .filter(each -> each.name().regionMatches(true, 0, name, 0, 3) && name.length() == 3)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Month [" + name + "] is unknown."));
    }

    private CadencePattern inMonth(Months months) {
        expect("on");
        String number = word();
        boolean weekdayFollows = !words.isEmpty() && isWeekday(words.element());
        if (weekdayFollows) {
            return new CadencePattern.OnWeekday(months, number(number), weekday(word()));
        }
        return new CadencePattern.OnDay(
                months, number.equals("last") ? CadencePattern.OnDay.LAST : Integer.parseInt(number));
    }

    private static int number(String word) {
        for (int number = 1; number <= 5; number++) {
            if (ordinal(number).equals(word)) {
                return number;
            }
        }
        return word.equals("last") ? CadencePattern.OnWeekday.LAST : Integer.parseInt(word);
    }

    private static boolean isWeekday(String word) {
        return Stream.of(DayOfWeek.values()).anyMatch(each -> name(each).equals(word));
    }

    private static DayOfWeek weekday(String word) {
        return Stream.of(DayOfWeek.values())
                .filter(each -> name(each).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Weekday [" + word + "] is unknown."));
    }

    private static Set<DayOfWeek> weekdays(String list) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String each : list.split(",", -1)) {
            days.add(weekday(each));
        }
        return days;
    }
}
