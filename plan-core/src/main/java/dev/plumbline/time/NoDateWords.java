package dev.plumbline.time;

import dev.plumbline.text.TextForms;
import dev.plumbline.time.NoDate.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that say there is no date. */
final class NoDateWords {

    private static final Map<String, Reason> WORDS = words();

    private static final List<String> EVERY = List.of("每", "逐月", "逐周", "逐日", "按月", "按季", "按周", "every", "each");

    private NoDateWords() {}

    private static Map<String, Reason> words() {
        Map<String, Reason> words = new HashMap<>();
        put(words, Reason.UNDECIDED, "待定", "未定", "暂无", "暂未定", "暂不确定", "不确定", "待确认", "待明确", "待商定", "待议", "待安排");
        put(words, Reason.UNDECIDED, "待通知", "待补充", "待填", "待排期", "未排期", "时间待定", "日期待定", "另行通知", "另定", "视情况");
        put(words, Reason.UNDECIDED, "视情况而定", "视进度而定", "根据实际情况", "尽快", "无计划", "tbd", "tba", "tbc", "tbd.", "n/a", "na");
        put(
                words,
                Reason.UNDECIDED,
                "n.a.",
                "tobedecided",
                "tobedetermined",
                "tobeconfirmed",
                "tobeannounced",
                "undecided");
        put(words, Reason.UNDECIDED, "unknown", "pending", "asap", "?", "??", "???");
        put(words, Reason.CONTINUOUS, "持续", "长期", "常年", "永久", "持续进行", "持续推进", "持续开展", "持续改进", "持续优化", "持续跟进");
        put(words, Reason.CONTINUOUS, "长期坚持", "长期进行", "长期执行", "长期推进", "长期有效", "贯穿全年", "全年持续", "常态化", "常态");
        put(
                words,
                Reason.CONTINUOUS,
                "不间断",
                "一直",
                "全程",
                "始终",
                "ongoing",
                "continuous",
                "continuously",
                "open",
                "openend");
        put(words, Reason.CONTINUOUS, "open-end", "open-ended", "permanent", "longterm", "long-term", "alltheyear");
        put(
                words,
                Reason.RECURRING,
                "不定期",
                "定期",
                "随时",
                "日常",
                "经常",
                "按需",
                "适时",
                "daily",
                "weekly",
                "biweekly",
                "monthly");
        put(
                words,
                Reason.RECURRING,
                "quarterly",
                "yearly",
                "annually",
                "regularly",
                "recurring",
                "asneeded",
                "ondemand",
                "onrequest");
        return Map.copyOf(words);
    }

    private static void put(Map<String, Reason> words, Reason reason, String... names) {
        for (String name : names) {
            words.put(name, reason);
        }
    }

    static Optional<NoDate> read(String text) {
        String key = bare(TextForms.matchingKey(text));
        Reason reason = WORDS.get(key);
        if (reason == null && EVERY.stream().anyMatch(key::startsWith)) {
            reason = Reason.RECURRING;
        }
        return Optional.ofNullable(reason).map(each -> new NoDate(text, each));
    }

    /** Without brackets about it. */
    private static String bare(String key) {
        boolean bracketed = key.length() > 2 && key.startsWith("(") && key.endsWith(")");
        return bracketed ? key.substring(1, key.length() - 1) : key;
    }
}
