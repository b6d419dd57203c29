package dev.plumbline.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.goal.GoalId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RootedChoiceTest {

    private static GoalId id(int number) {
        return GoalId.of("g" + number);
    }

    private static int number(GoalId id) {
        return Integer.parseInt(id.value().substring(1));
    }

    /** A single chain, the topmost first. */
    private static Optional<GoalId> chain(GoalId goal) {
        return Optional.of(number(goal) - 1).filter(above -> above >= 0).map(RootedChoiceTest::id);
    }

    private static int steps(int goals, int width) {
        AtomicInteger steps = new AtomicInteger();
        List<GoalId> deepestFirst = new ArrayList<>(
                IntStream.range(0, goals).mapToObj(RootedChoiceTest::id).toList());
        Collections.reverse(deepestFirst);
        RootedChoice.of(
                deepestFirst,
                goal -> {
                    steps.incrementAndGet();
                    return number(goal) % width == 0 ? Optional.empty() : chain(goal);
                },
                250);
        return steps.get();
    }

    @Test
    @DisplayName("IO-4: ten times the goals are ten times the steps, in one deep chain and in many")
    void linear() {
        for (int length : List.of(Integer.MAX_VALUE, 251, 400)) {
            int few = steps(1_000, length);
            assertThat(few).isLessThan(20 * 1_000);
            assertThat((double) steps(10_000, length)).isLessThan(few * 11.0);
        }
    }

    @Test
    @DisplayName("IO-4: of a chain as long as there is room for all are chosen; of a longer one as many from the top")
    void chains() {
        List<GoalId> deepestFirst = List.of(id(3), id(2), id(1), id(0));
        assertThat(RootedChoice.of(deepestFirst, RootedChoiceTest::chain, 4))
                .containsExactlyInAnyOrderElementsOf(deepestFirst);
        assertThat(RootedChoice.of(deepestFirst, RootedChoiceTest::chain, 3))
                .containsExactlyInAnyOrder(id(0), id(1), id(2));
    }

    @Test
    @DisplayName("GOAL-1: goals in a circle come together, and only where there is room for all")
    void circle() {
        Function<GoalId, Optional<GoalId>> circle = goal -> Optional.of(id((number(goal) + 1) % 3));
        List<GoalId> all = List.of(id(0), id(1), id(2));
        assertThat(RootedChoice.of(all, circle, 3)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(RootedChoice.of(all, circle, 2)).isEmpty();
    }

    /** What is chosen is what taking one goal after the other with its whole way gives. */
    @Property
    void asOneAfterTheOther(
            @ForAll @IntRange(min = 1, max = 40) int goals, @ForAll @IntRange(max = 12) int most, @ForAll long seed) {
        Random random = new Random(seed);
        List<Optional<GoalId>> parents = IntStream.range(0, goals)
                .mapToObj(at -> random.nextInt(5) == 0
                        ? Optional.<GoalId>empty()
                        : Optional.of(id(random.nextInt(random.nextInt(9) == 0 ? goals : at + 1))))
                .toList();
        Function<GoalId, Optional<GoalId>> above = goal -> parents.get(number(goal));
        List<GoalId> ranked = new ArrayList<>(
                IntStream.range(0, goals).mapToObj(RootedChoiceTest::id).toList());
        Collections.shuffle(ranked, random);
        Set<GoalId> expected = new HashSet<>();
        for (GoalId goal : ranked) {
            Set<GoalId> whole = new HashSet<>(expected);
            Optional<GoalId> next = Optional.of(goal);
            while (next.isPresent() && whole.add(next.get())) {
                next = above.apply(next.get());
            }
            if (whole.size() <= most) {
                expected = whole;
            }
        }
        assertThat(RootedChoice.of(ranked, above, most)).isEqualTo(expected);
    }
}
