package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.CalendarId;
import org.jspecify.annotations.Nullable;

/** An organisation unit as it is written. */
record OrgUnitDocument(
        @Required OrgUnitId id,
        @Nullable OrgUnitId parent,
        @Nullable PartyId head,
        @Nullable PartyId interfacePerson,
        @Nullable CalendarId calendar,
        @Nullable Integer headcount) {

    static OrgUnitDocument from(OrgUnit unit) {
        return new OrgUnitDocument(
                unit.id(),
                unit.parent().orElse(null),
                unit.head().orElse(null),
                unit.interfacePerson().orElse(null),
                unit.calendar().orElse(null),
                Given.orNull(unit.headcount()));
    }

    OrgUnit toUnit() {
        OrgUnit.Builder unit = OrgUnit.builder()
                .id(id)
                .parent(ofNullable(parent))
                .head(ofNullable(head))
                .interfacePerson(ofNullable(interfacePerson))
                .calendar(ofNullable(calendar));
        Given.given(headcount, unit::headcount);
        return unit.build();
    }
}
