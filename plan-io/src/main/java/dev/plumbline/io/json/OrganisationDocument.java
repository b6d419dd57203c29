package dev.plumbline.io.json;

import dev.plumbline.party.Body;
import dev.plumbline.party.Delegation;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PositionId;
import java.util.List;

/** An organisation as it is written. */
record OrganisationDocument(
        List<OrgUnit> units,
        List<Person> people,
        List<Body> bodies,
        List<PositionId> openPositions,
        List<ProcessUnitsDocument> processUnits,
        List<Delegation> delegations) {

    static OrganisationDocument from(Organisation organisation) {
        return new OrganisationDocument(
                organisation.units(),
                organisation.people(),
                organisation.bodies(),
                organisation.openPositions(),
                ProcessUnitsDocument.all(organisation.processUnits()),
                organisation.delegations());
    }

    Organisation toOrganisation() {
        return Organisation.builder()
                .units(units)
                .people(people)
                .bodies(bodies)
                .openPositions(openPositions)
                .processUnits(ProcessUnitsDocument.toUnits(processUnits))
                .delegations(delegations)
                .build();
    }
}
