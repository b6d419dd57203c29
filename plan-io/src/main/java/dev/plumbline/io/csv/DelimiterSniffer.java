package dev.plumbline.io.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Finds out what parts the fields of a CSV text: what its first line says (sep=;), else of comma, semicolon and tab the
 * one that most of the first lines hold equally often; where hardly any line holds one of them, a bar or a full-width
 * comma or semicolon; a comma where none is there. Delimiters between quotes are no delimiters.
 */
final class DelimiterSniffer {

    private static final char[] CANDIDATES = {',', ';', '\t', '|', '，', '；'};
    private static final int USUAL = 3;
    private static final String SAYING = "sep=";
    private static final int LOOKED_AT = 1 << 16;

    private DelimiterSniffer() {}

    static char sniff(String text) {
        List<int[]> lines = counts(text);
        int usual = best(lines, 0, USUAL);
        int other = best(lines, USUAL, CANDIDATES.length);
        long held = lines.stream().filter(line -> line[usual] > 0).count();
        long agreeing = score(lines, other) >> 32;
        return CANDIDATES[agreeing > 0 && held * 2 <= agreeing ? other : usual];
    }

    /** What a first line such as sep=; says parts the fields. */
    static OptionalInt said(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r' && end <= USUAL * 3) {
            end++;
        }
        String line = text.substring(0, end).replace("\"", "").toLowerCase(Locale.ROOT);
        boolean says = line.length() == SAYING.length() + 1 && line.startsWith(SAYING);
        return says ? OptionalInt.of(line.charAt(SAYING.length())) : OptionalInt.empty();
    }

    private static int best(List<int[]> lines, int from, int to) {
        int best = from;
        long bestScore = 0;
        for (int i = from; i < to; i++) {
            long score = score(lines, i);
            if (score > bestScore) {
                bestScore = score;
                best = i;
            }
        }
        return best;
    }

    /** How often each candidate stands on each line. */
    private static List<int[]> counts(String text) {
        List<int[]> lines = new ArrayList<>();
        int[] line = new int[CANDIDATES.length];
        boolean quoted = false;
        for (int at = 0; at < Math.min(text.length(), LOOKED_AT); at++) {
            char character = text.charAt(at);
            quoted ^= character == '"';
            if (!quoted && (character == '\n' || character == '\r')) {
                lines.add(line);
                line = new int[CANDIDATES.length];
            } else if (!quoted) {
                for (int i = 0; i < CANDIDATES.length; i++) {
                    line[i] += character == CANDIDATES[i] ? 1 : 0;
                }
            }
        }
        lines.add(line);
        return lines;
    }

    /** First the number of lines that agree, then how often the delimiter stands on them. */
    private static long score(List<int[]> lines, int candidate) {
        Map<Integer, Integer> agreeing = new HashMap<>();
        lines.stream()
                .map(line -> line[candidate])
                .filter(count -> count > 0)
                .forEach(count -> agreeing.merge(count, 1, Integer::sum));
        return agreeing.entrySet().stream()
                .mapToLong(entry -> (long) entry.getValue() << 32 | entry.getKey())
                .max()
                .orElse(0);
    }
}
