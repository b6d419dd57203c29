package dev.plumbline.collaboration;

import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a unit takes on in a collaboration (职责分工), with the one others turn to there (COL-1).
 *
 * <p>Immutable and thread-safe.
 *
 * @param unit the unit
 * @param text what it takes on
 * @param deadline the last day for it
 * @param interfacePerson whom others turn to (协作对接人)
 */
public record Duty(OrgUnitId unit, String text, Optional<LocalDate> deadline, Optional<PartyId> interfacePerson) {

    /** A complete duty. */
    public static Duty of(OrgUnitId unit, String text, LocalDate deadline, PartyId interfacePerson) {
        return new Duty(unit, text, Optional.of(deadline), Optional.of(interfacePerson));
    }

    /** Whether it says what, until when, and whom to turn to. */
    public boolean isComplete() {
        return !text.isBlank() && deadline.isPresent() && interfacePerson.isPresent();
    }
}
