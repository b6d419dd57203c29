package dev.plumbline.issue;

import dev.plumbline.text.Localized;
import dev.plumbline.text.TextForms;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When an issue is of a severity (定级规则): it touches one of these areas, or its scope or description says one of these
 * words (ISS-2).
 *
 * <p>Texts in traditional characters are read as simplified ones; words are given in simplified characters. A word that is
 * denied (不影响客户体验) does not count. Immutable and thread-safe.
 *
 * @param severity how grave such an issue is
 * @param areas what it touches
 * @param words what its scope of impact or its description says
 */
public record GradingRule(IssueSeverity severity, Set<ImpactArea> areas, List<String> words) {

    private static final List<String> DENIALS = List.of("不影响", "未影响", "没有影响", "不涉及");

    public GradingRule {
        areas = Set.copyOf(areas);
        words = List.copyOf(words);
        if (words.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A word of the rule for [" + severity + "] is blank. Remove it.");
        }
    }

    /** What makes an issue fall under this rule; empty if nothing does. */
    public Optional<Localized> ground(Issue issue) {
        Optional<Localized> area = issue.impacts().stream()
                .filter(areas::contains)
                .sorted()
                .map(Localized.class::cast)
                .findFirst();
        return area.or(() -> words.stream()
                .filter(word -> says(issue.description(), word)
                        || issue.scope().filter(scope -> says(scope, word)).isPresent())
                .findFirst()
                .map(word -> Localized.of(word, word)));
    }

    private static boolean says(String written, String word) {
        String text = TextForms.simplified(written);
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at;
            if (DENIALS.stream().noneMatch(denial -> text.startsWith(denial, end - denial.length()))) {
                return true;
            }
        }
        return false;
    }
}
