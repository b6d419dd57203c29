package dev.plumbline.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes one line after another, none longer than it may be. Confined to one thread. */
final class CsvLines {

    private static final int LONGEST = 1000;

    private final Reader reader;
    private int number;

    CsvLines(Reader reader) {
        this.reader = reader instanceof BufferedReader ? reader : new BufferedReader(reader);
    }

    /** The number of the line that was taken last, from 1. */
    int number() {
        return number;
    }

    /** The next line; what a line holds beyond 1,000 characters is passed over. */
    Optional<String> next() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = reader.read();
        if (c < 0) {
            return Optional.empty();
        }
        number++;
        for (; c >= 0 && c != '\n'; c = reader.read()) {
            if (line.length() <= LONGEST && c != '\r' && c != '\uFEFF') {
                line.append((char) c);
            }
        }
        return Optional.of(line.toString());
    }

    static boolean isTooLong(String line) {
        return line.length() > LONGEST;
    }

    /** The fields of a line; quotes may enclose a field and are doubled inside it. */
    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (doubled) {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
