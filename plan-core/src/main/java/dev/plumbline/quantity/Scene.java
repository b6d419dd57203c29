package dev.plumbline.quantity;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text under reading: its quantities, and the findings so far; confined to one reading. */
final class Scene {

    private final String text;
    private final String written;
    private final List<Mention> mentions;
    private final List<Finding> findings = new ArrayList<>();

    Scene(String text, String written, List<Mention> mentions) {
        this.text = text;
        this.written = written;
        this.mentions = mentions;
    }

    /** The text, tidy and in simplified characters. */
    String text() {
        return text;
    }

    /** The last quantity, which counts. */
    Mention last() {
        return mentions.get(mentions.size() - 1);
    }

    Optional<Mention> previous() {
        return mentions.size() < 2 ? Optional.empty() : Optional.of(mentions.get(mentions.size() - 2));
    }

    /** Where the quantity before the last so many ends, with the words that belong to it; 0 if there is none. */
    int floor(int used) {
        int before = mentions.size() - used - 1;
        if (before < 0) {
            return 0;
        }
        int end = RightContext.of(text, mentions.get(before).end()).end();
        return Math.min(end, mentions.get(before + 1).start());
    }

    /** What stands between the last two quantities. */
    String between(Mention previous) {
        return text.substring(previous.end(), last().start()).strip();
    }

    /** The quantities before the last so many, as they are written. */
    List<String> others(int used) {
        return mentions.subList(0, mentions.size() - used).stream()
                .map(this::show)
                .toList();
    }

    String show(Mention mention) {
        return text.substring(mention.start(), mention.end());
    }

    void report(FindingCode code, Map<String, ?> figures) {
        findings.add(Finding.builder(code)
                .value(Shown.shortened(written))
                .putAllFigures(figures)
                .build());
    }

    /** Reports a number without unit. */
    void requireUnit(Mention mention) {
        if (mention.quantity().unit().isNone()) {
            report(QuantityFindings.WITHOUT_UNIT, Map.of("value", show(mention)));
        }
    }

    List<Finding> findings() {
        return findings;
    }
}
