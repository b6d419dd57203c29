package dev.plumbline.rules.spi;

import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.policy.RuleProfile;
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

    /**
     * Whether the book's source had no place to say what a finding at a path asks for; such findings are not told, unless
     * the policy asks for all ({@link RuleProfile#FULL}). A rule whose finding names several lacks asks for each, such as {@code plan-incomplete:overview}.
     */
    public boolean isUnanswered(String code, String path) {
        return status.book().isUnasked(code, path);
    }

    /** The date the status is as of. */
    public LocalDate date() {
        return status.date();
    }
}
