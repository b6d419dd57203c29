package dev.plumbline.issue;

import dev.plumbline.workflow.Event;
import java.util.Optional;

/**
 * Something that somebody did to an issue: an event with what it brings (ISS-4).
 *
 * <p>Who did it is told by the stamp. It counts as far as the table of moves allows it to that party at that moment.
 */
public sealed interface IssueAction extends IssueFact
        permits CauseAnalysis, HandlingPlan, IssueAssignment, IssueGrading, IssuePause, IssueResume, IssueStep {

    /** What happened. */
    Event<IssueEvent> event();

    /** Why. */
    Optional<String> reason();
}
