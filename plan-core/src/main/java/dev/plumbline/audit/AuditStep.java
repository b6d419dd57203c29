package dev.plumbline.audit;

import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.PartyId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step of a procedure as it is kept on record (流程步骤): who did what with what, when and why (WF-4).
 *
 * <p>It is bound to the content it was about by that content's digest. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class AuditStep {

    AuditStep() {}

    /** What it was done with, such as {@code adjustment/2024-A1}. */
    public abstract Reference subject();

    /** What was done, by the id of the event, such as {@code approve}. */
    public abstract String action();

    /** Who did it, in person. */
    public abstract PartyId by();

    /** For whom, where somebody stood in for another. */
    public abstract Optional<PartyId> onBehalfOf();

    /** When, by the caller's clock, within the years 1900 to 2200. */
    public abstract Instant at();

    /** Why; a blank reason is none. */
    public abstract Optional<String> why();

    /** The digest of the content it was done on. */
    public abstract Digest content();

    /** What else belongs to it, by names in lower case with hyphens: the authority decided by, the opinion given. */
    public abstract Map<String, String> details();

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this step. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    AuditStep check() {
        if (action().isBlank()) {
            throw new IllegalArgumentException("A step needs an action, for example approve.");
        }
        details().keySet().forEach(AuditStep::checkName);
        checkParty(by());
        Stamp.of(by(), at());
        onBehalfOf().ifPresent(AuditStep::checkParty);
        return why().filter(String::isBlank).isPresent()
                ? toBuilder().why(Optional.empty()).build()
                : this;
    }

    private static void checkName(String name) {
        boolean plain = !name.isEmpty() && name.chars().allMatch(each -> each == '-' || each >= 'a' && each <= 'z');
        if (!plain) {
            throw new IllegalArgumentException(
                    "Detail [" + name + "] is not in lower case with hyphens. Name it such as authority.");
        }
    }

    private static void checkParty(PartyId party) {
        if (!PartyId.parse(party.toString()).equals(party)) {
            throw new IllegalArgumentException(
                    "Party [" + party + "] has blanks at its ends. Make its id with of(...), which takes them away.");
        }
    }

    /** Builds an {@link AuditStep}. */
    public static final class Builder extends AuditStepBuilder {
        Builder() {}
    }
}
