package dev.plumbline.issue;

import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When an issue is of a severity (定级规则): it touches one of these areas, or its scope or description says one of these
 * words (ISS-2).
 *
 * <p>Texts in traditional characters are read as simplified ones, Latin letters in any case. A word that is denied
 * (不影响客户体验) does not count; see {@link Denials}. Immutable and thread-safe.
 *
 * @param severity how grave such an issue is
 * @param areas what it touches
 * @param words what its scope of impact or its description says
 */
public record GradingRule(IssueSeverity severity, Set<ImpactArea> areas, List<String> words) {

    public GradingRule {
        areas = Set.copyOf(areas);
        words = List.copyOf(words);
        if (words.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A word of the rule for [" + severity + "] is blank. Remove it.");
        }
    }

    /** What makes an issue fall under this rule; empty if nothing does. */
    Optional<Localized> ground(Issue issue, GradedTexts texts) {
        Optional<Localized> area = issue.impacts().stream()
                .filter(areas::contains)
                .sorted()
                .map(Localized.class::cast)
                .findFirst();
        return area.or(() -> texts.first(words).map(word -> Localized.of(word, word)));
    }
}
