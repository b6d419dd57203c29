package dev.plumbline.examples.cli;

import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.status.PlanStatus;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parties that a status knows: those of the organisation, and those that own something. */
final class KnownParties {

    private static final int MOST = 40;

    private KnownParties() {}

    /** The party of a name, as it is written in tables, or of an id such as {@code unit:财务部}. */
    static Optional<PartyId> find(PlanStatus status, String name) {
        Set<PartyId> known = all(status);
        return known.stream()
                .filter(party -> party.label().equals(name) || party.toString().equals(name))
                .findFirst()
                .or(() -> status.book().organisation().read(name).filter(known::contains));
    }

    private static Set<PartyId> all(PlanStatus status) {
        Organisation organisation = status.book().organisation();
        Set<PartyId> all = new LinkedHashSet<>();
        organisation.units().forEach(unit -> all.add(unit.id()));
        organisation.people().forEach(person -> all.add(person.id()));
        organisation.bodies().forEach(body -> all.add(body.id()));
        organisation.people().forEach(person -> all.addAll(person.positions()));
        status.goals().forEach(goal -> goal.goal().owner().ifPresent(all::add));
        status.plans().forEach(plan -> all.addAll(plan.raci().parties()));
        status.issues().forEach(issue -> issue.owner().ifPresent(all::add));
        return all;
    }

    static String unknown(PlanStatus status, String name) {
        List<String> labels = all(status).stream()
                .map(status.book().organisation()::name)
                .distinct()
                .sorted()
                .toList();
        String more = labels.size() > MOST ? " and " + (labels.size() - MOST) + " more" : "";
        return labels.isEmpty()
                ? "There is no party [" + name + "]; the inputs name nobody. Leave it out for the whole company."
                : "There is no party [" + name + "]. Take one of " + labels.subList(0, Math.min(MOST, labels.size()))
                        + more + ".";
    }
}
