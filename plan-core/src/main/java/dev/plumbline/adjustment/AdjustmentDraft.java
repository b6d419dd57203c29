package dev.plumbline.adjustment;

import dev.plumbline.audit.CanonicalForm;
import dev.plumbline.audit.Digest;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.text.Told;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody asks to change in a plan (计划调整申请表): why, and exactly what (WF-1, WF-2).
 *
 * <p>It becomes an {@link AdjustmentRequest} when it is filed; nothing changes by that. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class AdjustmentDraft {

    AdjustmentDraft() {}

    public abstract AdjustmentId id();

    /** The plan it is about. */
    public abstract PlanId plan();

    /** The number of the version it was drafted against; 0 where none was published. */
    @Value.Default
    public int base() {
        return 0;
    }

    /** Who asks for it, and when it was drafted. */
    public abstract Stamp requested();

    /** Why the plan has to change. */
    public abstract AdjustmentTrigger trigger();

    /** The reason in words. */
    public abstract Optional<String> reason();

    /** Why the plan cannot stay as it is (论证); required where the plan itself is at fault (WF-1). */
    public abstract Optional<String> justification();

    /** What is to change, in order. */
    public abstract List<Change> changes();

    /** What the applicant expects of it (预期效果). */
    public abstract Optional<String> expectedEffect();

    /** What it means for other units, and what is done about it. */
    public abstract List<UnitEffect> effects();

    /** Whether the applicant says expressly that it means nothing for any other unit. */
    @Value.Default
    public boolean withoutEffects() {
        return false;
    }

    /** What it answers, such as a change outside: {@code external-change/tariff} (MON-2). */
    public abstract List<Reference> answers();

    /** How it is carried out once approved (调整实施方案). */
    public abstract Optional<String> implementation();

    /** A first draft without changes for a plan that nobody has published yet. */
    public static AdjustmentDraft of(Plan plan, Stamp by, AdjustmentTrigger trigger) {
        return of(PlanHistory.of(plan.id()), by, trigger);
    }

    /**
     * A first draft without changes, against the version in force; its id is made of the plan's, the time of drafting and
     * who drafts it.
     */
    public static AdjustmentDraft of(PlanHistory history, Stamp by, AdjustmentTrigger trigger) {
        return builder()
                .id(AdjustmentId.of(
                        history.plan() + "@" + by.recordedAt() + "/" + by.by().label()))
                .plan(history.plan())
                .base(history.currentNumber())
                .requested(by)
                .trigger(trigger)
                .build();
    }

    /** The digest of all that is asked for; it is what opinions and decisions are bound to (WF-4b). */
    public Digest content() {
        return CanonicalForm.digest(new AdjustmentContent(this));
    }

    /** A link to it. */
    public Reference reference() {
        return Reference.of("adjustment", id().value());
    }

    /** This request with one more change. */
    public AdjustmentDraft change(Change change) {
        return toBuilder().addChange(change).build();
    }

    /**
     * The plan as it would be, for what-if figures beside today's (GOAL-10).
     *
     * @throws IllegalArgumentException if it is about another plan
     * @throws java.util.NoSuchElementException if the plan lacks what is to change
     */
    public Plan proposed(Plan current) {
        if (!current.id().equals(plan())) {
            throw new IllegalArgumentException("Request [" + id() + "] is about plan [" + plan() + "], not ["
                    + current.id() + "]. Give the plan it was drafted against.");
        }
        return Change.apply(changes(), current);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code AdjustmentDraft}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    AdjustmentDraft check() {
        return told();
    }

    /** Blank texts tell nothing. */
    private AdjustmentDraft told() {
        return Told.all(reason(), justification(), expectedEffect(), implementation())
                ? this
                : toBuilder()
                        .reason(Told.text(reason()))
                        .justification(Told.text(justification()))
                        .expectedEffect(Told.text(expectedEffect()))
                        .implementation(Told.text(implementation()))
                        .build();
    }

    /** Builds an {@link AdjustmentDraft}. */
    public static final class Builder extends AdjustmentDraftBuilder {
        Builder() {}
    }
}
