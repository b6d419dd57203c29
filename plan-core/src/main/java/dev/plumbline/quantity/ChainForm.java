package dev.plumbline.quantity;

import java.util.Map;
import java.util.Optional;

/** A name between two limits: 60%≤x≤80%, 20℃&lt;库温&lt;25℃. */
final class ChainForm {

    private static final String SIGNS = "≤<≦⩽≥>≧⩾";
    private static final String UPWARD = "≤<≦⩽";

    private ChainForm() {}

    static Optional<Statement> read(Scene scene) {
        return scene.previous().flatMap(previous -> read(scene, previous));
    }

    private static Optional<Statement> read(Scene scene, Mention previous) {
        Optional<WordTable.Match<Comparison>> first = Phrases.LIMITS.startingAt(scene.text(), previous.end());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int floor = first.get().end();
        LeftContext left = new LeftContext(scene.text(), floor, scene.last().start());
        boolean named = left.start() > floor && left.comparison().isPresent();
        return named && isChain(scene.text(), previous.end(), left)
                ? Pair.of(scene, previous).map(pair -> statement(scene, pair, new NameSpan(floor, left.start())))
                : Optional.empty();
    }

    private static boolean isChain(String text, int first, LeftContext left) {
        char sign = text.charAt(first);
        char second = text.charAt(left.start());
        return SIGNS.indexOf(sign) >= 0
                && SIGNS.indexOf(second) >= 0
                && UPWARD.indexOf(sign) >= 0 == UPWARD.indexOf(second) >= 0;
    }

    private static Statement statement(Scene scene, Pair pair, NameSpan name) {
        scene.requireUnit(pair.second().unit());
        boolean ordered = pair.first().compareTo(pair.second()) <= 0;
        boolean upward = UPWARD.indexOf(
                        scene.text().charAt(scene.previous().orElseThrow().end()))
                >= 0;
        Bound range = ordered ? Bound.between(pair.first(), pair.second()) : Bound.between(pair.second(), pair.first());
        if (ordered != upward) {
            scene.report(QuantityFindings.RANGE_REVERSED, Map.of("range", range));
        }
        int end = RightContext.of(scene.text(), scene.last().end()).end();
        return new Statement(new Meaning.Amount(range, Optional.empty()), trimmed(scene.text(), name), end, 2);
    }

    /** A single letter stands for whatever is measured. */
    private static NameSpan trimmed(String text, NameSpan name) {
        NameSpan words = NameSpan.before(text, name.start(), name.end());
        boolean letter = words.end() - words.start() == 1 && text.charAt(words.start()) < 128;
        return letter ? new NameSpan(words.end(), words.end()) : words;
    }
}
