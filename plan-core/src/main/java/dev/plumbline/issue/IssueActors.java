package dev.plumbline.issue;

import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.ProcessRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * As what a party deals with an issue, by the organisation (ISS-4).
 *
 * <p>Whoever acts for the reporter is reporter, for the owner owner. Where the organisation names no unit for operations
 * management, everybody may do its part; nobody stands in for a reporter or an owner. Immutable and thread-safe.
 *
 * @param organisation who acts for whom
 */
public record IssueActors(Organisation organisation) {

    /** The roles of a party. */
    public Set<IssueRole> roles(PartyId party, PartyId reporter, Optional<PartyId> owner) {
        Set<IssueRole> roles = EnumSet.noneOf(IssueRole.class);
        if (organisation.actsFor(party, reporter)) {
            roles.add(IssueRole.REPORTER);
        }
        if (owner.filter(owning -> organisation.actsFor(party, owning)).isPresent()) {
            roles.add(IssueRole.OWNER);
        }
        if (isOperationsManagement(party)) {
            roles.add(IssueRole.OPERATIONS_MANAGEMENT);
        }
        return roles;
    }

    private boolean isOperationsManagement(PartyId party) {
        List<OrgUnitId> units = organisation.unitsFor(ProcessRole.OPERATIONS_MANAGEMENT);
        return units.isEmpty() || units.stream().anyMatch(unit -> organisation.actsFor(party, unit));
    }
}
