package dev.plumbline.book;

import dev.plumbline.fact.Reference;
import dev.plumbline.plan.PlanId;
import dev.plumbline.text.Localized;
import java.util.Optional;

/**
 * A request or the life of a plan that was stored and could not be read (SAFE-9). What it is about is frozen until it is
 * restored, so that nobody gets round a record by spoiling it: the stored text is put right, and where the id is not known
 * or the record is gone for good, whoever answers for the book takes this mark out of the text. Immutable and thread-safe.
 *
 * @param what what it is, such as {@code adjustment/2024-A1}; its id is {@code ?} where nobody can tell
 * @param plan the plan it is about; empty where nobody can tell, and then it may be about each
 */
public record LostRecord(Reference what, Optional<PlanId> plan) {

    /** The id of what nobody can tell. */
    public static final String UNKNOWN = "?";

    /** Whether it may be about a plan. */
    public boolean isAbout(PlanId id) {
        return plan.map(id::equals).orElse(true);
    }

    /** Why what it is about is frozen. */
    public Localized why() {
        return Localized.of(what + " 未能读出", what + " could not be read");
    }
}
