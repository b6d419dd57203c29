package dev.plumbline.io.json.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Gathers bytes for a stream: texts as JSON writes them, in UTF-8. Confined to one thread. */
final class ByteSink {

    private static final int SIZE = 1 << 15;
    private static final int MOST_PER_UNIT = 6;
    private static final byte[] ESCAPES = escapes();
    private static final String DIGITS = "0123456789ABCDEF";

    private final OutputStream target;
    private final byte[] bytes = new byte[SIZE];
    private final char[] units = new char[SIZE / MOST_PER_UNIT];
    private int count;

    ByteSink(OutputStream target) {
        this.target = target;
    }

    /** By character: 0 for one that stands for itself, the letter of a short escape, u for a long one. */
    private static byte[] escapes() {
        byte[] escapes = new byte[0x80];
        java.util.Arrays.fill(escapes, 0, 0x20, (byte) 'u');
        escapes['\b'] = 'b';
        escapes['\t'] = 't';
        escapes['\n'] = 'n';
        escapes['\f'] = 'f';
        escapes['\r'] = 'r';
        escapes['"'] = '"';
        escapes['\\'] = '\\';
        return escapes;
    }

    OutputStream target() {
        return target;
    }

    void put(char ascii) throws IOException {
        if (count == SIZE) {
            empty();
        }
        bytes[count++] = (byte) ascii;
    }

    void put(byte[] some) throws IOException {
        if (some.length > SIZE - count) {
            empty();
        }
        if (some.length > SIZE) {
            target.write(some);
        } else {
            System.arraycopy(some, 0, bytes, count, some.length);
            count += some.length;
        }
    }

    void putAscii(String text) throws IOException {
        put(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes a text within quotation marks; false if it holds half a character. */
    boolean putQuoted(String text) throws IOException {
        put('"');
        int length = text.length();
        int place = 0;
        while (place < length) {
            int to = Math.min(length, place + Math.min(units.length, (SIZE - count) / MOST_PER_UNIT));
            place = putSome(text, place, to);
            if (place < 0) {
                return false;
            }
            if (place < length) {
                empty();
            }
        }
        put('"');
        return true;
    }

    /** Writes characters for which there is room; how far it came, less than zero at half a character. */
    private int putSome(String text, int from, int to) {
        text.getChars(from, to, units, 0);
        byte[] here = bytes;
        int next = count;
        int place = from;
        while (place < to) {
            char unit = units[place - from];
            if (unit < 0x80 && ESCAPES[unit] == 0) {
                here[next++] = (byte) unit;
                place++;
            } else if (unit >= 0x800 && !Character.isSurrogate(unit)) {
                here[next++] = (byte) (0xE0 | unit >> 12);
                here[next++] = (byte) (0x80 | unit >> 6 & 0x3F);
                here[next++] = (byte) (0x80 | unit & 0x3F);
                place++;
            } else {
                count = next;
                int taken = unit < 0x80 ? putEscape(unit) : putRare(text, place, unit);
                if (taken == 0) {
                    return -1;
                }
                next = count;
                place += taken;
            }
        }
        count = next;
        return place;
    }

    private int putEscape(char unit) {
        bytes[count++] = '\\';
        bytes[count++] = ESCAPES[unit];
        if (ESCAPES[unit] == 'u') {
            bytes[count++] = '0';
            bytes[count++] = '0';
            bytes[count++] = (byte) DIGITS.charAt(unit >> 4);
            bytes[count++] = (byte) DIGITS.charAt(unit & 0xF);
        }
        return 1;
    }

    /** Writes a character of two or of four bytes; how many units it took, 0 if it is half of one. */
    private int putRare(String text, int place, char unit) {
        if (unit >= 0x800) {
            return putPair(text, place, unit);
        }
        bytes[count++] = (byte) (0xC0 | unit >> 6);
        bytes[count++] = (byte) (0x80 | unit & 0x3F);
        return 1;
    }

    private int putPair(String text, int place, char unit) {
        if (place + 1 == text.length() || !Character.isSurrogatePair(unit, text.charAt(place + 1))) {
            return 0;
        }
        int point = Character.toCodePoint(unit, text.charAt(place + 1));
        bytes[count++] = (byte) (0xF0 | point >> 18);
        bytes[count++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[count++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[count++] = (byte) (0x80 | point & 0x3F);
        return 2;
    }

    private void empty() throws IOException {
        target.write(bytes, 0, count);
        count = 0;
    }

    void flush() throws IOException {
        empty();
        target.flush();
    }
}
