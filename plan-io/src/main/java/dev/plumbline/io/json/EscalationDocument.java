package dev.plumbline.io.json;

import dev.plumbline.issue.sla.Escalation;
import dev.plumbline.issue.sla.EscalationRole;
import dev.plumbline.party.PartyId;
import java.util.List;

/** Who is told at a share of a clock's time, as it is written. */
record EscalationDocument(@Required Integer percent, List<EscalationRole> roles, List<PartyId> parties) {

    static EscalationDocument from(Escalation escalation) {
        return new EscalationDocument(escalation.percent(), escalation.roles(), escalation.parties());
    }

    Escalation toEscalation() {
        return new Escalation(percent, roles, parties);
    }
}
