package dev.plumbline.attack;

import dev.plumbline.party.BodyId;
import dev.plumbline.party.Delegation;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who acts for whom in the company, told anew from the words of WF-4 and WF-4b: everything in people and sets of people,
 * for an organisation in which people stand in for people only and every position has one holder.
 */
record People(Organisation organisation) {

    /** The people that a party consists of by the organisation alone. */
    Set<String> of(PartyId party) {
        Set<String> people = new HashSet<>();
        if (party instanceof PersonId person) {
            people.add(person.name());
        } else if (party instanceof BodyId body) {
            organisation.bodies().stream()
                    .filter(each -> each.id().equals(body))
                    .flatMap(each -> each.seats().stream())
                    .forEach(seat -> people.addAll(of(seat)));
        } else {
            organisation.people().stream()
                    .filter(person -> isOf(person, party))
                    .forEach(person -> people.add(person.id().name()));
        }
        return people;
    }

    private static boolean isOf(Person person, PartyId party) {
        return party instanceof PositionId position
                ? person.positions().contains(position)
                : party instanceof OrgUnitId unit
                        && (person.unit().filter(unit::equals).isPresent()
                                || person.positions().stream()
                                        .anyMatch(each ->
                                                each.unit().filter(unit::equals).isPresent()));
    }

    /** These people, those who stand in for them that day, those who stand in for these, and so on. */
    Set<String> withStandIns(Set<String> people, LocalDate day) {
        Set<String> all = new HashSet<>(people);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Delegation each : organisation.delegations()) {
                boolean isAway = !day.isBefore(each.days().start())
                        && !day.isAfter(each.days().end());
                if (isAway && all.containsAll(of(each.principal()))) {
                    grown |= all.addAll(of(each.substitute()));
                }
            }
        }
        return all;
    }

    /** Whether somebody may take a party's part that day. */
    boolean mayActFor(PartyId actor, PartyId party, LocalDate day) {
        return isPerson(actor) && withStandIns(of(party), day).containsAll(of(actor));
    }

    /** Whether a name stands for one person: nobody acts as a unit or a body, nor as a position that not just one holds. */
    boolean isPerson(PartyId actor) {
        return actor instanceof PersonId
                || actor instanceof PositionId && of(actor).size() == 1;
    }

    boolean mayActForOneOf(PartyId actor, Collection<? extends PartyId> parties, LocalDate day) {
        return parties.stream().anyMatch(party -> mayActFor(actor, party, day));
    }

    /** WF-4: who wrote it, whoever acts for one of these that day, whoever one of these acts for that day. */
    boolean isOwn(PartyId actor, Collection<? extends PartyId> writers, LocalDate day) {
        Set<String> me = of(actor);
        for (PartyId writer : writers) {
            boolean iActForThem = withStandIns(of(writer), day).containsAll(me);
            boolean theyActForMe = withStandIns(me, day).containsAll(of(writer));
            if (iActForThem || theyActForMe) {
                return true;
            }
        }
        return false;
    }

    /** The unit that somebody works in, else that one alone. */
    String unit(PartyId party) {
        String name = of(party).iterator().next();
        List<String> units = organisation.people().stream()
                .filter(person -> person.id().name().equals(name))
                .flatMap(person -> person.unit().stream())
                .map(OrgUnitId::toString)
                .toList();
        return units.isEmpty() ? "person " + name : units.get(0);
    }
}
