package dev.plumbline.io.json;

import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A target as it is written: a value (each so many periods where per is given), a range from low to high, a grade, or done. */
record TargetDocument(
        @Nullable Quantity value,
        @Nullable Quantity low,
        @Nullable Quantity high,
        Period.@Nullable Kind per,
        @Nullable Integer every,
        @Nullable String grade,
        @Nullable Boolean done) {

    static TargetDocument from(Target target) {
        if (target instanceof Target.Value value) {
            return new TargetDocument(value.quantity(), null, null, null, null, null, null);
        }
        if (target instanceof Target.Range range) {
            return new TargetDocument(null, range.low(), range.high(), null, null, null, null);
        }
        if (target instanceof Target.GradeName grade) {
            return new TargetDocument(null, null, null, null, null, grade.name(), null);
        }
        if (target instanceof Target.PerPeriod each) {
            Integer every = each.every() == 1 ? null : each.every();
            return new TargetDocument(each.quantity(), null, null, each.period(), every, null, null);
        }
        return new TargetDocument(null, null, null, null, null, null, target == Target.Done.DONE);
    }

    Target toTarget() {
        List<Target> targets = new ArrayList<>();
        if (value != null) {
            targets.add(per == null ? Target.of(value) : new Target.PerPeriod(value, every == null ? 1 : every, per));
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
        boolean isLoose = per != null && value == null || every != null && per == null;
        if (isLoose || targets.size() != 1 || (low == null) != (high == null) || Boolean.FALSE.equals(done)) {
            throw new IllegalArgumentException(
                    "A target is one of value (with per, with every), low with high, grade, done: true.");
        }
        return targets.get(0);
    }
}
