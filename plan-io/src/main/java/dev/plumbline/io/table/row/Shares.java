package dev.plumbline.io.table.row;

import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.text.ChineseNumerals;
import dev.plumbline.text.TextForms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Shares of a whole that are written without a sign of per cent: 一半, 三分之二, 8/10, 8 of 10, half. Read letter by letter. */
final class Shares {

    private static final Map<String, String> WORDS = Vocabulary.standard().values("shares");
    private static final Map<String, String> AROUND = Vocabulary.standard().values("shareWords");
    private static final String[] JOINTS = {"/", "outof", "of"};
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST = 24;
    private static final int LONGEST_NUMBER = 9;
    private static final int MOST_WORDS = 3;
    private static final int DIGITS = 2;

    private Shares() {}

    /** The share in per cent, to two digits; empty where a text is none or more than the whole. */
    static Optional<BigDecimal> percent(String written) {
        String text = TextForms.simplified(TextForms.matchingKey(written));
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<BigDecimal> whole = alone(text);
        return whole.isPresent() ? whole : alone(stripped(text));
    }

    private static Optional<BigDecimal> alone(String text) {
        String named = WORDS.get(text);
        return named != null ? Optional.of(new BigDecimal(named)) : parts(text).or(() -> counted(text));
    }

    /** 已完成 in front and 左右 behind say nothing about how much it is. */
    private static String stripped(String text) {
        String rest = text;
        for (int i = 0; i < MOST_WORDS; i++) {
            rest = withoutFront(withoutBack(rest));
        }
        return rest;
    }

    private static String withoutFront(String text) {
        for (int length = text.length() - 1; length > 0; length--) {
            if ("before".equals(AROUND.get(text.substring(0, length)))) {
                return text.substring(length);
            }
        }
        return text;
    }

    private static String withoutBack(String text) {
        for (int from = 1; from < text.length(); from++) {
            if ("behind".equals(AROUND.get(text.substring(from)))) {
                return text.substring(0, from);
            }
        }
        return text;
    }

    /** 三分之二. */
    private static Optional<BigDecimal> parts(String text) {
        int at = text.indexOf("分之");
        return at > 0 ? share(number(text.substring(at + 2)), number(text.substring(0, at))) : Optional.empty();
    }

    /** 8/10, 8家/10家, 8 of 10. */
    private static Optional<BigDecimal> counted(String text) {
        for (String joint : JOINTS) {
            int at = text.indexOf(joint);
            if (at > 0) {
                String some = text.substring(0, at);
                String all = text.substring(at + joint.length());
                String unit = unit(all);
                boolean same = unit(some).isEmpty() || unit(some).equals(unit);
                return same ? share(number(digits(some)), number(digits(all))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String digits(String text) {
        int end = 0;
        while (end < text.length() && Commas.isDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** One letter behind the digits counts them; more than that is a sentence. */
    private static String unit(String text) {
        String unit = text.substring(digits(text).length());
        return unit.isEmpty() || unit.length() == 1 && Character.isIdeographic(unit.charAt(0)) ? unit : "?" + text;
    }

    private static OptionalLong number(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return OptionalLong.empty();
        }
        return digits(text).length() == text.length()
                ? OptionalLong.of(Long.parseLong(text))
                : ChineseNumerals.parse(text);
    }

    private static Optional<BigDecimal> share(OptionalLong some, OptionalLong all) {
        boolean fits = some.isPresent()
                && all.isPresent()
                && some.getAsLong() >= 0
                && all.getAsLong() > 0
                && some.getAsLong() <= all.getAsLong();
        if (!fits) {
            return Optional.empty();
        }
        BigDecimal percent = BigDecimal.valueOf(some.getAsLong())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(all.getAsLong()), DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return Optional.of(percent.scale() < 0 ? percent.setScale(0) : percent);
    }
}
