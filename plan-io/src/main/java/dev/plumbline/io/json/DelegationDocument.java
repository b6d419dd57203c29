package dev.plumbline.io.json;

import dev.plumbline.party.Delegation;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.DateRange;

/** Somebody who stands in for another, as it is written. */
record DelegationDocument(
        @Required PartyId principal,
        @Required PartyId substitute,
        @Required DateRange days) {

    static DelegationDocument from(Delegation delegation) {
        return new DelegationDocument(delegation.principal(), delegation.substitute(), delegation.days());
    }

    Delegation toDelegation() {
        return new Delegation(principal, substitute, days);
    }
}
