package dev.plumbline.examples.cli.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Which values of a JSON document an expectation looks at: steps parted by dots, such as
 * {@code plans[*].tasks[name=装修验收].finish} or {@code [severity=error,location.row=3]}.
 *
 * <p>A step is {@code name}, {@code one|other} or {@code *}, with any number of {@code [*]}, {@code [0]} and
 * {@code [conditions]} behind it. In a condition {@code =} is the same text, {@code !=} another, {@code ~} holds the part;
 * {@code x|y} is one of them, quotes stand around commas, dots, bars and brackets. The empty path is the document.
 */
record GoldenPath(List<PathStep> steps) {

    static GoldenPath parse(String text) {
        List<PathStep> steps = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String word : split(text, '.')) {
                addStep(word, steps);
            }
        }
        return new GoldenPath(List.copyOf(steps));
    }

    /** The values there, without null. */
    List<JsonNode> select(JsonNode document) {
        List<JsonNode> values = List.of(document);
        for (PathStep step : steps) {
            values = values.stream().flatMap(step::from).toList();
        }
        return values.stream().filter(JsonValues::isThere).toList();
    }

    private static void addStep(String word, List<PathStep> steps) {
        int bracket = word.indexOf('[');
        String name = bracket < 0 ? word : word.substring(0, bracket);
        if (word.isEmpty() || name.indexOf(']') >= 0) {
            throw new IllegalArgumentException("No step of a path: [" + word + "]");
        }
        if (!name.isEmpty()) {
            steps.add(name.equals("*") ? new PathStep.All() : new PathStep.Named(List.of(name.split("\\|"))));
        }
        if (bracket < 0) {
            return;
        }
        String rest = word.substring(bracket);
        while (!rest.isEmpty()) {
            int end = end(rest);
            steps.add(inside(rest.substring(1, end)));
            rest = rest.substring(end + 1);
        }
    }

    /** Where the bracket closes with which the text begins. */
    private static int end(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '\'';
            if (!quoted && c == ']') {
                return i;
            }
            if (!quoted && (c == '[') != (i == 0)) {
                break;
            }
        }
        throw new IllegalArgumentException("Brackets that do not match: " + text);
    }

    private static PathStep inside(String text) {
        if (text.equals("*")) {
            return new PathStep.Items();
        }
        if (text.matches("-?\\d+")) {
            return new PathStep.At(Integer.parseInt(text));
        }
        return new PathStep.Filter(
                split(text, ',').stream().map(GoldenPath::condition).toList());
    }

    private static PathStep.Condition condition(String text) {
        int at = 0;
        while (at < text.length() && "=~!'".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String sign = text.startsWith("!=", at) ? "!=" : text.substring(at, Math.min(at + 1, text.length()));
        if (at == 0 || !List.of("=", "~", "!=").contains(sign)) {
            throw new IllegalArgumentException("No condition: [" + text + "]. Write key=value, key!=value or key~part");
        }
        List<String> key = List.of(text.substring(0, at).strip().split("\\."));
        List<String> values = split(text.substring(at + sign.length()), '|').stream()
                .map(GoldenPath::unquoted)
                .toList();
        return new PathStep.Condition(key, sign, values);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("'") && value.endsWith("'");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** The parts between marks that stand outside of brackets and quotes. */
    private static List<String> split(String text, char mark) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '\'';
            depth += quoted || c != '[' && c != ']' ? 0 : c == '[' ? 1 : -1;
            if (c == mark && depth == 0 && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        if (depth != 0 || quoted) {
            throw new IllegalArgumentException("Brackets or quotes that do not match: " + text);
        }
        parts.add(text.substring(start));
        return parts;
    }
}
