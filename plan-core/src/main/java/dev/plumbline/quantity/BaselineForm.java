package dev.plumbline.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From a baseline to a target: 从85分提升至90分, 85分提升到90分, 30天→25天. */
final class BaselineForm {

    private static final Set<String> ARROWS = Set.of("→", "->", "=>", "-->");
    private static final String FROM = "从由自";
    private static final WordTable<Boolean> ENGLISH = WordTable.of("from");
    private static final String WHEN = "0123456789年月日季度Q的去上今前本末底初目现有 ";

    private BaselineForm() {}

    /** Whether 从 stands before a quantity, with at most a time between them. */
    static boolean isFrom(String text, int floor, Mention mention) {
        return fromStart(text, floor, mention) < mention.start();
    }

    /** Where 从 stands, else where the quantity starts. */
    private static int fromStart(String text, int floor, Mention mention) {
        int at = mention.start();
        while (at > floor && WHEN.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        Optional<WordTable.Match<Boolean>> english = ENGLISH.endingAt(text, floor, at);
        if (english.isPresent()) {
            return english.get().start();
        }
        return at > floor && FROM.indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : mention.start();
    }

    static Optional<Statement> read(Scene scene) {
        return scene.previous()
                .filter(previous -> joins(scene, previous))
                .flatMap(previous -> Pair.of(scene, previous).map(pair -> read(scene, previous, pair)));
    }

    private static boolean joins(Scene scene, Mention previous) {
        if (ARROWS.contains(scene.between(previous))) {
            return true;
        }
        LeftContext left = left(scene, previous);
        boolean from = isFrom(scene.text(), scene.floor(2), previous);
        boolean adjacent = left.start() == previous.end();
        return from && (left.isBareTo() || left.aim().isPresent())
                || adjacent && left.aim().isPresent();
    }

    private static LeftContext left(Scene scene, Mention previous) {
        return new LeftContext(scene.text(), previous.end(), scene.last().start());
    }

    private static Statement read(Scene scene, Mention previous, Pair pair) {
        scene.requireUnit(pair.second().unit());
        RightContext right = RightContext.of(scene.text(), scene.last().end());
        int start = fromStart(scene.text(), scene.floor(2), previous);
        NameSpan name = NameSpan.before(scene.text(), scene.floor(2), start);
        Optional<WordTable.Match<Trend>> opening = name.opening(scene.text());
        Optional<Trend> told = left(scene, previous).aim().or(() -> opening.map(WordTable.Match::value));
        Bound bound = Bound.of(comparison(scene, pair, told), pair.second());
        NameSpan named =
                opening.map(word -> name.from(scene.text(), word.end())).orElse(name);
        return new Statement(new Meaning.Amount(bound, Optional.of(pair.first())), named, right.end(), 2);
    }

    private static Comparison comparison(Scene scene, Pair pair, Optional<Trend> told) {
        if (scene.last().said().isPresent()) {
            return scene.last().said().get();
        }
        int way = pair.second().compareTo(pair.first());
        Optional<Trend> seen = way == 0 ? told : Optional.of(way > 0 ? Trend.RISE : Trend.FALL);
        if (told.isPresent() && !told.equals(seen)) {
            scene.report(
                    QuantityFindings.CONTRADICTION,
                    Map.of("first", pair.first(), "second", pair.second(), "words", told.get()));
        }
        return told.or(() -> seen).map(Trend::aim).orElse(Comparison.EXACTLY);
    }
}
