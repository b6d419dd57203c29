package dev.plumbline.quantity;

import java.util.Map;

/** The words around amounts that say how they are meant. */
final class Phrases {

    /** Before an amount. */
    static final WordTable<Comparison> LIMITS = WordTable.of(Map.of(
            Comparison.AT_LEAST,
            "≥ ≧ ⩾ >= => 不低于 不少于 不小于 不短于 不得低于 不得少于 不能低于 至少 最少 最低 起码 下限 达到 达 突破 大于等于 大于或等于 高于或等于"
                    + " at_least no_less_than not_less_than no_fewer_than not_below minimum min",
            Comparison.AT_MOST,
            "≤ ≦ ⩽ <= =< 不超过 不高于 不大于 不多于 不长于 不超 不得超过 不能超过 不得高于 至多 最多 最高 最长 上限 限于 控制在 控制到 控制 压缩在 小于等于 小于或等于"
                    + " 低于或等于 at_most no_more_than not_more_than up_to not_exceed not_exceeding maximum max within",
            Comparison.MORE_THAN,
            "> 超过 超出 超 大于 高于 多于 优于 逾 more_than greater_than over above exceed exceeds",
            Comparison.LESS_THAN,
            "< 低于 少于 小于 短于 不足 不到 未满 未达 未达到 less_than fewer_than below under",
            Comparison.EXACTLY,
            "= 等于 维持在 保持在 稳定在"));

    /** Behind an amount. */
    static final WordTable<Comparison> LIMITS_BEHIND = WordTable.of(Map.of(
            Comparison.AT_LEAST, "以上 及以上 或以上 (含)以上 (含以上) 之上 起 + or_more or_above and_above",
            Comparison.AT_MOST, "以内 之内 内 以下 及以下 或以下 (含)以下 (含以下) 之下 封顶 为限 or_less or_below and_below"));

    /** Verbs of change, directly before an amount: 增长20%. */
    static final WordTable<Trend> CHANGES = WordTable.of(Map.of(
            Trend.RISE,
            "提升 提高 增长 增加 上升 上涨 递增 增幅 增 涨 increase increased increases growth grow grows rise rises raise up",
            Trend.FALL,
            "降低 下降 减少 缩短 压缩 压降 削减 缩减 下调 下滑 减低 节约 节省 递减 降幅 降 减"
                    + " decrease decreases decreased reduce reduces reduced reduction cut fall falls lower down"));

    /** Verbs of change with 至 or 到 behind them: 提升至90分. */
    static final WordTable<Trend> AIMS = WordTable.of(Map.of(
            Trend.RISE, "提升 提高 增长 增加 上升 上涨 扩大 扩展 扩充 拓展 恢复 回升 上调 增 升 提 涨 扩 increase grow rise raise",
            Trend.FALL, "降低 下降 减少 缩短 压缩 压降 削减 缩减 缩小 下调 下滑 减低 收窄 控制 降 减 缩 压 decrease reduce cut fall lower down"));

    /** Verbs of change at the start of a statement: 提升销售额10%. */
    static final WordTable<Trend> OPENINGS = WordTable.of(Map.of(
            Trend.RISE,
            "提升 提高 增长 增加 increase grow raise",
            Trend.FALL,
            "降低 减少 缩短 压缩 压降 削减 缩减 decrease reduce cut lower"));

    static final WordTable<Boolean> TO = WordTable.of("至 到 为 → to");

    static final WordTable<Boolean> ABOUT =
            WordTable.of("约 大约 约为 近 将近 接近 大概 预计约 about approximately approx around circa");

    static final WordTable<Boolean> ABOUT_BEHIND = WordTable.of("左右 上下");

    /** Words between name and amount that say nothing by themselves. */
    static final WordTable<Boolean> FILLERS = WordTable.of("了 是 为 有 共 共计 合计 总计 累计 : \" “ ‘ 「 『 ( [ 【 的 by");

    /** True for a surplus over the target, false for the share of the target that was reached. */
    static final WordTable<Boolean> ATTAINMENTS = WordTable.of(Map.of(
            true, "超额 超额完成 超额达成 超额实现 超目标 超出目标 超预期 超出预期 超计划 超出计划",
            false, "达成率 达成"));

    /** What a text says about a target beside its actual value. */
    static final WordTable<Boolean> VERDICTS = WordTable.of(Map.of(
            true, "达标 已达标 达成 已达成 完成 已完成 超额完成 实现 已实现",
            false, "未达标 不达标 没达标 未达成 未达到 未完成 没完成 未实现"));

    /** Words at the start of a name that do not belong to it. */
    static final WordTable<Boolean> HELPERS = WordTable.of("将 把 使 实现 完成 力争 确保 保证 争取 预计");

    static final WordTable<Boolean> NOTHING = WordTable.of("- -- — —— – / \\ 无 暂无 没有 n/a na none nil");

    private Phrases() {}
}
