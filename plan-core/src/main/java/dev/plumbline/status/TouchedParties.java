package dev.plumbline.status;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.JointWork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out whom a goal or task touches, over all plans of a book; each link is found by index. Thread-safe once made. */
final class TouchedParties {

    private static final int MOST_GOALS = 64;

    private final Organisation organisation;
    private final Map<GoalId, Goal> goals = new HashMap<>();
    private final Map<TaskId, Task> tasks = new HashMap<>();
    private final Map<TaskId, List<PartyId>> owners = new HashMap<>();
    private final Map<TaskId, List<TaskId>> successors = new HashMap<>();
    private final Map<TaskId, List<JointWork>> joint = new HashMap<>();

    TouchedParties(PlanBook book) {
        this.organisation = book.organisation();
        book.plans().forEach(this::enter);
    }

    private void enter(Plan plan) {
        plan.goals().forEach(goal -> goals.putIfAbsent(goal.id(), goal));
        plan.jointWorks()
                .forEach(work -> joint.computeIfAbsent(work.task(), any -> new ArrayList<>())
                        .add(work));
        for (Task task : plan.tasks()) {
            if (tasks.putIfAbsent(task.id(), task) == null) {
                owners.put(task.id(), plan.raci().owners(task.id()));
                task.dependencies()
                        .forEach(link -> successors
                                .computeIfAbsent(link.predecessor(), any -> new ArrayList<>())
                                .add(task.id()));
            }
        }
    }

    /** Whom to tell of several goals and tasks; what is neither, or unknown, touches nobody. */
    WhomToTell of(Collection<Reference> about) {
        Set<PartyId> owning = new LinkedHashSet<>();
        Set<PartyId> touched = new LinkedHashSet<>();
        for (Reference each : about) {
            if (each.kind().equals("goal") && goals.containsKey(new GoalId(each.id()))) {
                goal(goals.get(new GoalId(each.id())), owning, touched);
            } else if (each.kind().equals("task") && tasks.containsKey(new TaskId(each.id()))) {
                task(tasks.get(new TaskId(each.id())), owning, touched);
            }
        }
        return told(owning, touched);
    }

    private void goal(Goal goal, Set<PartyId> owning, Set<PartyId> touched) {
        goal.owner().ifPresent(owning::add);
        served(goal, touched);
    }

    private void task(Task task, Set<PartyId> owning, Set<PartyId> touched) {
        owning.addAll(owners.getOrDefault(task.id(), List.of()));
        touched.addAll(task.collaborators());
        joint.getOrDefault(task.id(), List.of()).forEach(work -> {
            work.lead().ifPresent(touched::add);
            touched.addAll(work.helping().keySet());
        });
        waiting(task.id(), touched);
        Goal goal = task.goal().map(goals::get).orElse(null);
        if (goal != null) {
            goal.owner().ifPresent(touched::add);
            served(goal, touched);
        }
    }

    /** The owners of the tasks that wait for one; those behind are told when these are late. */
    private void waiting(TaskId from, Set<PartyId> touched) {
        successors.getOrDefault(from, List.of()).forEach(next -> touched.addAll(owners.getOrDefault(next, List.of())));
    }

    /** The owners of the goals above one and of those it supports, up to a depth that no company's goals have. */
    private void served(Goal from, Set<PartyId> touched) {
        Set<GoalId> seen = new LinkedHashSet<>(Set.of(from.id()));
        List<Goal> open = new ArrayList<>(List.of(from));
        for (int i = 0; i < Math.min(open.size(), MOST_GOALS); i++) {
            List<GoalId> above = new ArrayList<>(open.get(i).supports());
            open.get(i).parent().ifPresent(above::add);
            for (GoalId each : above) {
                Goal goal = goals.get(each);
                if (goal != null && seen.add(each)) {
                    open.add(goal);
                    goal.owner().ifPresent(touched::add);
                }
            }
        }
    }

    private WhomToTell told(Set<PartyId> owning, Set<PartyId> touched) {
        Set<PartyId> superiors = new LinkedHashSet<>();
        owning.forEach(owner -> organisation.superior(owner).ifPresent(superiors::add));
        superiors.removeAll(owning);
        Set<OrgUnitId> units = new LinkedHashSet<>(organisation.unitsOf(touched));
        units.removeAll(organisation.unitsOf(owning));
        return new WhomToTell(List.copyOf(owning), List.copyOf(superiors), List.copyOf(units));
    }
}
