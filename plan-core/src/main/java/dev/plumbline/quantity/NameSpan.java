package dev.plumbline.quantity;

import java.util.Optional;

/**
 * The words that name a quantity, as a part of the text.
 *
 * @param start where they start
 * @param end where they end; equal to {@code start} if there are none
 */
record NameSpan(int start, int end) {

    private static final String SEPARATORS = ",;。:!?";
    private static final String OPENING = "([【“‘「『《";
    private static final String CLOSING = ")]】”’」』》";
    private static final String OPENING_SIGNS = " ,;。、:!?\"“”‘’「」『』)]】-–—·*#•";
    private static final String CLOSING_SIGNS = " ,;。、:\"“‘「『([【-–—的";

    /** The words of the clause that ends at {@code end}, {@code floor} at the furthest. */
    static NameSpan before(String text, int floor, int end) {
        return new NameSpan(clauseStart(text, floor, end), end).trimmed(text);
    }

    /** Back to a separator or an open bracket; what is within closed brackets belongs to the name. */
    private static int clauseStart(String text, int floor, int end) {
        int depth = 0;
        for (int at = end; at > floor; at--) {
            char each = text.charAt(at - 1);
            if (CLOSING.indexOf(each) >= 0) {
                depth++;
            } else if (OPENING.indexOf(each) >= 0 ? --depth < 0 : depth == 0 && SEPARATORS.indexOf(each) >= 0) {
                return at;
            }
        }
        return floor;
    }

    private NameSpan trimmed(String text) {
        int from = start;
        int to = end;
        while (from < to && OPENING_SIGNS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && CLOSING_SIGNS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return new NameSpan(from, to).withoutHelper(text);
    }

    /** 实现营收 is 营收, but 完成率 stays. */
    private NameSpan withoutHelper(String text) {
        return Phrases.HELPERS
                .startingAt(text, start)
                .filter(word -> word.end() <= end && !isWordPart(text, word.end()))
                .map(word -> new NameSpan(word.end(), end).trimmed(text))
                .orElse(this);
    }

    private static boolean isWordPart(String text, int at) {
        return at < text.length() && "率度量时情期额".indexOf(text.charAt(at)) >= 0;
    }

    /** The verb of change that opens the name, if words follow it: 提升销售额. */
    Optional<WordTable.Match<Trend>> opening(String text) {
        return Phrases.OPENINGS
                .startingAt(text, start)
                .filter(word -> word.end() < end && !isWordPart(text, word.end()) && text.charAt(word.end()) != '了');
    }

    /** The name behind its opening verb. */
    NameSpan from(String text, int start) {
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return new NameSpan(at, end);
    }

    boolean isRate(String text) {
        String name = text.substring(start, end);
        return name.endsWith("率")
                || name.endsWith("占比")
                || name.endsWith("份额")
                || name.endsWith("比例")
                || name.endsWith("比重")
                || name.endsWith("百分比");
    }

    Optional<String> in(String text) {
        return start == end ? Optional.empty() : Optional.of(text.substring(start, end));
    }
}
