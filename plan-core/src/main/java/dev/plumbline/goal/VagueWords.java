package dev.plumbline.goal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Words that say nothing measurable (笼统用语): verbs such as 提升 and improve, and objects such as 业绩 and performance.
 *
 * <p>A goal whose name holds nothing else names no indicator (GOAL-4). The standard list has both languages;
 * applications add their own with {@link #with(Collection)}. Latin words are compared without regard to case, as whole
 * words. Immutable and thread-safe.
 *
 * @param words all of them, in lower case
 */
public record VagueWords(Set<String> words) {

    private static final VagueWords STANDARD = new VagueWords(Set.copyOf(Arrays.asList((""
                    + "提升 提高 加强 加快 加大 强化 优化 改善 改进 完善 推进 推动 促进 增强 增加 增长 降低 减少 深化 落实 做好 做强 做大 "
                    + "搞好 抓好 确保 保持 保障 努力 全面 进一步 持续 不断 大力 积极 有效 显著 大幅 明显 稳步 逐步 夯实 打造 构建 探索 实现 达到 "
                    + "业绩 工作 管理 水平 能力 效果 效益 效能 质量 绩效 基础 建设 发展 竞争力 影响力 实力 状况 情况 方面 公司 部门 整体 各项 "
                    + "improve increase enhance strengthen optimise optimize boost promote raise reduce deepen advance "
                    + "ensure maintain achieve further better continuously actively effectively significantly "
                    + "performance work management level capability quality results efficiency development business "
                    + "company department overall the our of and in")
            .split(" "))));

    public VagueWords {
        Set<String> lower = new TreeSet<>();
        words.forEach(word -> lower.add(word.strip().toLowerCase(Locale.ROOT)));
        lower.remove("");
        words = Set.copyOf(lower);
    }

    /** The words known to be vague in both languages. */
    public static VagueWords standard() {
        return STANDARD;
    }

    /** These words and more. */
    public VagueWords with(Collection<String> more) {
        return new VagueWords(Set.copyOf(Stream.concat(words.stream(), more.stream().map(String::strip)).toList()));
    }

    /** These words without some, where a company gives one of them a measure of its own. */
    public VagueWords without(Collection<String> some) {
        List<String> fewer = new ArrayList<>(words);
        fewer.removeAll(some.stream().map(word -> word.strip().toLowerCase(Locale.ROOT)).toList());
        return new VagueWords(Set.copyOf(fewer));
    }

    /** What is left of a text without vague words, digits and signs: 销售额 of 提升销售额10%; empty if nothing is. */
    public String essence(String text) {
        StringBuilder essence = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < lower.length()) {
            int end = isLatin(lower, at) ? wordEnd(lower, at) : at + longestAt(lower, at);
            if (end == at) {
                append(essence, lower.charAt(at));
                end = at + 1;
            } else if (isLatin(lower, at) && !words.contains(lower.substring(at, end))) {
                essence.append(' ').append(lower, at, end);
            }
            at = end;
        }
        return essence.toString().strip();
    }

    private static void append(StringBuilder essence, char each) {
        if (Character.isLetter(each)) {
            essence.append(each);
        }
    }

    /** The length of the longest vague word at a place, 0 for none. */
    private int longestAt(String text, int at) {
        return words.stream()
                .filter(word -> text.startsWith(word, at))
                .map(String::length)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isLatin(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isLatin(String text, int at) {
        char each = text.charAt(at);
        return Character.isLetter(each) && each < '\u0250';
    }
}
