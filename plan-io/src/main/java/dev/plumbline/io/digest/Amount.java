package dev.plumbline.io.digest;

import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.Localized;
import java.util.Locale;

/** A measured value within a sentence: {@code 5000万元}; in English {@code 50,000,000元}, since 万 and 亿 mean nothing there. */
record Amount(MeasuredValue value) implements Localized {

    static Amount of(Quantity quantity) {
        return new Amount(new MeasuredValue.Amount(quantity));
    }

    @Override
    public String text(Locale locale) {
        if (value instanceof MeasuredValue.Amount amount) {
            return quantity(amount.quantity().readable(), locale);
        }
        if (value instanceof MeasuredValue.Done done) {
            return done.done() ? say("已完成", "done", locale) : say("未完成", "not done", locale);
        }
        return value.toString();
    }

    private static String say(String chinese, String english, Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }

    private static String quantity(Quantity quantity, Locale locale) {
        if (Localized.isChinese(locale)) {
            return quantity.toString();
        }
        String plain = quantity.amount().toPlainString();
        int point = plain.indexOf('.');
        String whole = plain.substring(0, point < 0 ? plain.length() : point);
        StringBuilder grouped = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > (whole.startsWith("-") ? 1 : 0); at -= 3) {
            grouped.insert(at, ',');
        }
        return quantity.unit().written(grouped + plain.substring(whole.length()));
    }
}
