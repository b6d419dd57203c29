package dev.plumbline.goal;

import dev.plumbline.text.TextForms;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that say what somebody wishes and not what is measured (模糊表述): 提升业绩, 加强客户沟通 (GOAL-4).
 *
 * <p>A text is vague if nothing is left of it once its verbs are taken away but a vague thing, or if it starts with a verb
 * that no figure can follow. Immutable and thread-safe.
 *
 * @param verbs words that may stand before what is measured: 提升, 实现, improve
 * @param emptyVerbs words after which nothing measurable follows: 加强, 优化, strengthen
 * @param things what cannot be measured as it stands: 业绩, 水平, performance
 */
public record VagueWords(Set<String> verbs, Set<String> emptyVerbs, Set<String> things) {

    private static final VagueWords STANDARD = new VagueWords(
            Set.of(
                    "提升",
                    "提高",
                    "增加",
                    "增长",
                    "实现",
                    "达成",
                    "完成",
                    "扩大",
                    "降低",
                    "减少",
                    "缩短",
                    "improve",
                    "increase",
                    "raise",
                    "achieve",
                    "reduce",
                    "grow"),
            Set.of(
                    "加强",
                    "优化",
                    "完善",
                    "推进",
                    "深化",
                    "促进",
                    "做好",
                    "强化",
                    "strengthen",
                    "optimise",
                    "optimize",
                    "enhance",
                    "promote"),
            Set.of(
                    "业绩",
                    "效率",
                    "水平",
                    "能力",
                    "质量",
                    "服务",
                    "管理",
                    "沟通",
                    "形象",
                    "performance",
                    "efficiency",
                    "quality",
                    "service",
                    "management",
                    "communication"));

    public VagueWords {
        verbs = keys(verbs);
        emptyVerbs = keys(emptyVerbs);
        things = keys(things);
    }

    /** The words of the source documents and their like. */
    public static VagueWords standard() {
        return STANDARD;
    }

    /** These words and an application's own vague things. */
    public VagueWords withThings(Set<String> more) {
        Set<String> all = new HashSet<>(things);
        all.addAll(more);
        return new VagueWords(verbs, emptyVerbs, all);
    }

    /** These words and an application's own verbs after which nothing measurable follows. */
    public VagueWords withEmptyVerbs(Set<String> more) {
        Set<String> all = new HashSet<>(emptyVerbs);
        all.addAll(more);
        return new VagueWords(verbs, all, things);
    }

    /** Whether a text names nothing that could be measured. */
    public boolean isVague(String text) {
        String key = TextForms.matchingKey(text);
        if (emptyVerbs.stream().anyMatch(key::startsWith)) {
            return true;
        }
        String thing = withoutVerb(key);
        return thing.isEmpty() || things.contains(thing);
    }

    private String withoutVerb(String key) {
        return verbs.stream()
                .filter(key::startsWith)
                .map(String::length)
                .max(Integer::compare)
                .map(key::substring)
                .orElse(key);
    }

    private static Set<String> keys(Set<String> words) {
        Set<String> keys = new HashSet<>();
        List.copyOf(words).forEach(word -> keys.add(TextForms.matchingKey(word)));
        keys.remove("");
        return Set.copyOf(keys);
    }
}
