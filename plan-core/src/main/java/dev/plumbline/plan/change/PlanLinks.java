package dev.plumbline.plan.change;

import dev.plumbline.fact.Reference;
import dev.plumbline.plan.Plan;
import dev.plumbline.text.Localized;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which part of a plan names which, and what there is to be named. Made in one walk over the plan. */
final class PlanLinks {

    /** As what a part names another. */
    enum Tie implements Localized {
        PARENT("所属目标", "parent"),
        SUPPORTS("支撑的目标", "goals served"),
        GOAL("所属目标", "goal"),
        INITIATIVE("关键举措", "initiative"),
        DEPENDENCIES("依赖", "dependencies"),
        ORIGIN("来源", "origin"),
        TASK("所属任务", "task"),
        RACI("责任矩阵", "responsibility matrix"),
        ABOUT("涉及", "about");

        private final Localized label;

        Tie(String chinese, String english) {
            this.label = Localized.of(chinese, english);
        }

        /** The name of the attribute. */
        String field() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String text(Locale locale) {
            return label.text(locale);
        }
    }

    /** One part names another. */
    record Link(Reference from, Tie tie, Reference to) {}

    /** The kinds of which a plan holds all that its own parts may name; of other kinds nothing is judged. */
    private static final Set<String> KEPT =
            Set.of("goal", "indicator", "initiative", "task", "milestone", "routine", "risk");

    private final Set<Reference> known = new HashSet<>();
    private final Set<Link> links = new LinkedHashSet<>();

    PlanLinks(Plan plan) {
        enter(Part.GOALS, plan);
        enter(Part.INITIATIVES, plan);
        enter(Part.TASKS, plan);
        enter(Part.MILESTONES, plan);
        enter(Part.ROUTINES, plan);
        enter(Part.RISKS, plan);
        plan.goals()
                .forEach(goal ->
                        known.add(reference("indicator", goal.indicator().id())));
        plan.tasks().forEach(task -> task.indicators().forEach(each -> known.add(reference("indicator", each.id()))));
        // a routine task is a task too
        plan.routines().forEach(each -> known.add(reference("task", each.id())));
        goals(plan);
        tasks(plan);
        others(plan);
    }

    private <E> void enter(Part<E> part, Plan plan) {
        part.of(plan).forEach(each -> known.add(part.reference(each)));
    }

    private void goals(Plan plan) {
        plan.goals().forEach(goal -> {
            Reference from = Part.GOALS.reference(goal);
            link(from, Tie.PARENT, "goal", goal.parent());
            goal.supports().forEach(served -> link(from, Tie.SUPPORTS, reference("goal", served)));
        });
        plan.initiatives().forEach(each -> link(Part.INITIATIVES.reference(each), Tie.GOAL, "goal", each.goal()));
    }

    private void tasks(Plan plan) {
        plan.tasks().forEach(task -> {
            Reference from = Part.TASKS.reference(task);
            link(from, Tie.GOAL, "goal", task.goal());
            link(from, Tie.INITIATIVE, "initiative", task.initiative());
            task.dependencies().forEach(each -> link(from, Tie.DEPENDENCIES, reference("task", each.predecessor())));
            task.origin().ifPresent(origin -> link(from, Tie.ORIGIN, origin));
        });
        plan.milestones().forEach(each -> link(Part.MILESTONES.reference(each), Tie.TASK, "task", each.task()));
        plan.raci().tasks().forEach(task -> link(reference("task", task), Tie.RACI, reference("task", task)));
    }

    private void others(Plan plan) {
        plan.jointWorks()
                .forEach(each -> link(Part.JOINT_WORKS.reference(each), Tie.TASK, reference("task", each.task())));
        plan.needs()
                .forEach(each -> each.about().ifPresent(about -> link(Part.NEEDS.reference(each), Tie.ABOUT, about)));
        plan.risks()
                .forEach(each -> each.about().ifPresent(about -> link(Part.RISKS.reference(each), Tie.ABOUT, about)));
    }

    private static Reference reference(String kind, Object id) {
        return Reference.of(kind, id.toString());
    }

    private void link(Reference from, Tie tie, String kind, Optional<?> to) {
        to.ifPresent(id -> link(from, tie, reference(kind, id)));
    }

    private void link(Reference from, Tie tie, Reference to) {
        links.add(new Link(from, tie, to));
    }

    /** What there is to be named. */
    Set<Reference> known() {
        return known;
    }

    Set<Link> links() {
        return links;
    }

    boolean has(Link link) {
        return links.contains(link);
    }

    /** Whether a link leads nowhere. */
    boolean isDangling(Link link) {
        return KEPT.contains(link.to().kind()) && !known.contains(link.to());
    }
}
