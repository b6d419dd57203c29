package dev.plumbline.io.html;

import dev.plumbline.plan.Plan;
import dev.plumbline.status.PlanStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the place in the page of a plan, a goal and so on by its path, such as {@code goal/revenue}. */
final class Anchors {

    private final Map<String, Anchor> byPath = new HashMap<>();

    private Anchors() {}

    static Anchors of(PlanStatus status) {
        Anchors anchors = new Anchors();
        status.plans().forEach(anchors::addPlan);
        status.goals()
                .forEach(goal -> anchors.add(goal.path(), "goal", goal.goal().name()));
        status.tasks()
                .forEach(task -> anchors.add(task.path(), "task", task.task().name()));
        status.issues()
                .forEach(issue ->
                        anchors.add(issue.path(), "issue", issue.issue().description()));
        status.analyses().forEach(analysis -> anchors.add(analysis.path(), "analysis", analysis.name()));
        return anchors;
    }

    private void addPlan(Plan plan) {
        add("plan/" + plan.id(), "plan", plan.title().orElseGet(() -> plan.id().toString()));
        plan.initiatives().forEach(initiative -> add("initiative/" + initiative.id(), "initiative", initiative.what()));
        plan.risks().forEach(risk -> add("risk/" + risk.id(), "risk", risk.description()));
    }

    private void add(String path, String kind, String name) {
        byPath.putIfAbsent(path, new Anchor(kind + "-" + (byPath.size() + 1), name));
    }

    /** The place of a path; what follows the last {@code #} may name a part of the same thing. */
    Optional<Anchor> find(String path) {
        Anchor whole = byPath.get(path);
        int mark = path.lastIndexOf('#');
        return whole != null || mark < 0
                ? Optional.ofNullable(whole)
                : Optional.ofNullable(byPath.get(path.substring(0, mark)));
    }

    /** The id of the element that stands for a path. */
    String id(String path) {
        return find(path).map(Anchor::id).orElse("nowhere");
    }
}
