package dev.plumbline.approval;

import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.Digest;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.ProcessRole;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who is asked for an opinion, about what, and how many have to agree (评审组). Immutable and thread-safe.
 *
 * @param seats the departments, positions or people asked
 * @param units whose units of the organisation are asked too; where it names none, nothing passes
 * @param quorum how many of them have to agree
 * @param aspects what each opinion has to find in order
 */
public record ReviewPanel(List<PartyId> seats, List<ProcessRole> units, Quorum quorum, List<ReviewAspect> aspects) {

    /** The action under which opinions are recorded. */
    public static final String REVIEW = "review";

    private static final String SUBMIT = "submit";

    public ReviewPanel {
        seats = List.copyOf(seats);
        units = List.copyOf(units);
        aspects = List.copyOf(aspects);
    }

    /** Nobody is asked, and everything passes. */
    public static ReviewPanel none() {
        return new ReviewPanel(List.of(), List.of(), Quorum.any(), List.of());
    }

    /** These are asked. */
    public static ReviewPanel of(List<? extends PartyId> seats, Quorum quorum, List<ReviewAspect> aspects) {
        return new ReviewPanel(List.copyOf(seats), List.of(), quorum, aspects);
    }

    /** The compiling and the supporting units of the organisation are asked, and all have to agree (PLAN-4, WF-2). */
    public static ReviewPanel ofOrganisation(List<ReviewAspect> aspects) {
        return new ReviewPanel(
                List.of(), List.of(ProcessRole.COMPILING, ProcessRole.SUPPORTING), Quorum.all(), aspects);
    }

    /** All of these have to agree; without any, nobody is asked. */
    public static ReviewPanel all(List<? extends PartyId> seats, List<ReviewAspect> aspects) {
        return seats.isEmpty() ? none() : of(seats, Quorum.all(), aspects);
    }

    /** Everybody asked in an organisation, each once. */
    public List<PartyId> seats(Organisation organisation) {
        return Stream.concat(seats.stream(), units.stream().flatMap(role -> organisation.unitsFor(role).stream()))
                .distinct()
                .toList();
    }

    /** How many have to agree; 0 only where nobody is to be asked. */
    int needed(int asked) {
        return seats.isEmpty() && units.isEmpty() ? 0 : quorum.needed(asked);
    }

    /**
     * How the opinions stand that were given on a content since it was last submitted.
     *
     * <p>Of each person the last opinion for a seat counts. Where the head of the seat, or who stands in for the head, has
     * spoken, the others of the seat no longer count; where it has not, one objection keeps the seat from agreeing.
     */
    public ReviewTally tally(AuditTrail trail, Digest content, Organisation organisation, ZoneId zone) {
        List<AuditStep> given = new ArrayList<>();
        for (AuditStep step : trail.steps()) {
            if (step.action().equals(SUBMIT)) {
                given.clear();
            } else if (step.action().equals(REVIEW) && step.content().equals(content)) {
                given.add(step);
            }
        }
        List<SeatVoice> voices = seats(organisation).stream()
                .map(seat -> SeatVoice.of(seat, given, organisation, zone, aspects))
                .toList();
        return ReviewTally.of(this, voices, organisation);
    }
}
