package dev.plumbline.io.table.row;

import dev.plumbline.io.table.row.Dating.Basis;
import dev.plumbline.text.TextForms;
import dev.plumbline.time.DateContext;
import dev.plumbline.time.DateReading;
import dev.plumbline.time.DateText;
import dev.plumbline.time.Period;
import dev.plumbline.time.WrittenDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that are counted from the week of a report: 下周三, 本周五, next Friday, 下周. */
final class NextWeek {

    private static final Pattern WORDS = Pattern.compile("(?<which>[下次本这]|next |this )个?"
            + "(?:(?:周|星期|礼拜)(?<day>[一二三四五六日天])|(?<english>mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?<whole>周内|周|星期|week))"
            + "(?<by>前|之前|以前|内)?");
    private static final int LONGEST = 20;

    private NextWeek() {}

    /** The day; empty for other texts, and where nobody says in which week the table was written. */
    static Optional<DateReading> read(String text, Dating dating) {
        if (text.isEmpty() || text.length() > LONGEST || "下次本这nNtT".indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        Matcher found = WORDS.matcher(TextForms.simplified(TextForms.tidy(text)).toLowerCase(Locale.ROOT));
        Optional<Period> written = found.matches() ? week(dating) : Optional.empty();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        boolean next = "下次n".indexOf(found.group("which").charAt(0)) >= 0;
        Period week = next ? written.get().next() : written.get();
        String day = found.group("day") != null ? "周" + found.group("day") : found.group("english");
        return Optional.of(day == null ? new WrittenDate.Named(week, false) : DateText.read(day, DateContext.of(week)));
    }

    /** The week that a report is about, or the one of the day that a table names as its own. */
    private static Optional<Period> week(Dating dating) {
        Optional<Period> week =
                dating.reported().or(dating::period).filter(period -> period.kind() == Period.Kind.WEEK);
        boolean named = dating.asOfFrom()
                .filter(basis -> basis == Basis.TITLE || basis == Basis.LINE || basis == Basis.SHEET)
                .isPresent();
        return week.isPresent() || !named
                ? week
                : dating.asOf().map(day -> Period.containing(Period.Kind.WEEK, day, Month.JANUARY));
    }
}
