package dev.plumbline.issue;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Entry;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Refused;
import dev.plumbline.workflow.State;

/**
 * Something recorded about an issue that the table of moves did not allow, so that it changed nothing (ISS-4).
 *
 * <p>Immutable and thread-safe.
 *
 * @param entry what was recorded, by whom and when
 * @param refusal why it did not count, and what was allowed
 */
public record RefusedAction(Entry<IssueFact> entry, Refused<State<IssueState>, Event<IssueEvent>> refusal) {

    /** A recorded action did not count. */
    public static final FindingCode REFUSED = FindingCode.of(
                    "issue-action-refused",
                    Severity.ERROR,
                    "问题“{issue}”在状态“{state}”下由“{by}”所做的“{event}”无效：{reasons}",
                    "[{event}] of issue [{issue}] by [{by}] does not count in state [{state}]: {reasons}")
            .advising("由有权限的一方按流程重新办理", "Have it done by whom and when the process allows it");

    /** The refusal as a finding. */
    public Finding finding() {
        IssueFact action = entry.fact();
        return Finding.builder(REFUSED)
                .location(Location.ofPath("issue/" + action.issue()))
                .putFigure("issue", action.issue())
                .putFigure("state", refusal.state())
                .putFigure("event", refusal.event())
                .putFigure("by", entry.stamp().by().label())
                .putFigure("when", action.when())
                .putFigure("reasons", refusal.reasons())
                .build();
    }
}
