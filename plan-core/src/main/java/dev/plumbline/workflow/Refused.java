package dev.plumbline.workflow;

import dev.plumbline.text.Localized;
import dev.plumbline.text.Message;
import dev.plumbline.text.MessagePattern;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A move that was refused: why, and what is allowed instead. The reasons are worked out when somebody asks for them.
 *
 * <p>Two refusals are equal that say the same of the same state and event. Immutable and thread-safe.
 */
public final class Refused<S, E> implements Outcome<S, E>, Localized {

    private static final MessagePattern ALLOWED = new MessagePattern(
            "状态“{state}”下的“{event}”被拒绝：{reasons}。当前可行：{allowed}。",
            "[{event}] in state [{state}] is refused: {reasons}. Allowed now: {allowed}.");
    private static final MessagePattern NEEDING = new MessagePattern(
            "状态“{state}”下的“{event}”被拒绝：{reasons}。说明理由后可行：{needing}。",
            "[{event}] in state [{state}] is refused: {reasons}. Allowed now with a reason: {needing}.");
    private static final MessagePattern BOTH = new MessagePattern(
            "状态“{state}”下的“{event}”被拒绝：{reasons}。当前可行：{allowed}；说明理由后可行：{needing}。",
            "[{event}] in state [{state}] is refused: {reasons}. Allowed now: {allowed}; with a reason: {needing}.");
    private static final MessagePattern NOTHING_ALLOWED = new MessagePattern(
            "状态“{state}”下的“{event}”被拒绝：{reasons}。当前没有可行的操作。",
            "[{event}] in state [{state}] is refused: {reasons}. Nothing is allowed now.");

    private final S state;
    private final E event;
    private final StateMachine<S, E, Object> machine;
    private final Object context;

    // Worked out again by whoever is too quick to see it; the same in any case.
    private @Nullable List<Reason> reasons;
    private @Nullable List<E> allowed;
    private @Nullable List<E> needing;

    @SuppressWarnings("unchecked")
    Refused(StateMachine<S, E, ?> machine, S state, E event, Object context) {
        this.machine = (StateMachine<S, E, Object>) machine;
        this.state = state;
        this.event = event;
        this.context = context;
    }

    Refused(StateMachine<S, E, ?> machine, S state, E event, Object context, List<Reason> reasons) {
        this(machine, state, event, context);
        this.reasons = List.copyOf(reasons);
    }

    /** The state, unchanged. */
    @Override
    public S state() {
        return state;
    }

    /** What was tried. */
    @Override
    public E event() {
        return event;
    }

    /** Why it is refused, at least one. */
    public List<Reason> reasons() {
        List<Reason> known = reasons;
        if (known == null) {
            known = machine.reasons(state, event, context);
            reasons = known;
        }
        return known;
    }

    /** Exactly the events that would move this state in the same context, in the order of the table. */
    public List<E> allowed() {
        List<E> known = allowed;
        if (known == null) {
            known = machine.allowed(state, context);
            allowed = known;
        }
        return known;
    }

    /** The events that would move this state if whoever asks said more, such as a reason ({@link Guard#isAskable()}). */
    public List<E> needing() {
        List<E> known = needing;
        if (known == null) {
            known = machine.needing(state, context);
            needing = known;
        }
        return known;
    }

    @Override
    public boolean isMoved() {
        return false;
    }

    @Override
    public S orThrow() {
        throw new TransitionRefusedException(this);
    }

    /** The refusal as a sentence: what was tried, why not, what is allowed. */
    @Override
    public String text(Locale locale) {
        Map<String, Object> values = Map.of(
                "state", state, "event", event, "reasons", reasons(), "allowed", allowed(), "needing", needing());
        return new Message(pattern(), values).text(locale);
    }

    private MessagePattern pattern() {
        if (needing().isEmpty()) {
            return allowed().isEmpty() ? NOTHING_ALLOWED : ALLOWED;
        }
        return allowed().isEmpty() ? NEEDING : BOTH;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Refused<?, ?> refused
                && state.equals(refused.state)
                && event.equals(refused.event)
                && reasons().equals(refused.reasons())
                && allowed().equals(refused.allowed());
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, event);
    }

    /** The refusal in English. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
