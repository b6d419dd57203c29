package dev.plumbline.quantity;

import java.util.Optional;
import java.util.Set;

/** A lower and an upper limit side by side: ≥50人且≤100人, 不低于80%,不超过90%, 85分以上90分以下. */
final class TwoSidedForm {

    private static final Set<String> JOINTS = Set.of("", "且", "并", "并且", "而且", "和", "及", ",", ",且", ",并");

    private TwoSidedForm() {}

    static Optional<Statement> read(Scene scene) {
        return scene.previous().filter(previous -> isUpper(scene)).flatMap(previous -> read(scene, previous));
    }

    private static boolean isUpper(Scene scene) {
        LeftContext left =
                new LeftContext(scene.text(), scene.floor(1), scene.last().start());
        String joint = scene.text().substring(scene.floor(1), left.start()).strip();
        return JOINTS.contains(joint) && isLimit(scene, scene.last(), left, Comparison.AT_MOST);
    }

    private static boolean isLimit(Scene scene, Mention mention, LeftContext left, Comparison wanted) {
        Optional<Comparison> said = left.comparison()
                .or(() -> RightContext.of(scene.text(), mention.end()).comparison());
        return left.aim().isEmpty() && left.trend().isEmpty() && said.equals(Optional.of(wanted));
    }

    private static Optional<Statement> read(Scene scene, Mention previous) {
        LeftContext left = new LeftContext(scene.text(), scene.floor(2), previous.start());
        return isLimit(scene, previous, left, Comparison.AT_LEAST)
                ? Pair.of(scene, previous)
                        .filter(pair -> pair.first().compareTo(pair.second()) <= 0)
                        .map(pair -> statement(scene, left, pair))
                : Optional.empty();
    }

    private static Statement statement(Scene scene, LeftContext left, Pair pair) {
        scene.requireUnit(pair.second().unit());
        NameSpan name = NameSpan.before(scene.text(), scene.floor(2), left.start());
        Meaning meaning = new Meaning.Amount(Bound.between(pair.first(), pair.second()), Optional.empty());
        int end = RightContext.of(scene.text(), scene.last().end()).end();
        return new Statement(meaning, name, end, 2);
    }
}
