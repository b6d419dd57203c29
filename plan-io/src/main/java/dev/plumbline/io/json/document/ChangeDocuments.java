package dev.plumbline.io.json.document;

import dev.plumbline.io.json.codec.NumberCodec;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.plan.change.Added;
import dev.plumbline.plan.change.DeadlineChange;
import dev.plumbline.plan.change.OwnerChange;
import dev.plumbline.plan.change.Part;
import dev.plumbline.plan.change.PlanRevised;
import dev.plumbline.plan.change.RaciChange;
import dev.plumbline.plan.change.Removed;
import dev.plumbline.plan.change.Reordered;
import dev.plumbline.plan.change.Replaced;
import dev.plumbline.plan.change.Revised;
import dev.plumbline.plan.change.TargetChange;
import dev.plumbline.plan.change.TaskDatesChange;
import dev.plumbline.plan.change.WeightChange;
import java.util.List;
import java.util.Set;

/** Changes of plans, one kind each. */
public final class ChangeDocuments {

    /** One part of a plan in a change as it is written. */
    public static final ObjectCodec<PlanElement> ELEMENT = PlanElement.codec();

    /** Another target as it is written. */
    public static final ObjectCodec<TargetChange> TARGET_CHANGE = targetChange();

    /** Another weight as it is written. */
    public static final ObjectCodec<WeightChange> WEIGHT_CHANGE = weightChange();

    /** Another deadline as it is written. */
    public static final ObjectCodec<DeadlineChange> DEADLINE_CHANGE = deadlineChange();

    /** Another owner as it is written. */
    public static final ObjectCodec<OwnerChange> OWNER_CHANGE = ownerChange();

    /** Other dates of a task as they are written. */
    public static final ObjectCodec<TaskDatesChange> TASK_DATES_CHANGE = taskDatesChange();

    /** Another cell of the responsibility matrix as it is written; without letters the party is taken out. */
    public static final ObjectCodec<RaciChange> RACI_CHANGE = raciChange();

    /** An element added, as it is written. */
    public static final ObjectCodec<Added<?>> ADDED = added();

    /** An element removed, as it is written. */
    public static final ObjectCodec<Removed<?>> REMOVED = removed();

    /** An element revised, as it is written. */
    public static final ObjectCodec<Revised<?>> REVISED = revised();

    /** Elements without ids replaced by others, as they are written. */
    public static final ObjectCodec<Replaced<?>> REPLACED = replaced();

    /** Another order as it is written. */
    public static final ObjectCodec<Reordered> REORDERED = reordered();

    /** Other attributes of a plan as they are written. */
    public static final ObjectCodec<PlanRevised> PLAN_REVISED = planRevised();

    private ChangeDocuments() {}

    private static ObjectCodec<Replaced<?>> replaced() {
        Shape<Replaced<?>> shape = Shape.ofAny(Replaced.class);
        var part =
                shape.required("part", TextCodec.TEXT, change -> change.part().kind());
        var before = shape.list("before", ELEMENT, change -> PlanElement.all(change.part(), change.before()));
        var after = shape.list("after", ELEMENT, change -> PlanElement.all(change.part(), change.after()));
        return shape.element(read -> replaced(read.get(before), read.get(after), PlanElement.part(read.get(part))));
    }

    private static <E> Replaced<E> replaced(List<PlanElement> before, List<PlanElement> after, Part<E> part) {
        return new Replaced<>(
                part,
                before.stream().map(element -> element.of(part)).toList(),
                after.stream().map(element -> element.of(part)).toList());
    }

    private static ObjectCodec<Revised<?>> revised() {
        Shape<Revised<?>> shape = Shape.ofAny(Revised.class);
        var before = shape.required("before", ELEMENT, change -> PlanElement.of(change.part(), change.before()));
        var after = shape.required("after", ELEMENT, change -> PlanElement.of(change.part(), change.after()));
        return shape.element(read ->
                revised(read.get(before), read.get(after), read.get(before).part()));
    }

    private static <E> Revised<E> revised(PlanElement before, PlanElement after, Part<E> part) {
        return new Revised<>(part, before.of(part), after.of(part));
    }

    private static ObjectCodec<Removed<?>> removed() {
        Shape<Removed<?>> shape = Shape.ofAny(Removed.class);
        var element = shape.required("element", ELEMENT, change -> PlanElement.of(change.part(), change.element()));
        return shape.element(
                read -> removed(read.get(element), read.get(element).part()));
    }

    private static <E> Removed<E> removed(PlanElement element, Part<E> part) {
        return new Removed<>(part, element.of(part));
    }

    private static ObjectCodec<Added<?>> added() {
        Shape<Added<?>> shape = Shape.ofAny(Added.class);
        var element = shape.required("element", ELEMENT, change -> PlanElement.of(change.part(), change.element()));
        return shape.element(read -> added(read.get(element), read.get(element).part()));
    }

    private static <E> Added<E> added(PlanElement element, Part<E> part) {
        return new Added<>(part, element.of(part));
    }

    private static ObjectCodec<TargetChange> targetChange() {
        Shape<TargetChange> shape = Shape.of(TargetChange.class);
        var indicator = shape.required("indicator", Ids.INDICATOR, TargetChange::indicator);
        var target = shape.optional("target", GoalDocuments.TARGET, TargetChange::target);
        return shape.element(read -> new TargetChange(read.get(indicator), read.find(target)));
    }

    private static ObjectCodec<WeightChange> weightChange() {
        Shape<WeightChange> shape = Shape.of(WeightChange.class);
        var goal = shape.required("goal", Ids.GOAL, WeightChange::goal);
        var weight = shape.optional("weight", NumberCodec.DECIMAL, WeightChange::weight);
        return shape.element(read -> new WeightChange(read.get(goal), read.find(weight)));
    }

    private static ObjectCodec<DeadlineChange> deadlineChange() {
        Shape<DeadlineChange> shape = Shape.of(DeadlineChange.class);
        var goal = shape.required("goal", Ids.GOAL, DeadlineChange::goal);
        var deadline = shape.optional("deadline", Times.DATE, DeadlineChange::deadline);
        return shape.element(read -> new DeadlineChange(read.get(goal), read.find(deadline)));
    }

    private static ObjectCodec<OwnerChange> ownerChange() {
        Shape<OwnerChange> shape = Shape.of(OwnerChange.class);
        var goal = shape.required("goal", Ids.GOAL, OwnerChange::goal);
        var owner = shape.optional("owner", Parties.PARTY, OwnerChange::owner);
        return shape.element(read -> new OwnerChange(read.get(goal), read.find(owner)));
    }

    private static ObjectCodec<TaskDatesChange> taskDatesChange() {
        Shape<TaskDatesChange> shape = Shape.of(TaskDatesChange.class);
        var task = shape.required("task", Ids.TASK, TaskDatesChange::task);
        var start = shape.optional("start", Times.DATE, TaskDatesChange::start);
        var finish = shape.optional("finish", Times.DATE, TaskDatesChange::finish);
        return shape.element(read -> new TaskDatesChange(read.get(task), read.find(start), read.find(finish)));
    }

    private static ObjectCodec<RaciChange> raciChange() {
        Shape<RaciChange> shape = Shape.of(RaciChange.class);
        var task = shape.required("task", Ids.TASK, RaciChange::task);
        var party = shape.required("party", Parties.PARTY, RaciChange::party);
        var letters = shape.nullable(
                "letters", Texts.RACI, change -> change.letters().isEmpty() ? null : new RaciLetters(change.letters()));
        return shape.element(read -> new RaciChange(
                read.get(task),
                read.get(party),
                read.find(letters).map(RaciLetters::roles).orElse(Set.of())));
    }

    private static ObjectCodec<Reordered> reordered() {
        Shape<Reordered> shape = Shape.of(Reordered.class);
        var part = shape.required(
                "part", TextCodec.TEXT, reordered -> reordered.part().kind());
        var ids = shape.list("ids", TextCodec.TEXT, Reordered::ids);
        return shape.element(read -> new Reordered(PlanElement.part(read.get(part)), read.get(ids)));
    }

    private static ObjectCodec<PlanRevised> planRevised() {
        Shape<PlanRevised> shape = Shape.of(PlanRevised.class);
        var before = shape.required("before", PlanDocuments.PLAN, PlanRevised::before);
        var after = shape.required("after", PlanDocuments.PLAN, PlanRevised::after);
        return shape.element(read -> new PlanRevised(read.get(before), read.get(after)));
    }
}
