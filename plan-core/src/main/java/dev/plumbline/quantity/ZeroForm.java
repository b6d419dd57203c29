package dev.plumbline.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** None of what must not happen, in words: 零事故, 无重大投诉, 不发生安全事故. Read as at most 0. */
final class ZeroForm {

    /** What one counts to have none of it. */
    private static final WordTable<Boolean> EVENTS =
            WordTable.of("事故 责任事故 投诉 客诉 缺陷 差错 失误 错误 违规 违纪 违章 违法 违约 伤亡 死亡 工伤 泄露 泄漏 "
                    + "逾期 延期 延误 返工 流失 退货 退单 故障 隐患 污染 超标 案件 事件 不良 漏洞 中断 拖欠 坏账 感染 报废 停机 停产 火灾 火情 上访 处罚 "
                    + "罚款 纠纷 诉讼 舆情 丢失 遗漏 损失 漏检 漏报 瞒报 发生 出现 accidents complaints incidents defects injuries");

    /** Longer words go before shorter ones that they hold. */
    private static final WordTable<Boolean> NONE =
            WordTable.of(Map.of(true, "零 无 没有 未 不 杜绝 零发生 未发生 不发生 无发生 未出现 不出现 不再发生 zero no"));

    private static final Set<String> VERBS = Set.of("发生", "出现");

    private static final Quantity NOTHING = Quantity.zero(Unit.NONE);
    private static final int LONGEST = 12;

    private ZeroForm() {}

    /** What a text without quantities says, if it says that there is none of something. */
    static Optional<Statement> read(String text) {
        int end = clauseEnd(text);
        return EVENTS.endingAt(text, 0, end)
                .flatMap(event -> none(text, event).map(none -> statement(text, none, event, end)));
    }

    /** Whether a word behind 0 names such an event: 0事故. */
    static boolean isEvent(Unit unit) {
        return EVENTS.meaning(unit.symbol()).isPresent();
    }

    private static int clauseEnd(String text) {
        int end = text.length();
        while (end > 0 && " ,;。、!)]】\"”".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** The word for none, before the event with at most some words between. */
    private static Optional<WordTable.Match<Boolean>> none(String text, WordTable.Match<Boolean> event) {
        int floor = Math.max(0, event.start() - LONGEST);
        for (int at = event.start(); at > floor && isWordPart(text, at, event.start()); at--) {
            Optional<WordTable.Match<Boolean>> none = NONE.endingAt(text, floor, at);
            if (none.filter(word -> isAlone(text, word.start())).isPresent()) {
                return none;
            }
        }
        return Optional.empty();
    }

    private static boolean isWordPart(String text, int at, int start) {
        return at == start || Character.isLetter(text.charAt(at)) || text.charAt(at) == ' ';
    }

    /** 有无事故 asks, and 并不 denies. */
    private static boolean isAlone(String text, int start) {
        return start == 0 || "有并毫从绝非是否".indexOf(text.charAt(start - 1)) < 0;
    }

    private static Statement statement(
            String text, WordTable.Match<Boolean> none, WordTable.Match<Boolean> event, int end) {
        NameSpan before = NameSpan.before(text, 0, none.start());
        boolean isVerb = VERBS.contains(text.substring(none.end(), event.end()));
        NameSpan what = new NameSpan(isVerb ? event.end() : none.end(), event.end());
        NameSpan named = before.start() < before.end() ? before : what;
        Bound bound = Bound.of(Comparison.AT_MOST, NOTHING);
        return new Statement(new Meaning.Amount(bound, Optional.empty()), named, end, 0);
    }
}
