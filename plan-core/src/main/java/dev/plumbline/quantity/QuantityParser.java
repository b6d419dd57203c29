package dev.plumbline.quantity;

import dev.plumbline.text.TextForms;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a text that is one quantity and nothing else. */
final class QuantityParser {

    private final String written;
    private final String text;
    private int at;

    private QuantityParser(String written) {
        this.written = written;
        this.text = TextForms.simplified(TextForms.tidy(written));
    }

    static Quantity parse(String written) {
        return new QuantityParser(written).read();
    }

    private Quantity read() {
        int head = PerHead.end(text);
        at = head;
        boolean negative = takeSign();
        Unit before = takePrefix();
        negative = negative ^ takeSign();
        NumberScan number = NumberScan.at(text, at);
        if (number.end() == at) {
            throw refusal("starts with no number");
        }
        BigDecimal amount = number.value().orElseThrow(() -> refusal("has more than 64 digits or a scale beyond ±32"));
        at = number.end();
        Quantity read = Quantity.of(negative ? amount.negate() : amount, unit(before, number.implied()));
        return PerHead.average(read, head == 0 ? Optional.empty() : Optional.of(text.substring(0, head)));
    }

    private boolean takeSign() {
        boolean negative = at < text.length() && "-−负".indexOf(text.charAt(at)) >= 0;
        if (negative || text.startsWith("+", at)) {
            at++;
        }
        return negative;
    }

    private Unit takePrefix() {
        int end = UnitWords.prefixEnd(text, at);
        Unit unit = Unit.of(text.substring(at, end));
        at = end > at && text.startsWith(" ", end) ? end + 1 : end;
        return unit;
    }

    /** The unit behind the number, or the one before it, or both if they agree. */
    private Unit unit(Unit before, Unit implied) {
        Unit stated = before.isNone() ? implied : before;
        String word = text.substring(text.startsWith(" ", at) ? at + 1 : at);
        if (!UnitWords.isUnit(word)) {
            throw refusal("goes on with [" + Shown.shortened(word) + "], which is no unit");
        }
        Unit after = Unit.of(word);
        if (!stated.isNone() && !after.isNone() && !after.equals(stated)) {
            throw refusal("has two units");
        }
        return after.isNone() ? stated : after;
    }

    private IllegalArgumentException refusal(String reason) {
        return new IllegalArgumentException("Quantity [" + Shown.shortened(written) + "] " + reason
                + ". Write a number and a unit, for example 2亿元, 50家 or 80%.");
    }
}
