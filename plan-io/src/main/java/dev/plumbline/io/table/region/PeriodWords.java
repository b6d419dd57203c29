package dev.plumbline.io.table.region;

import dev.plumbline.time.DateContext;
import dev.plumbline.time.DateText;
import dev.plumbline.time.Period;
import dev.plumbline.time.WrittenDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Takes apart headers that name a period beside what they mean: 2025年目标, 1—5月累计完成, Baseline 2024. */
final class PeriodWords {

    private static final String PERIOD = "0123456789０１２３４５６７８９-—–~～.年月度季第Qq上下半至到/ ";
    private static final int YEAR_DIGITS = 4;
    private static final DateContext ANY_YEAR = DateContext.of(Period.year(2000));

    private PeriodWords() {}

    /** The header without a period at its beginning or end; the same where there is none. */
    static String without(String header) {
        String text = header.strip();
        int from = 0;
        boolean digit = false;
        while (from < text.length() && PERIOD.indexOf(text.charAt(from)) >= 0) {
            digit |= Character.isDigit(text.charAt(from));
            from++;
        }
        int start = digit ? from : 0;
        int end = text.length();
        while (end > start && (Character.isDigit(text.charAt(end - 1)) || " 年".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        boolean year = text.length() - end >= YEAR_DIGITS;
        String rest = text.substring(start, year ? end : text.length()).strip();
        return rest.isEmpty() ? text : rest;
    }

    /** The year that a header names with four digits. */
    static OptionalInt year(String header) {
        int digits = 0;
        int value = 0;
        for (int i = 0; i <= header.length(); i++) {
            char letter = i < header.length() ? header.charAt(i) : ' ';
            if (letter >= '0' && letter <= '9') {
                digits++;
                value = digits <= YEAR_DIGITS ? value * 10 + letter - '0' : 0;
            } else {
                if (digits == YEAR_DIGITS && value >= 1900 && value <= 2200) {
                    return OptionalInt.of(value);
                }
                digits = 0;
                value = 0;
            }
        }
        return OptionalInt.empty();
    }

    /** The parts of a year that stand over columns: 一季度, 二季度; of several none is the one that a row is about. */
    static Set<String> groups(List<HeaderCell> cells) {
        Set<String> groups = new HashSet<>();
        for (HeaderCell cell : cells) {
            String top = cell.parts().get(0);
            boolean part = cell.parts().size() > 1
                    && !groups.contains(top)
                    && DateText.read(top, ANY_YEAR) instanceof WrittenDate date
                    && date.range().start().getYear() == date.range().end().getYear()
                    && year(top).isEmpty();
            if (part) {
                groups.add(top);
            }
        }
        return groups;
    }

    /** The latest year that headers name; 0 where none does. */
    static int latest(List<HeaderCell> cells) {
        return cells.stream()
                .flatMap(cell -> cell.parts().stream())
                .mapToInt(part -> year(part).orElse(0))
                .max()
                .orElse(0);
    }
}
