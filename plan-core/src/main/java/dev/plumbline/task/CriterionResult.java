package dev.plumbline.task;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.Told;
import java.util.Optional;

/**
 * How a task does by one of its criteria: the value that was measured, or why the criterion is waived (TASK-1).
 *
 * <p>Immutable and thread-safe.
 *
 * @param criterion the text of the criterion
 * @param value the value that was measured
 * @param waiver why it need not hold; not blank
 */
public record CriterionResult(String criterion, Optional<Quantity> value, Optional<String> waiver) {

    public CriterionResult {
        if (waiver.isPresent() && Told.text(waiver).isEmpty()) {
            throw new IllegalArgumentException(
                    "Criterion [" + criterion + "] is waived without a reason. Say why it need not hold.");
        }
    }

    /** A measured value. */
    public static CriterionResult measured(AcceptanceCriterion criterion, Quantity value) {
        return new CriterionResult(criterion.text(), Optional.of(value), Optional.empty());
    }

    /** A criterion that need not hold, for a reason. */
    public static CriterionResult waived(AcceptanceCriterion criterion, String reason) {
        return new CriterionResult(criterion.text(), Optional.empty(), Optional.of(reason));
    }

    boolean settles(AcceptanceCriterion asked) {
        return asked.text().equals(criterion)
                && (waiver.isPresent() || value.filter(asked::holds).isPresent());
    }
}
