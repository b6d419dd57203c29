package dev.plumbline.fact;

import dev.plumbline.time.Moment;
import java.util.Objects;
import java.util.Optional;

/**
 * A recorded fact put right (更正): from then on it counts no more, and what stands in its place does (GOAL-8).
 *
 * <p>Whoever knew less goes on seeing the fact as it was: a correction counts once it is recorded, whenever the two
 * facts hold. A replacement may be put right in its turn. Immutable and thread-safe.
 *
 * @param corrected the fact as it was recorded
 * @param replacement what stands in its place, a fact of the same kind; empty where it never happened
 * @param reason why, not blank
 */
public record Correction(Correctable corrected, Optional<Correctable> replacement, String reason) implements Fact {

    public Correction {
        Objects.requireNonNull(corrected);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("The correction of [" + corrected + "] has no reason. Say why.");
        }
        if (replacement
                .filter(right -> right.getClass() != corrected.getClass())
                .isPresent()) {
            throw new IllegalArgumentException("[" + replacement.get() + "] cannot stand in the place of [" + corrected
                    + "]: it is another kind of fact. Withdraw the one and record the other.");
        }
    }

    /** A fact put right. */
    public static <F extends Correctable> Correction of(F corrected, F replacement, String reason) {
        return new Correction(corrected, Optional.of(replacement), reason);
    }

    /** A fact that never happened. */
    public static Correction withdrawn(Correctable corrected, String reason) {
        return new Correction(corrected, Optional.empty(), reason);
    }

    /** When what now counts holds; of what was withdrawn, when that held. */
    @Override
    public Moment when() {
        return replacement.orElse(corrected).when();
    }
}
