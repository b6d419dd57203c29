package dev.plumbline.io.table.book;

import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes an organisation of the persons whose cells name their units or positions too. */
final class Homes {

    private Homes() {}

    static Organisation organisation(Map<PersonId, OrgUnitId> homes, Map<PersonId, String> posts) {
        if (homes.isEmpty() && posts.isEmpty()) {
            return Organisation.empty();
        }
        Organisation.Builder organisation = Organisation.builder();
        homes.values().stream().distinct().forEach(unit -> organisation.addUnit(OrgUnit.of(unit)));
        Set<PersonId> people = new LinkedHashSet<>(homes.keySet());
        people.addAll(posts.keySet());
        for (PersonId person : people) {
            Optional<OrgUnitId> unit = Optional.ofNullable(homes.get(person));
            Person.Builder built = Person.builder().id(person).unit(unit);
            Optional.ofNullable(posts.get(person))
                    .map(String::strip)
                    .filter(title -> !title.isEmpty() && title.indexOf('/') < 0)
                    .ifPresent(title -> built.addPositions(new PositionId(unit, title)));
            organisation.addPeople(built.build());
        }
        return organisation.build();
    }
}
