package dev.plumbline.approval;

import dev.plumbline.audit.AuditStep;
import dev.plumbline.party.PartyId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The opinion of a department on a plan or a request (评审意见), aspect by aspect (PLAN-4, WF-2). Immutable and thread-safe.
 *
 * @param seat for which department or position of the panel it is given
 * @param remarks what is said about each aspect, at least one
 */
public record Opinion(PartyId seat, Map<ReviewAspect, Remark> remarks) {

    private static final String SEAT = "seat";

    public Opinion {
        if (remarks.isEmpty()) {
            throw new IllegalArgumentException(
                    "The opinion of [" + seat.label() + "] says nothing. Give a remark on at least one aspect.");
        }
        remarks = Collections.unmodifiableMap(new EnumMap<>(remarks));
    }

    /** An opinion that finds every given aspect in order. */
    public static Opinion favourable(PartyId seat, List<ReviewAspect> aspects) {
        return of(seat, aspects, Remark.favourable(""));
    }

    /** An opinion that finds every given aspect out of order. */
    public static Opinion objecting(PartyId seat, List<ReviewAspect> aspects, String text) {
        return of(seat, aspects, Remark.objecting(text));
    }

    private static Opinion of(PartyId seat, List<ReviewAspect> aspects, Remark remark) {
        Map<ReviewAspect, Remark> remarks = new EnumMap<>(ReviewAspect.class);
        aspects.forEach(aspect -> remarks.put(aspect, remark));
        return new Opinion(seat, remarks);
    }

    /** Whether it finds all of these aspects in order. */
    public boolean agrees(List<ReviewAspect> aspects) {
        return aspects.stream()
                        .allMatch(aspect -> Optional.ofNullable(remarks.get(aspect))
                                .filter(Remark::favourable)
                                .isPresent())
                && !objects();
    }

    /** Whether it finds anything out of order. */
    public boolean objects() {
        return remarks.values().stream().anyMatch(remark -> !remark.favourable());
    }

    /** The opinion as details of a step. */
    public Map<String, String> details() {
        Map<String, String> details = new TreeMap<>();
        details.put(SEAT, seat.toString());
        remarks.forEach((aspect, remark) -> details.put(aspect.id(), remark.written()));
        return details;
    }

    /** The opinion that a step holds, if it holds one. */
    public static Optional<Opinion> of(AuditStep step) {
        Map<ReviewAspect, Remark> remarks = new EnumMap<>(ReviewAspect.class);
        step.details()
                .forEach((name, text) ->
                        ReviewAspect.ofId(name).ifPresent(aspect -> remarks.put(aspect, Remark.read(text))));
        return Optional.ofNullable(step.details().get(SEAT))
                .filter(seat -> !remarks.isEmpty())
                .flatMap(Opinion::party)
                .map(seat -> new Opinion(seat, remarks));
    }

    private static Optional<PartyId> party(String text) {
        try {
            return Optional.of(PartyId.parse(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
