package dev.plumbline.task;

import dev.plumbline.quantity.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One condition on which a task is accepted (完成标准), as written and, where it can be read, as name, comparison and value.
 *
 * <p>{@code 注册用户≥50人} is the name 注册用户, at least, 50人 (TASK-1). Immutable and thread-safe.
 *
 * @param text the condition as it was written, not blank
 * @param bound what it asks for; empty where the text can't be read as a comparison
 */
public record AcceptanceCriterion(String text, Optional<Bound> bound) {

    /** The longer spellings first, so that 不大于 is not read as 大于. */
    private static final List<Map.Entry<String, Comparison>> SPELLINGS = List.of(
            Map.entry("大于等于", Comparison.AT_LEAST),
            Map.entry("小于等于", Comparison.AT_MOST),
            Map.entry("不低于", Comparison.AT_LEAST),
            Map.entry("不少于", Comparison.AT_LEAST),
            Map.entry("不小于", Comparison.AT_LEAST),
            Map.entry("不超过", Comparison.AT_MOST),
            Map.entry("不高于", Comparison.AT_MOST),
            Map.entry("不大于", Comparison.AT_MOST),
            Map.entry("不多于", Comparison.AT_MOST),
            Map.entry(">=", Comparison.AT_LEAST),
            Map.entry("<=", Comparison.AT_MOST),
            Map.entry("至少", Comparison.AT_LEAST),
            Map.entry("达到", Comparison.AT_LEAST),
            Map.entry("至多", Comparison.AT_MOST),
            Map.entry("大于", Comparison.MORE_THAN),
            Map.entry("超过", Comparison.MORE_THAN),
            Map.entry("小于", Comparison.LESS_THAN),
            Map.entry("低于", Comparison.LESS_THAN),
            Map.entry("≥", Comparison.AT_LEAST),
            Map.entry("≧", Comparison.AT_LEAST),
            Map.entry("≤", Comparison.AT_MOST),
            Map.entry("≦", Comparison.AT_MOST),
            Map.entry(">", Comparison.MORE_THAN),
            Map.entry("＞", Comparison.MORE_THAN),
            Map.entry("<", Comparison.LESS_THAN),
            Map.entry("＜", Comparison.LESS_THAN),
            Map.entry("=", Comparison.EXACTLY),
            Map.entry("＝", Comparison.EXACTLY));

    public AcceptanceCriterion {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An acceptance criterion needs a text, for example 注册用户≥50人.");
        }
    }

    /**
     * What a criterion asks for.
     *
     * @param name what is compared; may be empty where the text names nothing
     * @param comparison how
     * @param value with what
     */
    public record Bound(String name, Comparison comparison, Quantity value) {

        /** Whether a measured value meets it; a value in another unit does not. */
        public boolean holds(Quantity measured) {
            return measured.unit().equals(value.unit()) && comparison.holds(measured.compareTo(value));
        }

        @Override
        public String toString() {
            return name + comparison.sign() + value;
        }
    }

    /** A condition in words only. */
    public static AcceptanceCriterion of(String text) {
        return new AcceptanceCriterion(text, Optional.empty());
    }

    /** A condition on a value. */
    public static AcceptanceCriterion of(String name, Comparison comparison, Quantity value) {
        Bound bound = new Bound(name, comparison, value);
        return new AcceptanceCriterion(bound.toString(), Optional.of(bound));
    }

    /** The condition that a text means; in words only where no comparison with a quantity can be read. */
    public static AcceptanceCriterion read(String text) {
        Optional<Bound> bound = SPELLINGS.stream()
                .filter(spelling -> text.contains(spelling.getKey()))
                .findFirst()
                .flatMap(spelling -> read(text, spelling.getKey(), spelling.getValue()));
        return new AcceptanceCriterion(text, bound);
    }

    private static Optional<Bound> read(String text, String spelling, Comparison comparison) {
        int at = text.indexOf(spelling);
        String value = text.substring(at + spelling.length()).strip();
        try {
            return Optional.of(new Bound(text.substring(0, at).strip(), comparison, Quantity.parse(value)));
        } catch (IllegalArgumentException inWords) {
            return Optional.empty();
        }
    }

    /** Whether it can be checked against a measured value. */
    public boolean isReadable() {
        return bound.isPresent();
    }
}
