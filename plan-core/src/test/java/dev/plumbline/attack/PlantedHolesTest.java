package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Copies of the way in that let something through are found by the attack; the library's own is not (WF-4, WF-4b). */
class PlantedHolesTest {

    private static final int MOST_SIEGES = 200;
    private static final int SIEGES = 6;
    private static final int MOVES = 150;

    /** What the attack finds, if anything. */
    private static Optional<String> found(Function<PlanBook, Door> doors, int sieges) {
        for (int seed = 0; seed < sieges; seed++) {
            Random random = new Random(seed);
            try {
                Siege siege = new Siege(Firm.organisation(random), doors).opened();
                for (int move = 0; move < MOVES; move++) {
                    siege.move(random.nextLong());
                }
            } catch (AssertionError broken) {
                return Optional.of(broken.getMessage());
            }
        }
        return Optional.empty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("planted")
    @DisplayName("Each planted hole is found, by what it breaks")
    void found(Function<PlanBook, Door> door, String breaks) {
        assertThat(found(door, MOST_SIEGES))
                .hasValueSatisfying(message -> assertThat(message).contains(breaks));
    }

    static Stream<Arguments> planted() {
        return Stream.of(
                planted("the last writer wins", PlantedDoor::lastWriterWins, "on record"),
                planted("authors judge", PlantedDoor::withoutNotOwn, "let through"),
                planted("no limits", PlantedDoor::withoutLimits, "let through"),
                planted("nothing adds up", PlantedDoor::withoutAddingUp, "approve"),
                planted("no reviews", PlantedDoor::withoutReviews, "approve"),
                planted("conflicts are published", PlantedDoor::withoutConflicts, "versions made by"),
                planted("edited after approval", PlantedDoor::editedAfterApproval, "edit"),
                planted("once a substitute, locked out for ever", PlantedDoor::lockedOut, "expected: true"));
    }

    private static Arguments planted(String name, Function<PlanBook, Door> door, String breaks) {
        return Arguments.of(Named.of(name, door), breaks);
    }

    @Test
    @DisplayName("The library's own way in is not found to let anything through")
    void own() {
        assertThat(found(Door::of, SIEGES)).isEmpty();
    }
}
