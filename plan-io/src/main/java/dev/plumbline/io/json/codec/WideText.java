package dev.plumbline.io.json.codec;

import java.nio.charset.StandardCharsets;

/** Makes texts of sound UTF-8 in which not everything is ASCII. Confined to one thread. */
final class WideText {

    private static final int LONGEST = 1 << 10;

    private final char[] units = new char[LONGEST];

    /** The text of some bytes, which have been looked at: every character is whole. */
    String of(byte[] bytes, int from, int to) {
        if (to - from > LONGEST) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
        int count = 0;
        int at = from;
        while (at < to) {
            int lead = bytes[at];
            if (lead >= 0) {
                units[count++] = (char) lead;
                at++;
            } else if (lead >> 4 == -2) {
                units[count++] = (char) ((lead & 0xF) << 12 | (bytes[at + 1] & 0x3F) << 6 | bytes[at + 2] & 0x3F);
                at += 3;
            } else if (lead >> 5 == -2) {
                units[count++] = (char) ((lead & 0x1F) << 6 | bytes[at + 1] & 0x3F);
                at += 2;
            } else {
                count += Character.toChars(point(bytes, at), units, count);
                at += 4;
            }
        }
        return new String(units, 0, count);
    }

    private static int point(byte[] bytes, int at) {
        return (bytes[at] & 0x7) << 18
                | (bytes[at + 1] & 0x3F) << 12
                | (bytes[at + 2] & 0x3F) << 6
                | bytes[at + 3] & 0x3F;
    }
}
