package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.CriterionResult;
import org.jspecify.annotations.Nullable;

/** How a task does by a criterion, as it is written. */
record CriterionResultDocument(
        @Required String criterion,
        @Nullable Quantity value,
        @Nullable String waiver) {

    static CriterionResultDocument from(CriterionResult result) {
        return new CriterionResultDocument(
                result.criterion(), result.value().orElse(null), result.waiver().orElse(null));
    }

    CriterionResult toResult() {
        return new CriterionResult(criterion, ofNullable(value), ofNullable(waiver));
    }
}
