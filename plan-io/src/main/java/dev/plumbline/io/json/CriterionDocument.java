package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.quantity.Bound;
import dev.plumbline.task.AcceptanceCriterion;
import org.jspecify.annotations.Nullable;

/** An acceptance criterion as it is written. */
record CriterionDocument(
        @Required String text,
        @Nullable String name,
        @Nullable Bound bound) {

    static CriterionDocument from(AcceptanceCriterion criterion) {
        return new CriterionDocument(
                criterion.text(),
                criterion.name().orElse(null),
                criterion.bound().orElse(null));
    }

    AcceptanceCriterion toCriterion() {
        return new AcceptanceCriterion(text, ofNullable(name), ofNullable(bound));
    }
}
