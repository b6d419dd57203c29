package dev.plumbline.goal;

import dev.plumbline.Attributes;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.Told;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is to be achieved (目标): its place in the goal tree, its owner, and the indicator that shows it (GOAL-1).
 *
 * <p>Other goals are named by id and bound late; a dangling id is a finding, not an exception. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class Goal {

    Goal() {}

    public abstract GoalId id();

    /** The goal's name (目标名称), not blank. */
    public abstract String name();

    /** Who it belongs to (目标层级). */
    @Value.Default
    public GoalLevel level() {
        return GoalLevel.COMPANY;
    }

    /** Who answers for it (责任部门 / 责任人). */
    public abstract Optional<PartyId> owner();

    /** What shows whether it is met; unstated if nobody said. */
    @Value.Default
    public Indicator indicator() {
        return Indicator.unstated();
    }

    /** The goal it was broken down from (关联总目标). */
    public abstract Optional<GoalId> parent();

    /** Other goals it serves. */
    public abstract List<GoalId> supports();

    /** Its share in the parent, in per cent; without one it counts as much as an average sibling. */
    public abstract Optional<BigDecimal> weight();

    /** The day by which it is to be met (完成时限); the plan's last day where absent. */
    public abstract Optional<LocalDate> deadline();

    /** What it is about (目标维度): 业务增长, 客户满意度, free text (GOAL-12). */
    public abstract Optional<String> dimension();

    /** How it orders its tasks; medium unless stated. */
    @Value.Default
    public Priority priority() {
        return Priority.MEDIUM;
    }

    /** How its figures follow from its children's (GOAL-7). */
    @Value.Default
    public RollupMethod rollup() {
        return RollupMethod.WEIGHTED_MEAN;
    }

    /** Whether it was given up; it then drops out of its parent's figures. */
    @Value.Default
    public boolean cancelled() {
        return false;
    }

    /** What else was written about it (备注). */
    public abstract Optional<String> note();

    /**
     * What else was written about it, by the names of the columns it stood in (其他栏目), in their order; no name is blank.
     *
     * <p>The order is for showing: two with the same texts by the same names are equal.
     */
    public abstract Map<String, String> attributes();

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this goal. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    Goal check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("Goal [" + id() + "] has no name. Say what is to be achieved.");
        }
        weight().filter(weight -> weight.signum() < 0).ifPresent(weight -> {
            throw new IllegalArgumentException(
                    "Goal [" + id() + "] has the negative weight [" + weight + "]. Give a share of 0 or more.");
        });
        Attributes.check("Goal", id(), attributes());
        Indicator owned = indicator().ownedBy(id().value(), name());
        boolean asTold = owned == indicator() && Told.all(dimension(), note());
        return asTold
                ? this
                : toBuilder()
                        .indicator(owned)
                        .dimension(Told.text(dimension()))
                        .note(Told.text(note()))
                        .build();
    }

    /** Builds a {@link Goal}. */
    public static final class Builder extends GoalBuilder {
        Builder() {}
    }
}
