package dev.plumbline.plan.change;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what makes one version of a plan another. */
final class PlanDifference {

    private final Plan before;
    private final Plan after;
    private final Set<IndicatorId> ambiguous;
    private final List<Change> changes = new ArrayList<>();

    PlanDifference(Plan before, Plan after) {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException("Plans [" + before.id() + "] and [" + after.id()
                    + "] are not versions of one plan. Compare versions of the same.");
        }
        this.before = before;
        this.after = after;
        this.ambiguous = repeated(before);
        this.ambiguous.addAll(repeated(after));
    }

    private static Set<IndicatorId> repeated(Plan plan) {
        Set<IndicatorId> seen = new HashSet<>();
        return plan.goals().stream()
                .map(goal -> goal.indicator().id())
                .filter(id -> !seen.add(id))
                .collect(Collectors.toCollection(HashSet::new));
    }

    List<Change> changes() {
        if (before.equals(after)) {
            return List.of();
        }
        if (!PlanFields.HEAD.differences(before, after).isEmpty()) {
            changes.add(new PlanRevised(before, after));
        }
        Part.all().forEach(this::part);
        raci();
        return List.copyOf(changes);
    }

    private <E> void part(Part<E> part) {
        List<E> from = part.of(before);
        List<E> to = part.of(after);
        if (from.equals(to)) {
            return;
        }
        if (part.isUnique(before) && part.isUnique(after)) {
            elements(part, index(part, from), index(part, to));
            order(part);
        } else {
            changes.add(new Replaced<>(part, from, to));
        }
    }

    private static <E> Map<String, E> index(Part<E> part, List<E> elements) {
        Map<String, E> index = new LinkedHashMap<>();
        elements.forEach(element -> index.put(part.id(element), element));
        return index;
    }

    private <E> void elements(Part<E> part, Map<String, E> from, Map<String, E> to) {
        from.forEach((id, element) -> {
            if (!to.containsKey(id)) {
                changes.add(new Removed<>(part, element));
            }
        });
        to.forEach((id, element) -> {
            E old = from.get(id);
            if (old == null) {
                changes.add(new Added<>(part, element));
            } else if (!old.equals(element)) {
                revise(part, old, element);
            }
        });
    }

    private <E> void revise(Part<E> part, E from, E to) {
        Map<String, Object> left = new LinkedHashMap<>(part.differences(from, to));
        List<Change> specific = new ArrayList<>();
        if (to instanceof Goal goal) {
            goal(goal, left, specific);
        } else if (to instanceof Task task && (left.containsKey("start") || left.containsKey("finish"))) {
            specific.add(new TaskDatesChange(task.id(), task.start(), task.finish()));
            left.keySet().removeAll(Set.of("start", "finish"));
        }
        if (needsTogether(left)) {
            changes.add(new Revised<>(part, from, to));
            return;
        }
        changes.addAll(specific);
        if (!left.isEmpty()) {
            changes.add(new Revised<>(part, from, part.with(from, left)));
        }
    }

    /** Whether the other attributes are valid only together with those that have kinds of their own. */
    private static boolean needsTogether(Map<String, Object> left) {
        return left.containsKey("indicator.id") || left.containsKey("indicator.scale");
    }

    private void goal(Goal to, Map<String, Object> left, List<Change> specific) {
        if (left.containsKey("indicator.target")
                && !ambiguous.contains(to.indicator().id())) {
            left.remove("indicator.target");
            specific.add(new TargetChange(to.indicator().id(), to.indicator().target()));
        }
        take(left, "weight", any -> new WeightChange(to.id(), to.weight()), specific);
        take(left, "deadline", any -> new DeadlineChange(to.id(), to.deadline()), specific);
        take(left, "owner", any -> new OwnerChange(to.id(), to.owner()), specific);
    }

    private static void take(
            Map<String, Object> left, String field, Function<Object, Change> change, List<Change> specific) {
        Object value = left.remove(field);
        if (value != null) {
            specific.add(change.apply(value));
        }
    }

    private <E> void order(Part<E> part) {
        List<String> wanted = part.ids(after);
        Set<String> kept = new HashSet<>(wanted);
        Set<String> natural =
                part.ids(before).stream().filter(kept::contains).collect(Collectors.toCollection(LinkedHashSet::new));
        natural.addAll(wanted);
        if (!List.copyOf(natural).equals(wanted)) {
            changes.add(new Reordered(part, wanted));
        }
    }

    private void raci() {
        RaciMatrix from = before.raci();
        RaciMatrix to = after.raci();
        Stream.concat(from.tasks().stream(), to.tasks().stream()).distinct().forEach(task -> row(task, from, to));
    }

    private void row(TaskId task, RaciMatrix from, RaciMatrix to) {
        Set<PartyId> parties = new LinkedHashSet<>(from.of(task).keySet());
        parties.addAll(to.of(task).keySet());
        for (PartyId party : parties) {
            if (!from.of(task, party).equals(to.of(task, party))) {
                changes.add(new RaciChange(task, party, to.of(task, party)));
            }
        }
    }
}
