package dev.plumbline.task;

import dev.plumbline.Attributes;
import dev.plumbline.fact.Fact;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.Told;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a unit does about a deviation of its own making (改进计划), filed when a subjective cause was reported (TASK-3).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ImprovementPlan implements Fact {

    ImprovementPlan() {}

    /** The task whose deviation it answers. */
    public abstract TaskId task();

    /** When it was filed. */
    @Override
    public abstract Moment when();

    /** Who answers for it: the unit of the task's owner. */
    public abstract PartyId owner();

    /** What went wrong. */
    public abstract Optional<String> problem();

    /** What is done about it (改进措施). */
    public abstract List<String> measures();

    /** The day by which it is done. */
    public abstract Optional<LocalDate> due();

    /**
     * What else was written about it, by the names of the columns it stood in (其他栏目), in their order; no name is blank.
     *
     * <p>The order is for showing: two with the same texts by the same names are equal.
     */
    public abstract Map<String, String> attributes();

    @Value.Check
    ImprovementPlan check() {
        Attributes.check("Improvement plan for", task(), attributes());
        return told();
    }

    /** Blank texts tell nothing. */
    private ImprovementPlan told() {
        return Told.all(problem()) && Told.areTold(measures())
                ? this
                : toBuilder()
                        .problem(Told.text(problem()))
                        .measures(Told.texts(measures()))
                        .build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code ImprovementPlan}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link ImprovementPlan}. */
    public static final class Builder extends ImprovementPlanBuilder {
        Builder() {}
    }
}
