package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.goal.GoalId;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.InitiativeKind;
import org.jspecify.annotations.Nullable;

/** An initiative as it is written. */
record InitiativeDocument(
        @Required InitiativeId id,
        @Required String what,
        @Nullable String how,
        @Nullable InitiativeKind kind,
        @Nullable GoalId goal) {

    static InitiativeDocument from(Initiative initiative) {
        return new InitiativeDocument(
                initiative.id(),
                initiative.what(),
                initiative.how().orElse(null),
                initiative.kind().orElse(null),
                initiative.goal().orElse(null));
    }

    Initiative toInitiative() {
        return Initiative.builder()
                .id(id)
                .what(what)
                .how(ofNullable(how))
                .kind(ofNullable(kind))
                .goal(ofNullable(goal))
                .build();
    }
}
