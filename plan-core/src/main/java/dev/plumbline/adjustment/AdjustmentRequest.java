package dev.plumbline.adjustment;

import dev.plumbline.approval.step.StepTrail;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.Digest;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.PlanId;
import dev.plumbline.time.AsOf;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * An application as it was filed (已受理的调整申请): what is asked for, every step taken with it, and where it stands by these.
 *
 * <p>It changes by steps and in no other way (WF-4). Immutable and thread-safe.
 */
public final class AdjustmentRequest {

    private final AdjustmentDraft draft;
    private final AuditTrail trail;
    private final AdjustmentState stated;

    private AdjustmentRequest(AdjustmentDraft draft, AuditTrail trail, Optional<AdjustmentState> stated) {
        this.draft = draft;
        this.trail = trail;
        this.stated = stated.orElseGet(this::state);
    }

    /** A request as it was stored; whether it fits its record is for the book to say. */
    public static AdjustmentRequest restored(
            Restoring key, AdjustmentDraft draft, AuditTrail trail, Optional<AdjustmentState> stated) {
        Objects.requireNonNull(key);
        return new AdjustmentRequest(draft, trail, stated);
    }

    AdjustmentRequest and(AdjustmentDraft edited, AuditStep step) {
        Optional<AdjustmentState> wrong = stated == state() ? Optional.empty() : Optional.of(stated);
        return new AdjustmentRequest(edited, trail.append(step), wrong);
    }

    public AdjustmentId id() {
        return draft.id();
    }

    /** The plan it is about. */
    public PlanId plan() {
        return draft.plan();
    }

    /** What is asked for, as it was last edited. */
    public AdjustmentDraft draft() {
        return draft;
    }

    /** Where it stands, as the last step says. */
    public AdjustmentState state() {
        return StepTrail.standard(trail, AdjustmentState.values());
    }

    /** The state that was stored with it; another than {@link #state()} only where somebody changed it there. */
    public AdjustmentState stated() {
        return stated;
    }

    /** Every step taken with it, in a hash chain. */
    public AuditTrail trail() {
        return trail;
    }

    /**
     * The request as far as it had come at a moment, as known then, with what is asked for now (GOAL-10); empty before it was
     * drafted.
     */
    public Optional<AdjustmentRequest> at(AsOf asOf, ZoneId zone) {
        AuditTrail taken = trail.until(asOf, zone);
        if (taken.equals(trail)) {
            return Optional.of(this);
        }
        return taken.isEmpty() ? Optional.empty() : Optional.of(new AdjustmentRequest(draft, taken, Optional.empty()));
    }

    /** The digest of all that is asked for; it is what opinions and decisions are bound to (WF-4b). */
    public Digest content() {
        return draft.content();
    }

    /** A link to it. */
    public Reference reference() {
        return draft.reference();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof AdjustmentRequest request
                        && draft.equals(request.draft)
                        && trail.equals(request.trail)
                        && stated == request.stated;
    }

    @Override
    public int hashCode() {
        return Objects.hash(draft.id(), trail);
    }

    /** For people: {@code 2024-A1, under-review}. */
    @Override
    public String toString() {
        return id() + ", " + state().id();
    }
}
