package dev.plumbline.quantity;

import dev.plumbline.time.Period;
import java.util.Map;
import java.util.Optional;

/** The words for periods in frequencies: 每周, 每2个月, 次/季度. */
final class PeriodWords {

    private static final WordTable<Period.Kind> KINDS = WordTable.of(Map.of(
            Period.Kind.DAY, "天 日 工作日 个工作日 day working_day workday",
            Period.Kind.WEEK, "周 星期 个星期 week",
            Period.Kind.MONTH, "月 个月 月度 month",
            Period.Kind.QUARTER, "季 季度 个季度 quarter",
            Period.Kind.HALF_YEAR, "半年 半年度 half-year half_year",
            Period.Kind.YEAR, "年 年度 year"));

    /** Before a period in English; 每 and / need no space behind them. */
    private static final WordTable<Boolean> EACH = WordTable.of("per each every a an /");

    private PeriodWords() {}

    /** 每周 that ends at a place. */
    static Optional<WordTable.Match<Period.Kind>> eachBefore(String text, int floor, int end) {
        return KINDS.endingAt(text, floor, end)
                .filter(word -> word.start() > floor && text.charAt(word.start() - 1) == '每')
                .map(word -> new WordTable.Match<>(word.value(), word.start() - 1, end));
    }

    /** 每周 or /周 that starts at a place; 每周五 is none. */
    static Optional<WordTable.Match<Period.Kind>> perAfter(String text, int at) {
        if (!text.startsWith("每", at) && !text.startsWith("/", at)) {
            return inEnglish(text, at);
        }
        return KINDS.startingAt(text, at + 1)
                .filter(word -> !isDayName(text, word.end()))
                .map(word -> new WordTable.Match<>(word.value(), at, word.end()));
    }

    /** per week, a month, with the spaces between. */
    private static Optional<WordTable.Match<Period.Kind>> inEnglish(String text, int at) {
        int start = text.startsWith(" ", at) ? at + 1 : at;
        return EACH.startingAt(text, start)
                .filter(each -> start > at || each.end() - each.start() == 1)
                .flatMap(each -> KINDS.startingAt(text, text.startsWith(" ", each.end()) ? each.end() + 1 : each.end()))
                .map(word -> new WordTable.Match<>(word.value(), at, word.end()));
    }

    private static boolean isDayName(String text, int at) {
        return at < text.length() && "一二三四五六日天末初中底".indexOf(text.charAt(at)) >= 0;
    }

    static Optional<Period.Kind> kind(Unit unit) {
        return KINDS.meaning(unit.symbol());
    }

    /** The word after 每, or after 每 and a number. */
    static String word(Period.Kind kind, boolean counted) {
        return switch (kind) {
            case DAY -> "天";
            case MONTH -> counted ? "个月" : kind.chinese();
            default -> kind.chinese();
        };
    }
}
