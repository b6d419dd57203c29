package dev.plumbline.io.json;

import dev.plumbline.party.PartyId;
import dev.plumbline.plan.change.RaciChange;
import dev.plumbline.task.TaskId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Another cell of the responsibility matrix as it is written; without letters the party is taken out. */
record RaciChangeDocument(
        @Required TaskId task,
        @Required PartyId party,
        @Nullable RaciLetters letters) {

    static RaciChangeDocument from(RaciChange change) {
        return new RaciChangeDocument(
                change.task(), change.party(), change.letters().isEmpty() ? null : new RaciLetters(change.letters()));
    }

    RaciChange toChange() {
        return new RaciChange(task, party, letters == null ? Set.of() : letters.roles());
    }
}
