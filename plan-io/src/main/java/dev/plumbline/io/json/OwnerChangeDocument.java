package dev.plumbline.io.json;

import dev.plumbline.goal.GoalId;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.change.OwnerChange;

/** Another owner as it is written. */
record OwnerChangeDocument(@Required GoalId goal, @Required PartyId owner) {

    static OwnerChangeDocument from(OwnerChange change) {
        return new OwnerChangeDocument(change.goal(), change.owner());
    }

    OwnerChange toChange() {
        return new OwnerChange(goal, owner);
    }
}
