package dev.plumbline.io.digest;

import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.Localized;
import java.util.Locale;

/** A measured value within a sentence, in its shortest form in either language: {@code 5000万元}. */
record Amount(MeasuredValue value) implements Localized {

    static Amount of(Quantity quantity) {
        return new Amount(new MeasuredValue.Amount(quantity));
    }

    @Override
    public String text(Locale locale) {
        return value.printed(locale);
    }
}
