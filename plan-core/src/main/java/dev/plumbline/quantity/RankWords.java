package dev.plumbline.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Places in an order: 前三名, 前3, top 3, 第二名. A place is better the smaller it is. */
final class RankWords {

    static final Unit PLACE = Unit.of("名");

    /** What stands before an amount of a place and is no part of its name. */
    private static final WordTable<Boolean> LEADS = WordTable.of("进入 进 跻身 位列 位居 名列 保持 保持在 稳居 达到 达 居 in_the the reach");

    /** Before 前 or 第 these make another word: 目前3家, 以前, 提前3天. */
    private static final String NO_RANK = "目以之提日此先空事会年月课饭节当税";

    /** Behind a place these go on about it; other letters make the number count something. */
    private static final String GOING_ON = "以之内或及且和";

    private RankWords() {}

    /** The place that is written from here on. */
    static Optional<Mention> at(String text, int at) {
        char first = text.charAt(at);
        if (first == '前' || first == '第') {
            boolean other = at > 0 && NO_RANK.indexOf(text.charAt(at - 1)) >= 0;
            return other ? Optional.empty() : inChinese(text, at);
        }
        return first == 't' || first == 'T' ? top(text, at) : Optional.empty();
    }

    private static Optional<Mention> inChinese(String text, int at) {
        NumberScan number = NumberScan.at(text, at + 1);
        int end = number.end();
        boolean counted = end > at + 1 && end < text.length() && "名位强".indexOf(text.charAt(end)) >= 0;
        boolean bare = text.charAt(at) == '前' || at == 0 || "名排列居".indexOf(text.charAt(at - 1)) >= 0;
        return counted ? rank(text, at, number, end + 1) : bare ? rank(text, at, number, end) : Optional.empty();
    }

    private static Optional<Mention> top(String text, int at) {
        boolean word = text.regionMatches(true, at, "top", 0, 3) && !(at > 0 && isLatin(text.charAt(at - 1)));
        if (!word) {
            return Optional.empty();
        }
        int from = at + 3;
        int start = from < text.length() && " -".indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
        NumberScan number = NumberScan.at(text, start);
        return rank(text, at, number, number.end());
    }

    private static boolean isLatin(char each) {
        return each < 128 && Character.isLetter(each);
    }

    private static Optional<Mention> rank(String text, int start, NumberScan number, int end) {
        return number.value()
                .filter(place -> isPlace(place) && number.implied().isNone() && isClosed(text, end))
                .map(place -> Mention.rank(lead(text, start), end, Quantity.of(place, PLACE)));
    }

    private static boolean isPlace(BigDecimal place) {
        return place.signum() > 0 && NumberCaps.plain(place).scale() == 0;
    }

    private static boolean isClosed(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        char next = text.charAt(end);
        return !Character.isLetterOrDigit(next) && "%‰-~—–−/.·±".indexOf(next) < 0 || GOING_ON.indexOf(next) >= 0;
    }

    private static int lead(String text, int start) {
        int at = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
        return LEADS.endingAt(text, 0, at).map(WordTable.Match::start).orElse(start);
    }
}
