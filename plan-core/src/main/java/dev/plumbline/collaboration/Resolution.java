package dev.plumbline.collaboration;

import dev.plumbline.party.PartyId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something resolved in a meeting (决议事项): what, by whom, until when (COL-2).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id, under which its progress is reported
 * @param text what is to be done, not blank
 * @param owner who does it (责任人); missing is a finding
 * @param deadline the last day for it (完成时限); missing is a finding
 */
public record Resolution(ResolutionId id, String text, Optional<PartyId> owner, Optional<LocalDate> deadline) {

    public Resolution {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Resolution [" + id + "] has no text. Say what is to be done.");
        }
    }

    /** A complete resolution. */
    public static Resolution of(ResolutionId id, String text, PartyId owner, LocalDate deadline) {
        return new Resolution(id, text, Optional.of(owner), Optional.of(deadline));
    }

    /** Whether it names its owner and its deadline. */
    public boolean isComplete() {
        return owner.isPresent() && deadline.isPresent();
    }
}
