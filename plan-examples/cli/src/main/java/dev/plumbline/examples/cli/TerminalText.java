package dev.plumbline.examples.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Text on its way to a terminal (SAFE-4): what comes from cells, file and sheet names may hold characters that move the
 * cursor, colour the screen, retitle the window or turn the reading direction. They are shown as escapes such as
 * {@code \\u001b}, which is also what JSON calls them, so that output for programs stays the same value.
 */
final class TerminalText {

    private TerminalText() {}

    /** One line: a line end inside it is shown too, so that no text can pass for a line of its own. */
    static String line(String text) {
        return escaped(text, true);
    }

    /** A writer that lets nothing but text, tabs and line ends through. */
    static Writer guard(Writer out) {
        return new Guard(out);
    }

    private static String escaped(String text, boolean oneLine) {
        int at = 0;
        while (at < text.length() && !isEscaped(text.charAt(at), oneLine)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, at);
        for (int i = at; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n' && oneLine) {
                shown.append("\\n");
            } else if (isEscaped(character, oneLine)) {
                shown.append(String.format("\\u%04x", (int) character));
            } else {
                shown.append(character);
            }
        }
        return shown.toString();
    }

    private static boolean isEscaped(char character, boolean oneLine) {
        if (character == '\n') {
            return oneLine;
        }
        return character < ' ' && character != '\t'
                || character >= 0x7F && character <= 0x9F
                || character == 0x2028
                || character == 0x2029
                || turnsDirection(character);
    }

    private static boolean turnsDirection(char character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    private static final class Guard extends FilterWriter {

        Guard(Writer out) {
            super(out);
        }

        @Override
        public void write(int character) throws IOException {
            out.write(escaped(String.valueOf((char) character), false));
        }

        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            out.write(escaped(String.valueOf(characters, offset, length), false));
        }

        @Override
        public void write(String text, int offset, int length) throws IOException {
            out.write(escaped(text.substring(offset, offset + length), false));
        }
    }
}
