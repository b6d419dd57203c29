package dev.plumbline.io.digest;

import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Goal;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.change.Added;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.change.DeadlineChange;
import dev.plumbline.plan.change.OwnerChange;
import dev.plumbline.plan.change.RaciChange;
import dev.plumbline.plan.change.Removed;
import dev.plumbline.plan.change.Replaced;
import dev.plumbline.plan.change.Revised;
import dev.plumbline.plan.change.TargetChange;
import dev.plumbline.plan.change.TaskDatesChange;
import dev.plumbline.plan.change.WeightChange;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.risk.Risk;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.Task;
import java.util.stream.Stream;

/** Which goals, indicators and tasks a change is about. */
final class ChangedParts {

    private ChangedParts() {}

    static Stream<Reference> of(Change change) {
        if (change instanceof TargetChange target) {
            return Stream.of(Reference.of("indicator", target.indicator().value()));
        }
        if (change instanceof WeightChange weight) {
            return goal(weight.goal().value());
        }
        if (change instanceof DeadlineChange deadline) {
            return goal(deadline.goal().value());
        }
        if (change instanceof OwnerChange owner) {
            return goal(owner.goal().value());
        }
        if (change instanceof TaskDatesChange dates) {
            return task(dates.task().value());
        }
        return change instanceof RaciChange raci ? task(raci.task().value()) : ofPart(change);
    }

    private static Stream<Reference> ofPart(Change change) {
        if (change instanceof Added<?> added) {
            return element(added.element());
        }
        if (change instanceof Removed<?> removed) {
            return element(removed.element());
        }
        if (change instanceof Revised<?> revised) {
            return element(revised.before());
        }
        return change instanceof Replaced<?> replaced
                ? Stream.concat(replaced.before().stream(), replaced.after().stream())
                        .flatMap(ChangedParts::element)
                : Stream.empty();
    }

    /** What is added is nobody's yet: its goal or parent is. */
    private static Stream<Reference> element(Object element) {
        if (element instanceof Goal goal) {
            return Stream.concat(
                    goal(goal.id().value()), goal.parent().stream().flatMap(parent -> goal(parent.value())));
        }
        if (element instanceof Task task) {
            return Stream.concat(task(task.id().value()), task.goal().stream().flatMap(goal -> goal(goal.value())));
        }
        if (element instanceof Milestone milestone) {
            return milestone.task().stream().flatMap(task -> task(task.value()));
        }
        if (element instanceof ResourceNeed need) {
            return need.about().stream();
        }
        return element instanceof Risk risk ? risk.about().stream() : Stream.empty();
    }

    /** Who is to answer for something by a change. */
    static Stream<PartyId> owners(Change change) {
        if (change instanceof OwnerChange owner) {
            return owner.owner().stream();
        }
        if (change instanceof RaciChange raci) {
            return Stream.of(raci.party());
        }
        return change instanceof Added<?> added && added.element() instanceof Goal goal
                ? goal.owner().stream()
                : Stream.empty();
    }

    private static Stream<Reference> goal(String id) {
        return Stream.of(Reference.of("goal", id));
    }

    private static Stream<Reference> task(String id) {
        return Stream.of(Reference.of("task", id));
    }
}
