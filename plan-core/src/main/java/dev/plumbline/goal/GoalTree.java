package dev.plumbline.goal;

import dev.plumbline.diagnostic.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The goals of a plan, each under its parent (目标分解树), of any depth and width (GOAL-1).
 *
 * <p>Built once from a flat list. What is wrong with the list is told by {@link #findings()} and mended so that every
 * goal has its place: of goals with one id the first is kept, a goal with an unknown parent becomes a root, a cycle is
 * cut at its first goal. Goals are numbered by generation: a parent's position is below its children's, and the
 * children of a goal follow each other in the order of the list. Immutable and thread-safe.
 */
public final class GoalTree {

    private final Goal[] goals;
    private final int[] parents;
    private final int[] firstChildren;
    private final int rootCount;
    private final Map<GoalId, Integer> positions;
    private final Map<GoalId, List<GoalId>> supporters;
    private final List<Finding> findings;

    GoalTree(
            Goal[] goals,
            int[] parents,
            int[] firstChildren,
            Map<GoalId, Integer> positions,
            Map<GoalId, List<GoalId>> supporters,
            List<Finding> findings) {
        this.goals = goals;
        this.parents = parents;
        this.firstChildren = firstChildren;
        this.rootCount = firstChildren[0];
        this.positions = positions;
        this.supporters = supporters;
        this.findings = List.copyOf(findings);
    }

    /** The tree of a flat list of goals. */
    public static GoalTree of(Collection<Goal> goals) {
        return new GoalTreeBuilder(goals).build();
    }

    /** The number of goals. */
    public int size() {
        return goals.length;
    }

    /** All goals, parents before children. */
    public List<Goal> goals() {
        return List.of(goals);
    }

    /** The goals without a parent, in the order of the list. */
    public List<Goal> roots() {
        return slice(0, rootCount);
    }

    public Optional<Goal> goal(GoalId id) {
        return Optional.ofNullable(positions.get(id)).map(position -> goals[position]);
    }

    /** The goal a goal was broken down from, after mending. */
    public Optional<Goal> parent(GoalId id) {
        return Optional.ofNullable(positions.get(id))
                .map(position -> parents[position])
                .filter(parent -> parent >= 0)
                .map(parent -> goals[parent]);
    }

    /** The goals a goal is broken down into, in the order of the list. */
    public List<Goal> children(GoalId id) {
        Integer position = positions.get(id);
        return position == null ? List.of() : slice(firstChildren[position], firstChildren[position + 1]);
    }

    /** The goals from a goal's parent up to its root, the nearest first. */
    public List<Goal> ancestors(GoalId id) {
        List<Goal> path = new ArrayList<>();
        for (int at = positions.getOrDefault(id, -1); at >= 0 && parents[at] >= 0; at = parents[at]) {
            path.add(goals[parents[at]]);
        }
        return path;
    }

    /** The goals that serve a goal without being its children. */
    public List<GoalId> supporters(GoalId id) {
        return supporters.getOrDefault(id, List.of());
    }

    /** What is wrong with the list: double ids, unknown parents, cycles, orphans, supported goals that are unknown or the goal itself. */
    public List<Finding> findings() {
        return findings;
    }

    /** The position of a goal, from 0. */
    public OptionalInt position(GoalId id) {
        Integer position = positions.get(id);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** The goal at a position. */
    public Goal at(int position) {
        return goals[position];
    }

    /** The position of a parent; -1 for a root. */
    public int parentOf(int position) {
        return parents[position];
    }

    /** The position of the first child; the children of the next position begin where these end. */
    public int childrenFrom(int position) {
        return firstChildren[position];
    }

    /** One past the position of the last child; equal to {@link #childrenFrom} for a leaf. */
    public int childrenTo(int position) {
        return firstChildren[position + 1];
    }

    private List<Goal> slice(int from, int to) {
        return IntStream.range(from, to).mapToObj(position -> goals[position]).toList();
    }

    @Override
    public String toString() {
        return size() + " goals under " + rootCount + " roots";
    }
}
