package dev.plumbline.issue;

import dev.plumbline.approval.Attempt;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyClocks;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.WorkingClock;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;
import java.util.Map;

/**
 * How issues are dealt with in a company (问题处理流程): tells from what was recorded where an issue stands (ISS-4).
 *
 * <p>Facts are taken in the order in which they were recorded. One dated before others counts only where all of these go
 * on counting. Those recorded at once for the same instant are taken in an order that the table of moves allows, by event,
 * a table's snapshot last. A snapshot neither leaves nor enters what the reporter or operations management decide on once
 * steps are on record. What the table does not allow to that party at that moment changes nothing and is told as a
 * {@link RefusedAction}. Immutable and thread-safe.
 *
 * @param policy how issues are graded and how long a solution is watched
 * @param actors who acts as what
 * @param clocks in which zone and by which calendars times are reckoned: those of the unit that has to act (CAL-1)
 * @param machine the table of moves
 */
public record IssueProcess(
        IssuePolicy policy,
        IssueActors actors,
        PartyClocks clocks,
        StateMachine<State<IssueState>, Event<IssueEvent>, Attempt> machine) {

    /** The standard moves and values in an organisation, all of which goes by one clock. */
    public static IssueProcess of(Organisation organisation, WorkingClock clock) {
        return new IssueProcess(
                IssuePolicy.standard(), IssueActors.of(organisation), PartyClocks.all(clock), IssueWorkflow.standard());
    }

    /** The same process by the clocks of the units that have to act. */
    public IssueProcess with(PartyClocks other) {
        return new IssueProcess(policy, actors, other, machine);
    }

    /** The usual clock: its zone is that of all times. */
    public WorkingClock clock() {
        return clocks.usual();
    }

    /** The same process by another policy. */
    public IssueProcess with(IssuePolicy other) {
        return new IssueProcess(other, actors, clocks, machine);
    }

    /** The same process with another table of moves. */
    public IssueProcess with(StateMachine<State<IssueState>, Event<IssueEvent>, Attempt> other) {
        return new IssueProcess(policy, actors, clocks, other);
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
                        && !entry.fact().when().instant(clock().zone()).isAfter(asOf.instant(clock().zone())));
    }

    /** What would become of an action if it were recorded: moved, or refused with the reasons and what is allowed. */
    public Outcome<State<IssueState>, Event<IssueEvent>> attempt(
            IssueHistory history, IssueAction action, Stamp stamp) {
        return IssueReplay.attempt(this, history, action, stamp);
    }

    /** What somebody may do with an issue now, and why not the rest; reasons and contents are taken as given. */
    public Map<Event<IssueEvent>, Outcome<State<IssueState>, Event<IssueEvent>>> options(
            IssueHistory history, Stamp stamp) {
        return IssueReplay.options(this, history, stamp);
    }
}
