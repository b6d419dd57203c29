package dev.plumbline.quantity;

import java.math.BigDecimal;

/** The words that stand for powers of ten after a number, in the order in which ties between them are settled. */
enum ScaleWord {
    NONE("", 0),
    WAN("万", 4),
    YI("亿", 8),
    WAN_YI("万亿", 12);

    private static final ScaleWord[] ALL = values();

    private final String word;
    private final int power;

    ScaleWord(String word, int power) {
        this.word = word;
        this.power = power;
    }

    String word() {
        return word;
    }

    /** The number in front of this word. */
    private BigDecimal before(BigDecimal amount) {
        return NumberCaps.plain(amount.movePointLeft(power));
    }

    /** Whether a number is at least 1 with this word, and can be read back within the limits. */
    private boolean suits(BigDecimal before) {
        return before.abs().compareTo(BigDecimal.ONE) >= 0 && NumberCaps.fits(before);
    }

    /** The shortest way of writing a number, of several the one with the smaller word. */
    static String shortest(BigDecimal amount) {
        String shortest = NONE.before(amount).toPlainString();
        for (int next = WAN.ordinal(); next < ALL.length && ALL[next].isReached(amount); next++) {
            BigDecimal before = ALL[next].before(amount);
            if (ALL[next].suits(before)) {
                String text = before.toPlainString() + ALL[next].word;
                shortest = text.length() < shortest.length() ? text : shortest;
            }
        }
        return shortest;
    }

    /** Whether a number has digits enough in front of its point to be at least 1 with this word. */
    private boolean isReached(BigDecimal amount) {
        return amount.precision() - amount.scale() > power;
    }
}
