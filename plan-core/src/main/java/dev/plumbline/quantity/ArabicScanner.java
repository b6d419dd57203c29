package dev.plumbline.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Finds numbers in digits: 1,200.5, 1.5亿, 1亿5000万, 2e5. */
final class ArabicScanner {

    private static final int GROUP = 3;

    private final String text;
    private final StringBuilder digits = new StringBuilder();
    private int at;
    private int fraction;
    private long exponent;

    private ArabicScanner(String text, int from) {
        this.text = text;
        this.at = from;
    }

    /** A number with its scale words, and smaller ones that continue it: 1亿5000万. */
    static NumberScan scan(String text, int from) {
        if (!isDigit(text, from)) {
            return NumberScan.none(from);
        }
        ScaledNumber first = part(text, from);
        ScaledNumber last = first;
        Optional<BigDecimal> sum = last.value();
        while (last.power() > 0 && isDigit(text, last.end())) {
            ScaledNumber next = part(text, last.end());
            if (!next.continues(last)) {
                break;
            }
            sum = sum.flatMap(so -> next.value().map(so::add));
            last = next;
        }
        return NumberScan.of(last.end(), sum, last == first ? first.power() : 0);
    }

    private static ScaledNumber part(String text, int from) {
        ArabicScanner scanner = new ArabicScanner(text, from);
        scanner.whole();
        scanner.fraction();
        scanner.exponent();
        ScaledNumber chinese = ScaledNumber.of(text, scanner.at, scanner.value());
        return chinese.power() > 0
                ? chinese
                : LatinScale.behind(text, from, scanner.at)
                        .map(word -> chinese.times(word.value(), word.end()))
                        .orElse(chinese);
    }

    private void whole() {
        int from = at;
        digits();
        boolean grouped = at - from <= GROUP;
        while (grouped && isGroup()) {
            at++;
            digits();
        }
    }

    /** Whether a comma and exactly three digits follow. */
    private boolean isGroup() {
        return at < text.length()
                && text.charAt(at) == ','
                && isDigit(text, at + 1)
                && isDigit(text, at + 2)
                && isDigit(text, at + GROUP)
                && !isDigit(text, at + GROUP + 1);
    }

    private void fraction() {
        if (at < text.length() && text.charAt(at) == '.' && isDigit(text, at + 1)) {
            at++;
            int before = at;
            digits();
            fraction = at - before;
        }
    }

    private void digits() {
        while (isDigit(text, at)) {
            if (digits.length() <= NumberCaps.MAX_DIGITS) {
                digits.append(text.charAt(at));
            }
            at++;
        }
    }

    private void exponent() {
        if (at >= text.length() || text.charAt(at) != 'e' && text.charAt(at) != 'E') {
            return;
        }
        boolean negative = text.startsWith("-", at + 1);
        int first = negative || text.startsWith("+", at + 1) ? at + 2 : at + 1;
        if (!isDigit(text, first)) {
            return;
        }
        for (at = first; isDigit(text, at); at++) {
            exponent = Math.min(exponent * 10 + text.charAt(at) - '0', Integer.MAX_VALUE);
        }
        exponent = negative ? -exponent : exponent;
    }

    private Optional<BigDecimal> value() {
        long scale = fraction - exponent;
        if (digits.length() > NumberCaps.MAX_DIGITS || Math.abs(scale) > NumberCaps.MAX_SCALE) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(new BigInteger(digits.toString()), (int) scale));
    }

    static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
