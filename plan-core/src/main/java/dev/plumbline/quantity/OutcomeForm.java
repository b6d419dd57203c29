package dev.plumbline.quantity;

import java.util.Map;
import java.util.Optional;

/** An actual value beside its target: 未达标(35%&lt;40%). */
final class OutcomeForm {

    private OutcomeForm() {}

    static Optional<Statement> read(Scene scene) {
        return scene.previous()
                .flatMap(previous -> sign(scene.between(previous))
                        .flatMap(comparison ->
                                Pair.of(scene, previous).map(pair -> read(scene, previous, comparison, pair))));
    }

    private static Optional<Comparison> sign(String between) {
        boolean symbol = !between.isEmpty() && "<>≤≥=≦≧".indexOf(between.charAt(0)) >= 0;
        return symbol ? Phrases.LIMITS.meaning(between) : Optional.empty();
    }

    private static Statement read(Scene scene, Mention previous, Comparison comparison, Pair pair) {
        if (!comparison.holds(pair.first(), pair.second())) {
            scene.report(
                    QuantityFindings.CONTRADICTION,
                    Map.of("first", pair.first(), "second", pair.second(), "words", comparison.sign()));
        }
        scene.requireUnit(pair.second().unit());
        int floor = scene.floor(2);
        int end = beforeBracket(scene.text(), floor, previous.start());
        Optional<WordTable.Match<Boolean>> verdict = Phrases.VERDICTS.endingAt(scene.text(), floor, end);
        NameSpan name = NameSpan.before(
                scene.text(), floor, verdict.map(WordTable.Match::start).orElse(end));
        Meaning meaning =
                new Meaning.Outcome(pair.first(), comparison, pair.second(), verdict.map(WordTable.Match::value));
        return new Statement(meaning, name, scene.last().end(), 2);
    }

    private static int beforeBracket(String text, int floor, int start) {
        int at = start;
        while (at > floor && " (:,".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
