package dev.plumbline.io.table.book;

import dev.plumbline.book.PlanBook;
import dev.plumbline.book.Unanswered;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.Part;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What goals and needs have that no cell says: usual values, and a level that follows from the owner. An update leaves it as it
 * is (IO-2f).
 */
final class Unstated {

    /** The attributes that have a usual value, by their columns. */
    private static final Map<Role, String> FIELDS = Map.of(
            Role.GOAL_LEVEL, "level",
            Role.GOAL_PRIORITY, "priority",
            Role.GOAL_DIRECTION, "indicator.direction",
            Role.GOAL_FREQUENCY, "indicator.frequency");

    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Map<Set<String>, Set<String>> shared = new HashMap<>();
    private final Map<GoalId, Set<Role>> said;

    private Unstated(Map<GoalId, Set<Role>> said) {
        this.said = said;
    }

    /**
     * The codes of what no cell says, by the path of the part.
     *
     * @param said what cells say of each goal, by the roles of their columns
     */
    static Map<String, Set<String>> of(PlanBook book, Map<GoalId, Set<Role>> said) {
        Unstated unstated = new Unstated(said);
        for (Plan plan : book.plans()) {
            plan.goals().forEach(unstated::add);
            plan.needs().forEach(need -> unstated.put(Part.NEEDS, need, Part.NEEDS.usual(need)));
        }
        return unstated.codes;
    }

    private void add(Goal goal) {
        Set<String> fields = new HashSet<>(Part.GOALS.usual(goal));
        fields.add("level");
        said.getOrDefault(goal.id(), Set.of()).forEach(role -> fields.remove(FIELDS.get(role)));
        put(Part.GOALS, goal, fields);
    }

    private <E> void put(Part<E> part, E element, Set<String> fields) {
        Set<String> all = shared.computeIfAbsent(fields, Unstated::codes);
        // parts of several plans may have one id
        codes.merge(part.reference(element).toString(), all, Unstated::both);
    }

    private static Set<String> codes(Set<String> fields) {
        Set<String> codes = new HashSet<>();
        fields.forEach(field -> codes.add(Unanswered.unsaid(field)));
        return codes;
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
