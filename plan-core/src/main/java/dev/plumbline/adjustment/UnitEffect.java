package dev.plumbline.adjustment;

import dev.plumbline.party.PartyId;
import dev.plumbline.text.Told;
import java.util.Optional;

/**
 * What an adjustment means for a unit, and what is done about it (对其他部门的影响及应对措施, WF-2). Immutable and thread-safe.
 *
 * @param unit the unit
 * @param effect what it means for it
 * @param measure what is done about it
 */
public record UnitEffect(PartyId unit, String effect, Optional<String> measure) {

    public UnitEffect {
        measure = Told.text(measure);
    }
}
