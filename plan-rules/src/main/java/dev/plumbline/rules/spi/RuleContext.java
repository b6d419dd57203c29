package dev.plumbline.rules.spi;

import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.status.PlanStatus;
import java.time.LocalDate;

/**
 * What a rule may ask besides its subject: the whole status, its policy and date. Immutable and thread-safe.
 *
 * @param status the status the subject is part of
 */
public record RuleContext(PlanStatus status) {

    public PlanPolicy policy() {
        return status.policy();
    }

    /** The date the status is as of. */
    public LocalDate date() {
        return status.date();
    }
}
