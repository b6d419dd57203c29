package dev.plumbline.goal;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds parents, tells what is wrong, cuts cycles and numbers the goals by generation; every walk is a loop. */
final class GoalTreeBuilder {

    private static final int ROOT = -1;

    private final List<Goal> distinct = new ArrayList<>();
    private final Map<GoalId, Integer> places;
    private final List<Finding> findings = new ArrayList<>();

    GoalTreeBuilder(Collection<Goal> goals) {
        places = new HashMap<>((int) (goals.size() / 0.75) + 1);
        for (Goal goal : goals) {
            if (places.putIfAbsent(goal.id(), distinct.size()) == null) {
                distinct.add(goal);
            } else {
                report(GoalFindings.DUPLICATE_ID, goal, "name", goal.name());
            }
        }
    }

    GoalTree build() {
        int[] parents = bindParents();
        cutCycles(parents);
        return number(parents);
    }

    private int[] bindParents() {
        int[] parents = new int[distinct.size()];
        for (int i = 0; i < parents.length; i++) {
            Goal goal = distinct.get(i);
            parents[i] = goal.parent()
                    .map(parent -> places.getOrDefault(parent, ROOT))
                    .orElse(ROOT);
            if (goal.parent().isPresent() && parents[i] == ROOT) {
                report(
                        GoalFindings.UNKNOWN_PARENT,
                        goal,
                        "parent",
                        goal.parent().get());
            } else if (parents[i] == ROOT && goal.level() != GoalLevel.COMPANY && !goal.cancelled()) {
                report(GoalFindings.ORPHAN, goal, "level", goal.level());
            }
        }
        return parents;
    }

    /** Follows parents from every goal; a walk that meets itself has found a cycle. */
    private void cutCycles(int[] parents) {
        int[] walkOf = new int[parents.length];
        for (int start = 0; start < parents.length; start++) {
            int at = start;
            while (at != ROOT && walkOf[at] == 0) {
                walkOf[at] = start + 1;
                at = parents[at];
            }
            if (at != ROOT && walkOf[at] == start + 1) {
                cut(at, parents);
            }
        }
    }

    private void cut(int member, int[] parents) {
        int first = member;
        for (int at = parents[member]; at != member; at = parents[at]) {
            first = Math.min(first, at);
        }
        List<GoalId> cycle = new ArrayList<>(List.of(distinct.get(first).id()));
        for (int at = parents[first]; at != first; at = parents[at]) {
            cycle.add(distinct.get(at).id());
        }
        cycle.add(distinct.get(first).id());
        parents[first] = ROOT;
        report(GoalFindings.CYCLE, distinct.get(first), "cycle", cycle);
    }

    private GoalTree number(int[] parents) {
        int size = parents.length;
        int[] starts = childStarts(parents);
        int[] children = new int[size];
        int[] free = Arrays.copyOf(starts, size + 1);
        for (int i = 0; i < size; i++) {
            children[free[parents[i] + 1]++] = i;
        }
        return breadthFirst(starts, children);
    }

    /** Where the children of each goal start in one list of all; the roots are the children of number -1. */
    private static int[] childStarts(int[] parents) {
        int[] starts = new int[parents.length + 2];
        for (int parent : parents) {
            starts[parent + 2]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        return starts;
    }

    private GoalTree breadthFirst(int[] starts, int[] children) {
        int size = distinct.size();
        Goal[] goals = new Goal[size];
        int[] order = new int[size];
        int[] parents = new int[size];
        int[] firstChildren = new int[size + 1];
        int end = 0;
        for (int at = -1; at < size; at++) {
            int place = at < 0 ? ROOT : order[at];
            if (at >= 0) {
                firstChildren[at] = end;
                goals[at] = distinct.get(place);
            }
            for (int i = starts[place + 1]; i < starts[place + 2]; i++) {
                parents[end] = at;
                order[end++] = children[i];
            }
        }
        firstChildren[size] = end;
        for (int at = 0; at < size; at++) {
            places.put(goals[at].id(), at);
        }
        return new GoalTree(goals, parents, firstChildren, places, supporters(), findings);
    }

    private Map<GoalId, List<GoalId>> supporters() {
        Map<GoalId, List<GoalId>> supporters = new HashMap<>();
        for (Goal goal : distinct) {
            for (GoalId supported : goal.supports()) {
                if (supported.equals(goal.id())) {
                    report(GoalFindings.SUPPORTS_ITSELF, goal, "supported", supported);
                } else if (places.containsKey(supported)) {
                    supporters
                            .computeIfAbsent(supported, id -> new ArrayList<>())
                            .add(goal.id());
                } else {
                    report(GoalFindings.UNKNOWN_SUPPORTED, goal, "supported", supported);
                }
            }
        }
        return supporters;
    }

    private void report(FindingCode code, Goal goal, String name, Object value) {
        findings.add(Finding.builder(code)
                .location(Location.ofPath("goal/" + goal.id()))
                .putFigure("goal", goal.id())
                .putFigure(name, value)
                .build());
    }
}
