package dev.plumbline.examples.cli.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing that must hold of what a run printed: {@code {"path": "plans[*].tasks[*]", "count": 2}}.
 *
 * <p>Beside the path and one {@link Operator} it may have a {@code tolerance} for {@code near} and {@code deep} for
 * {@code sameAs}; any other word is refused. The path {@code $text} is all that was printed.
 */
record Expectation(String path, Operator operator, JsonNode wanted, BigDecimal tolerance, boolean deep) {

    private static final String TEXT = "$text";

    static Expectation of(JsonNode json) {
        Set<String> words = new HashSet<>();
        json.fieldNames().forEachRemaining(words::add);
        List<Operator> operators =
                words.stream().flatMap(word -> Operator.of(word).stream()).toList();
        if (operators.size() != 1 || !json.path("path").isTextual()) {
            throw wrong(json, "it has a path and one of " + Operator.words());
        }
        Operator operator = operators.get(0);
        words.removeAll(Set.of("path", operator.word()));
        words.remove(operator == Operator.NEAR ? "tolerance" : operator == Operator.SAME_AS ? "deep" : "path");
        if (!words.isEmpty()) {
            throw wrong(json, "what is " + words + " of " + operator.word());
        }
        JsonNode wanted = json.get(operator.word());
        if (!operator.accepts(wanted)) {
            throw wrong(json, operator.word() + " cannot be asked with this value");
        }
        BigDecimal tolerance = json.has("tolerance") ? json.get("tolerance").decimalValue() : JsonValues.TOLERANCE;
        Expectation made = new Expectation(
                json.get("path").asText(),
                operator,
                wanted,
                tolerance,
                json.path("deep").asBoolean());
        made.parsePaths();
        return made;
    }

    /** What was found instead, or nothing where it holds. */
    Optional<String> miss(Outcome outcome, List<Outcome> earlier) {
        JsonNode document = outcome.document();
        boolean text = path.equals(TEXT);
        if (!text && document.isMissingNode() && !operator.holdsOfNothing()) {
            return Optional.of(this + " found no JSON but: " + cut(outcome.printed()));
        }
        List<JsonNode> values = text ? List.of(TextNode.valueOf(outcome.printed())) : select(path, document);
        List<JsonNode> others = others(document, earlier);
        if (operator.holds(values, this, others)) {
            return Optional.empty();
        }
        String beside = others.isEmpty() ? "" : " beside " + shown(others);
        return Optional.of(this + " found " + shown(values) + beside);
    }

    private List<JsonNode> others(JsonNode document, List<Outcome> earlier) {
        if (operator == Operator.SAME_PATH) {
            return select(wanted.asText(), document);
        }
        if (operator != Operator.SAME_AS) {
            return List.of();
        }
        if (wanted.asInt() < 0 || wanted.asInt() >= earlier.size()) {
            throw new IllegalArgumentException(this + " names no earlier run");
        }
        return select(path, earlier.get(wanted.asInt()).document());
    }

    private void parsePaths() {
        GoldenPath.parse(path);
        if (operator == Operator.SAME_PATH) {
            GoldenPath.parse(wanted.asText());
        }
    }

    private static List<JsonNode> select(String path, JsonNode document) {
        return GoldenPath.parse(path).select(document);
    }

    private static IllegalArgumentException wrong(JsonNode json, String why) {
        return new IllegalArgumentException("No expectation: " + json + "; " + why);
    }

    private static String shown(List<JsonNode> values) {
        String all = values.stream().limit(6).map(JsonValues::text).collect(Collectors.joining(", "));
        return values.isEmpty() ? "nothing" : values.size() + ": " + cut(all);
    }

    private static String cut(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }

    @Override
    public String toString() {
        return "[" + path + "] " + operator.word() + " " + wanted;
    }
}
