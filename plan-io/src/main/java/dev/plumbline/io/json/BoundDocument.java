package dev.plumbline.io.json;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.AcceptanceCriterion;
import dev.plumbline.task.Comparison;

/** What an acceptance criterion asks for, as it is written. */
record BoundDocument(
        @Required String name,
        @Required Comparison comparison,
        @Required Quantity value) {

    static BoundDocument from(AcceptanceCriterion.Bound bound) {
        return new BoundDocument(bound.name(), bound.comparison(), bound.value());
    }

    AcceptanceCriterion.Bound toBound() {
        return new AcceptanceCriterion.Bound(name, comparison, value);
    }
}
