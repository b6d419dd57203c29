package dev.plumbline.examples.cli.reading;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON values as expectations see them: by their text, as exact numbers, as bags without an order. */
final class JsonValues {

    static final BigDecimal TOLERANCE = new BigDecimal("0.0005");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonValues() {}

    /** The document of a text; missing where the text is none. */
    static JsonNode document(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (java.io.IOException none) {
            return MissingNode.getInstance();
        }
    }

    static boolean isThere(JsonNode value) {
        return !value.isNull() && !value.isMissingNode();
    }

    /** A value as conditions compare it: {@code null} for what is not there. */
    static String text(JsonNode value) {
        if (!isThere(value)) {
            return "null";
        }
        if (value.isBigDecimal()) {
            return value.decimalValue().toPlainString();
        }
        return value.isContainerNode() ? value.toString() : value.asText();
    }

    /** The number of a value, of a text such as {@code "5.0"} too. */
    static Optional<BigDecimal> number(JsonNode value) {
        if (!value.isNumber() && !value.isTextual()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(value.asText().strip()));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Whether a value is the wanted one: numbers by value, and within the tolerance where decimals are wanted. */
    static boolean same(JsonNode value, JsonNode wanted) {
        if (value.isContainerNode() || wanted.isContainerNode()) {
            return key(value, false).equals(key(wanted, false));
        }
        Optional<BigDecimal> found = number(value);
        Optional<BigDecimal> number = number(wanted);
        if (found.isPresent() && number.isPresent()) {
            BigDecimal limit = wanted.isFloatingPointNumber() ? TOLERANCE : BigDecimal.ZERO;
            return near(found.get(), number.get(), limit);
        }
        return value.equals(wanted);
    }

    static boolean near(BigDecimal value, BigDecimal wanted, BigDecimal limit) {
        return value.subtract(wanted).abs().compareTo(limit) <= 0;
    }

    /** The values in an order of their own, so that two lists of them compare as bags; deep: lists within them too. */
    static List<String> bag(List<JsonNode> values, boolean deep) {
        return values.stream().map(each -> key(each, deep)).sorted().toList();
    }

    private static String key(JsonNode value, boolean deep) {
        if (value.isArray()) {
            Stream<String> items = value.valueStream().map(each -> key(each, deep));
            return (deep ? items.sorted() : items).collect(Collectors.joining(",", "[", "]"));
        }
        if (value.isObject()) {
            Map<String, String> members = new TreeMap<>();
            value.properties().forEach(each -> members.put(each.getKey(), key(each.getValue(), deep)));
            return members.toString();
        }
        return value.toString();
    }
}
