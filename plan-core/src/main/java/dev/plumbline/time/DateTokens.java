package dev.plumbline.time;

import dev.plumbline.time.DateToken.Kind;
import java.util.List;

/**
 * A text cut into the words that dates are made of.
 *
 * @param plain the text as it was cut: half width, simplified, tidy
 * @param tokens its words in order
 */
record DateTokens(String plain, List<DateToken> tokens) {

    /** The word at a place; outside the text a word that is none. */
    DateToken at(int index) {
        return index >= 0 && index < tokens.size()
                ? tokens.get(index)
                : new DateToken(Kind.END, 0, 0, plain.length(), plain.length());
    }

    int size() {
        return tokens.size();
    }
}
