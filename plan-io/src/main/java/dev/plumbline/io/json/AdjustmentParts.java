package dev.plumbline.io.json;

import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.change.DeadlineChange;
import dev.plumbline.plan.change.GoalAdded;
import dev.plumbline.plan.change.GoalRemoved;
import dev.plumbline.plan.change.OwnerChange;
import dev.plumbline.plan.change.TargetChange;
import dev.plumbline.plan.change.WeightChange;

/** The documents of adjustments and what they change. */
final class AdjustmentParts {

    private AdjustmentParts() {}

    static void enter(Codecs codecs) {
        Kinds<Change> changes = new Kinds<>(codecs);
        changes.add(
                "target",
                TargetChange.class,
                TargetChangeDocument.class,
                TargetChangeDocument::from,
                TargetChangeDocument::toChange);
        changes.add(
                "weight",
                WeightChange.class,
                WeightChangeDocument.class,
                WeightChangeDocument::from,
                WeightChangeDocument::toChange);
        changes.add(
                "deadline",
                DeadlineChange.class,
                DeadlineChangeDocument.class,
                DeadlineChangeDocument::from,
                DeadlineChangeDocument::toChange);
        changes.add(
                "owner",
                OwnerChange.class,
                OwnerChangeDocument.class,
                OwnerChangeDocument::from,
                OwnerChangeDocument::toChange);
        changes.add(
                "goal-added",
                GoalAdded.class,
                GoalAddedDocument.class,
                GoalAddedDocument::from,
                GoalAddedDocument::toChange);
        changes.add(
                "goal-removed",
                GoalRemoved.class,
                GoalRemovedDocument.class,
                GoalRemovedDocument::from,
                GoalRemovedDocument::toChange);
        codecs.put(Change.class, new KindCodec<>(changes));
        codecs.element(Stamp.class, StampDocument.class, StampDocument::from, StampDocument::toStamp);
        codecs.element(
                AdjustmentRequest.class,
                AdjustmentDocument.class,
                AdjustmentDocument::from,
                AdjustmentDocument::toRequest,
                request -> "adjustment/" + request.id());
    }
}
