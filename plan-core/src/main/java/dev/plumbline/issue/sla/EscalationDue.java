package dev.plumbline.issue.sla;

import dev.plumbline.issue.IssueId;
import java.time.Instant;

/**
 * An escalation that has fallen due (ISS-3). Immutable and thread-safe.
 *
 * @param issue the issue
 * @param target what its clock measures
 * @param round which of the clock's rounds
 * @param escalation the share used up and who is told
 * @param at when it fell due, at the earliest when it could be known
 */
public record EscalationDue(IssueId issue, SlaTarget target, int round, Escalation escalation, Instant at) {

    /** Whether it is about a clock. */
    public boolean isOf(SlaClock clock) {
        return issue.equals(clock.issue()) && round == clock.round() && target.equals(clock.target());
    }
}
