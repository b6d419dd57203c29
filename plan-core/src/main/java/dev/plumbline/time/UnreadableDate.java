package dev.plumbline.time;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.text.Localized;
import java.time.LocalDate;
import java.util.List;

/**
 * A text that is no date, and why.
 *
 * <p>Immutable and thread-safe (IO-2).
 *
 * @param text the text as it was given; of a very long one the beginning
 * @param problem what is wrong
 * @param readings the days that an ambiguous text can mean, where they are known
 */
public record UnreadableDate(String text, Problem problem, List<LocalDate> readings) implements DateReading {

    public UnreadableDate {
        readings = List.copyOf(readings);
    }

    /** A text of which no readings are known. */
    public UnreadableDate(String text, Problem problem) {
        this(text, problem, List.of());
    }

    /** What can be wrong with a written date. */
    public enum Problem {
        /** It has no form of a date that is known here. */
        UNKNOWN_FORM(
                FindingCode.of(
                        "date-unreadable", Severity.ERROR, "“{value}”不是可识别的日期", "[{value}] cannot be read as a date"),
                "日期或起止日期，例如 2024-06-30、6.1-6.30、2024年Q3",
                "a date or a range of dates, for example 2024-06-30, 6.1-6.30 or 2024年Q3"),
        /** A month or day that does not exist, for example 2.30. */
        NO_SUCH_DATE(
                FindingCode.of(
                        "date-impossible", Severity.ERROR, "日期“{value}”不存在", "The date [{value}] does not exist"),
                "日历上存在的日期",
                "a date that is in the calendar"),
        /** The year is missing, and the surroundings do not tell it. */
        YEAR_MISSING(
                FindingCode.of(
                        "date-without-year", Severity.ERROR, "日期“{value}”没有年份", "The date [{value}] has no year"),
                "带年份的日期，或由标题、计划周期给出年份",
                "a date with its year, or a year in the title or the plan's period"),
        /** The range ends before it starts. */
        ENDS_BEFORE_START(
                FindingCode.of(
                        "date-range-reversed",
                        Severity.ERROR,
                        "“{value}”的结束日期早于开始日期",
                        "The range [{value}] ends before it starts"),
                "结束日期不早于开始日期；跨年时写明年份",
                "an end that is not before the start; across a new year write both years"),
        /** Its year is outside 1900 to 2200. */
        YEAR_OUTSIDE(
                FindingCode.of(
                        "date-year-outside",
                        Severity.ERROR,
                        "日期“{value}”的年份不在 1900 至 2200 之间",
                        "The year of the date [{value}] is not within 1900 to 2200"),
                "1900 至 2200 年之间的日期",
                "a date within the years 1900 to 2200"),
        /** It can be read in two ways. */
        AMBIGUOUS(
                FindingCode.of(
                        "date-ambiguous", Severity.ERROR, "“{value}”有歧义", "[{value}] can be read in more than one way"),
                "明确的日期，例如 6月底前 或 5月31日前",
                "an unmistakable date, for example 6月底前 (by the end of June) or 5月31日前");

        private final FindingCode code;
        private final Localized expected;

        Problem(FindingCode code, String chinese, String english) {
            this.code = code.advising("请改为：" + chinese, "Write " + english);
            this.expected = Localized.of(chinese, english);
        }

        /** The code of findings that tell of it. */
        public FindingCode code() {
            return code;
        }

        /** What should stand there instead. */
        public Localized expected() {
            return expected;
        }
    }

    /** The finding that tells of it. */
    public Finding finding(Location location) {
        return Finding.builder(problem.code())
                .location(location)
                .value(text)
                .expected(expected())
                .putFigure("value", text)
                .build();
    }

    /** What should stand there instead; of an ambiguous text its readings. */
    public Localized expected() {
        if (readings.isEmpty()) {
            return problem.expected();
        }
        List<String> days = readings.stream().map(LocalDate::toString).toList();
        return Localized.of(String.join(" 或 ", days), String.join(" or ", days));
    }
}
