package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.collaboration.Duty;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a unit takes on, as it is written. */
record DutyDocument(
        @Required OrgUnitId unit,
        @Required String text,
        @Nullable LocalDate deadline,
        @Nullable PartyId interfacePerson) {

    static DutyDocument from(Duty duty) {
        return new DutyDocument(
                duty.unit(),
                duty.text(),
                duty.deadline().orElse(null),
                duty.interfacePerson().orElse(null));
    }

    Duty toDuty() {
        return new Duty(unit, text, ofNullable(deadline), ofNullable(interfacePerson));
    }
}
