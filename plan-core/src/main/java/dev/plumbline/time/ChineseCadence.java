package dev.plumbline.time;

import dev.plumbline.text.TextForms;
import dev.plumbline.time.CadencePattern.Months;
import dev.plumbline.time.CadencePattern.OnDay;
import dev.plumbline.time.CadencePattern.OnWeekday;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how often something recurs from Chinese: 每周一、三、五, 双周周五14:00, 每季度第1个月15日,遇非工作日顺延.
 *
 * <p>What becomes of days without work is taken off the end, then the time of day; the days are left. Confined to one call.
 */
final class ChineseCadence {

    private static final Pattern SHIFT = Pattern.compile("^(.+?)[,;(]?遇(?:非工作日|节假日|法定节假日|休息日|假日)[则时]?(.+?)\\)?$");

    private static final Pattern TIME =
            Pattern.compile("^(.+?)(上午|早上|中午|下午|晚上)?(?<![0-9:.])([0-9]{1,2})(?::([0-9]{2})|点(?:([0-9]{1,2})分|(半))?)$");

    private static final Pattern DAILY = Pattern.compile("每(?:个)?(?:日|天|工作日)|(?:每个)?工作日(?:每天|每日)?");

    private static final Pattern WEEKLY = Pattern.compile("每([0-9]*)个?(?:周|星期|礼拜)的?(?:第([0-9]+)周的?)?"
            + "((?:周|星期|礼拜)?[1-7一二三四五六日天]+(?:[、,和及与/至到~-](?:周|星期|礼拜)?[1-7一二三四五六日天])*)");

    private static final Pattern TIMES = Pattern.compile("每([0-9]*)个?(日|天|周|星期|礼拜|月|季度|季|半年|年)度?(?:([0-9]+)次)?");

    private static final Pattern MONTHS = Pattern.compile(
            "(?:自([0-9]+)月起)?每(?:([0-9]*)个?(月)|(季)度?(?:第([0-9])个月|(首|末|最后1个)月)?|(半年)|年(?:([0-9]+)月)?)的?(.+)");

    private static final Pattern WEEKDAY_OF_MONTH = Pattern.compile("(?:第([1-5])个|(最后1个))(?:周|星期|礼拜)([1-7一二三四五六日天])");

    private static final Pattern DAY_OF_MONTH = Pattern.compile("([0-9]{1,2})[日号]");

    private static final Map<String, Period.Kind> PERIODS = Map.ofEntries(
            Map.entry("日", Period.Kind.DAY),
            Map.entry("天", Period.Kind.DAY),
            Map.entry("周", Period.Kind.WEEK),
            Map.entry("星期", Period.Kind.WEEK),
            Map.entry("礼拜", Period.Kind.WEEK),
            Map.entry("月", Period.Kind.MONTH),
            Map.entry("季", Period.Kind.QUARTER),
            Map.entry("季度", Period.Kind.QUARTER),
            Map.entry("半年", Period.Kind.HALF_YEAR),
            Map.entry("年", Period.Kind.YEAR));

    private static final Set<String> LAST_DAY = Set.of("底", "末", "最后1天", "最后1日", "末日");

    private static final Set<String> LAST_WORKING_DAY = Set.of("最后1个工作日", "末个工作日", "最末1个工作日");

    private static final Set<String> FIRST_WORKING_DAY = Set.of("第1个工作日", "首个工作日");

    private ChineseCadence() {}

    static Cadence parse(String text) {
        String plain = TextForms.simplified(TextForms.tidy(text))
                .replace(" ", "")
                .replace('，', ',')
                .replace('：', ':');
        Matcher moved = SHIFT.matcher(plain);
        Optional<DayShift> shift = moved.matches() ? Optional.of(shift(moved.group(2))) : Optional.empty();
        Cadence cadence = timed(moved.matches() ? moved.group(1) : plain);
        return shift.map(cadence::shifted).orElse(cadence);
    }

    private static DayShift shift(String words) {
        for (DayShift shift : DayShift.values()) {
            if (words.equals(shift.text(Locale.CHINESE))) {
                return shift;
            }
        }
        return switch (words) {
            case "顺延", "延后", "推迟", "后延" -> DayShift.NEXT;
            case "提前", "前移" -> DayShift.PREVIOUS;
            case "不变", "照常" -> DayShift.UNMOVED;
            default -> throw new IllegalArgumentException("Shift [" + words + "] is unknown.");
        };
    }

    private static Cadence timed(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return days(spelled(text));
        }
        int hour = Integer.parseInt(time.group(3));
        boolean later = time.group(2) != null && "下午晚上中午".contains(time.group(2)) && hour < 12 && hour > 0;
        String minute = time.group(4) == null ? time.group(5) : time.group(4);
        int minutes = minute == null ? time.group(6) == null ? 0 : 30 : Integer.parseInt(minute);
        return days(spelled(time.group(1))).at(LocalTime.of(later ? hour + 12 : hour, minutes));
    }

    /** Decimal digits, and every other week told in one way. */
    private static String spelled(String text) {
        String other = text.replaceFirst("^每?双周|^每?隔周|^每隔[一1]个?(?:周|星期|礼拜)", "每2周");
        return DateSpelling.plain(other.replaceFirst("^月(?=底|末|最后)", "每月"));
    }

    private static Cadence days(String text) {
        if (DAILY.matcher(text).matches()) {
            return Cadence.daily();
        }
        Matcher times = TIMES.matcher(text);
        if (times.matches()) {
            int count = number(times.group(3));
            int every = number(times.group(1));
            Period.Kind per = Objects.requireNonNull(PERIODS.get(times.group(2)));
            return of(
                    every == 1
                            ? new CadencePattern.Times(count, per)
                            : new CadencePattern.TimesEvery(count, every, per));
        }
        Matcher weekly = WEEKLY.matcher(text);
        if (weekly.matches()) {
            int every = number(weekly.group(1));
            Set<DayOfWeek> names = weekdays(weekly.group(3));
            return of(
                    every == 1
                            ? new CadencePattern.Weekly(names)
                            : new CadencePattern.EveryWeeks(every, number(weekly.group(2)), names));
        }
        Matcher months = MONTHS.matcher(text);
        if (months.matches()) {
            return inMonths(months, months.group(9));
        }
        throw new IllegalArgumentException("Days [" + text + "] are unknown.");
    }

    private static Cadence of(CadencePattern pattern) {
        return new Cadence(pattern, Optional.empty(), Cadence.usualShift(pattern));
    }

    private static Cadence inMonths(Matcher named, String day) {
        if (LAST_WORKING_DAY.contains(day)) {
            return of(new OnDay(months(named, true), OnDay.LAST)).shifted(DayShift.PREVIOUS);
        }
        if (FIRST_WORKING_DAY.contains(day)) {
            return of(new OnDay(months(named, false), 1)).shifted(DayShift.NEXT);
        }
        if (LAST_DAY.contains(day)) {
            return of(new OnDay(months(named, true), OnDay.LAST));
        }
        Matcher weekday = WEEKDAY_OF_MONTH.matcher(day);
        if (weekday.matches()) {
            boolean last = weekday.group(2) != null;
            int number = last ? OnWeekday.LAST : Integer.parseInt(weekday.group(1));
            return of(new OnWeekday(
                    months(named, last), number, weekday(weekday.group(3).charAt(0))));
        }
        Matcher numbered = DAY_OF_MONTH.matcher(day);
        if (numbered.matches()) {
            return of(new OnDay(months(named, false), Integer.parseInt(numbered.group(1))));
        }
        throw new IllegalArgumentException("Day [" + day + "] is unknown.");
    }

    /** Which months are named; where a quarter, half-year or year is, its first month, for what comes last its last. */
    private static Months months(Matcher named, boolean atEnd) {
        if (named.group(3) != null) {
            int every = number(named.group(2));
            return new Months(every, named.group(1) == null ? atEnd ? every : 1 : Integer.parseInt(named.group(1)));
        }
        if (named.group(4) != null) {
            return new Months(3, quarterMonth(named, atEnd));
        }
        if (named.group(7) != null) {
            return new Months(6, atEnd ? 6 : 1);
        }
        return new Months(12, named.group(8) == null ? atEnd ? 12 : 1 : Integer.parseInt(named.group(8)));
    }

    private static int quarterMonth(Matcher named, boolean atEnd) {
        if (named.group(5) != null) {
            return Integer.parseInt(named.group(5));
        }
        if (named.group(6) != null) {
            return named.group(6).equals("首") ? 1 : 3;
        }
        return atEnd ? 3 : 1;
    }

    private static int number(String digits) {
        return digits == null || digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }

    /** 周1、3、周5 and 周1至周5; a range that runs past Sunday goes on with Monday. */
    private static Set<DayOfWeek> weekdays(String names) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        boolean range = false;
        DayOfWeek last = DayOfWeek.MONDAY;
        for (char name : names.replaceAll("周|星期|礼拜", "").toCharArray()) {
            if ("、,和及与/至到~-".indexOf(name) >= 0) {
                range = "至到~-".indexOf(name) >= 0;
                continue;
            }
            DayOfWeek day = weekday(name);
            while (range && last != day) {
                days.add(last);
                last = last.plus(1);
            }
            range = false;
            last = day;
            days.add(day);
        }
        return days;
    }

    private static DayOfWeek weekday(char name) {
        int index = "1234567".indexOf(name);
        int day = index >= 0 ? index : Math.min("一二三四五六日天".indexOf(name), 6);
        return DayOfWeek.of(day + 1);
    }
}
