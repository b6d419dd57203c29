package dev.plumbline.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** IO-2e: what a source had no place to say. */
class UnansweredTest {

    @Test
    @DisplayName("of something in two tables only what both leave out stays so, also where one leaves out nothing")
    void whatBothLeaveOut() {
        Unanswered unanswered = Unanswered.builder()
                .add("task/a", Set.of("need-without-provider", "task-without-goal"))
                .add("task/a", Set.of("need-without-provider"))
                .add("task/b", Set.of())
                .add("task/b", Set.of("task-without-goal"))
                .build();

        assertThat(unanswered)
                .isEqualTo(Unanswered.builder()
                        .add("task/a", Set.of("need-without-provider"))
                        .add("task/b", Set.of())
                        .build());
        assertThat(unanswered.contains("need-without-provider", "task/a")).isTrue();
        assertThat(unanswered.contains("need-without-provider", "task/a#effort"))
                .isTrue();
        assertThat(unanswered.contains("task-without-goal", "task/a")).isFalse();
        assertThat(unanswered.contains("need-without-provider", "task/c")).isFalse();
    }

    @Test
    void thingsOfAKindAreToldAtOnceAsOneByOne() {
        Unanswered once = Unanswered.builder()
                .addAll("task", List.of("a", "b"), Set.of("x", "y"))
                .addAll("task", List.of("b"), Set.of("y", "z"))
                .build();

        assertThat(once.byPath()).isEqualTo(Map.of("task/a", Set.of("x", "y"), "task/b", Set.of("y")));
        assertThat(once.groups())
                .containsExactly(
                        new Unanswered.Group(List.of("x", "y"), List.of("task/a")),
                        new Unanswered.Group(List.of("y"), List.of("task/b")));
    }

    @Test
    @DisplayName("a code is asked for once any column that answers it is there")
    void questionsByRole() {
        assertThat(Questions.unanswered(List.of("task.goal", "raci.letters", "of our own")))
                .contains("task-unacknowledged", "need-without-provider", "goal-without-initiative")
                .doesNotContain("task-without-goal", "raci-nobody-approves");
        assertThat(Questions.unanswered(List.of("task.initiative"))).doesNotContain("goal-without-initiative");
        assertThat(Questions.unanswered(Questions.codesByRole().keySet())).isEmpty();
    }

    @Property
    void ensureGroupsSayTheSame(@ForAll("unanswered") Unanswered unanswered) {
        assertThat(Unanswered.of(unanswered.groups())).isEqualTo(unanswered);
    }

    /** The order of reading sources changes nothing, and reading one twice neither. */
    @Property
    void ensureJoiningIsCommutativeAndIdempotent(
            @ForAll("unanswered") Unanswered one, @ForAll("unanswered") Unanswered other) {
        assertThat(one.joined(other)).isEqualTo(other.joined(one));
        assertThat(one.joined(one)).isEqualTo(one);
        assertThat(one.joined(Unanswered.none())).isEqualTo(one);
    }

    /** What one source was asked stays asked, however many are read after it. */
    @Property
    void ensureJoiningIsAssociative(
            @ForAll("unanswered") Unanswered one,
            @ForAll("unanswered") Unanswered other,
            @ForAll("unanswered") Unanswered third) {
        assertThat(one.joined(other).joined(third)).isEqualTo(one.joined(other.joined(third)));
        assertThat(one.joined(other).joined(one)).isEqualTo(one.joined(other));
    }

    @Provide
    Arbitrary<Unanswered> unanswered() {
        return Arbitraries.maps(
                        Arbitraries.of("task/a", "task/b", "goal/a", "plan/a"),
                        Arbitraries.of("x", "y", "z").set())
                .map(UnansweredTest::of);
    }

    private static Unanswered of(Map<String, Set<String>> byPath) {
        Unanswered.Builder builder = Unanswered.builder();
        byPath.forEach(builder::add);
        return builder.build();
    }
}
