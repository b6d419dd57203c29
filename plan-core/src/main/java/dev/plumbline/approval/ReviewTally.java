package dev.plumbline.approval;

import dev.plumbline.audit.AuditStep;
import dev.plumbline.party.PartyId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How the opinions stand (会签情况). Immutable and thread-safe.
 *
 * @param needed how many have to agree; 0 where nobody is asked
 * @param agreeing the seats whose opinion finds everything in order
 * @param objecting the seats whose opinion finds something out of order
 * @param open the seats that have not said enough
 * @param voices how many different people agree; nobody counts for two seats
 */
public record ReviewTally(int needed, List<PartyId> agreeing, List<PartyId> objecting, List<PartyId> open, int voices) {

    static ReviewTally of(ReviewPanel panel, Map<PartyId, AuditStep> last) {
        Predicate<PartyId> agrees = seat -> opinion(last, seat)
                .filter(given -> given.agrees(panel.aspects()))
                .isPresent();
        Predicate<PartyId> objects =
                seat -> opinion(last, seat).filter(Opinion::objects).isPresent();
        List<PartyId> agreeing = panel.seats().stream().filter(agrees).toList();
        return new ReviewTally(
                panel.seats().isEmpty()
                        ? 0
                        : panel.quorum().needed(panel.seats().size()),
                agreeing,
                panel.seats().stream().filter(objects).toList(),
                panel.seats().stream().filter(agrees.or(objects).negate()).toList(),
                (int) agreeing.stream()
                        .map(seat -> last.get(seat).by())
                        .distinct()
                        .count());
    }

    private static Optional<Opinion> opinion(Map<PartyId, AuditStep> last, PartyId seat) {
        return Optional.ofNullable(last.get(seat)).flatMap(Opinion::of);
    }

    /** Whether enough of them agree. */
    public boolean isMet() {
        return voices >= needed;
    }
}
