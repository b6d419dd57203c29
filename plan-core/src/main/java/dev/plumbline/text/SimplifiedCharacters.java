package dev.plumbline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The table of traditional characters and their simplified forms: pairs of characters, read once. */
final class SimplifiedCharacters {

    private static final char FIRST = '\u2E80';
    private static final char[] TABLE = table(read());

    private SimplifiedCharacters() {}

    static String map(String text) {
        StringBuilder mapped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            mapped.append(map(text.charAt(i)));
        }
        return mapped.toString();
    }

    static char map(char each) {
        int index = each - FIRST;
        return index < 0 || index >= TABLE.length || TABLE[index] == 0 ? each : TABLE[index];
    }

    private static char[] table(String pairs) {
        char[] table = new char['\uFB00' - FIRST];
        for (int i = 0; i + 1 < pairs.length(); i += 2) {
            table[pairs.charAt(i) - FIRST] = pairs.charAt(i + 1);
        }
        return table;
    }

    private static String read() {
        try (InputStream resource = SimplifiedCharacters.class.getResourceAsStream("simplified.txt")) {
            if (resource == null) {
                throw new IllegalStateException("The table [simplified.txt] is missing. Repair the jar of plan-core.");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\n", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
