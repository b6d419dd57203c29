package dev.plumbline.io.table.mapping;

import dev.plumbline.text.TextForms;
import dev.plumbline.time.DateContext;
import dev.plumbline.time.DateReading;
import dev.plumbline.time.DateText;
import dev.plumbline.time.Period;
import dev.plumbline.time.WrittenDate;
import java.util.Optional;

/** Finds the period in a title such as 月度运营计划总表(2024年6月) or 2024年度运营计划. */
final class TitlePeriod {

    private static final String LETTERS = "0123456789年月日季度第上下半一二三四Qq周Hh";

    private TitlePeriod() {}

    /** The longest stretch of the title that reads as a period with its year. */
    static Optional<Period> find(String title) {
        String plain = TextForms.matchingKey(title);
        Optional<Period> found = Optional.empty();
        int from = 0;
        while (from < plain.length() && found.isEmpty()) {
            int start = next(plain, from);
            int end = start;
            while (end < plain.length() && LETTERS.indexOf(plain.charAt(end)) >= 0) {
                end++;
            }
            found = read(plain, start, end);
            from = Math.max(end, start + 1);
        }
        return found;
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Optional<Period> read(String title, int start, int end) {
        for (int to = end; to >= start + 4; to--) {
            String part = title.substring(start, to);
            String word = part.endsWith("年度") ? part.substring(0, part.length() - 1) : part;
            DateReading reading = DateText.read(word, DateContext.none());
            if (reading instanceof WrittenDate date && date.period().isPresent()) {
                return date.period();
            }
        }
        return Optional.empty();
    }
}
