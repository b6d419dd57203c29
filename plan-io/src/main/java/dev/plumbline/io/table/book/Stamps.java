package dev.plumbline.io.table.book;

import dev.plumbline.fact.Stamp;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stamps of facts; facts that a party tells of one moment one after the other share theirs. Confined to one thread. */
final class Stamps {

    private final Map<PartyId, Stamp> byParty = new HashMap<>();
    private @Nullable Moment moment;
    private Instant instant = Instant.EPOCH;

    /** A stamp as of a moment. */
    Stamp of(PartyId by, Moment when, ZoneId zone) {
        Stamp stamp = of(by, when.equals(moment) ? instant : when.instant(zone));
        moment = when;
        return stamp;
    }

    /** A stamp as of an instant. */
    Stamp of(PartyId by, Instant at) {
        if (!at.equals(instant)) {
            byParty.clear();
            moment = null;
            instant = at;
        }
        return byParty.computeIfAbsent(by, party -> Stamp.of(party, at));
    }
}
