package dev.plumbline.examples.year;

import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import java.util.List;

/**
 * A department as the year begins.
 *
 * @param id short, for ids of goals and tasks
 * @param unit the unit
 * @param people its people, the head first
 * @param objects what its tasks are about
 * @param goals its goals as {@code name|target}; at most where the target begins with {@code ≤}
 */
record Department(String id, OrgUnitId unit, List<PersonId> people, List<String> objects, List<String> goals) {

    PersonId head() {
        return people.get(0);
    }

    /** One of those who are not the head. */
    PersonId member(int number) {
        return people.get(1 + Math.floorMod(number, people.size() - 1));
    }
}
