package dev.plumbline.adjustment;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.MergeConflict;
import dev.plumbline.plan.change.PlanMerge;
import dev.plumbline.plan.change.PlanSoundness;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.task.raci.RaciPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A request with all that a step with it is decided by: the plan, the lives of all plans, and all requests.
 *
 * <p>Immutable and thread-safe.
 *
 * @param request the request
 * @param plan the plan as it stands
 * @param requests the requests of the book, about whatever plan; this one among them
 * @param histories the lives of the plans of the book
 * @param others the other plans of the book, to which names may lead
 * @param raci how many parties may be responsible for a task, for what comes of a merge (WF-3)
 * @param doubts what the book as a whole says against the records of the request and its plan; with any, nothing but an
 *     examination is done
 */
public record AdjustmentCase(
        AdjustmentRequest request,
        Plan plan,
        List<AdjustmentRequest> requests,
        Map<PlanId, PlanHistory> histories,
        List<Plan> others,
        RaciPolicy raci,
        List<Finding> doubts) {

    public AdjustmentCase {
        requests = List.copyOf(requests);
        histories = Map.copyOf(histories);
        others = List.copyOf(others);
        doubts = List.copyOf(doubts);
        if (!plan.id().equals(request.plan())) {
            throw new IllegalArgumentException("Request [" + request.id() + "] is about plan [" + request.plan()
                    + "], not [" + plan.id() + "]. Give the plan it is about.");
        }
    }

    /** The life of the plan it is about. */
    public PlanHistory history() {
        return history(plan.id());
    }

    PlanHistory history(PlanId id) {
        return histories.getOrDefault(id, PlanHistory.of(id));
    }

    /** The version a draft was made against; of a plan that nobody has published, the plan as it stands. */
    Optional<Plan> base(AdjustmentDraft draft) {
        PlanHistory history = history(draft.plan());
        boolean isDraftPlan = draft.base() == 0
                && history.versions().isEmpty()
                && draft.plan().equals(plan.id());
        return isDraftPlan ? Optional.of(plan) : history.version(draft.base()).map(PlanVersion::plan);
    }

    /** The plan as the request wants it, if it fits the version it was drafted against. */
    public Optional<Plan> proposed() {
        return proposed(request.draft());
    }

    Optional<Plan> proposed(AdjustmentDraft draft) {
        return base(draft).flatMap(base -> made(draft, base));
    }

    private static Optional<Plan> made(AdjustmentDraft draft, Plan base) {
        try {
            return Optional.of(draft.proposed(base));
        } catch (IllegalArgumentException | NoSuchElementException unfit) {
            return Optional.empty();
        }
    }

    /** How much the request changes, if it fits the version it was drafted against (WF-4b). */
    public Optional<ChangeSize> size() {
        return base(request.draft())
                .flatMap(base -> made(request.draft(), base).map(made -> ChangeSize.between(base, made)));
    }

    /**
     * What becomes of the plan in force when the request is published now, if it fits; what would not be sound in it is a
     * conflict, whichever side brought it (WF-3).
     */
    public Optional<PlanMerge> merge() {
        return base(request.draft())
                .flatMap(base ->
                        made(request.draft(), base).map(proposed -> PlanMerge.of(base, proposed, inForce(), raci)))
                .map(this::sound);
    }

    private PlanMerge sound(PlanMerge merge) {
        List<MergeConflict> conflicts = new ArrayList<>(merge.conflicts());
        PlanSoundness.between(inForce(), merge.merged(), others, raci).stream()
                .filter(unsound -> conflicts.stream()
                        .noneMatch(known -> known.element().equals(unsound.element())
                                && known.field().equals(unsound.field())))
                .toList()
                .forEach(conflicts::add);
        return new PlanMerge(merge.merged(), conflicts);
    }

    /** What would not be sound in the plan as the request wants it and is in the version it was drafted against (WF-3). */
    public List<MergeConflict> unsound() {
        return base(request.draft())
                .flatMap(base ->
                        made(request.draft(), base).map(made -> PlanSoundness.between(base, made, others, raci)))
                .orElse(List.of());
    }

    /** The same with another state of the request and of its plan. */
    AdjustmentCase with(AdjustmentRequest next, Plan stands, Map<PlanId, PlanHistory> lives) {
        return new AdjustmentCase(next, stands, requests, lives, others, raci, doubts);
    }

    /** The plan in force. */
    public Plan inForce() {
        return history().current().map(PlanVersion::plan).orElse(plan);
    }
}
