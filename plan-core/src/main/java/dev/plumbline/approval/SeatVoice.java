package dev.plumbline.approval;

import dev.plumbline.audit.AuditStep;
import dev.plumbline.party.Body;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.Localized;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a seat of a panel says, from what its people said.
 *
 * @param seat the seat
 * @param agreeing who agrees for it, where nobody who counts objects
 * @param isObjecting whether somebody who counts finds something out of order
 * @param objections what they find out of order, for people
 */
record SeatVoice(PartyId seat, List<PartyId> agreeing, boolean isObjecting, List<Localized> objections) {

    static SeatVoice of(
            PartyId seat, List<AuditStep> given, Organisation organisation, ZoneId zone, List<ReviewAspect> aspects) {
        Map<PartyId, Opinion> heads = new LinkedHashMap<>();
        Map<PartyId, Opinion> others = new LinkedHashMap<>();
        for (AuditStep step : given) {
            Opinion.of(step).filter(opinion -> opinion.seat().equals(seat)).ifPresent(opinion -> {
                boolean isHead = head(seat, organisation)
                        .filter(head ->
                                Standing.at(organisation, step.at(), zone).actsFor(step.by(), head))
                        .isPresent();
                (isHead ? heads : others).put(organisation.personOf(step.by()), opinion);
            });
        }
        Map<PartyId, Opinion> counting = heads.isEmpty() ? others : heads;
        boolean objecting = counting.values().stream().anyMatch(Opinion::objects);
        List<PartyId> agreeing = counting.entrySet().stream()
                .filter(entry -> !objecting && entry.getValue().agrees(aspects))
                .map(Map.Entry::getKey)
                .toList();
        return new SeatVoice(seat, agreeing, objecting, objections(seat, counting));
    }

    private static List<Localized> objections(PartyId seat, Map<PartyId, Opinion> counting) {
        List<Localized> objections = new ArrayList<>();
        counting.forEach((person, opinion) -> opinion.remarks().forEach((aspect, remark) -> {
            if (!remark.favourable()) {
                objections.add(locale -> seat.label() + " " + person.label() + ": " + aspect.text(locale)
                        + (remark.text().isBlank() ? "" : " (" + remark.text() + ")"));
            }
        }));
        return objections;
    }

    /** Who speaks last for a seat: the head of a unit, the lead of a body. */
    private static Optional<PartyId> head(PartyId seat, Organisation organisation) {
        if (seat instanceof OrgUnitId unit) {
            return organisation.unit(unit).flatMap(OrgUnit::head);
        }
        return seat instanceof BodyId body ? organisation.body(body).flatMap(Body::lead) : Optional.empty();
    }
}
