package dev.plumbline.plan.change;

import dev.plumbline.fact.Reference;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists every difference of two versions, attribute by attribute, from the changes that make the one the other. */
final class DifferenceList {

    private static final Localized ITSELF = Localized.of("整项", "as a whole");
    private static final Localized PLAN = Localized.of("计划", "plan");

    private final Plan before;
    private final Plan after;
    private final List<Difference> all = new ArrayList<>();

    DifferenceList(Plan before, Plan after) {
        this.before = before;
        this.after = after;
    }

    List<Difference> all() {
        List<Change> changes = Change.between(before, after);
        head();
        for (Part<?> part : Part.all()) {
            part(part, changes);
        }
        changes.stream()
                .filter(RaciChange.class::isInstance)
                .map(RaciChange.class::cast)
                .forEach(this::cell);
        return List.copyOf(all);
    }

    private void head() {
        Reference plan = Reference.of("plan", before.id().value());
        String name = after.title().orElse(after.id().value());
        for (Field<Plan> field : PlanFields.HEAD.fields()) {
            if (!field.of(before).equals(field.of(after))) {
                all.add(changed(plan, name, PLAN, field, field.of(before), field.of(after)));
            }
        }
    }

    private static Difference changed(
            Reference element, String name, Localized part, Field<?> field, Object before, Object after) {
        return new Difference(
                Difference.Kind.CHANGED,
                element,
                name,
                part,
                field.name(),
                field,
                Optional.of(before),
                Optional.of(after));
    }

    private <E> void part(Part<E> part, List<Change> changes) {
        if (part.of(before).equals(part.of(after))) {
            return;
        }
        if (!part.isUnique(before) || !part.isUnique(after)) {
            whole(part);
            return;
        }
        Map<String, E> from = new HashMap<>();
        part.of(before).forEach(element -> from.put(part.id(element), element));
        Set<String> kept = Set.copyOf(part.ids(after));
        part.of(before).stream()
                .filter(element -> !kept.contains(part.id(element)))
                .forEach(element -> all.add(gone(part, element)));
        part.of(after).forEach(element -> element(part, Optional.ofNullable(from.get(part.id(element))), element));
        changes.stream()
                .filter(change -> change instanceof Reordered order && order.part() == part)
                .forEach(order -> order(part));
    }

    private <E> void element(Part<E> part, Optional<E> old, E element) {
        if (old.isEmpty()) {
            all.add(new Difference(
                    Difference.Kind.ADDED,
                    part.reference(element),
                    part.title(element),
                    part,
                    MergeConflict.WHOLE,
                    ITSELF,
                    Optional.empty(),
                    Optional.of(part.title(element))));
        } else if (!old.get().equals(element)) {
            for (Field<E> field : part.fields(old.get(), element)) {
                Object was = field.of(old.get());
                Object is = field.of(element);
                if (!was.equals(is)) {
                    all.add(changed(part.reference(element), part.title(element), part, field, was, is));
                }
            }
        }
    }

    private static <E> Difference gone(Part<E> part, E element) {
        return new Difference(
                Difference.Kind.REMOVED,
                part.reference(element),
                part.title(element),
                part,
                MergeConflict.WHOLE,
                ITSELF,
                Optional.of(part.title(element)),
                Optional.empty());
    }

    private <E> void whole(Part<E> part) {
        all.add(new Difference(
                Difference.Kind.CHANGED,
                part.reference("*"),
                part.kind(),
                part,
                MergeConflict.WHOLE,
                ITSELF,
                Optional.of(part.of(before).stream().map(part::title).toList()),
                Optional.of(part.of(after).stream().map(part::title).toList())));
    }

    private <E> void order(Part<E> part) {
        all.add(new Difference(
                Difference.Kind.CHANGED,
                part.reference("*"),
                part.kind(),
                part,
                MergeConflict.ORDER,
                Localized.of("顺序", "order"),
                Optional.of(part.of(before).stream().map(part::title).toList()),
                Optional.of(part.of(after).stream().map(part::title).toList())));
    }

    private void cell(RaciChange cell) {
        TaskId task = cell.task();
        PartyId party = cell.party();
        Set<RaciRole> was = before.raci().of(task, party);
        all.add(new Difference(
                Difference.Kind.CHANGED,
                Reference.of("task", task.value()),
                taskName(task),
                Part.TASKS,
                "raci " + party,
                Localized.of(party.label() + " 的分工", "duties of " + party.label()),
                Optional.of(was),
                Optional.of(cell.letters())));
    }

    private String taskName(TaskId task) {
        return after.tasks().stream()
                .filter(each -> each.id().equals(task))
                .map(Task::name)
                .findFirst()
                .orElse(task.value());
    }
}
