package dev.plumbline.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The last two quantities of a text in one unit: the first may leave unit and scale word to the second (5-10万元), the
 * second its unit to the first (80分±5).
 *
 * @param first the one before the last
 * @param second the last
 */
record Pair(Quantity first, Quantity second) {

    static Optional<Pair> of(Scene scene, Mention previous) {
        Mention last = scene.last();
        Unit unit = last.quantity().unit();
        if (previous.quantity().unit().equals(unit)) {
            return Optional.of(new Pair(previous.quantity(), last.quantity()));
        }
        if (previous.quantity().unit().isNone()) {
            return Optional.of(new Pair(borrowed(scene, previous, last), last.quantity()));
        }
        if (unit.isNone()) {
            return Optional.of(new Pair(
                    previous.quantity(), last.in(previous.quantity().unit()).quantity()));
        }
        Map<String, Object> figures = Map.of("first", previous.quantity(), "second", last.quantity());
        scene.report(QuantityFindings.UNITS_DIFFER, figures);
        return Optional.empty();
    }

    /** 5-10万元 means 50,000, but 5000-1万元 means 5,000. */
    private static Quantity borrowed(Scene scene, Mention previous, Mention last) {
        Quantity plain = previous.in(last.quantity().unit()).quantity();
        BigDecimal scaled = plain.amount().scaleByPowerOfTen(last.power());
        boolean larger = scaled.compareTo(last.quantity().amount()) > 0;
        if (last.power() == 0 || previous.power() > 0 || larger || !NumberCaps.fits(scaled)) {
            return plain;
        }
        Quantity shared = Quantity.of(scaled, plain.unit());
        scene.report(QuantityFindings.SHARED_SCALE, Map.of("value", shared));
        return shared;
    }
}
