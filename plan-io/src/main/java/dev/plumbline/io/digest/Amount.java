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
        if (value instanceof MeasuredValue.Amount amount) {
            return amount.quantity().readable().toString();
        }
        if (value instanceof MeasuredValue.Done done) {
            return done.done() ? say("已完成", "done", locale) : say("未完成", "not done", locale);
        }
        return value.toString();
    }

    private static String say(String chinese, String english, Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
