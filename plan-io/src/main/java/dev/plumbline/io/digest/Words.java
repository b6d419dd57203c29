package dev.plumbline.io.digest;

import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.ChineseDate;
import dev.plumbline.text.Localized;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Days, figures and names as one language prints them. */
record Words(Locale locale, ZoneId zone, int year, Organisation organisation) {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** Those of a status; the year of its day goes without saying. */
    static Words of(Locale locale, PlanStatus status) {
        return new Words(
                locale,
                status.book().zone(),
                status.date().getYear(),
                status.book().organisation());
    }

    boolean isChinese() {
        return Localized.isChinese(locale);
    }

    String say(String chinese, String english) {
        return isChinese() ? chinese : english;
    }

    String say(Localized words) {
        return words.text(locale);
    }

    /** The same at the start of a line. */
    String start(Localized words) {
        String text = say(words);
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** {@code 2024年7月15日}, {@code 2024-07-15}. */
    String day(LocalDate day) {
        return say(ChineseDate.text(day), day.toString());
    }

    /** A day of the week that is told of: {@code 7月17日（周三）}, {@code 2024-07-17 (Wed)}. */
    String weekday(LocalDate day) {
        String name = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, isChinese() ? Locale.CHINA : Locale.ENGLISH);
        return shortDay(day) + aside(name);
    }

    /** A day near by: {@code 7月17日}, of another year {@code 2023年7月17日}; {@code 2024-07-17}. */
    String shortDay(LocalDate day) {
        return say(day.getYear() == year ? ChineseDate.monthAndDay(day) : ChineseDate.text(day), day.toString());
    }

    LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** {@code 7月11日18:00}; the last minute of a day is the day. */
    String minute(Instant instant) {
        ZonedDateTime at = instant.atZone(zone);
        String day = shortDay(at.toLocalDate());
        LocalTime time = at.toLocalTime();
        return time.isBefore(LAST_MINUTE)
                ? day + say("", " ") + String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute())
                : day;
    }

    /** {@code 8月1日至9月30日}. */
    String days(LocalDate first, LocalDate last) {
        return say(ChineseDate.text(first, last), first + " to " + last);
    }

    String rate(Ratio rate) {
        return rate.isDefined() ? rate.printed() : "—";
    }

    /** {@code 70%}, {@code 83.3%}. */
    String percent(double points) {
        return number(points) + "%";
    }

    /** {@code 70}, {@code 83.3}. */
    String number(double points) {
        BigDecimal rounded = BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** {@code 26小时30分}, {@code 8 working h 5 min}; less than a minute is left out. */
    String time(Duration time, boolean working) {
        String hour = working ? say("个工作小时", " working h") : say("小时", " h");
        int minutes = time.toMinutesPart();
        return time.toHours() + hour + (minutes == 0 ? "" : say("", " ") + minutes + say("分", " min"));
    }

    String count(long days) {
        return say(days + "天", days + (days == 1 ? " day" : " days"));
    }

    String target(Optional<Target> target) {
        return target.map(each -> each.printed(locale)).orElse("—");
    }

    String value(MeasuredValue value) {
        return value.printed(locale);
    }

    /** A party by what people call it. */
    String name(PartyId party) {
        return organisation.name(party);
    }

    String parties(Collection<? extends PartyId> parties) {
        return parties.stream().map(this::name).distinct().collect(Collectors.joining(say("、", ", ")));
    }

    /** Parts of a line after one another; empty ones are left out. */
    String line(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(say("，", ", ")));
    }

    /** {@code 另有3项}. */
    String more(int left) {
        return say("另有" + left + "项", left + " more");
    }

    String colon() {
        return say("：", ": ");
    }

    /** What is told on top of something: {@code （逾期3天）}. */
    String aside(String text) {
        return text.isEmpty() ? "" : say("（" + text + "）", " (" + text + ")");
    }
}
