package dev.plumbline.io.json;

import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** A measured value as it is written: an amount, a grade, or whether it is done. */
record MeasuredValueDocument(
        @Nullable Quantity amount,
        @Nullable String grade,
        @Nullable Boolean done) {

    static MeasuredValueDocument from(MeasuredValue value) {
        if (value instanceof MeasuredValue.Amount amount) {
            return new MeasuredValueDocument(amount.quantity(), null, null);
        }
        return value instanceof MeasuredValue.GradeName grade
                ? new MeasuredValueDocument(null, grade.name(), null)
                : new MeasuredValueDocument(null, null, ((MeasuredValue.Done) value).done());
    }

    MeasuredValue toValue() {
        if (amount != null && grade == null && done == null) {
            return MeasuredValue.of(amount);
        }
        if (grade != null && amount == null && done == null) {
            return MeasuredValue.grade(grade);
        }
        if (done != null && amount == null && grade == null) {
            return MeasuredValue.done(done);
        }
        throw new IllegalArgumentException("A measured value is one of amount, grade, done.");
    }
}
