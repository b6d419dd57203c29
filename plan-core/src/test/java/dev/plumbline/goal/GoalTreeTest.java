package dev.plumbline.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.goal.rollup.Rollup;
import dev.plumbline.goal.rollup.RollupInput;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Trees of goals, sound and broken ones (GOAL-1, GOAL-9, SAFE-3). */
class GoalTreeTest {

    private static final int DEEP = 100_000;

    private static Goal goal(String id) {
        return Goal.builder().id(GoalId.of(id)).name(id).build();
    }

    private static Goal goal(String id, String parent) {
        return goal(id).toBuilder().parent(GoalId.of(parent)).build();
    }

    private static List<String> codes(GoalTree tree) {
        return tree.findings().stream().map(finding -> finding.code().id()).toList();
    }

    @Test
    @DisplayName("GOAL-1 goals stand under their parents, in the order of the list")
    void tree() {
        GoalTree tree = GoalTree.of(List.of(goal("b", "a"), goal("a"), goal("c", "a"), goal("d", "b")));
        assertThat(tree.findings()).isEmpty();
        assertThat(tree.roots()).extracting(Goal::name).containsExactly("a");
        assertThat(tree.children(GoalId.of("a"))).extracting(Goal::name).containsExactly("b", "c");
        assertThat(tree.ancestors(GoalId.of("d"))).extracting(Goal::name).containsExactly("b", "a");
        assertThat(tree.goals()).extracting(Goal::name).containsExactly("a", "b", "c", "d");
    }

    @Test
    @DisplayName("GOAL-1 a goal may support goals other than its parent")
    void supports() {
        Goal supporting = goal("c", "a").toBuilder().addSupport(GoalId.of("b")).build();
        GoalTree tree = GoalTree.of(List.of(goal("a"), goal("b"), supporting));
        assertThat(tree.supporters(GoalId.of("b"))).containsExactly(GoalId.of("c"));
        assertThat(tree.supporters(GoalId.of("a"))).isEmpty();
    }

    @Test
    @DisplayName("SAFE-3 every fault of the list is told, and every goal keeps a place")
    void faults() {
        Goal orphan = goal("orphan").toBuilder().level(GoalLevel.DEPARTMENT).build();
        Goal astray =
                goal("astray").toBuilder().addSupport(GoalId.of("nowhere")).build();
        GoalTree tree = GoalTree.of(List.of(
                goal("a"),
                goal("a"),
                goal("x", "missing"),
                goal("p", "q"),
                goal("q", "r"),
                goal("r", "p"),
                goal("self", "self"),
                orphan,
                goal("own").toBuilder().addSupport(GoalId.of("own")).build(),
                astray));
        assertThat(codes(tree))
                .containsExactlyInAnyOrder(
                        "goal-id-twice",
                        "goal-parent-unknown",
                        "goal-cycle",
                        "goal-cycle",
                        "goal-orphan",
                        "goal-supports-itself",
                        "goal-supported-unknown");
        assertThat(tree.size()).isEqualTo(9);
        assertThat(tree.roots()).extracting(Goal::name).contains("a", "x", "p", "self");
    }

    @Test
    @DisplayName("SAFE-3 a cycle is named by its goals")
    void cycle() {
        GoalTree tree = GoalTree.of(List.of(goal("p", "q"), goal("q", "r"), goal("r", "p")));
        Finding finding = tree.findings().get(0);
        assertThat(finding.message(Locale.ENGLISH)).contains("p").contains("q").contains("r");
        assertThat(finding.location()).hasToString("goal/p");
    }

    @Test
    @DisplayName("SAFE-3 a chain of 100,000 goals is built, rolled up and explained without recursion")
    void deepChain() {
        List<Goal> goals = new ArrayList<>(List.of(goal("g0")));
        for (int i = 1; i < DEEP; i++) {
            goals.add(goal("g" + i, "g" + (i - 1)));
        }
        Goal leaf = goals.remove(DEEP - 1);
        goals.add(leaf.toBuilder().indicator(Indicator.atLeast("80家")).build());
        Collections.shuffle(goals, new Random(1));
        LocalDate day = LocalDate.of(2024, 12, 31);
        RollupInput input = RollupInput.of(
                Period.year(2024),
                day,
                List.of(Measurement.of(IndicatorId.of(leaf.id().value()), day, Quantity.parse("60家"))));
        Rollup rollup = Rollup.of(GoalTree.of(goals), input);
        GoalId root = GoalId.of("g0");
        assertThat(rollup.figures(root).orElseThrow().attainment()).hasToString("75.0 %");
        assertThat(rollup.explain(root).orElseThrow().contributions()).hasSize(1);
        assertThat(rollup.tree().ancestors(leaf.id())).hasSize(DEEP - 1);
        assertThat(GoalDecomposition.findings(rollup.tree())).isEmpty();
    }

    @Test
    @DisplayName("A cycle of 100,000 goals is cut and named, not walked for ever")
    void deepCycle() {
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < DEEP; i++) {
            goals.add(goal("g" + i, "g" + (i + 1) % DEEP));
        }
        GoalTree tree = GoalTree.of(goals);
        assertThat(codes(tree)).containsExactly("goal-cycle");
        assertThat(tree.roots()).hasSize(1);
    }
}
