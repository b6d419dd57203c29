package dev.plumbline.task;

import dev.plumbline.quantity.Bound;
import dev.plumbline.quantity.Comparison;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.QuantityReading;
import dev.plumbline.quantity.QuantityText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One condition on which a task is accepted (完成标准), as written and, where it can be read, as name and limit.
 *
 * <p>{@code 注册用户≥50人} is the name 注册用户 with the limit ≥50人; an amount without comparison, {@code 推文5篇}, asks for at
 * least that much (TASK-1). Immutable and thread-safe.
 *
 * @param text the condition as it was written, not blank
 * @param name what is measured; empty where the text names nothing
 * @param bound which values meet it; empty where the text is in words only
 */
public record AcceptanceCriterion(String text, Optional<String> name, Optional<Bound> bound) {

    private static final List<String> EXACT = List.of("=", "＝", "等于", "正好", "恰好");

    public AcceptanceCriterion {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An acceptance criterion needs a text, for example 注册用户≥50人.");
        }
    }

    /** A condition in words only. */
    public static AcceptanceCriterion of(String text) {
        return new AcceptanceCriterion(text, Optional.empty(), Optional.empty());
    }

    /** A condition on a value. */
    public static AcceptanceCriterion of(String name, Bound bound) {
        return new AcceptanceCriterion(name + bound, Optional.of(name), Optional.of(bound));
    }

    /** The condition that a text means; in words only where no limit can be read. */
    public static AcceptanceCriterion read(String text) {
        if (parts(text)
                        .filter(part -> QuantityText.read(part).bound().isPresent())
                        .count()
                > 1) {
            return new AcceptanceCriterion(text, Optional.empty(), Optional.empty());
        }
        QuantityReading reading = QuantityText.read(text);
        return new AcceptanceCriterion(text, reading.name(), reading.bound().map(bound -> meant(bound, text)));
    }

    /** The criteria of a text that lists several, divided by semicolons or lines: {@code A ≥ 50人; B ≥ 60%}. */
    public static List<AcceptanceCriterion> readAll(String text) {
        return parts(text).map(AcceptanceCriterion::read).toList();
    }

    private static Stream<String> parts(String text) {
        return Stream.of(text.split("[;；\\n]")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static Bound meant(Bound bound, String text) {
        boolean plain = bound instanceof Bound.Limit limit
                && limit.comparison() == Comparison.EXACTLY
                && EXACT.stream().noneMatch(text::contains);
        return plain ? Bound.of(Comparison.AT_LEAST, ((Bound.Limit) bound).value()) : bound;
    }

    /** Whether these results say of it that it holds or is waived; of several for it the worst counts. */
    boolean isSettledBy(Collection<CriterionResult> results) {
        List<CriterionResult> own = results.stream()
                .filter(result -> result.criterion().equals(text))
                .toList();
        return !own.isEmpty() && own.stream().allMatch(result -> result.settles(this));
    }

    /** Whether it can be checked against a measured value. */
    public boolean isReadable() {
        return bound.isPresent();
    }

    /** Whether a value meets it; a value in another unit does not, and nothing meets words. */
    public boolean holds(Quantity value) {
        return bound.filter(limit -> limit.admits(value)).isPresent();
    }
}
