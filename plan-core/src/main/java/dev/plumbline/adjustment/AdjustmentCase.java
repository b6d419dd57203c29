package dev.plumbline.adjustment;

import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.PlanMerge;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A request with all that a step with it is decided by: the plan, its history, and the other requests about it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param request the request
 * @param plan the plan as it stands
 * @param history its versions
 * @param others the other requests about the same plan
 */
public record AdjustmentCase(
        AdjustmentRequest request, Plan plan, PlanHistory history, List<AdjustmentRequest> others) {

    public AdjustmentCase {
        others = List.copyOf(others);
        if (!plan.id().equals(request.plan()) || !history.plan().equals(request.plan())) {
            throw new IllegalArgumentException("Request [" + request.id() + "] is about plan [" + request.plan()
                    + "], not [" + plan.id() + "]. Give the plan it is about, and that plan's history.");
        }
    }

    /** The version a request was drafted against; where none was published then, the plan as it first stood. */
    Optional<Plan> base(AdjustmentRequest drafted) {
        Optional<Plan> version = history.version(Math.max(drafted.base(), 1)).map(PlanVersion::plan);
        return version.or(() -> drafted.base() == 0 ? Optional.of(plan) : Optional.empty());
    }

    /** The plan as the request wants it, if it fits the version it was drafted against. */
    public Optional<Plan> proposed() {
        return proposed(request);
    }

    private Optional<Plan> proposed(AdjustmentRequest drafted) {
        return base(drafted).flatMap(base -> made(drafted, base));
    }

    private static Optional<Plan> made(AdjustmentRequest drafted, Plan base) {
        try {
            return Optional.of(drafted.proposed(base));
        } catch (IllegalArgumentException | NoSuchElementException unfit) {
            return Optional.empty();
        }
    }

    /** How much the request changes, if it fits the version it was drafted against (WF-4b). */
    public Optional<ChangeSize> size() {
        return size(request);
    }

    Optional<ChangeSize> size(AdjustmentRequest drafted) {
        return base(drafted).flatMap(base -> made(drafted, base).map(made -> ChangeSize.between(base, made)));
    }

    /** What becomes of the plan in force when the request is published now, if it fits (WF-3). */
    public Optional<PlanMerge> merge() {
        return base(request)
                .flatMap(base -> made(request, base).map(proposed -> PlanMerge.of(base, proposed, inForce())));
    }

    /** The plan in force. */
    public Plan inForce() {
        return history.current().map(PlanVersion::plan).orElse(plan);
    }
}
