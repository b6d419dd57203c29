package dev.plumbline.io.json;

import dev.plumbline.task.DateConstraint;
import java.time.LocalDate;

/** A date that a schedule has to respect, as it is written. */
record ConstraintDocument(
        @Required DateConstraint.Kind kind, @Required LocalDate date) {

    static ConstraintDocument from(DateConstraint constraint) {
        return new ConstraintDocument(constraint.kind(), constraint.date());
    }

    DateConstraint toConstraint() {
        return new DateConstraint(kind, date);
    }
}
