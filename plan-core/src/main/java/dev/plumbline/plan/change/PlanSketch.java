package dev.plumbline.plan.change;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.plan.Plan;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A plan while changes are made to it, in time proportional to the plan and the changes. */
final class PlanSketch {

    private final Plan from;
    private final Map<Part<?>, PartSketch<?>> parts = new HashMap<>();
    private Plan head;
    private RaciMatrix.@Nullable Builder raci;
    private @Nullable Map<IndicatorId, GoalId> indicators;

    PlanSketch(Plan from) {
        this.from = from;
        this.head = from;
    }

    void make(Change change) {
        if (change instanceof TargetChange target) {
            goal(goalOf(target.indicator()), "indicator.target", target.target());
        } else if (change instanceof WeightChange weight) {
            goal(weight.goal(), "weight", weight.weight());
        } else if (change instanceof DeadlineChange deadline) {
            goal(deadline.goal(), "deadline", deadline.deadline());
        } else if (change instanceof OwnerChange owner) {
            goal(owner.goal(), "owner", owner.owner());
        } else if (change instanceof TaskDatesChange dates) {
            part(Part.TASKS).set(dates.task().value(), Map.of("start", dates.start(), "finish", dates.finish()));
        } else if (change instanceof RaciChange cell) {
            raci(cell);
        } else if (change instanceof PlanRevised revised) {
            head = PlanFields.HEAD.with(head, PlanFields.HEAD.differences(revised.before(), revised.after()));
        } else {
            makeInPart(change);
        }
    }

    private void makeInPart(Change change) {
        if (change instanceof Added<?> added) {
            add(added);
        } else if (change instanceof Removed<?> removed) {
            remove(removed);
        } else if (change instanceof Revised<?> revised) {
            revise(revised);
        } else if (change instanceof Replaced<?> replaced) {
            replace(replaced);
        } else if (change instanceof Reordered reordered) {
            part(reordered.part()).order(reordered.ids());
        }
    }

    private <E> void add(Added<E> added) {
        part(added.part()).add(added.element());
        indicators = null;
    }

    private <E> void remove(Removed<E> removed) {
        part(removed.part()).remove(removed.part().id(removed.element()));
        indicators = null;
    }

    private <E> void revise(Revised<E> revised) {
        part(revised.part())
                .set(
                        revised.part().id(revised.before()),
                        revised.part().differences(revised.before(), revised.after()));
        indicators = null;
    }

    private <E> void replace(Replaced<E> replaced) {
        part(replaced.part()).replace(replaced.after());
        indicators = null;
    }

    private void goal(GoalId goal, String field, Object value) {
        part(Part.GOALS).set(goal.value(), Map.of(field, value));
    }

    private GoalId goalOf(IndicatorId indicator) {
        Map<IndicatorId, GoalId> known = indicators;
        if (known == null) {
            known = new HashMap<>();
            for (Goal goal : part(Part.GOALS).elements()) {
                known.putIfAbsent(goal.indicator().id(), goal.id());
            }
            indicators = known;
        }
        GoalId goal = known.get(indicator);
        if (goal == null) {
            throw new NoSuchElementException("Plan [" + from.id() + "] has no goal with the indicator [" + indicator
                    + "]. Take an id from the plan that is to change.");
        }
        return goal;
    }

    private void raci(RaciChange cell) {
        RaciMatrix.Builder matrix = raci;
        if (matrix == null) {
            matrix = head.raci().toBuilder();
            raci = matrix;
        }
        for (RaciRole role : RaciRole.values()) {
            matrix.remove(cell.task(), cell.party(), role);
        }
        for (RaciRole role : cell.letters()) {
            matrix.add(cell.task(), cell.party(), role);
        }
    }

    @SuppressWarnings("unchecked")
    private <E> PartSketch<E> part(Part<E> part) {
        return (PartSketch<E>) parts.computeIfAbsent(part, any -> new PartSketch<>(from.id(), part, part.of(from)));
    }

    Plan plan() {
        Plan.Builder plan = head.toBuilder();
        parts.values().forEach(part -> part.putInto(plan));
        RaciMatrix.Builder matrix = raci;
        if (matrix != null) {
            plan.raci(matrix.build());
        }
        return plan.build();
    }
}
