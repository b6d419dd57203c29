package dev.plumbline.issue;

import dev.plumbline.fact.Stamp;
import dev.plumbline.party.Organisation;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.WorkingClock;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;

/**
 * How issues are dealt with in a company (问题处理流程): tells from what was recorded where an issue stands (ISS-4).
 *
 * <p>Facts are taken in the order in which they hold, whenever they were entered. Those of the same instant are taken in
 * an order that the table of moves allows, by event, so that the order of entry changes nothing; a table's snapshot comes
 * last. What the table does not allow to that party at that moment changes nothing and is told as a
 * {@link RefusedAction}. Immutable and thread-safe.
 *
 * @param policy how issues are graded and how long a solution is watched
 * @param actors who acts as what
 * @param clock in which zone and by which calendar times are reckoned
 * @param machine the table of moves
 */
public record IssueProcess(
        IssuePolicy policy,
        IssueActors actors,
        WorkingClock clock,
        StateMachine<State<IssueState>, Event<IssueEvent>, IssueAttempt> machine) {

    /** The standard moves and values in an organisation. */
    public static IssueProcess of(Organisation organisation, WorkingClock clock) {
        return new IssueProcess(IssuePolicy.standard(), new IssueActors(organisation), clock, IssueWorkflow.standard());
    }

    /** The same process by another policy. */
    public IssueProcess with(IssuePolicy other) {
        return new IssueProcess(other, actors, clock, machine);
    }

    /** The same process with another table of moves. */
    public IssueProcess with(StateMachine<State<IssueState>, Event<IssueEvent>, IssueAttempt> other) {
        return new IssueProcess(policy, actors, clock, other);
    }

    /** What became of an issue by all that was recorded. */
    public IssueTimeline replay(IssueHistory history) {
        return IssueReplay.of(this, history, entry -> true);
    }

    /** What had become of an issue at a moment, by what was known then. */
    public IssueTimeline replay(IssueHistory history, AsOf asOf) {
        return IssueReplay.of(
                this,
                history,
                entry -> asOf.knows(entry.stamp().recordedAt())
                        && !entry.fact().when().instant(clock.zone()).isAfter(asOf.instant(clock.zone())));
    }

    /** What would become of an action if it were recorded now: moved, or refused with the reasons and what is allowed. */
    public Outcome<State<IssueState>, Event<IssueEvent>> attempt(
            IssueHistory history, IssueAction action, Stamp stamp) {
        return IssueReplay.attempt(this, history, action, stamp);
    }
}
