package dev.plumbline.io.table.book;

import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import java.util.Map;

/** Makes an organisation of the persons whose cells name their units too. */
final class Homes {

    private Homes() {}

    static Organisation organisation(Map<PersonId, OrgUnitId> homes, Map<PersonId, String> posts) {
        if (homes.isEmpty() && posts.isEmpty()) {
            return Organisation.empty();
        }
        Organisation.Builder organisation = Organisation.builder();
        homes.values().stream().distinct().forEach(unit -> organisation.addUnit(OrgUnit.of(unit)));
        homes.forEach((person, unit) ->
                organisation.addPeople(Person.builder().id(person).unit(unit).build()));
        return organisation.build();
    }
}
