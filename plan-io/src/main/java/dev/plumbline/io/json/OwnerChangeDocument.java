package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.goal.GoalId;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.change.OwnerChange;
import org.jspecify.annotations.Nullable;

/** Another owner as it is written. */
record OwnerChangeDocument(@Required GoalId goal, @Nullable PartyId owner) {

    static OwnerChangeDocument from(OwnerChange change) {
        return new OwnerChangeDocument(change.goal(), change.owner().orElse(null));
    }

    OwnerChange toChange() {
        return new OwnerChange(goal, ofNullable(owner));
    }
}
