package dev.plumbline.quantity;

import dev.plumbline.text.TextForms;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a text that is one limit or range and nothing else. */
final class BoundParser {

    private BoundParser() {}

    static Bound parse(String written) {
        String text = TextForms.tidy(written);
        return printed(text).or(() -> inWords(text)).orElseThrow(() -> refusal(written));
    }

    /** The forms that bounds print, with any unit. */
    private static Optional<Bound> printed(String text) {
        try {
            int tilde = text.indexOf('~');
            if (tilde > 0) {
                return Optional.of(Bound.between(
                        Quantity.parse(text.substring(0, tilde)), Quantity.parse(text.substring(tilde + 1))));
            }
            Optional<Comparison> sign = Stream.of(Comparison.values())
                    .filter(each -> text.startsWith(each.sign()))
                    .findFirst();
            Quantity value = Quantity.parse(sign.isPresent() ? text.substring(1) : text);
            return Optional.of(Bound.of(sign.orElse(Comparison.EXACTLY), value));
        } catch (IllegalArgumentException otherwise) {
            return Optional.empty();
        }
    }

    private static Optional<Bound> inWords(String text) {
        QuantityReading reading = QuantityText.read(text);
        boolean alone = reading.name().isEmpty()
                && reading.rest().isEmpty()
                && reading.fullScore().isEmpty();
        boolean clear =
                reading.findings().stream().allMatch(finding -> finding.code().equals(QuantityFindings.WITHOUT_UNIT));
        return alone && clear && reading.baseline().isEmpty() ? reading.bound() : Optional.empty();
    }

    private static IllegalArgumentException refusal(String text) {
        return new IllegalArgumentException("Bound [" + Shown.shortened(text)
                + "] is no limit and no range. Write, for example, ≥50人, 85~90分 or 3天以内.");
    }
}
