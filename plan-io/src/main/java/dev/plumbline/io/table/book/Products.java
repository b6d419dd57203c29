package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.Measure;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.TextForms;
import java.math.BigDecimal;
import java.util.Optional;

/** Money written as a price and how often it is paid: 500元×3, 2000元*3人, 3×500元 (GOAL-3). */
final class Products {

    private static final String TIMES = "×✕xX*＊";
    private static final int LONGEST = 24;
    private static final int LONGEST_COUNTER = 2;

    private Products() {}

    /** What both come to; empty where a text is no such product, or not of money. */
    static Optional<Quantity> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        int sign = -1;
        for (int i = 0; i < text.length(); i++) {
            if (TIMES.indexOf(text.charAt(i)) >= 0) {
                if (sign >= 0) {
                    return Optional.empty();
                }
                sign = i;
            }
        }
        if (sign <= 0) {
            return Optional.empty();
        }
        String left = TextForms.halfWidth(text.substring(0, sign)).strip();
        String right = TextForms.halfWidth(text.substring(sign + 1)).strip();
        Optional<Quantity> product = product(left, right);
        return product.isPresent() ? product : product(right, left);
    }

    private static Optional<Quantity> product(String price, String times) {
        Optional<Quantity> money = amount(price).filter(each -> each.unit().isCurrency() && each.signum() >= 0);
        Optional<BigDecimal> factor = amount(times)
                .filter(each -> each.signum() > 0
                        && !each.unit().isCurrency()
                        && !each.unit().isRate()
                        && each.unit().symbol().length() <= LONGEST_COUNTER)
                .map(Quantity::amount);
        return money.isPresent() && factor.isPresent()
                ? Optional.of(money.get().amount().multiply(factor.get()))
                        .filter(Quantity::fits)
                        .map(amount -> Quantity.of(amount, money.get().unit()))
                : Optional.empty();
    }

    private static Optional<Quantity> amount(String text) {
        Measure measure = Measure.read(text);
        return measure.isBareAmount() && !measure.isGrowth() ? measure.value() : Optional.empty();
    }
}
