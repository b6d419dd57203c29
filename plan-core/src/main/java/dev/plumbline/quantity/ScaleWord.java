package dev.plumbline.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;

/** The words that stand for powers of ten after a number, in the order in which ties between them are settled. */
enum ScaleWord {
    NONE("", 0),
    WAN("万", 4),
    YI("亿", 8),
    WAN_YI("万亿", 12);

    private final String word;
    private final int power;

    ScaleWord(String word, int power) {
        this.word = word;
        this.power = power;
    }

    String word() {
        return word;
    }

    private String write(BigDecimal amount) {
        return NumberCaps.plain(amount.movePointLeft(power)).toPlainString() + word;
    }

    /** Whether a number is at least 1 with this word, and can be read back within the limits. */
    private boolean suits(BigDecimal amount) {
        if (power == 0) {
            return true;
        }
        BigDecimal before = amount.movePointLeft(power);
        return before.abs().compareTo(BigDecimal.ONE) >= 0 && NumberCaps.fits(NumberCaps.plain(before));
    }

    static String shortest(BigDecimal amount) {
        return Arrays.stream(values())
                .filter(each -> each.suits(amount))
                .map(each -> each.write(amount))
                .min(Comparator.comparingInt(String::length))
                .orElseThrow();
    }
}
