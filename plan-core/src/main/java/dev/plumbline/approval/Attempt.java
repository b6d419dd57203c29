package dev.plumbline.approval;

import dev.plumbline.text.Localized;
import java.util.Optional;

/**
 * What a step is decided by: as what somebody attempts it, whose it is, with what reason, and how things stand (WF-4).
 *
 * <p>Plans, adjustments, issues and tasks each answer for their own; {@link Supposed} answers as it is told, for listings
 * and tests. Implementations are immutable and answer the same question always alike.
 */
public interface Attempt {

    /** Whether it is attempted as this. */
    boolean isBy(Role role);

    /** Whether anybody could attempt it as this at all; where nobody can, the refusal says what to set up. */
    default boolean isFilled(Role role) {
        return true;
    }

    /**
     * Why nobody knows which person attempts it, and what to do; empty where that is known. Units and bodies take no step,
     * nor does a position that nobody or several hold.
     */
    default Optional<Localized> anonymity() {
        return Optional.empty();
    }

    /** Whether it is the own of who attempts it. */
    boolean isOwn();

    /** Whether a reason is given that is not blank. */
    boolean hasReason();

    /** Whether a condition holds. */
    boolean meets(Condition condition);

    /** Why a condition does not hold, with figures; empty where its requirement says it all. */
    default Optional<Localized> lack(Condition condition) {
        return Optional.empty();
    }
}
