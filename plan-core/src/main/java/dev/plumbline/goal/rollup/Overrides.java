package dev.plumbline.goal.rollup;

import dev.plumbline.goal.GoalTree;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The figures set by hand that may still stand at a date: of each goal the latest. */
final class Overrides {

    private final BitSet positions = new BitSet();
    private final Map<Integer, AttainmentOverride> latest = new HashMap<>();
    private final RollupInput input;

    Overrides(GoalTree tree, RollupInput input) {
        this.input = input;
        for (AttainmentOverride each : input.overrides()) {
            if (!each.when().date(input.zone()).isAfter(input.asOf())) {
                tree.position(each.goal()).ifPresent(at -> add(at, each));
            }
        }
    }

    private void add(int at, AttainmentOverride override) {
        positions.set(at);
        latest.merge(at, override, (one, other) -> instant(other).isBefore(instant(one)) ? one : other);
    }

    private Instant instant(AttainmentOverride override) {
        return override.when().instant(input.zone());
    }

    /** The latest figure set by hand of a goal, whether it still stands or not. */
    Optional<AttainmentOverride> of(int at) {
        return positions.get(at) ? Optional.ofNullable(latest.get(at)) : Optional.empty();
    }

    boolean has(int at) {
        return positions.get(at);
    }

    /** One past the last goal with a figure set by hand. */
    int end() {
        return positions.length();
    }

    /** Replaces a goal's attainments unless something was measured on a later day. */
    void apply(Columns columns, int at) {
        if (!positions.get(at)) {
            return;
        }
        AttainmentOverride override = latest.get(at);
        int day = day(override);
        if (columns.day(at) <= day) {
            double attainment = FigureReader.number(override.attainment());
            columns.set(at, attainment, attainment);
            columns.setDay(at, day);
        }
    }

    /** The figure that stands for a goal, given the last day measured without it. */
    Optional<AttainmentOverride> standing(int at, int lastDay) {
        return Optional.ofNullable(latest.get(at)).filter(override -> lastDay <= day(override));
    }

    private int day(AttainmentOverride override) {
        return (int) override.when().date(input.zone()).toEpochDay();
    }
}
