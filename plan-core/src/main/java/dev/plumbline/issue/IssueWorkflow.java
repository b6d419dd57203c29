package dev.plumbline.issue;

import static dev.plumbline.issue.IssueEvent.ANALYSE;
import static dev.plumbline.issue.IssueEvent.ASSIGN;
import static dev.plumbline.issue.IssueEvent.CLOSE;
import static dev.plumbline.issue.IssueEvent.CONFIRM;
import static dev.plumbline.issue.IssueEvent.CONTAIN;
import static dev.plumbline.issue.IssueEvent.FILE_PLAN;
import static dev.plumbline.issue.IssueEvent.GRADE;
import static dev.plumbline.issue.IssueEvent.PAUSE;
import static dev.plumbline.issue.IssueEvent.REFUSE;
import static dev.plumbline.issue.IssueEvent.REJECT;
import static dev.plumbline.issue.IssueEvent.REOPEN;
import static dev.plumbline.issue.IssueEvent.RESOLVE;
import static dev.plumbline.issue.IssueEvent.RESUME;
import static dev.plumbline.issue.IssueEvent.START;
import static dev.plumbline.issue.IssueEvent.TAKE_IN;
import static dev.plumbline.issue.IssueGuard.NOT_PAUSED;
import static dev.plumbline.issue.IssueGuard.OPERATIONS_ONLY;
import static dev.plumbline.issue.IssueGuard.OVERRIDE_EXPLAINED;
import static dev.plumbline.issue.IssueGuard.OWNER_ONLY;
import static dev.plumbline.issue.IssueGuard.OWNER_OR_OPERATIONS;
import static dev.plumbline.issue.IssueGuard.PAUSED;
import static dev.plumbline.issue.IssueGuard.PLAN_FILED;
import static dev.plumbline.issue.IssueGuard.REASON_GIVEN;
import static dev.plumbline.issue.IssueGuard.REPORTER_ONLY;
import static dev.plumbline.issue.IssueGuard.REPORTER_OR_OPERATIONS;
import static dev.plumbline.issue.IssueGuard.UNDER_OBSERVATION;
import static dev.plumbline.issue.IssueState.CLOSED;
import static dev.plumbline.issue.IssueState.CONTAINED;
import static dev.plumbline.issue.IssueState.IN_PROGRESS;
import static dev.plumbline.issue.IssueState.REJECTED;
import static dev.plumbline.issue.IssueState.REOPENED;
import static dev.plumbline.issue.IssueState.REPORTED;
import static dev.plumbline.issue.IssueState.RESOLVED;
import static dev.plumbline.issue.IssueState.TAKEN_IN;
import static dev.plumbline.issue.IssueState.VERIFIED;

import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;
import dev.plumbline.workflow.StateMachineBuilder;
import java.util.List;

/**
 * The moves of an issue (问题流转) as a state machine (ISS-4).
 *
 * <p>Operations management takes in, grades, assigns and closes; the owner plans and handles; the reporter, and nobody
 * else, confirms the result. What happens to an issue without moving it (grading, a handling plan, a pause) is in the
 * table as a move to the same state, so that one table says who may do what and when. An application extends the machine
 * with {@link StateMachine#toBuilder()}.
 */
public final class IssueWorkflow {

    private static final List<IssueState> HANDLED = List.of(TAKEN_IN, IN_PROGRESS, CONTAINED, REOPENED);
    private static final List<IssueState> OPEN = List.of(REPORTED, TAKEN_IN, IN_PROGRESS, CONTAINED, REOPENED);
    private static final List<IssueState> ANALYSED =
            List.of(TAKEN_IN, IN_PROGRESS, CONTAINED, RESOLVED, VERIFIED, CLOSED, REOPENED);

    private static final StateMachine<State<IssueState>, Event<IssueEvent>, IssueAttempt> STANDARD = standardMachine();

    private IssueWorkflow() {}

    /** The moves every company starts from. */
    public static StateMachine<State<IssueState>, Event<IssueEvent>, IssueAttempt> standard() {
        return STANDARD;
    }

    private static StateMachine<State<IssueState>, Event<IssueEvent>, IssueAttempt> standardMachine() {
        StateMachineBuilder<State<IssueState>, Event<IssueEvent>, IssueAttempt> table =
                StateMachine.builder(Localized.of("问题", "issue"));
        table.initial(REPORTED).states(IssueState.values());
        stay(table, OPEN, ASSIGN, OPERATIONS_ONLY);
        stay(table, OPEN, GRADE, OPERATIONS_ONLY, OVERRIDE_EXPLAINED);
        return handling(intake(table)).build();
    }

    private static StateMachineBuilder<State<IssueState>, Event<IssueEvent>, IssueAttempt> intake(
            StateMachineBuilder<State<IssueState>, Event<IssueEvent>, IssueAttempt> table) {
        table.move(REPORTED, TAKE_IN, TAKEN_IN, OPERATIONS_ONLY)
                .moveFromEach(List.of(REPORTED, TAKEN_IN), REJECT, REJECTED, OPERATIONS_ONLY, REASON_GIVEN);
        stay(table, HANDLED, FILE_PLAN, OWNER_ONLY);
        return table;
    }

    private static StateMachineBuilder<State<IssueState>, Event<IssueEvent>, IssueAttempt> handling(
            StateMachineBuilder<State<IssueState>, Event<IssueEvent>, IssueAttempt> table) {
        table.moveFromEach(List.of(TAKEN_IN, REOPENED), START, IN_PROGRESS, OWNER_ONLY, PLAN_FILED);
        stay(table, ANALYSED, ANALYSE, OWNER_OR_OPERATIONS);
        table.move(IN_PROGRESS, CONTAIN, CONTAINED, OWNER_ONLY)
                .moveFromEach(List.of(IN_PROGRESS, CONTAINED), RESOLVE, RESOLVED, OWNER_ONLY)
                .move(RESOLVED, CONFIRM, VERIFIED, REPORTER_ONLY)
                .move(RESOLVED, REFUSE, IN_PROGRESS, REPORTER_ONLY, REASON_GIVEN)
                .move(VERIFIED, CLOSE, CLOSED, OPERATIONS_ONLY)
                .move(CLOSED, REOPEN, REOPENED, REPORTER_OR_OPERATIONS, REASON_GIVEN, UNDER_OBSERVATION)
                .move(REJECTED, REOPEN, REOPENED, REPORTER_OR_OPERATIONS, REASON_GIVEN);
        stay(table, HANDLED, PAUSE, OWNER_OR_OPERATIONS, REASON_GIVEN, NOT_PAUSED);
        stay(table, HANDLED, RESUME, OWNER_OR_OPERATIONS, PAUSED);
        return table;
    }

    private static void stay(
            StateMachineBuilder<State<IssueState>, Event<IssueEvent>, IssueAttempt> table,
            List<IssueState> states,
            IssueEvent event,
            IssueGuard... guards) {
        states.forEach(state -> table.move(state, event, state, guards));
    }
}
