package dev.plumbline.io.json;

import dev.plumbline.plan.change.Added;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.change.DeadlineChange;
import dev.plumbline.plan.change.OwnerChange;
import dev.plumbline.plan.change.PlanRevised;
import dev.plumbline.plan.change.RaciChange;
import dev.plumbline.plan.change.Removed;
import dev.plumbline.plan.change.Reordered;
import dev.plumbline.plan.change.Replaced;
import dev.plumbline.plan.change.Revised;
import dev.plumbline.plan.change.TargetChange;
import dev.plumbline.plan.change.TaskDatesChange;
import dev.plumbline.plan.change.WeightChange;

/** What every kind of change is called, and its document. */
final class ChangeKinds {

    private ChangeKinds() {}

    static Kinds<Change> of(Codecs codecs) {
        codecs.element(ElementDocument.class, ElementDocument.class, element -> element, element -> element);
        Kinds<Change> changes = new Kinds<>(codecs);
        goals(changes);
        tasks(changes);
        parts(changes);
        return changes;
    }

    private static void goals(Kinds<Change> changes) {
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
    }

    private static void tasks(Kinds<Change> changes) {
        changes.add(
                "task-dates",
                TaskDatesChange.class,
                TaskDatesChangeDocument.class,
                TaskDatesChangeDocument::from,
                TaskDatesChangeDocument::toChange);
        changes.add(
                "raci",
                RaciChange.class,
                RaciChangeDocument.class,
                RaciChangeDocument::from,
                RaciChangeDocument::toChange);
    }

    private static void parts(Kinds<Change> changes) {
        changes.add("added", Added.class, AddedDocument.class, AddedDocument::of, AddedDocument::toChange);
        changes.add("removed", Removed.class, RemovedDocument.class, RemovedDocument::of, RemovedDocument::toChange);
        changes.add("revised", Revised.class, RevisedDocument.class, RevisedDocument::of, RevisedDocument::toChange);
        changes.add(
                "replaced", Replaced.class, ReplacedDocument.class, ReplacedDocument::of, ReplacedDocument::toChange);
        changes.add(
                "reordered",
                Reordered.class,
                ReorderedDocument.class,
                ReorderedDocument::from,
                ReorderedDocument::toChange);
        changes.add(
                "plan-revised",
                PlanRevised.class,
                PlanRevisedDocument.class,
                PlanRevisedDocument::from,
                PlanRevisedDocument::toChange);
    }
}
