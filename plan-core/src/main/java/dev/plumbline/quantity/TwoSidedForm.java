package dev.plumbline.quantity;

import java.util.Optional;
import java.util.Set;

/** A lower and an upper limit side by side: ≥50人且≤100人, 不低于80%,不超过90%. */
final class TwoSidedForm {

    private static final Set<String> JOINTS = Set.of("", "且", "并", "并且", "而且", "和", "及", ",", ",且", ",并");

    private TwoSidedForm() {}

    static Optional<Statement> read(Scene scene) {
        return scene.previous().filter(previous -> isUpper(scene, previous)).flatMap(previous -> read(scene, previous));
    }

    private static boolean isUpper(Scene scene, Mention previous) {
        LeftContext upper =
                new LeftContext(scene.text(), previous.end(), scene.last().start());
        String joint = scene.text().substring(previous.end(), upper.start()).strip();
        return JOINTS.contains(joint)
                && upper.aim().isEmpty()
                && upper.trend().isEmpty()
                && upper.comparison().equals(Optional.of(Comparison.AT_MOST));
    }

    private static Optional<Statement> read(Scene scene, Mention previous) {
        LeftContext lower = new LeftContext(scene.text(), scene.floor(2), previous.start());
        boolean open = lower.comparison().equals(Optional.of(Comparison.AT_LEAST))
                && lower.aim().isEmpty()
                && lower.trend().isEmpty();
        return open
                ? Pair.of(scene, previous)
                        .filter(pair -> pair.first().compareTo(pair.second()) <= 0)
                        .map(pair -> statement(scene, lower, pair))
                : Optional.empty();
    }

    private static Statement statement(Scene scene, LeftContext lower, Pair pair) {
        scene.requireUnit(scene.last());
        NameSpan name = NameSpan.before(scene.text(), scene.floor(2), lower.start());
        Meaning meaning = new Meaning.Amount(Bound.between(pair.first(), pair.second()), Optional.empty());
        return new Statement(meaning, name, scene.last().end(), 2);
    }
}
