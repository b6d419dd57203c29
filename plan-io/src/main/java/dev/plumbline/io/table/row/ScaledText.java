package dev.plumbline.io.table.row;

import dev.plumbline.quantity.QuantityReading;
import dev.plumbline.quantity.Unit;
import dev.plumbline.quantity.WrittenUnit;
import dev.plumbline.text.TextForms;
import java.util.Optional;

/** A number with a scale of its own and no unit (1.2亿, 1200万, 20k): the column says of what, its own word of how many. */
final class ScaledText {

    private static final String SCALES = "百千万亿kKmMbB";
    private static final String AROUND = ".,+-≥≤><=~ ";

    private ScaledText() {}

    static boolean isOne(String text) {
        String plain = TextForms.simplified(TextForms.halfWidth(text));
        boolean scaled = false;
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            boolean scale = i > 0 && SCALES.indexOf(letter) >= 0;
            scaled |= scale;
            if (!scale && !Commas.isDigit(letter) && AROUND.indexOf(letter) < 0) {
                return false;
            }
        }
        return scaled
                && Measure.read(text)
                        .value()
                        .filter(value -> value.unit().isNone())
                        .isPresent();
    }

    /** The text in the unit of its column, without that one's scale: 1.2亿 under 万元 is 1.2亿元. */
    static String with(String text, Optional<String> given) {
        return given.flatMap(WrittenUnit::parse)
                .map(WrittenUnit::unit)
                .filter(unit -> !unit.isNone() && !unit.isRate())
                .map(Unit::symbol)
                .map(text::concat)
                .filter(whole -> isWhole(Measure.read(whole).reading()))
                .orElse(text);
    }

    private static boolean isWhole(QuantityReading reading) {
        return reading.name().isEmpty() && reading.rest().isEmpty();
    }
}
