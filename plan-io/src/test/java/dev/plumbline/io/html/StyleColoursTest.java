package dev.plumbline.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** IO-4: every text of the page can be read against what it stands on: a contrast of 4.5 to 1 at least. */
class StyleColoursTest {

    private static final double READABLE = 4.5;

    /** What a text without a background of its own may stand on. */
    private static final List<String> GROUNDS = List.of("#ffffff", "#f3f5f8", "#eef2f6");

    private final String sheet = Stylesheet.load().text();
    private final Map<String, String> names = names();

    private record Rule(String selector, Map<String, String> declarations) {}

    @Test
    @DisplayName("IO-4: each colour of a text against its own background, else against paper, ground and soft ground")
    void everyTextIsReadable() {
        List<String> told = new ArrayList<>();
        for (Rule rule : rules()) {
            Optional<String> text = colour(rule.declarations().get("color"));
            text.ifPresent(colour -> grounds(rule).forEach(ground -> {
                told.add(rule.selector());
                assertThat(contrast(colour, ground))
                        .as("%s: %s on %s", rule.selector(), colour, ground)
                        .isGreaterThanOrEqualTo(READABLE);
            }));
        }
        assertThat(told).hasSizeGreaterThan(60);
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(contrast("#ffffff", "#000000")).isEqualTo(21);
        assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
        assertThat(contrast("#777777", "#777777")).isEqualTo(1);
    }

    /** A drawing takes its colour from the rule that names its light; no text stands in it with that colour. */
    private static boolean isDrawing(Rule rule) {
        return rule.selector().contains(".trend") || rule.selector().contains("::before");
    }

    private List<String> grounds(Rule rule) {
        if (isDrawing(rule)) {
            return List.of();
        }
        Optional<String> own = colour(rule.declarations().get("background"));
        if (own.isPresent()) {
            return List.of(own.get());
        }
        return rule.selector().contains("masthead") || rule.selector().contains(".as-of")
                ? List.of(names.get("--brand"))
                : GROUNDS;
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (String part : withoutComments(sheet).split("}")) {
            int brace = part.lastIndexOf('{');
            if (brace > 0) {
                String selector = part.substring(0, brace).strip();
                rules.add(new Rule(selector.substring(selector.lastIndexOf('{') + 1), declarations(part, brace)));
            }
        }
        return rules;
    }

    private static Map<String, String> declarations(String part, int brace) {
        Map<String, String> found = new HashMap<>();
        for (String declaration : part.substring(brace + 1).split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                found.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
        return found;
    }

    private static String withoutComments(String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf("/*"); open >= 0; open = text.indexOf("/*", from)) {
            rest.append(text, from, open);
            from = text.indexOf("*/", open) + 2;
        }
        return rest.append(text.substring(from)).toString();
    }

    private Map<String, String> names() {
        Map<String, String> named = new HashMap<>();
        rules().stream()
                .filter(rule -> rule.selector().equals(":root"))
                .forEach(rule -> named.putAll(rule.declarations()));
        return named;
    }

    /** A colour written out; empty of none, of one that is taken over, and of one in words. */
    private Optional<String> colour(String written) {
        if (written == null) {
            return Optional.empty();
        }
        String value = written.startsWith("var(") ? names.get(written.substring(4, written.indexOf(')'))) : written;
        if (value == null || !value.startsWith("#")) {
            return Optional.empty();
        }
        return Optional.of(
                value.length() == 4
                        ? "#" + value.charAt(1) + value.charAt(1) + value.charAt(2) + value.charAt(2) + value.charAt(3)
                                + value.charAt(3)
                        : value);
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
