package dev.plumbline.approval.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** TASK-2, ISS-4: steps recorded in order are taken once each, however many of them do not count. */
class ChronicleTest {

    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    /** Every second number counts. */
    private static final class Even implements Chronicle.Walk<Integer, String> {
        private final int[] taken;

        Even(int[] taken) {
            this.taken = taken;
        }

        @Override
        public boolean take(Integer step) {
            taken[0]++;
            return step % 2 == 0;
        }

        @Override
        public boolean enables(Integer step) {
            return true;
        }

        @Override
        public String refusal(Integer step) {
            return step + " is odd";
        }

        @Override
        public String undoing(Integer step, Integer undone) {
            return step + " undoes " + undone;
        }
    }

    private static int taken(int steps, Function<Integer, Instant> recorded) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            numbers.add(i);
        }
        int[] taken = new int[1];
        Chronicle<Integer, String> chronicle = Chronicle.of(
                numbers,
                () -> new Even(taken),
                step -> START.plusSeconds(step),
                recorded,
                Comparator.<Integer>naturalOrder());
        assertThat(chronicle.refusals()).hasSize(steps / 2);
        return taken[0];
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000, 10_000})
    @DisplayName("recorded one after the other, half of them in vain")
    void oneAfterTheOther(int steps) {
        assertThat(taken(steps, step -> START.plusSeconds(step))).isLessThanOrEqualTo(2 * steps);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000, 10_000})
    @DisplayName("recorded at once, half of them in vain")
    void atOnce(int steps) {
        assertThat(taken(steps, any -> START)).isLessThanOrEqualTo(10 * steps);
    }
}
