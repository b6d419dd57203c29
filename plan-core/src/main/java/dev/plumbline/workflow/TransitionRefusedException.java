package dev.plumbline.workflow;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A refused move, for callers who cannot go on without it.
 *
 * <p>The values that clash are not serialized: an exception that was sent elsewhere keeps its message alone.
 */
public final class TransitionRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object state;
    private final transient @Nullable Object event;
    private final transient @Nullable List<Reason> reasons;
    private final transient @Nullable List<?> allowed;

    /** Makes an exception of a refusal; the message is its English sentence. */
    public TransitionRefusedException(Refused<?, ?> refused) {
        super(refused.text(Locale.ENGLISH));
        this.state = refused.state();
        this.event = refused.event();
        this.reasons = refused.reasons();
        this.allowed = refused.allowed();
    }

    /** The state that did not move; null after serialization. */
    public @Nullable Object state() {
        return state;
    }

    /** The event that was refused; null after serialization. */
    public @Nullable Object event() {
        return event;
    }

    /** Why; empty after serialization. */
    public List<Reason> reasons() {
        return reasons == null ? List.of() : reasons;
    }

    /** The events that would have moved the state; empty after serialization. */
    public List<?> allowed() {
        return allowed == null ? List.of() : allowed;
    }
}
