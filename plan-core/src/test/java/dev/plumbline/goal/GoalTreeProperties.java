package dev.plumbline.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of trees made from any list of parents, with cycles and unknown parents among them. */
class GoalTreeProperties {

    /** Goal i names the parent of the number given, itself and goals that do not exist included. */
    private static List<Goal> goals(List<Integer> parents) {
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < parents.size(); i++) {
            Goal.Builder goal = Goal.builder().id(GoalId.of("g" + i)).name("g" + i);
            if (parents.get(i) >= 0) {
                goal.parent(GoalId.of("g" + parents.get(i)));
            }
            goals.add(goal.build());
        }
        return goals;
    }

    @Property(tries = 500)
    void ensureEveryGoalHasOnePlaceBelowItsParent(
            @ForAll @Size(max = 25) List<@IntRange(min = -1, max = 27) Integer> parents) {
        GoalTree tree = GoalTree.of(goals(parents));
        assertThat(tree.size()).isEqualTo(parents.size());
        Set<GoalId> seen = new HashSet<>();
        for (int at = 0; at < tree.size(); at++) {
            assertThat(seen.add(tree.at(at).id())).isTrue();
            assertThat(tree.parentOf(at)).isLessThan(at);
            for (int child = tree.childrenFrom(at); child < tree.childrenTo(at); child++) {
                assertThat(tree.parentOf(child)).isEqualTo(at);
            }
        }
    }

    @Property(tries = 500)
    void ensureAParentIsKeptUnlessAFindingSaysWhyNot(
            @ForAll @Size(max = 25) List<@IntRange(min = -1, max = 27) Integer> parents) {
        List<Goal> goals = goals(parents);
        GoalTree tree = GoalTree.of(goals);
        Set<String> reported = new HashSet<>();
        tree.findings().forEach(finding -> reported.add(finding.location().toString()));
        for (Goal goal : goals) {
            if (!tree.parent(goal.id()).map(Goal::id).equals(goal.parent())) {
                assertThat(reported).contains("goal/" + goal.id());
            }
        }
    }
}
