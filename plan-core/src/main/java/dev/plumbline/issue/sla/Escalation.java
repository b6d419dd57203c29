package dev.plumbline.issue.sla;

import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is told when a share of a clock's time is used up (升级规则), as data (ISS-3).
 *
 * <p>Shares are of the clock's own measure and move with its pauses. A share of 100 falls at the due time, a larger one
 * after it. Immutable and thread-safe.
 *
 * @param percent the share used up, 1 to 1000
 * @param roles who is told, by role
 * @param parties who is told besides
 */
public record Escalation(int percent, List<EscalationRole> roles, List<PartyId> parties) {

    private static final int LARGEST = 1000;

    public Escalation {
        if (percent < 1 || percent > LARGEST) {
            throw new IllegalArgumentException(
                    "Escalation at [" + percent + "] per cent is not within 1 to 1000. Give a sensible share.");
        }
        roles = List.copyOf(roles);
        parties = List.copyOf(parties);
    }

    /** An escalation to roles. */
    public static Escalation of(int percent, EscalationRole... roles) {
        return new Escalation(percent, List.of(roles), List.of());
    }

    /** Everybody who is told about an issue of this owner, each once. */
    public Set<PartyId> recipients(Optional<PartyId> owner, Organisation organisation) {
        Set<PartyId> recipients = new LinkedHashSet<>();
        roles.stream()
                .map(role -> role.parties(owner, organisation))
                .flatMap(Collection::stream)
                .forEach(recipients::add);
        recipients.addAll(parties);
        return recipients;
    }
}
