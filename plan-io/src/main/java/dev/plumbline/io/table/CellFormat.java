package dev.plumbline.io.table;

/**
 * How a cell shows its number (数字格式), as far as it changes what the number means: a percentage, a date, a time, a
 * unit that stands in the format only ({@code 0"家"}).
 *
 * <p>Only the first section of the format code is looked at. Immutable and thread-safe.
 *
 * @param code the format code as spreadsheets write it
 * @param meaning what the number stands for
 * @param decimals how many decimals the cell shows; 0 where the code says none or nothing
 * @param suffix what is printed right behind the number; empty where there is none or the number is shown scaled
 */
public record CellFormat(String code, Meaning meaning, int decimals, String suffix) {

    /** What a formatted number stands for. */
    public enum Meaning {
        /** A plain number, also an elapsed time such as {@code [h]:mm}, which counts days. */
        NUMBER,
        /** A share of one, shown as per cent. */
        PERCENT,
        /** A date. */
        DATE,
        /** A date of which only the month is shown, with or without its year: {@code yyyy"年"m"月"}, {@code mmm-yy}. */
        MONTH,
        /** A date with a time of day. */
        DATE_TIME,
        /** A time of day. */
        TIME
    }

    /** No format of its own. */
    public static final CellFormat GENERAL = new CellFormat("General", Meaning.NUMBER, 0, "");

    /** Reads a format code; any text has a meaning. */
    public static CellFormat of(String code) {
        return new FormatCodeScanner(code).scan();
    }

    public boolean isPercent() {
        return meaning == Meaning.PERCENT;
    }

    /** Whether a currency sign before the number says its unit; how many of it, 元 or 万元, it does not say. */
    public boolean showsCurrencySign() {
        return !suffix.isEmpty() && !code.contains(suffix);
    }

    /** Whether the number is a date or a time of day. */
    public boolean isTemporal() {
        return switch (meaning) {
            case DATE, MONTH, DATE_TIME, TIME -> true;
            case NUMBER, PERCENT -> false;
        };
    }

    /** Whether a date is shown down to its day; where not, its month is meant and the day is what the file filled in. */
    public boolean showsDay() {
        return meaning == Meaning.DATE || meaning == Meaning.DATE_TIME;
    }

    @Override
    public String toString() {
        return code;
    }
}
