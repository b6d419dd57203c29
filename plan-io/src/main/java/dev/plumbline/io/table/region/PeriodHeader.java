package dev.plumbline.io.table.region;

import dev.plumbline.text.TextForms;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a year that a header names, as it can be read as a date, and what the header says beside it: Q1目标值, 1-6月实际.
 *
 * @param period such as Q1 or 1-6月
 * @param rest the other words; may be empty
 */
public record PeriodHeader(String period, String rest) {

    private static final int LONGEST = 30;
    private static final String MONTH = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?";
    private static final String MONTHS =
            "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月?份?(?:-|~|—|–|至|到)" + MONTH + "|" + MONTH;
    private static final String ENGLISH =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august"
                    + "|september|october|november|december)\\.?";
    private static final Set<String> MONTH_NAMES =
            Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern PART = Pattern.compile("(?<![0-9a-z])(?:(?<year>20\\d\\d|\\d\\d(?=年|q))[年.\\-/ ]?)?(?:"
            + "(?<quarter>q[1-4]|[1-4]q|第?[一二三四1-4]季度?|(?<quarters>前三季度))"
            + "|(?<half>[上下]半年度?|h[12]|[12]h)"
            + "|(?<months>" + MONTHS + ")(?![底末初中上下旬度])"
            + "|(?<iso>(?<=20\\d\\d-)(?:0[1-9]|1[0-2]))(?:-01)?"
            + "|(?<english>" + ENGLISH + "(?:-" + ENGLISH + ")?))"
            + "(?:[ '\\-]{0,2}(?<after>20\\d\\d|(?<=['\\-])\\d\\d))?(?![0-9a-z])");

    /** The first period that is named; none in most headers, which are looked at once and briefly. */
    public static Optional<PeriodHeader> of(String header) {
        if (header.length() > LONGEST || !mayName(header)) {
            return Optional.empty();
        }
        String text = TextForms.simplified(TextForms.tidy(header)).toLowerCase(Locale.ROOT);
        Matcher found = PART.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        String rest = text.substring(0, found.start()) + " " + text.substring(found.end());
        return Optional.of(new PeriodHeader(
                year(found) + part(found),
                rest.replaceAll("[()\\[\\]【】:/_\\- ]+", " ").strip()));
    }

    /** The year that a header names: 2023年实际, FY23 Actual. */
    public static OptionalInt year(String header) {
        OptionalInt written = PeriodWords.year(header);
        int fiscal = header.toUpperCase(Locale.ROOT).indexOf("FY");
        if (written.isPresent() || fiscal < 0) {
            return written;
        }
        int at = fiscal + 2;
        while (at < header.length() && "' -".indexOf(header.charAt(at)) >= 0) {
            at++;
        }
        boolean two = at + 2 <= header.length()
                && Character.isDigit(header.charAt(at))
                && Character.isDigit(header.charAt(at + 1))
                && (at + 2 == header.length() || !Character.isDigit(header.charAt(at + 2)));
        return two ? OptionalInt.of(2000 + Integer.parseInt(header.substring(at, at + 2))) : written;
    }

    /** Whether a text is nothing but the name of a period. */
    static boolean isWhole(String text) {
        return of(text).filter(read -> read.rest().isEmpty()).isPresent();
    }

    /** Looks at single letters only, so that other texts cost nothing. */
    private static boolean mayName(String header) {
        for (int i = 0; i < header.length(); i++) {
            char letter = header.charAt(i);
            if (letter == '季' || letter == '月' || letter == '半') {
                return true;
            }
            boolean digit = letter >= '0' && letter <= '9' || letter >= '０' && letter <= '９';
            if (digit && (isMark(header, i - 1) || isMark(header, i + 1)) || isMonth(header, i)) {
                return true;
            }
        }
        return false;
    }

    /** Q1, 2H, 2024-06. */
    private static boolean isMark(String header, int at) {
        return at >= 0 && at < header.length() && "qQhHｑＱｈＨ-".indexOf(header.charAt(at)) >= 0;
    }

    private static boolean isMonth(String header, int at) {
        boolean starts = at == 0 || !Character.isLetter(header.charAt(at - 1));
        return starts
                && at + 3 <= header.length()
                && "JFMASONDjfmasond".indexOf(header.charAt(at)) >= 0
                && MONTH_NAMES.contains(header.substring(at, at + 3).toLowerCase(Locale.ROOT));
    }

    private static String year(Matcher found) {
        String year = found.group("year") != null ? found.group("year") : found.group("after");
        return year == null
                ? ""
                : (year.length() == 2 ? "20" + year : year) + (found.group("english") != null ? " " : "年");
    }

    /** A range in Chinese numerals (一月至六月) in those that every date is written in. */
    private static String months(String written) {
        if (written.indexOf('-') < 0) {
            return written;
        }
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            int unit = "一二三四五六七八九".indexOf(letter) + 1;
            boolean more = i + 1 < written.length() && "一二".indexOf(written.charAt(i + 1)) >= 0;
            if (letter == '十') {
                digits.append(more ? "1" : "10");
            } else {
                digits.append(unit > 0 ? Integer.toString(unit) : String.valueOf(letter));
            }
        }
        return digits.toString();
    }

    private static String part(Matcher found) {
        if (found.group("quarters") != null) {
            return "1-9月";
        }
        if (found.group("quarter") != null) {
            String quarter = found.group("quarter");
            return quarter.endsWith("q")
                    ? "Q" + quarter.charAt(0)
                    : quarter.replaceFirst("季$", "季度").toUpperCase(Locale.ROOT);
        }
        if (found.group("half") != null) {
            String half = found.group("half");
            return half.endsWith("h")
                    ? "H" + half.charAt(0)
                    : half.replace("年度", "年").toUpperCase(Locale.ROOT);
        }
        if (found.group("iso") != null) {
            return Integer.parseInt(found.group("iso")) + "月";
        }
        return found.group("months") != null
                ? months(found.group("months").replaceAll("[—–~至到]", "-"))
                : found.group("english").replace(".", "");
    }
}
