package dev.plumbline.io.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes content lines in UTF-8: CRLF behind each, and none of more than 75 octets; a longer one goes on behind a blank in
 * the next line, never in the middle of a character (RFC 5545, 3.1). Confined to one thread.
 */
final class IcsOutput {

    private static final int MOST_OCTETS = 75;

    private final OutputStream out;

    IcsOutput(OutputStream out) {
        this.out = out;
    }

    /** A property whose value is no text. */
    void line(String name, String value) throws IOException {
        fold(name + ":" + value);
    }

    /** A property of type TEXT. */
    void text(String name, String value) throws IOException {
        fold(name + ":" + IcsText.escaped(value));
    }

    private void fold(String line) throws IOException {
        StringBuilder part = new StringBuilder(MOST_OCTETS);
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int point = line.codePointAt(at);
            int width = octets(point);
            if (octets + width > MOST_OCTETS) {
                end(part);
                part.append(' ');
                octets = 1;
            }
            part.appendCodePoint(point);
            octets += width;
            at += Character.charCount(point);
        }
        end(part);
    }

    private static int octets(int point) {
        if (point < 0x80) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < 0x10000 ? 3 : 4;
    }

    private void end(StringBuilder part) throws IOException {
        part.append("\r\n");
        out.write(part.toString().getBytes(StandardCharsets.UTF_8));
        part.setLength(0);
    }

    void flush() throws IOException {
        out.flush();
    }
}
