package dev.plumbline.time;

import dev.plumbline.text.ChineseNumerals;
import dev.plumbline.text.Localized;
import dev.plumbline.text.TextForms;
import dev.plumbline.time.WrittenDuration.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads and writes {@link WrittenDuration} in words. */
final class DurationText {

    static final int LONGEST = 32;
    private static final int MOST_DIGITS = 9;

    /**
     * A word behind a number.
     *
     * @param unit what it counts
     * @param times how many of them one is
     */
    private record Word(Unit unit, int times) {}

    private static final Map<String, Word> WORDS = Map.ofEntries(
            word(Unit.DAYS, 1, "天"),
            word(Unit.DAYS, 1, "日"),
            word(Unit.DAYS, 1, "d"),
            word(Unit.DAYS, 1, "day"),
            word(Unit.DAYS, 1, "days"),
            word(Unit.WORKING_DAYS, 1, "工作日"),
            word(Unit.WORKING_DAYS, 1, "工作天"),
            word(Unit.WORKING_DAYS, 1, "工日"),
            word(Unit.WORKING_DAYS, 1, "wd"),
            word(Unit.WORKING_DAYS, 1, "workday"),
            word(Unit.WORKING_DAYS, 1, "workdays"),
            word(Unit.WORKING_DAYS, 1, "workingday"),
            word(Unit.WORKING_DAYS, 1, "workingdays"),
            word(Unit.WORKING_DAYS, 1, "businessday"),
            word(Unit.WORKING_DAYS, 1, "businessdays"),
            word(Unit.CALENDAR_DAYS, 1, "自然日"),
            word(Unit.CALENDAR_DAYS, 1, "自然天"),
            word(Unit.CALENDAR_DAYS, 1, "日历日"),
            word(Unit.CALENDAR_DAYS, 1, "日历天"),
            word(Unit.CALENDAR_DAYS, 1, "cd"),
            word(Unit.CALENDAR_DAYS, 1, "ed"),
            word(Unit.CALENDAR_DAYS, 1, "eday"),
            word(Unit.CALENDAR_DAYS, 1, "edays"),
            word(Unit.CALENDAR_DAYS, 1, "calendarday"),
            word(Unit.CALENDAR_DAYS, 1, "calendardays"),
            word(Unit.WEEKS, 1, "周"),
            word(Unit.WEEKS, 1, "星期"),
            word(Unit.WEEKS, 1, "礼拜"),
            word(Unit.WEEKS, 1, "w"),
            word(Unit.WEEKS, 1, "wk"),
            word(Unit.WEEKS, 1, "wks"),
            word(Unit.WEEKS, 1, "week"),
            word(Unit.WEEKS, 1, "weeks"),
            word(Unit.MONTHS, 1, "月"),
            word(Unit.MONTHS, 1, "mo"),
            word(Unit.MONTHS, 1, "mon"),
            word(Unit.MONTHS, 1, "mons"),
            word(Unit.MONTHS, 1, "month"),
            word(Unit.MONTHS, 1, "months"),
            word(Unit.MONTHS, 3, "季"),
            word(Unit.MONTHS, 3, "季度"),
            word(Unit.MONTHS, 3, "quarter"),
            word(Unit.MONTHS, 3, "quarters"),
            word(Unit.MONTHS, 12, "年"),
            word(Unit.MONTHS, 12, "y"),
            word(Unit.MONTHS, 12, "yr"),
            word(Unit.MONTHS, 12, "yrs"),
            word(Unit.MONTHS, 12, "year"),
            word(Unit.MONTHS, 12, "years"));

    private DurationText() {}

    private static Map.Entry<String, Word> word(Unit unit, int times, String text) {
        return Map.entry(text, new Word(unit, times));
    }

    static Optional<WrittenDuration> read(String text, Optional<Unit> usual) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = bare(TextForms.matchingKey(text));
        int end = numberEnd(plain);
        Optional<BigDecimal> number = number(plain.substring(0, end));
        return number.flatMap(amount -> counted(amount, plain.substring(end), usual));
    }

    /** Without what says nothing about the length: 约3天, 3天内, 5 days?. */
    private static String bare(String plain) {
        String start = plain.startsWith("约") ? plain.substring(1) : plain;
        boolean marked = start.endsWith("?") || start.endsWith("内") || start.endsWith(".");
        return marked ? start.substring(0, start.length() - 1) : start;
    }

    private static int numberEnd(String plain) {
        int end = 0;
        while (end < plain.length() && isNumber(plain.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNumber(char each) {
        return DateSpelling.isDigit(each) || each == '.' || each == '半' || ChineseNumerals.isNumeral(each);
    }

    private static Optional<BigDecimal> number(String digits) {
        if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        if (digits.equals("半")) {
            return Optional.of(new BigDecimal("0.5"));
        }
        OptionalLong numeral = ChineseNumerals.parse(digits);
        if (numeral.isPresent()) {
            return Optional.of(BigDecimal.valueOf(numeral.getAsLong()));
        }
        return isDecimal(digits) ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    private static boolean isDecimal(String digits) {
        int point = digits.indexOf('.');
        boolean placed = point < 0 || point > 0 && point == digits.lastIndexOf('.') && point < digits.length() - 1;
        return placed && digits.chars().allMatch(c -> c == '.' || DateSpelling.isDigit((char) c));
    }

    private static Optional<WrittenDuration> counted(BigDecimal number, String behind, Optional<Unit> usual) {
        if (behind.isEmpty()) {
            return usual.flatMap(unit -> made(number, new Word(unit, 1)));
        }
        String counter = behind.startsWith("个") ? behind.substring(1) : behind;
        boolean andHalf = counter.startsWith("半") || counter.endsWith("半");
        String unit = counter.replace("半", "");
        boolean twice = counter.length() - unit.length() > 1;
        if (twice || behind.equals("月")) {
            return Optional.empty();
        }
        BigDecimal amount = andHalf ? number.add(new BigDecimal("0.5")) : number;
        return Optional.ofNullable(WORDS.get(unit)).flatMap(word -> made(amount, word));
    }

    private static Optional<WrittenDuration> made(BigDecimal number, Word word) {
        try {
            return Optional.of(new WrittenDuration(number.multiply(BigDecimal.valueOf(word.times())), word.unit()));
        } catch (IllegalArgumentException outside) {
            return Optional.empty();
        }
    }

    static String write(WrittenDuration duration, Locale locale) {
        String amount = duration.amount().toPlainString();
        boolean one = duration.amount().compareTo(BigDecimal.ONE) == 0;
        return Localized.isChinese(locale)
                ? amount + chinese(duration.unit())
                : amount + " " + english(duration.unit()) + (one ? "" : "s");
    }

    private static String chinese(Unit unit) {
        return switch (unit) {
            case DAYS -> "天";
            case WORKING_DAYS -> "个工作日";
            case CALENDAR_DAYS -> "个自然日";
            case WEEKS -> "周";
            case MONTHS -> "个月";
        };
    }

    private static String english(Unit unit) {
        return switch (unit) {
            case DAYS -> "day";
            case WORKING_DAYS -> "working day";
            case CALENDAR_DAYS -> "calendar day";
            case WEEKS -> "week";
            case MONTHS -> "month";
        };
    }
}
