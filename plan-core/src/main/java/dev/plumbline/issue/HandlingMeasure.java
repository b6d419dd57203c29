package dev.plumbline.issue;

import dev.plumbline.party.PartyId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One measure of a handling plan (措施): what is done, by whom, until when (ISS-4).
 *
 * <p>Immutable and thread-safe.
 *
 * @param text what is done, not blank
 * @param owner who does it (责任人)
 * @param deadline the last day for it (完成时限)
 */
public record HandlingMeasure(String text, Optional<PartyId> owner, Optional<LocalDate> deadline) {

    public HandlingMeasure {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A measure needs a text. Say what is done.");
        }
    }

    /** A complete measure. */
    public static HandlingMeasure of(String text, PartyId owner, LocalDate deadline) {
        return new HandlingMeasure(text, Optional.of(owner), Optional.of(deadline));
    }

    /** Whether it names its owner and its deadline. */
    public boolean isComplete() {
        return owner.isPresent() && deadline.isPresent();
    }
}
