package dev.plumbline.io.json.document;

import dev.plumbline.io.json.codec.KindCodec;
import dev.plumbline.io.json.codec.Kinds;
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

/** What every kind of change is called in JSON, and how it is written. */
public final class ChangeKinds {

    /** Any change. */
    public static final KindCodec<Change> CHANGE = new KindCodec<>(all());

    private ChangeKinds() {}

    private static Kinds<Change> all() {
        Kinds<Change> kinds = new Kinds<>();
        kinds.add("target", TargetChange.class, ChangeDocuments.TARGET_CHANGE)
                .add("weight", WeightChange.class, ChangeDocuments.WEIGHT_CHANGE)
                .add("deadline", DeadlineChange.class, ChangeDocuments.DEADLINE_CHANGE)
                .add("owner", OwnerChange.class, ChangeDocuments.OWNER_CHANGE)
                .add("task-dates", TaskDatesChange.class, ChangeDocuments.TASK_DATES_CHANGE)
                .add("raci", RaciChange.class, ChangeDocuments.RACI_CHANGE)
                .add("added", of(Added.class), ChangeDocuments.ADDED)
                .add("removed", of(Removed.class), ChangeDocuments.REMOVED)
                .add("revised", of(Revised.class), ChangeDocuments.REVISED)
                .add("replaced", of(Replaced.class), ChangeDocuments.REPLACED)
                .add("reordered", Reordered.class, ChangeDocuments.REORDERED)
                .add("plan-revised", PlanRevised.class, ChangeDocuments.PLAN_REVISED);
        return kinds;
    }

    @SuppressWarnings("unchecked") // a class stands for all the types of its elements
    private static <C> Class<C> of(Class<?> any) {
        return (Class<C>) any;
    }
}
