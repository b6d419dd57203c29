package dev.plumbline.io.json.document;

import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a target is written as: just one of value, low with high, grade, done; a value may be meant for every period. */
record TargetParts(
        Optional<Quantity> value,
        Optional<Quantity> low,
        Optional<Quantity> high,
        Optional<Period.Kind> per,
        Optional<Integer> every,
        Optional<String> grade,
        Optional<Boolean> done) {

    static @Nullable Quantity value(Target target) {
        if (target instanceof Target.PerPeriod each) {
            return each.quantity();
        }
        return target instanceof Target.Value value ? value.quantity() : null;
    }

    static @Nullable Quantity low(Target target) {
        return target instanceof Target.Range range ? range.low() : null;
    }

    static @Nullable Quantity high(Target target) {
        return target instanceof Target.Range range ? range.high() : null;
    }

    static Period.@Nullable Kind per(Target target) {
        return target instanceof Target.PerPeriod each ? each.period() : null;
    }

    static @Nullable Integer every(Target target) {
        return target instanceof Target.PerPeriod each && each.every() != 1 ? (Integer) each.every() : null;
    }

    static @Nullable String grade(Target target) {
        return target instanceof Target.GradeName grade ? grade.name() : null;
    }

    static @Nullable Boolean done(Target target) {
        return target == Target.Done.DONE ? true : null;
    }

    /**
     * The target.
     *
     * @throws IllegalArgumentException if it is not just one
     */
    Target toTarget() {
        List<Target> targets = new ArrayList<>();
        value.map(this::ofValue).ifPresent(targets::add);
        if (low.isPresent() && high.isPresent()) {
            targets.add(Target.within(low.get(), high.get()));
        }
        grade.map(Target::grade).ifPresent(targets::add);
        done.filter(isDone -> isDone).map(isDone -> Target.done()).ifPresent(targets::add);
        if (targets.size() != 1 || isLoose()) {
            throw new IllegalArgumentException(
                    "A target is one of value (with per, with every), low with high, grade, done: true.");
        }
        return targets.get(0);
    }

    private Target ofValue(Quantity quantity) {
        return per.<Target>map(kind -> new Target.PerPeriod(quantity, every.orElse(1), kind))
                .orElseGet(() -> Target.of(quantity));
    }

    private boolean isLoose() {
        return per.isPresent() && value.isEmpty()
                || every.isPresent() && per.isEmpty()
                || low.isPresent() != high.isPresent()
                || done.filter(isDone -> !isDone).isPresent();
    }
}
