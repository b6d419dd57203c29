package dev.plumbline.book;

import dev.plumbline.fact.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A refused change: since its maker looked, a step was taken or a fact recorded that the change would have lost (SAFE-8).
 *
 * <p>Nothing was changed. Look at what stands now and decide anew. The books are not serialized.
 */
public final class StaleBookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Reference subject;
    private final transient @Nullable PlanBook current;
    private final transient @Nullable PlanBook stale;

    StaleBookException(Reference subject, PlanBook current, PlanBook stale) {
        super("[" + subject + "] has moved on since it was looked at"
                + ". Look at what stands now, and decide anew: nothing was changed.");
        this.subject = subject;
        this.current = current;
        this.stale = stale;
    }

    /** What would have lost something, such as {@code adjustment/2024-A1}; null after serialization. */
    public @Nullable Reference subject() {
        return subject;
    }

    /** The book as it stands; null after serialization. */
    public @Nullable PlanBook current() {
        return current;
    }

    /** The book that the change was decided on, or that it would have left; null after serialization. */
    public @Nullable PlanBook stale() {
        return stale;
    }
}
