package dev.plumbline.quantity;

import java.util.Optional;

/**
 * A remark on the best possible score, such as (满分100).
 *
 * @param score the score, in 分 unless another unit is given
 * @param start where the remark starts, its brackets included
 * @param end where it ends
 */
record FullScore(Quantity score, int start, int end) {

    private static final String WORD = "满分";

    static Optional<FullScore> find(String text) {
        int word = text.indexOf(WORD);
        if (word < 0) {
            return Optional.empty();
        }
        int at = word + WORD.length();
        while (at < text.length() && " 为是:".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        NumberScan number = NumberScan.at(text, at);
        return number.value().map(value -> {
            int end = text.startsWith("分", number.end()) ? number.end() + 1 : number.end();
            return new FullScore(Quantity.of(value, Unit.of("分")), word, end).withBrackets(text);
        });
    }

    private FullScore withBrackets(String text) {
        boolean bracketed = text.startsWith("(", start - 1) && text.startsWith(")", end);
        return bracketed ? new FullScore(score, start - 1, end + 1) : this;
    }

    /** The text without the remark. */
    String without(String text) {
        return text.substring(0, start) + text.substring(end);
    }
}
