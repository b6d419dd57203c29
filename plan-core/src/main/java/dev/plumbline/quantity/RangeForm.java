package dev.plumbline.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A range: 85-90分, 5万至10万元, 90±5分, 增长5%-10%, 每周2-3次. */
final class RangeForm {

    private static final Set<String> JOINTS = Set.of("-", "--", "~", "—", "——", "–", "−", "至", "到");

    private RangeForm() {}

    static Optional<Statement> read(Scene scene) {
        return scene.previous()
                .filter(previous -> !BaselineForm.isFrom(scene.text(), scene.floor(2), previous))
                .flatMap(previous -> range(scene, previous).map(range -> read(scene, previous, range)));
    }

    private static Optional<Bound.Range> range(Scene scene, Mention previous) {
        String between = scene.between(previous);
        if (between.equals("±")) {
            return Pair.of(scene, previous)
                    .map(pair -> spread(pair.first(), pair.second().abs()));
        }
        return JOINTS.contains(between) ? Pair.of(scene, previous).map(pair -> ordered(scene, pair)) : Optional.empty();
    }

    static Bound.Range spread(Quantity middle, Quantity spread) {
        return new Bound.Range(middle.minus(spread), middle.plus(spread));
    }

    private static Bound.Range ordered(Scene scene, Pair pair) {
        if (pair.first().compareTo(pair.second()) <= 0) {
            return new Bound.Range(pair.first(), pair.second());
        }
        Bound.Range range = new Bound.Range(pair.second(), pair.first());
        scene.report(QuantityFindings.RANGE_REVERSED, Map.of("range", range));
        return range;
    }

    private static Statement read(Scene scene, Mention previous, Bound.Range range) {
        scene.requireUnit(scene.last());
        LeftContext left = new LeftContext(scene.text(), scene.floor(2), previous.start());
        RightContext right = RightContext.of(scene.text(), scene.last().end());
        NameSpan name = NameSpan.before(scene.text(), scene.floor(2), left.start());
        return new Statement(meaning(scene, left, right, range), name, right.end(), 2);
    }

    private static Meaning meaning(Scene scene, LeftContext left, RightContext right, Bound.Range range) {
        if (left.trend().isPresent()) {
            QuantityChange change = QuantityChange.of(left.trend().get(), range.low());
            scene.report(QuantityFindings.CHANGE_RANGE, Map.of("range", range, "change", change));
            return new Meaning.Changed(change);
        }
        return left.period()
                .or(right::period)
                .<Meaning>map(period -> new Meaning.PerPeriod(range, 1, period))
                .orElseGet(() -> new Meaning.Amount(range, Optional.empty()));
    }
}
