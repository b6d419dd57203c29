package dev.plumbline.examples.cli.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What may be asked of the values that a path selects. */
enum Operator {
    /** Every value is this; null: nothing is there. */
    EQUALS("equals", any -> true),
    /** No value is this; null: something is there. */
    NOT_EQUALS("notEquals", any -> true),
    /** Every value is one of these; null among them: nothing may be there. */
    ONE_OF("oneOf", each -> each.isArray() && !each.isEmpty()),
    /** Every value is a number within the tolerance of this. */
    NEAR("near", JsonNode::isNumber),
    /** Every value is a number under this; holds of nothing. */
    BELOW("below", JsonNode::isNumber),
    /** Every value holds this text, objects and lists somewhere in them. */
    CONTAINS("contains", each -> each.isTextual() && !each.asText().isEmpty()),
    /** Every value fits this regular expression somewhere. */
    MATCHES("matches", each -> each.isTextual() && !each.asText().isEmpty()),
    /** At least one value is this. */
    SOME("some", JsonValues::isThere),
    /** The values are numbers with this sum. */
    SUM("sum", JsonNode::isNumber),
    COUNT("count", JsonNode::isInt),
    AT_LEAST("atLeast", each -> each.asInt() > 0),
    AT_MOST("atMost", JsonNode::isInt),
    /** True: there is no value. */
    ABSENT("absent", JsonNode::isBoolean),
    /** True: there is some value. */
    PRESENT("present", JsonNode::isBoolean),
    /** The values are those of another path of the document, in any order. */
    SAME_PATH("samePath", JsonNode::isTextual),
    /** The values are those of the same path in an earlier run, in any order. */
    SAME_AS("sameAs", JsonNode::isInt);

    private final String word;
    private final Predicate<JsonNode> operand;

    Operator(String word, Predicate<JsonNode> operand) {
        this.word = word;
        this.operand = operand;
    }

    static Optional<Operator> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(each -> each.word).collect(Collectors.joining(", "));
    }

    String word() {
        return word;
    }

    boolean accepts(JsonNode wanted) {
        return operand.test(wanted);
    }

    /** Whether it may hold of an answer that is no JSON at all. */
    boolean holdsOfNothing() {
        return this == ABSENT || this == NOT_EQUALS || this == BELOW;
    }

    /** Whether it holds of values; {@code others} are those that it compares them with, if it does. */
    boolean holds(List<JsonNode> values, Expectation asked, List<JsonNode> others) {
        JsonNode wanted = asked.wanted();
        Predicate<JsonNode> same = each -> JsonValues.same(each, wanted);
        return switch (this) {
            case EQUALS -> wanted.isNull() ? values.isEmpty() : every(values, same);
            case NOT_EQUALS ->
                wanted.isNull() ? !values.isEmpty() : values.stream().noneMatch(same);
            case ONE_OF -> oneOf(values, wanted);
            case NEAR -> every(values, each -> near(each, asked));
            case BELOW -> values.stream().allMatch(each -> isBelow(each, wanted.decimalValue()));
            case CONTAINS -> every(values, each -> JsonValues.text(each).contains(wanted.asText()));
            case MATCHES -> every(values, each -> fits(each, wanted.asText()));
            case SOME -> values.stream().anyMatch(same);
            case SUM -> hasSum(values, wanted.decimalValue());
            case COUNT -> count(values, size -> size == wanted.asInt());
            case AT_LEAST -> count(values, size -> size >= wanted.asInt());
            case AT_MOST -> count(values, size -> size <= wanted.asInt());
            case ABSENT -> values.isEmpty() == wanted.asBoolean();
            case PRESENT -> !values.isEmpty() == wanted.asBoolean();
            case SAME_PATH, SAME_AS ->
                !values.isEmpty() && JsonValues.bag(values, asked.deep()).equals(JsonValues.bag(others, asked.deep()));
        };
    }

    private static boolean every(List<JsonNode> values, Predicate<JsonNode> test) {
        return !values.isEmpty() && values.stream().allMatch(test);
    }

    private static boolean count(List<JsonNode> values, IntPredicate test) {
        return test.test(values.size());
    }

    private static boolean oneOf(List<JsonNode> values, JsonNode wanted) {
        List<JsonNode> choices = wanted.valueStream().toList();
        if (values.isEmpty()) {
            return choices.stream().anyMatch(JsonNode::isNull);
        }
        return values.stream().allMatch(value -> choices.stream().anyMatch(each -> JsonValues.same(value, each)));
    }

    private static boolean near(JsonNode value, Expectation asked) {
        Optional<BigDecimal> number = JsonValues.number(value);
        return number.isPresent()
                && JsonValues.near(number.get(), asked.wanted().decimalValue(), asked.tolerance());
    }

    private static boolean isBelow(JsonNode value, BigDecimal limit) {
        return JsonValues.number(value)
                .filter(found -> found.compareTo(limit) < 0)
                .isPresent();
    }

    private static boolean fits(JsonNode value, String pattern) {
        return Pattern.compile(pattern).matcher(JsonValues.text(value)).find();
    }

    private static boolean hasSum(List<JsonNode> values, BigDecimal wanted) {
        List<BigDecimal> numbers = values.stream()
                .flatMap(each -> JsonValues.number(each).stream())
                .toList();
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return !values.isEmpty() && numbers.size() == values.size() && sum.compareTo(wanted) == 0;
    }
}
