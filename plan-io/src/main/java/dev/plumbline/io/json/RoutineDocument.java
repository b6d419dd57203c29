package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.party.PartyId;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Work that comes again and again, as it is written. */
record RoutineDocument(
        @Required TaskId id,
        @Required String name,
        @Nullable PartyId owner,
        @Required Cadence cadence,
        @Required DateRange span) {

    static RoutineDocument from(RoutineTask routine) {
        return new RoutineDocument(
                routine.id(), routine.name(), routine.owner().orElse(null), routine.cadence(), routine.span());
    }

    RoutineTask toRoutine() {
        return RoutineTask.builder()
                .id(id)
                .name(name)
                .owner(ofNullable(owner))
                .cadence(cadence)
                .span(span)
                .build();
    }
}
