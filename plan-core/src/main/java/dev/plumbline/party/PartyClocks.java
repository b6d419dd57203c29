package dev.plumbline.party;

import dev.plumbline.time.WorkingClock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * By whose working days a time is reckoned: every party's clock is that of its unit (CAL-1).
 *
 * <p>A unit that works on Saturdays has to act on Saturdays. Where a party or its unit has no calendar of its own, and where
 * nobody is known who has to act, the usual clock counts. All clocks are in the same zone. Immutable and thread-safe.
 */
public final class PartyClocks {

    private final WorkingClock usual;
    private final Function<PartyId, Optional<WorkingClock>> own;

    private PartyClocks(WorkingClock usual, Function<PartyId, Optional<WorkingClock>> own) {
        this.usual = usual;
        this.own = own;
    }

    /** One clock for everybody. */
    public static PartyClocks all(WorkingClock clock) {
        return new PartyClocks(clock, party -> Optional.empty());
    }

    /**
     * The usual clock, and others for some.
     *
     * @param own the clock of a party, in the same zone; empty for the usual one
     */
    public static PartyClocks of(WorkingClock usual, Function<PartyId, Optional<WorkingClock>> own) {
        return new PartyClocks(usual, Objects.requireNonNull(own));
    }

    /** The clock of whoever has none of their own. */
    public WorkingClock usual() {
        return usual;
    }

    /** The clock that a party goes by. */
    public WorkingClock of(PartyId party) {
        return own.apply(party).orElse(usual);
    }

    /** The clock of who has to act; the usual one where nobody is known. */
    public WorkingClock of(Optional<? extends PartyId> party) {
        return party.flatMap(own).orElse(usual);
    }
}
