package dev.plumbline.plan;

import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Goal;
import dev.plumbline.task.Task;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The texts of the ids that a plan knows: those of its own elements and those that its links lead to. */
final class PlanTexts {

    private final Set<String> texts = new HashSet<>();

    private PlanTexts() {}

    /** Every id within a plan; a new one must not be among them, or a link would lead to another thing than before. */
    static Set<String> idsIn(Plan plan) {
        PlanTexts ids = new PlanTexts();
        ids.add(plan.id());
        plan.goals().forEach(ids::addAll);
        plan.initiatives().forEach(each -> ids.add(each.id()).add(each.goal()));
        plan.tasks().forEach(ids::addAll);
        plan.milestones().forEach(each -> ids.add(each.task()));
        plan.raci().tasks().forEach(ids::add);
        plan.jointWorks().forEach(each -> ids.add(each.task()));
        plan.routines().forEach(each -> ids.add(each.id()));
        plan.needs().forEach(each -> ids.add(each.about().map(Reference::id)));
        plan.risks().forEach(each -> ids.add(each.id()).add(each.about().map(Reference::id)));
        return ids.texts;
    }

    private void addAll(Goal goal) {
        add(goal.id()).add(goal.indicator().id()).add(goal.parent());
        goal.supports().forEach(this::add);
    }

    private void addAll(Task task) {
        add(task.id()).add(task.goal()).add(task.initiative()).add(task.origin().map(Reference::id));
        task.indicators().forEach(each -> add(each.id()));
        task.dependencies().forEach(each -> add(each.predecessor()));
    }

    private PlanTexts add(Optional<?> id) {
        id.ifPresent(this::add);
        return this;
    }

    private PlanTexts add(Object id) {
        texts.add(id.toString());
        return this;
    }
}
