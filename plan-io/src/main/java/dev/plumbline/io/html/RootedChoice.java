package dev.plumbline.io.html;

import dev.plumbline.goal.GoalId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Chooses so many goals in an order, each with all above it, so that what is chosen stays a tree. Takes time in proportion to
 * the goals, however deep they lie. Mutable, for one choice.
 */
final class RootedChoice {

    private final Function<GoalId, Optional<GoalId>> above;
    private final int most;
    private final Set<GoalId> chosen = new LinkedHashSet<>();
    private final Set<GoalId> tooLong = new LinkedHashSet<>();
    private final Map<GoalId, Integer> depths = new HashMap<>();

    private RootedChoice(Function<GoalId, Optional<GoalId>> above, int most) {
        this.above = above;
        this.most = most;
    }

    /** The first of some goals that fit, each with those above it; goals in a circle come together. */
    static Set<GoalId> of(List<GoalId> ranked, Function<GoalId, Optional<GoalId>> above, int most) {
        RootedChoice choice = new RootedChoice(above, most);
        for (GoalId goal : ranked) {
            if (choice.chosen.size() == most) {
                break;
            }
            choice.add(goal);
        }
        return choice.chosen;
    }

    private void add(GoalId goal) {
        Set<GoalId> way = new LinkedHashSet<>();
        if (depth(goal) < most && isWay(goal, way)) {
            chosen.addAll(way);
        } else {
            tooLong.add(goal);
        }
    }

    /**
     * Collects the goal and those above it that are not chosen yet, and says whether there is room for them. Where there was
     * none for one above, there is none now: every goal chosen since has taken as much room as it has shortened a way at most.
     */
    private boolean isWay(GoalId goal, Set<GoalId> way) {
        Optional<GoalId> next = Optional.of(goal).filter(each -> !chosen.contains(each));
        while (next.isPresent()) {
            if (tooLong.contains(next.get()) || way.size() == most - chosen.size()) {
                return false;
            }
            way.add(next.get());
            next = above.apply(next.get()).filter(each -> !way.contains(each) && !chosen.contains(each));
        }
        return true;
    }

    /** How many goals stand above a goal at least; of each that is asked for once. */
    private int depth(GoalId goal) {
        Deque<GoalId> way = new ArrayDeque<>();
        Set<GoalId> seen = new LinkedHashSet<>();
        Optional<GoalId> next = Optional.of(goal);
        while (next.isPresent() && !depths.containsKey(next.get()) && seen.add(next.get())) {
            way.push(next.get());
            next = above.apply(next.get());
        }
        int depth = next.map(depths::get).orElse(-1);
        while (!way.isEmpty()) {
            depths.put(way.pop(), ++depth);
        }
        return depths.get(goal);
    }
}
