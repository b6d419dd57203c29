package dev.plumbline.quantity;

/** Finds the unit behind a number within a sentence, where nothing but knowledge of the words says where it ends. */
final class MeasureWords {

    private static final WordTable<Boolean> KNOWN = WordTable.of("% ‰ 百分点 个百分点 个点 percent pct pp "
            + "元 角 人民币 块钱 美元 美金 欧元 英镑 日元 港元 港币 新台币 韩元 澳元 加元 新加坡元 澳门元 瑞士法郎 卢布 "
            + "家 个 名 位 人 户 员 场 次 台 件 份 项 套 款 种 类 条 张 本 批 单 笔 间 座 栋 辆 部 只 株 棵 艘 架 "
            + "支 箱 包 袋 瓶 盒 桶 片 块 颗 粒 根 把 双 对 副 枚 幅 封 例 起 宗 桩 处 层 站 章 遍 趟 回 所 院 厂 校 市 省 国 "
            + "版 期 轮 级 页 篇 字 集 门 节 课时 学时 班 组 队 倍 点 分 度 小组 团队 门店 网点 店 "
            + "人次 人天 人日 人月 人年 场次 批次 班次 台次 车次 架次 件次 户次 例次 频次 "
            + "年 个月 周 天 日 季度 个季度 星期 个星期 工作日 个工作日 自然日 个自然日 小时 个小时 分钟 秒 毫秒 "
            + "吨 公斤 千克 克 斤 公里 千米 米 厘米 毫米 ㎡ 平方米 平米 立方米 亩 公顷 升 毫升 千瓦时 千瓦 兆瓦 ℃");

    /** Units that may follow a Chinese numeral; others make too many everyday words (一起, 一样, 三方). */
    private static final WordTable<Boolean> COUNTERS = WordTable.of("% 百分点 个百分点 "
            + "元 美元 欧元 港元 家 个 名 位 人 户 场 次 台 件 份 项 套 款 种 条 张 批 单 笔 间 座 辆 只 支 箱 版 篇 轮 分 倍 "
            + "人次 人天 人日 人月 场次 批次 班次 台次 年 个月 周 天 个季度 星期 个星期 工作日 个工作日 小时 个小时 分钟 "
            + "吨 公斤 千克 克 斤 公里 千米 米 ㎡ 平方米 平米 亩 升");

    /** Words that start like a unit or follow a number directly, and are none. */
    private static final String NO_UNIT = "以及或左右内至到提增降减缩下上的和与为是未已达起完前后每占多余";

    private static final WordTable<Boolean> NO_LATIN_UNIT =
            WordTable.of("per a an of and or to by in for from each every at the is on with than less more "
                    + "until before after above below over under within as x vs");

    private static final int LONGEST_LATIN = 10;
    private static final int LONGEST_FREE = 3;

    private MeasureWords() {}

    /** Where the unit at a place ends; the place itself if there is none. */
    static int end(String text, int at) {
        return KNOWN.startingAt(text, at)
                .map(WordTable.Match::end)
                .map(end -> withDivisor(text, at, end))
                .orElseGet(() -> free(text, at));
    }

    /** 元/人 is one unit; 次/周 is a unit and a period, and 次/起 none, since 起 would close a limit. */
    private static int withDivisor(String text, int start, int end) {
        if (!text.startsWith("/", end) || PeriodWords.perAfter(text, end).isPresent()) {
            return end;
        }
        return KNOWN.startingAt(text, end + 1)
                .map(WordTable.Match::end)
                .filter(to -> UnitWords.isUnit(text.substring(start, to)))
                .orElse(end);
    }

    /** Whether a whole word is a unit of the list, or one of another: 元/人. */
    static boolean isKnown(String unit) {
        return KNOWN.startingAt(unit, 0)
                .filter(word -> withDivisor(unit, 0, word.end()) == unit.length())
                .isPresent();
    }

    static boolean isCounter(String unit) {
        return COUNTERS.meaning(unit).isPresent();
    }

    private static int free(String text, int at) {
        int latin = run(text, at, LONGEST_LATIN, true);
        boolean cut = latin < text.length() && isPart(text.charAt(latin), true);
        boolean none = cut
                || NO_LATIN_UNIT
                        .startingAt(text, at)
                        .filter(word -> word.end() == latin)
                        .isPresent();
        if (latin > at) {
            return none || !UnitWords.isUnit(text.substring(at, latin)) ? at : latin;
        }
        return lastWord(text, at);
    }

    /** An unknown short word is taken for the unit only where the statement ends with it. */
    private static int lastWord(String text, int at) {
        int end = run(text, at, LONGEST_FREE, false);
        boolean last = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return last && end > at && NO_UNIT.indexOf(text.charAt(at)) < 0 && UnitWords.isUnit(text.substring(at, end))
                ? end
                : at;
    }

    private static int run(String text, int at, int longest, boolean latin) {
        int end = at;
        while (end < text.length() && end - at < longest && isPart(text.charAt(end), latin)) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char each, boolean latin) {
        return Character.isLetter(each) && (each < 128) == latin;
    }
}
