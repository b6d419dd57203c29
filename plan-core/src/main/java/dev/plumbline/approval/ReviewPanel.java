package dev.plumbline.approval;

import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.Digest;
import dev.plumbline.party.PartyId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is asked for an opinion, about what, and how many have to agree (评审组). Immutable and thread-safe.
 *
 * @param seats the departments, positions or people asked; none lets everything pass
 * @param quorum how many of them have to agree
 * @param aspects what each opinion has to find in order
 */
public record ReviewPanel(List<PartyId> seats, Quorum quorum, List<ReviewAspect> aspects) {

    /** The action under which opinions are recorded. */
    public static final String REVIEW = "review";

    private static final String SUBMIT = "submit";

    public ReviewPanel {
        seats = List.copyOf(seats);
        aspects = List.copyOf(aspects);
    }

    /** Nobody is asked. */
    public static ReviewPanel none() {
        return new ReviewPanel(List.of(), Quorum.any(), List.of());
    }

    /** How the opinions stand that were given on a content since it was last submitted; the last of each seat counts. */
    public ReviewTally tally(AuditTrail trail, Digest content) {
        Map<PartyId, AuditStep> last = new LinkedHashMap<>();
        for (AuditStep step : trail.steps()) {
            if (step.action().equals(SUBMIT)) {
                last.clear();
            } else if (step.action().equals(REVIEW) && step.content().equals(content)) {
                Optional.of(step)
                        .flatMap(Opinion::of)
                        .filter(opinion -> seats.contains(opinion.seat()))
                        .ifPresent(opinion -> last.put(opinion.seat(), step));
            }
        }
        return ReviewTally.of(this, last);
    }
}
