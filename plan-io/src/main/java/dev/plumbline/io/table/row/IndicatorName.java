package dev.plumbline.io.table.row;

import dev.plumbline.party.OrgUnitId;
import dev.plumbline.text.TextForms;
import java.util.List;
import java.util.Optional;

/**
 * The core of an indicator's name, by which two tables mean the same one: 销售部营收, 年度营收 and 营收总额 are all 营收.
 */
public final class IndicatorName {

    private static final List<String> PERIOD_WORDS = List.of("年度", "半年度", "季度", "月度", "全年", "本年", "本季", "本月");
    private static final List<String> TOTAL_WORDS = List.of("总额", "总量", "总数", "总值", "总计", "合计", "金额");

    private IndicatorName() {}

    /** The core of a name, without the unit it belongs to. */
    public static String core(String name, Optional<OrgUnitId> unit) {
        String core = withoutBrackets(TextForms.matchingKey(name));
        core = unit.map(each -> TextForms.matchingKey(each.name()))
                .filter(core::startsWith)
                .map(prefix -> prefix.length())
                .map(core::substring)
                .orElse(core);
        core = strip(core, PERIOD_WORDS, true);
        String shorter = strip(core, TOTAL_WORDS, false);
        return shorter.isEmpty() ? core : shorter;
    }

    private static String strip(String text, List<String> words, boolean front) {
        for (String word : words) {
            boolean there = front ? text.startsWith(word) : text.endsWith(word);
            if (there && text.length() > word.length()) {
                return front ? text.substring(word.length()) : text.substring(0, text.length() - word.length());
            }
        }
        return text;
    }

    /** 客户满意度评分 of 客户满意度评分(满分100). */
    public static String withoutBrackets(String name) {
        int open = Math.max(name.indexOf('('), name.indexOf('（'));
        return open > 0 ? name.substring(0, open).strip() : name;
    }

    /** The content of the first brackets: 满分100. */
    public static Optional<String> bracketed(String name) {
        int open = Math.max(name.indexOf('('), name.indexOf('（'));
        int close = Math.max(name.lastIndexOf(')'), name.lastIndexOf('）'));
        return open > 0 && close > open ? Optional.of(name.substring(open + 1, close)) : Optional.empty();
    }
}
