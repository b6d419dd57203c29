package dev.plumbline.diagnostic;

import dev.plumbline.text.MessagePattern;
import java.util.Optional;

/**
 * What kind of problem a finding tells of: a stable id, its usual severity, and its sentences in Chinese and English.
 *
 * <p>A code that is an alert (预警) also names the first response and whom to tell. Codes stand beside what reports
 * them, as constants. Immutable and thread-safe.
 *
 * @param id stable, in lower case with hyphens, for example {@code goal-vague}
 * @param severity how much such a finding usually weighs; a policy may change it
 * @param message what was found; places are filled from the finding's figures
 * @param remedy what to do about it
 * @param alert the first response and whom to tell, for alerts only (MON-2)
 */
public record FindingCode(
        String id, Severity severity, MessagePattern message, Optional<MessagePattern> remedy, Optional<Alert> alert) {

    /**
     * What an alert calls for.
     *
     * @param firstResponse what to do first
     * @param notified whom to tell
     */
    public record Alert(MessagePattern firstResponse, MessagePattern notified) {}

    public FindingCode {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A finding code needs an id, for example goal-vague.");
        }
    }

    /** A code with its sentence in both languages. */
    public static FindingCode of(String id, Severity severity, String chinese, String english) {
        return new FindingCode(id, severity, new MessagePattern(chinese, english), Optional.empty(), Optional.empty());
    }

    /** The same code saying what to do. */
    public FindingCode advising(String chinese, String english) {
        return new FindingCode(id, severity, message, Optional.of(new MessagePattern(chinese, english)), alert);
    }

    /** The same code as an alert. */
    public FindingCode alerting(MessagePattern firstResponse, MessagePattern notified) {
        return new FindingCode(id, severity, message, remedy, Optional.of(new Alert(firstResponse, notified)));
    }

    @Override
    public String toString() {
        return id;
    }
}
