package dev.plumbline.text;

import java.time.LocalDate;

/** Dates as Chinese prints them: 2024年6月30日. */
public final class ChineseDate {

    private ChineseDate() {}

    /** The whole date, its year first. */
    public static String text(LocalDate day) {
        return day.getYear() + "年" + monthAndDay(day);
    }

    /** The date within a year that is known: 6月30日. */
    public static String monthAndDay(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** The first and the last day, both included; what is the same of both stands once. */
    public static String text(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return text(first);
        }
        return text(first) + "至" + (first.getYear() == last.getYear() ? monthAndDay(last) : text(last));
    }
}
