package dev.plumbline.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A range: 85-90分, 5万至10万元, 90±5分, 增长5%-10%, 每周2-3次. */
final class RangeForm {

    private static final Set<String> JOINTS = Set.of("-", "--", "~", "—", "——", "–", "−", "至", "到", "to", "TO", "~~");

    private static final WordTable<Boolean> BETWEEN = WordTable.of("between");

    private RangeForm() {}

    static Optional<Statement> read(Scene scene) {
        return scene.previous()
                .filter(previous -> !BaselineForm.isFrom(scene.text(), scene.floor(2), previous))
                .flatMap(previous -> range(scene, previous).map(range -> read(scene, previous, range)));
    }

    private static Optional<Bound.Range> range(Scene scene, Mention previous) {
        String between = scene.between(previous);
        if (between.equals("±")) {
            return around(scene, previous);
        }
        return isBetweenAnd(scene, previous, between) || JOINTS.contains(between)
                ? Pair.of(scene, previous).map(pair -> ordered(scene, pair))
                : Optional.empty();
    }

    /** between 10 and 20. */
    private static boolean isBetweenAnd(Scene scene, Mention previous, String between) {
        int end = scene.text().startsWith(" ", previous.start() - 1) ? previous.start() - 1 : previous.start();
        return between.equalsIgnoreCase("and")
                && BETWEEN.endingAt(scene.text(), scene.floor(2), end).isPresent();
    }

    /** 80分±5; 100万元±5% is five in a hundred of it. */
    private static Optional<Bound.Range> around(Scene scene, Mention previous) {
        Quantity middle = previous.quantity();
        Quantity width = scene.last().quantity();
        if (!width.unit().isRate() || middle.unit().isRate() || isBare(previous)) {
            return Pair.of(scene, previous)
                    .map(pair -> spread(pair.first(), pair.second().abs()))
                    .filter(range -> isWithinLimits(scene, range));
        }
        BigDecimal share =
                width.amount().movePointLeft(width.unit().isPercent() ? 2 : 3).abs();
        BigDecimal part = NumberCaps.plain(middle.amount().multiply(share)).abs();
        return Optional.of(part)
                .filter(NumberCaps::fits)
                .map(fitting -> spread(middle, Quantity.of(fitting, middle.unit())))
                .filter(range -> isWithinLimits(scene, range));
    }

    /** 100±5% may mean 95%-105%; 500万±5% can not. */
    private static boolean isBare(Mention middle) {
        return middle.quantity().unit().isNone() && middle.power() == 0;
    }

    private static boolean isWithinLimits(Scene scene, Bound.Range range) {
        boolean fits = NumberCaps.fits(range.low().amount())
                && NumberCaps.fits(range.high().amount());
        if (!fits) {
            scene.report(QuantityFindings.BEYOND_LIMITS, Map.of("value", Shown.shortened(range.toString())));
        }
        return fits;
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
        scene.requireUnit(range.high().unit());
        LeftContext left = new LeftContext(scene.text(), scene.floor(2), previous.start());
        RightContext right = RightContext.of(scene.text(), scene.last().end());
        NameSpan name = NameSpan.before(scene.text(), scene.floor(2), left.start());
        Bound.Range average = new Bound.Range(left.average(range.low()), left.average(range.high()));
        NameSpan named = BETWEEN.endingAt(scene.text(), name.start(), name.end())
                .map(word -> NameSpan.before(scene.text(), scene.floor(2), word.start()))
                .orElse(name);
        return new Statement(meaning(scene, left, right, average), named, right.end(), 2);
    }

    private static Meaning meaning(Scene scene, LeftContext left, RightContext right, Bound.Range range) {
        if (left.trend().isPresent()) {
            QuantityChange change = QuantityChange.of(left.trend().get(), range.low());
            scene.report(QuantityFindings.CHANGE_RANGE, Map.of("range", range, "change", change));
            return new Meaning.Changed(change);
        }
        return left.period()
                .or(right::period)
                .or(scene::perPeriod)
                .<Meaning>map(period -> new Meaning.PerPeriod(range, 1, period))
                .orElseGet(() -> new Meaning.Amount(range, Optional.empty()));
    }
}
