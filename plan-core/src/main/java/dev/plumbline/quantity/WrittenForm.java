package dev.plumbline.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which most quantities are written, {@code 1250.5元}, {@code 3000万元}, {@code 80%}: a short number, and behind
 * it a scale word and a common unit. What they mean is what {@link QuantityParser} says; here it is only found quickly.
 */
final class WrittenForm {

    /** A long holds so many digits for sure. */
    private static final int MOST_DIGITS = 17;

    private static final Map<String, Ending> ENDINGS = endings();

    private WrittenForm() {}

    /** What one with this ending is. */
    private record Ending(int power, Unit unit) {}

    private static Map<String, Ending> endings() {
        Map<String, Ending> endings = new HashMap<>();
        for (ScaleWord scale : ScaleWord.values()) {
            for (String unit : UnitWords.COMMON) {
                Quantity one = QuantityParser.parse("1" + scale.word() + unit);
                endings.put(scale.word() + unit, new Ending(one.amount().precision() - 1, one.unit()));
            }
        }
        return Map.copyOf(endings);
    }

    /** The quantity; null if it is written in another way, be it a wrong one. */
    static @Nullable Quantity read(String text) {
        boolean isNegative = text.startsWith("-");
        int first = isNegative ? 1 : 0;
        int point = -1;
        int at = first;
        long digits = 0;
        for (; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each >= '0' && each <= '9') {
                digits = 10 * digits + (each - '0');
            } else if (each == '.' && point < 0) {
                point = at;
            } else {
                break;
            }
        }
        if (at - first > MOST_DIGITS || at == first || point == first || point == at - 1) {
            return null;
        }
        Ending ending = ENDINGS.get(text.substring(at));
        return ending == null ? null : quantity(isNegative ? -digits : digits, point < 0 ? 0 : at - point - 1, ending);
    }

    private static Quantity quantity(long digits, int decimals, Ending ending) {
        long number = digits;
        int scale = decimals - ending.power;
        while (scale > 0 && number % 10 == 0) {
            number /= 10;
            scale--;
        }
        return scale < 0
                ? new Quantity(BigDecimal.valueOf(number, scale), ending.unit)
                : Quantity.ofPlain(BigDecimal.valueOf(number, scale), ending.unit);
    }
}
