package dev.plumbline.task;

import dev.plumbline.goal.Direction;
import dev.plumbline.quantity.Quantity;
import java.util.Optional;

/**
 * One condition on which a task is accepted (完成标准), as written and, where it can be read, as name, comparison and value.
 *
 * <p>{@code 注册用户≥50人} is the name 注册用户, higher is better, 50人 (TASK-1). Immutable and thread-safe.
 *
 * @param text the condition as it was written, not blank
 * @param name what is compared
 * @param direction whether {@code value} is a lower or an upper bound
 * @param value the bound; empty where the text holds none
 */
public record AcceptanceCriterion(String text, Optional<String> name, Direction direction, Optional<Quantity> value) {

    public AcceptanceCriterion {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An acceptance criterion needs a text.");
        }
    }

    /** A condition in words only. */
    public static AcceptanceCriterion of(String text) {
        return new AcceptanceCriterion(text, Optional.empty(), Direction.DONE, Optional.empty());
    }

    /** Whether it can be checked against a measured value. */
    public boolean isReadable() {
        return value().isPresent();
    }
}
