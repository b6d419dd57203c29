package dev.plumbline.workflow;

import dev.plumbline.text.Localized;
import dev.plumbline.text.Message;
import dev.plumbline.text.MessagePattern;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A move that was refused: why, and what is allowed instead. Immutable and thread-safe.
 *
 * @param state the state, unchanged
 * @param event what was tried
 * @param reasons why it is refused, at least one
 * @param allowed exactly the events that would move this state in the same context, in the order of the table
 */
public record Refused<S, E>(S state, E event, List<Reason> reasons, List<E> allowed)
        implements Outcome<S, E>, Localized {

    private static final MessagePattern ALLOWED = new MessagePattern(
            "状态[{state}]下的[{event}]被拒绝: {reasons}。当前可行: {allowed}。",
            "[{event}] in state [{state}] is refused: {reasons}. Allowed now: {allowed}.");
    private static final MessagePattern NOTHING_ALLOWED = new MessagePattern(
            "状态[{state}]下的[{event}]被拒绝: {reasons}。当前没有可行的操作。",
            "[{event}] in state [{state}] is refused: {reasons}. Nothing is allowed now.");

    public Refused {
        reasons = List.copyOf(reasons);
        allowed = List.copyOf(allowed);
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
        MessagePattern pattern = allowed.isEmpty() ? NOTHING_ALLOWED : ALLOWED;
        Map<String, Object> values = Map.of("state", state, "event", event, "reasons", reasons, "allowed", allowed);
        return new Message(pattern, values).text(locale);
    }
}
