package dev.plumbline.io.json;

import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A target as it is written: a value, a range from low to high, a grade, or done. */
record TargetDocument(
        @Nullable Quantity value,
        @Nullable Quantity low,
        @Nullable Quantity high,
        @Nullable String grade,
        @Nullable Boolean done) {

    static TargetDocument from(Target target) {
        if (target instanceof Target.Value value) {
            return new TargetDocument(value.quantity(), null, null, null, null);
        }
        if (target instanceof Target.Range range) {
            return new TargetDocument(null, range.low(), range.high(), null, null);
        }
        if (target instanceof Target.GradeName grade) {
            return new TargetDocument(null, null, null, grade.name(), null);
        }
        return new TargetDocument(null, null, null, null, target == Target.Done.DONE);
    }

    Target toTarget() {
        List<Target> targets = new ArrayList<>();
        if (value != null) {
            targets.add(Target.of(value));
        }
        if (low != null && high != null) {
            targets.add(Target.within(low, high));
        }
        if (grade != null) {
            targets.add(Target.grade(grade));
        }
        if (Boolean.TRUE.equals(done)) {
            targets.add(Target.done());
        }
        if (targets.size() != 1 || (low == null) != (high == null) || Boolean.FALSE.equals(done)) {
            throw new IllegalArgumentException("A target is one of value, low with high, grade, done: true.");
        }
        return targets.get(0);
    }
}
