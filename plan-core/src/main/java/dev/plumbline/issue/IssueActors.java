package dev.plumbline.issue;

import dev.plumbline.approval.Role;
import dev.plumbline.party.Organisation;
import java.util.Set;

/**
 * Who deals with issues as what (ISS-4).
 *
 * <p>Whoever acts for the reporter is reporter, for the owner owner, each on the day of the step. Where the organisation
 * names no unit for operations management, nobody is it, and the refusal says what to set up. Immutable and thread-safe.
 *
 * @param organisation who there is, and who stands in for whom
 * @param open the roles that are open to everybody, by policy and by name
 */
public record IssueActors(Organisation organisation, Set<Role> open) {

    public IssueActors {
        open = Set.copyOf(open);
    }

    /** Those of an organisation, with no role open to everybody. */
    public static IssueActors of(Organisation organisation) {
        return new IssueActors(organisation, Set.of());
    }
}
