package dev.plumbline.issue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an issue says of its effect, as words are looked for in it; read once for all rules. Confined to one thread. */
final class GradedTexts {

    private final List<String> texts;
    private final List<DenialReading> readings;

    GradedTexts(Issue issue, Denials denials) {
        this.texts = Stream.concat(Stream.of(issue.description()), issue.scope().stream())
                .map(GradingWords::folded)
                .toList();
        this.readings =
                texts.stream().map(text -> new DenialReading(text, denials)).toList();
    }

    /** The first of some words that one of the texts says and does not deny. */
    Optional<String> first(List<String> words) {
        return words.stream().filter(this::say).findFirst();
    }

    private boolean say(String word) {
        String folded = GradingWords.folded(word);
        for (int i = 0; i < texts.size(); i++) {
            if (GradingWords.says(texts.get(i), folded, readings.get(i))) {
                return true;
            }
        }
        return false;
    }
}
