package dev.plumbline.io.table.row;

import dev.plumbline.party.BodyId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.text.TextForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who files name: one party for all spellings of a name, the first one seen counts (IO-2d). Also remembers which person
 * belongs to which unit. Confined to one thread.
 */
public final class Parties {

    private final Map<String, PartyId> known = new HashMap<>();
    private final Map<PersonId, OrgUnitId> homes = new LinkedHashMap<>();
    private final Map<PersonId, OrgUnitId> besides = new HashMap<>();
    private final Set<Second> seconds = new HashSet<>();
    private final List<Second> untold = new ArrayList<>();
    private final Map<PersonId, String> posts = new LinkedHashMap<>();

    /** The party that goes by the same letters, or this one. */
    public PartyId one(PartyId party) {
        return known.computeIfAbsent(key(party), any -> party);
    }

    /** The unit of a name. */
    public OrgUnitId unit(String name) {
        return (OrgUnitId) one(OrgUnitId.of(name));
    }

    /** A position, its unit known by its own name. */
    public PartyId position(Optional<OrgUnitId> unit, String title) {
        return one(new PositionId(unit.map(each -> unit(each.name())), title));
    }

    /** Notes that a person belongs to a unit; the first word on it counts. */
    public void home(PersonId person, OrgUnitId unit) {
        homes.putIfAbsent(person, unit);
    }

    /** Notes that a person is written as one of a unit; a second unit is to be told once. */
    void written(PersonId person, OrgUnitId unit) {
        home(person, unit);
        if (!homes.get(person).equals(unit) && seconds.add(new Second(person, homes.get(person), unit))) {
            untold.add(new Second(person, homes.get(person), unit));
        }
    }

    /** A person who is written as one of two units. */
    record Second(PersonId person, OrgUnitId first, OrgUnitId second) {}

    /** Notes that a row names a person beside a unit; tells the one named first where this is a second one, once. */
    Optional<OrgUnitId> beside(PersonId person, OrgUnitId unit) {
        OrgUnitId first = besides.putIfAbsent(person, unit);
        return first == null || first.equals(unit) || !seconds.add(new Second(person, first, unit))
                ? Optional.empty()
                : Optional.of(first);
    }

    /** What was noted of second units since this was asked last. */
    List<Second> untold() {
        if (untold.isEmpty()) {
            return List.of();
        }
        List<Second> all = List.copyOf(untold);
        untold.clear();
        return all;
    }

    /** Notes the post that a cell names beside a person. */
    public void post(PersonId person, String title) {
        posts.putIfAbsent(person, title);
    }

    /** The posts of persons, as far as cells name them. */
    public Map<PersonId, String> posts() {
        return posts;
    }

    /** The unit that a party is or belongs to. */
    public Optional<OrgUnitId> unitOf(PartyId party) {
        if (party instanceof OrgUnitId unit) {
            return Optional.of(unit);
        }
        if (party instanceof PersonId person) {
            return Optional.ofNullable(homes.get(person));
        }
        return party instanceof PositionId position ? position.unit() : Optional.empty();
    }

    /** The persons whose unit is known. */
    public Map<PersonId, OrgUnitId> homes() {
        return homes;
    }

    private static String key(PartyId party) {
        String kind = party instanceof OrgUnitId
                ? "u"
                : party instanceof BodyId ? "b" : party instanceof PersonId ? "p" : "o";
        return kind + TextForms.matchingKey(party.label());
    }
}
