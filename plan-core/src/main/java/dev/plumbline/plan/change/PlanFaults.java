package dev.plumbline.plan.change;

import dev.plumbline.fact.Reference;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciPolicy;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where the parts of a plan do not fit each other: names that lead nowhere, circles, ids that stand for two things, and
 * more responsible parties for a task than may be (WF-3). Takes time in proportion to the plan.
 */
final class PlanFaults {

    /**
     * One of them; two are the same one, whatever plan they are in, if they are equal.
     *
     * @param element the part to mend
     * @param field the attribute to mend
     * @param label the attribute for people
     * @param about the link, the circle or the id that is at fault
     */
    record Fault(Reference element, String field, Localized label, Object about) {}

    private static final Localized ID = Localized.of("编号", "id");
    private static final Localized RESPONSIBLE = Localized.of("负责人", "responsible");

    private record Circle(String kind, Set<String> members) {}

    private final PlanLinks links;
    private final Map<String, List<String>> goals = new LinkedHashMap<>();
    private final Map<String, List<String>> tasks = new LinkedHashMap<>();
    private final Map<Reference, List<Reference>> holders = new LinkedHashMap<>();
    private final Map<Reference, List<String>> responsible = new LinkedHashMap<>();
    private final Set<Fault> all = new LinkedHashSet<>();

    PlanFaults(Plan plan, RaciPolicy policy) {
        links = new PlanLinks(plan);
        plan.goals()
                .forEach(goal -> goals.putIfAbsent(
                        goal.id().value(),
                        goal.parent().map(parent -> List.of(parent.value())).orElse(List.of())));
        plan.tasks()
                .forEach(task -> tasks.putIfAbsent(
                        task.id().value(),
                        task.dependencies().stream()
                                .map(each -> each.predecessor().value())
                                .toList()));
        holders(plan);
        plan.tasks().forEach(task -> responsible(task.id(), plan));
        find(policy);
    }

    private void holders(Plan plan) {
        plan.goals().forEach(goal -> hold("indicator", goal.indicator().id(), Part.GOALS.reference(goal)));
        plan.tasks().forEach(task -> {
            hold("task", task.id(), Part.TASKS.reference(task));
            task.indicators().forEach(each -> hold("indicator", each.id(), Part.TASKS.reference(task)));
        });
        plan.routines().forEach(each -> hold("task", each.id(), Part.ROUTINES.reference(each)));
    }

    private void hold(String kind, Object id, Reference holder) {
        holders.computeIfAbsent(Reference.of(kind, id.toString()), any -> new ArrayList<>())
                .add(holder);
    }

    private void responsible(TaskId task, Plan plan) {
        responsible.putIfAbsent(
                Reference.of("task", task.value()),
                plan.raci().owners(task).stream().map(PartyId::label).toList());
    }

    private void find(RaciPolicy policy) {
        links.links().stream()
                .filter(links::isDangling)
                .forEach(link -> all.add(new Fault(link.from(), link.tie().field(), link.tie(), link)));
        Circles.of(goals).forEach(members -> circle("goal", PlanLinks.Tie.PARENT, members));
        Circles.of(tasks).forEach(members -> circle("task", PlanLinks.Tie.DEPENDENCIES, members));
        holders.forEach((id, several) -> {
            if (several.size() > 1) {
                all.add(new Fault(id, "id", ID, id));
            }
        });
        responsible.forEach((task, several) -> {
            if (several.size() > policy.responsible().most()) {
                all.add(new Fault(task, "raci", RESPONSIBLE, RESPONSIBLE));
            }
        });
    }

    private void circle(String kind, PlanLinks.Tie tie, Set<String> members) {
        Reference first = Reference.of(kind, members.iterator().next());
        all.add(new Fault(first, tie.field(), tie, new Circle(kind, members)));
    }

    /** All of them, in the order of the plan. */
    Set<Fault> all() {
        return all;
    }

    /** What this plan has to do with a fault of another; empty where nothing. */
    Optional<Object> side(Fault fault) {
        if (fault.about() instanceof PlanLinks.Link link) {
            return side(link);
        }
        if (fault.about() instanceof Circle circle) {
            return side(circle);
        }
        return fault.about() instanceof Reference id
                ? listed(holders.getOrDefault(id, List.of()), Reference::toString)
                : listed(responsible.getOrDefault(fault.element(), List.of()), party -> party);
    }

    private Optional<Object> side(PlanLinks.Link link) {
        if (links.has(link)) {
            return Optional.of(Localized.of("引用 " + link.to(), "refers to " + link.to()));
        }
        return links.isDangling(link)
                ? Optional.of(Localized.of("没有 " + link.to(), "has no " + link.to()))
                : Optional.empty();
    }

    /** Who of a circle leads to whom here. */
    private Optional<Object> side(Circle circle) {
        Map<String, List<String>> graph = circle.kind().equals("goal") ? goals : tasks;
        List<String> steps = new ArrayList<>();
        for (String from : circle.members()) {
            graph.getOrDefault(from, List.of()).stream()
                    .filter(circle.members()::contains)
                    .forEach(to -> steps.add(from + " → " + to));
        }
        return listed(steps, step -> step);
    }

    private static <T> Optional<Object> listed(List<T> several, Function<T, String> text) {
        return several.isEmpty()
                ? Optional.empty()
                : Optional.of(several.stream().map(text).toList());
    }
}
