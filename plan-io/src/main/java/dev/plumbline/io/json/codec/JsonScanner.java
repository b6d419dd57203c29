package dev.plumbline.io.json.codec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;

/** Texts, numbers and words of a JSON text in strict UTF-8, and the lines they stand on. Confined to one thread. */
abstract class JsonScanner extends ByteWindow {

    /** Whether a byte stands for itself within a text and is ASCII. */
    private static final boolean[] PLAIN = plain();

    private final TextMemo texts;
    private final WideText wideText;
    private int line;
    private boolean isRepeated;

    JsonScanner(InputStream stream) {
        super(stream);
        this.line = 1;
        this.texts = new TextMemo();
        this.wideText = new WideText();
    }

    /** Of a part of another text. */
    JsonScanner(byte[] bytes, int line, JsonScanner around) {
        super(bytes);
        this.line = line;
        this.texts = around.texts;
        this.wideText = around.wideText;
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[256];
        for (int octet = 0x20; octet < 0x80; octet++) {
            plain[octet] = octet != '"' && octet != '\\';
        }
        return plain;
    }

    /** The texts that came a moment ago. */
    final TextMemo texts() {
        return texts;
    }

    /** What stops the reading of a text that is no JSON. */
    abstract IOException broken(String problem);

    /** What stops the reading of a text that holds half a character. */
    abstract IOException halfCharacter();

    /** The line of the next byte, from 1. */
    public final int line() {
        return line;
    }

    /** The next byte that is no blank, without going past it; less than zero at the end. */
    final int peek() throws IOException {
        while (true) {
            while (at < end) {
                byte octet = bytes[at];
                if (octet > ' ' || octet < 0) {
                    return octet & 0xFF;
                }
                blank(octet);
            }
            if (!more()) {
                return -1;
            }
        }
    }

    /** Whether that ASCII character comes next, blanks aside. */
    final boolean isNext(char wanted) throws IOException {
        if (at < end && bytes[at] > ' ') {
            return bytes[at] == wanted;
        }
        return peek() == wanted;
    }

    private void blank(byte octet) throws IOException {
        if (octet == '\n') {
            line++;
        } else if (octet != ' ' && octet != '\t' && octet != '\r') {
            throw broken("control character " + (int) octet + " stands outside of a text");
        }
        at++;
    }

    /** Goes past a byte order mark. */
    final void mark() throws IOException {
        while (end - at < 3 && more()) {
            // until there are enough bytes to tell
        }
        if (end - at >= 3 && bytes[at] == (byte) 0xEF && bytes[at + 1] == (byte) 0xBB && bytes[at + 2] == (byte) 0xBF) {
            at += 3;
        }
    }

    /** The text that starts at the quotation mark here, which may come again. */
    final String string() throws IOException {
        isRepeated = true;
        return text();
    }

    /** The text that starts at the quotation mark here, which is not likely to come again. */
    final String singleString() throws IOException {
        isRepeated = false;
        texts.pass();
        return text();
    }

    private String text() throws IOException {
        start = ++at;
        boolean isWide = false;
        while (true) {
            byte[] here = bytes;
            int last = end;
            int next = Octets.special(here, at, last);
            while (next < last) {
                if (PLAIN[here[next] & 0xFF]) {
                    next++;
                } else if (next + 2 < last && isHan(here, next)) {
                    next += 3;
                    isWide = true;
                } else {
                    break;
                }
            }
            at = next;
            if (next == last) {
                textGoesOn();
            } else if (here[next] == '"') {
                return taken(isWide);
            } else if (here[next] == '\\') {
                return escaped(isWide);
            } else {
                wide();
                isWide = true;
            }
        }
    }

    /** Whether a character of three bytes stands there that nothing is special about, as those of Chinese are. */
    private static boolean isHan(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        return lead > 0xE0
                && lead < 0xF0
                && lead != 0xED
                && (bytes[at + 1] & 0xC0) == 0x80
                && (bytes[at + 2] & 0xC0) == 0x80;
    }

    private void textGoesOn() throws IOException {
        if (!more()) {
            throw broken("the text ends within quotation marks");
        }
    }

    private String taken(boolean isWide) {
        String text = part(isWide);
        at++;
        start = -1;
        return text;
    }

    private String part(boolean isWide) {
        if (isRepeated) {
            return texts.text(bytes, start, at, isWide ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        }
        return isWide
                ? wideText.of(bytes, start, at)
                : new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
    }

    /** The rest of a text in which something is escaped. */
    private String escaped(boolean isWide) throws IOException {
        StringBuilder text = new StringBuilder(part(isWide));
        while (true) {
            start = at;
            byte octet = bytes[at];
            if (octet == '"') {
                at++;
                start = -1;
                texts.pass();
                return whole(text.toString());
            }
            if (octet == '\\') {
                at++;
                text.append(escape());
            } else {
                plainPart();
                text.append(part(true));
            }
            if (at == end) {
                start = -1;
                textGoesOn();
            }
        }
    }

    private void plainPart() throws IOException {
        while (at < end && bytes[at] != '"' && bytes[at] != '\\') {
            if (PLAIN[bytes[at] & 0xFF]) {
                at++;
            } else {
                wide();
            }
        }
    }

    private char escape() throws IOException {
        int octet = octet();
        return switch (octet) {
            case '"', '\\', '/' -> (char) octet;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) (hex() << 12 | hex() << 8 | hex() << 4 | hex());
            default -> throw broken("\\" + (char) octet + " is no escape");
        };
    }

    private int hex() throws IOException {
        int octet = octet();
        int digit = Character.digit(octet, 16);
        if (digit < 0 || octet >= 0x80) {
            throw broken("four hexadecimal digits belong behind \\u");
        }
        return digit;
    }

    private int octet() throws IOException {
        if (at == end) {
            textGoesOn();
        }
        return bytes[at++] & 0xFF;
    }

    private String whole(String text) throws IOException {
        if (!Characters.isWhole(text)) {
            throw halfCharacter();
        }
        return text;
    }

    /** Goes past one character of several bytes; a control character is none that may stand in a text. */
    private void wide() throws IOException {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            throw broken("control character " + lead + " stands within quotation marks; escape it");
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        while (end - at < length && more()) {
            // until the character is whole
        }
        if (end - at < length || !isWide(lead, length)) {
            throw notUtf8();
        }
        at += length;
    }

    private boolean isWide(int lead, int length) {
        int second = bytes[at + 1] & 0xFF;
        boolean isOverlong = lead < 0xC2 || lead == 0xE0 && second < 0xA0 || lead == 0xF0 && second < 0x90;
        boolean isBeyond = lead > 0xF4 || lead == 0xF4 && second > 0x8F;
        if (isOverlong || isBeyond || lead == 0xED && second > 0x9F) {
            return false;
        }
        for (int place = 1; place < length; place++) {
            if ((bytes[at + place] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    private static CharacterCodingException notUtf8() {
        return new MalformedInputException(1);
    }

    /** The number that starts here, as it is written. */
    final String number() throws IOException {
        start = at;
        skip('-');
        boolean isZero = at() == '0';
        int digits = digits();
        if (isZero && digits > 1) {
            throw broken("a number begins with 0");
        }
        if (skip('.')) {
            digits();
        }
        if (skip('e') || skip('E')) {
            if (!skip('-')) {
                skip('+');
            }
            digits();
        }
        String number = part(false);
        start = -1;
        return number;
    }

    private int at() throws IOException {
        return at < end || more() ? bytes[at] : -1;
    }

    private boolean skip(char wanted) throws IOException {
        boolean isThere = at() == wanted;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private int digits() throws IOException {
        int count = 0;
        while (at() >= '0' && bytes[at] <= '9') {
            at++;
            count++;
        }
        if (count == 0) {
            throw broken("a digit is missing in a number");
        }
        return count;
    }

    /** Goes past a word such as {@code true}. */
    final void word(String word) throws IOException {
        for (int place = 0; place < word.length(); place++) {
            if (at() != word.charAt(place)) {
                throw broken("only true, false and null stand without quotation marks");
            }
            at++;
        }
        if (Character.isLetterOrDigit(at())) {
            throw broken("only true, false and null stand without quotation marks");
        }
    }

    /** Refuses what stands here, where something else belongs. */
    final IOException unexpected(String wanted) throws IOException {
        int octet = peek();
        if (octet >= 0x80) {
            wide();
        }
        String found = octet < 0
                ? "the text ends"
                : octet >= 0x80 ? "another character stands" : "[" + (char) octet + "] stands";
        return broken(found + " where " + wanted + " belongs");
    }
}
