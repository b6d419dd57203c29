package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as it is written. */
record PersonDocument(
        @Required PersonId id,
        @Nullable String displayName,
        List<PositionId> positions,
        @Nullable OrgUnitId unit) {

    static PersonDocument from(Person person) {
        return new PersonDocument(
                person.id(),
                person.displayName().orElse(null),
                person.positions(),
                person.unit().orElse(null));
    }

    Person toPerson() {
        return Person.builder()
                .id(id)
                .displayName(ofNullable(displayName))
                .positions(positions)
                .unit(ofNullable(unit))
                .build();
    }
}
