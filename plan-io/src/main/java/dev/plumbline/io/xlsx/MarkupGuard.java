package dev.plumbline.io.xlsx;

import dev.plumbline.io.spi.PlanFormatException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Watches XML on its way to the parser: a document type declaration is refused before the parser sees it, and so is a
 * tag, text, comment or section long enough to fill memory, which a parser would keep whole, and a tag with so many
 * attributes that comparing them with each other would take its time.
 */
final class MarkupGuard extends FilterReader {

    private static final int OPENING = 3;
    private static final int MOST_ATTRIBUTES = 256;

    private final Refusals refusals;
    private final String part;
    private final int longest;
    private final StringBuilder opening = new StringBuilder(OPENING);
    private boolean opens;
    private boolean inTag;
    private char quote;
    private int attributes;
    private boolean closes;
    private String close = "";
    private int matched;
    private int length; // of the token that is still open

    MarkupGuard(Reader xml, int longest, String part, Refusals refusals) {
        super(xml);
        this.longest = longest;
        this.part = part;
        this.refusals = refusals;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int from, int count) throws IOException {
        int got = super.read(buffer, from, count);
        int since = from - length;
        int end = from + Math.max(got, 0);
        for (int i = from; i < end; i++) {
            if (closes) {
                since = closing(buffer[i]) ? i : since;
            } else if (buffer[i] == '<') {
                since = begin(i);
            } else if (opens) {
                opening(buffer[i]);
            } else if (inTag) {
                tag(buffer[i]);
            } else {
                i = next(buffer, i, end) - 1;
            }
        }
        length = end - since;
        checkLength();
        return got;
    }

    /** Where the next tag opens; most characters are only looked at here. */
    private static int next(char[] buffer, int from, int end) {
        int at = from;
        while (at < end && buffer[at] != '<') {
            at++;
        }
        return at;
    }

    /** Counts attributes by their opening quotes until the tag ends; a {@code >} between quotes ends none. */
    private void tag(char character) throws PlanFormatException {
        if (quote != 0) {
            quote = character == quote ? 0 : quote;
        } else if (character == '>') {
            inTag = false;
        } else if (character == '"' || character == '\'') {
            quote = character;
            if (++attributes > MOST_ATTRIBUTES) {
                throw refusals.unsafe(
                        part,
                        "单个标记的属性超过" + MOST_ATTRIBUTES + "个",
                        "one tag has more than " + MOST_ATTRIBUTES + " attributes");
            }
        }
    }

    private int begin(int at) {
        opens = true;
        inTag = false;
        quote = 0;
        attributes = 0;
        opening.setLength(0);
        opening.append('<');
        return at;
    }

    private void checkLength() throws PlanFormatException {
        if (length > longest) {
            throw refusals.unsafe(
                    part, "单个标记或文本超过" + longest + "个字符", "one tag or text is longer than " + longest + " characters");
        }
    }

    /** Looks at what follows {@code <} until it is known what it opens. */
    private void opening(char character) throws PlanFormatException {
        opening.append(character);
        boolean special = opening.charAt(1) == '!' || opening.charAt(1) == '?';
        if (special && opening.charAt(1) == '!' && opening.length() < OPENING) {
            return;
        }
        if (special) {
            close = closeOf(opening.charAt(1) == '?' ? '?' : opening.charAt(2));
            closes = true;
            matched = close.equals("-->") ? -1 : 0; // the second dash of the opening is not yet of the closing
        }
        inTag = !special;
        opens = false;
    }

    private String closeOf(char kind) throws PlanFormatException {
        return switch (kind) {
            case '?' -> "?>";
            case '-' -> "-->";
            case '[' -> "]]>";
            default ->
                throw refusals.unsafe(part, "含有文档类型声明(DOCTYPE)", "it holds a document type declaration (DOCTYPE)");
        };
    }

    /** Follows the closing mark and tells when it is whole; its first character may repeat, as in {@code ]]]>}. */
    private boolean closing(char character) {
        if (matched < 0) {
            matched++;
        } else if (character == close.charAt(matched)) {
            matched++;
        } else if (!(matched == close.length() - 1 && character == close.charAt(0))) {
            matched = character == close.charAt(0) ? 1 : 0;
        }
        closes = matched < close.length();
        return !closes;
    }
}
