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
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Works out whom a goal or task touches, over all plans of a book: what it serves above, what serves it below. Each link is
 * found by index, and what lies above and below each goal is gathered once. Thread-safe once made.
 */
final class TouchedParties {

    private final Organisation organisation;
    private final Map<GoalId, Goal> goals = new LinkedHashMap<>();
    private final Map<TaskId, Task> tasks = new LinkedHashMap<>();
    private final Map<TaskId, List<PartyId>> owners = new HashMap<>();
    private final Map<TaskId, List<TaskId>> successors = new HashMap<>();
    private final Map<TaskId, List<JointWork>> joint = new HashMap<>();
    private final List<OrgUnitId> units = new ArrayList<>();
    private final Map<OrgUnitId, Integer> numbers = new HashMap<>();
    private final Map<GoalId, BitSet> working = new HashMap<>();
    private final UnitReach above;
    private final UnitReach below;

    TouchedParties(PlanBook book) {
        this.organisation = book.organisation();
        book.plans().forEach(this::enter);
        GoalLinks links = GoalLinks.of(goals.values());
        Map<GoalId, BitSet> owning = new HashMap<>();
        goals.values()
                .forEach(goal ->
                        owning.put(goal.id(), units(goal.owner().stream().toList())));
        tasks.values()
                .forEach(task -> task.goal()
                        .ifPresent(goal -> working.computeIfAbsent(goal, any -> new BitSet())
                                .or(units(owners.getOrDefault(task.id(), List.of())))));
        Map<GoalId, BitSet> carrying = new HashMap<>();
        owning.forEach((goal, own) -> {
            BitSet all = (BitSet) own.clone();
            all.or(working.getOrDefault(goal, new BitSet()));
            carrying.put(goal, all);
        });
        this.above = new UnitReach(links.topDown(), owning, links.up());
        this.below = new UnitReach(links.bottomUp(), carrying, links.down());
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

    /** The units of parties, by their numbers. */
    private BitSet units(Collection<? extends PartyId> parties) {
        BitSet found = new BitSet();
        organisation
                .unitsOf(parties)
                .forEach(unit -> found.set(numbers.computeIfAbsent(unit, any -> {
                    units.add(unit);
                    return units.size() - 1;
                })));
        return found;
    }

    /**
     * Whom to tell of several goals and tasks; what is neither, or unknown, touches nobody.
     *
     * @param others further parties that it touches
     */
    WhomToTell of(Collection<Reference> about, Collection<PartyId> others) {
        Told told = new Told();
        told.touched.addAll(others);
        for (Reference each : about) {
            if (each.kind().equals("goal")) {
                Optional.ofNullable(goals.get(new GoalId(each.id()))).ifPresent(told::goal);
            } else if (each.kind().equals("task")) {
                Optional.ofNullable(tasks.get(new TaskId(each.id()))).ifPresent(told::task);
            }
        }
        return told.whom();
    }

    /** Gathers whom to tell. */
    private final class Told {
        private final Set<PartyId> owning = new LinkedHashSet<>();
        private final Set<PartyId> touched = new LinkedHashSet<>();
        private final BitSet reached = new BitSet();

        /** The goals above one, those below it, and whoever works on it. */
        void goal(Goal goal) {
            goal.owner().ifPresent(owning::add);
            reached.or(above.of(goal.id()));
            reached.or(below.of(goal.id()));
            reached.or(working.getOrDefault(goal.id(), new BitSet()));
        }

        /** Whoever helps with a task, the owners of those that wait for it, and the goals that it serves. */
        void task(Task task) {
            owning.addAll(owners.getOrDefault(task.id(), List.of()));
            touched.addAll(task.collaborators());
            joint.getOrDefault(task.id(), List.of()).forEach(work -> {
                work.lead().ifPresent(touched::add);
                touched.addAll(work.helping().keySet());
            });
            // those behind the next ones are told when these are late
            successors
                    .getOrDefault(task.id(), List.of())
                    .forEach(next -> touched.addAll(owners.getOrDefault(next, List.of())));
            task.goal().map(goals::get).ifPresent(goal -> {
                goal.owner().ifPresent(touched::add);
                reached.or(above.of(goal.id()));
            });
        }

        WhomToTell whom() {
            Set<PartyId> superiors = new LinkedHashSet<>();
            owning.forEach(owner -> organisation.superior(owner).ifPresent(superiors::add));
            superiors.removeAll(owning);
            Set<OrgUnitId> concerned = new LinkedHashSet<>(organisation.unitsOf(touched));
            reached.stream().mapToObj(units::get).forEach(concerned::add);
            concerned.removeAll(organisation.unitsOf(owning));
            return new WhomToTell(List.copyOf(owning), List.copyOf(superiors), List.copyOf(concerned));
        }
    }
}
