package dev.plumbline.issue;

import static dev.plumbline.approval.Role.OPERATIONS_MANAGEMENT;
import static dev.plumbline.approval.Role.OWNER;
import static dev.plumbline.approval.Role.REPORTER;
import static dev.plumbline.approval.StepGuard.NOT_THEIR_WORK;
import static dev.plumbline.approval.StepGuard.REASON_GIVEN;
import static dev.plumbline.approval.StepGuard.only;
import static dev.plumbline.issue.IssueCondition.NOT_PAUSED;
import static dev.plumbline.issue.IssueCondition.OVERRIDE_EXPLAINED;
import static dev.plumbline.issue.IssueCondition.PAUSED;
import static dev.plumbline.issue.IssueCondition.PLAN_FILED;
import static dev.plumbline.issue.IssueCondition.UNDER_OBSERVATION;
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
import static dev.plumbline.issue.IssueState.CLOSED;
import static dev.plumbline.issue.IssueState.CONTAINED;
import static dev.plumbline.issue.IssueState.IN_PROGRESS;
import static dev.plumbline.issue.IssueState.REJECTED;
import static dev.plumbline.issue.IssueState.REOPENED;
import static dev.plumbline.issue.IssueState.REPORTED;
import static dev.plumbline.issue.IssueState.RESOLVED;
import static dev.plumbline.issue.IssueState.TAKEN_IN;
import static dev.plumbline.issue.IssueState.VERIFIED;

import dev.plumbline.approval.Attempt;
import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Guard;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;
import dev.plumbline.workflow.StateMachineBuilder;
import dev.plumbline.workflow.Transition;
import java.util.List;

/**
 * The moves of an issue (问题流转) as a state machine (ISS-4).
 *
 * <p>Operations management takes in, grades, assigns and closes; the owner plans and handles; the reporter, and nobody
 * else, confirms the result: whoever stands in for the reporter may, unless they stand for the owner too. What happens to an issue without moving it (grading, a handling plan, a pause) is in the
 * table as a move to the same state, so that one table says who may do what and when. An application extends the machine
 * with {@link StateMachine#toBuilder()}.
 */
public final class IssueWorkflow {

    private static final List<IssueState> HANDLED = List.of(TAKEN_IN, IN_PROGRESS, CONTAINED, REOPENED);
    private static final List<IssueState> OPEN = List.of(REPORTED, TAKEN_IN, IN_PROGRESS, CONTAINED, REOPENED);
    private static final List<IssueState> ANALYSED =
            List.of(TAKEN_IN, IN_PROGRESS, CONTAINED, RESOLVED, VERIFIED, CLOSED, REOPENED);

    private static final StateMachine<State<IssueState>, Event<IssueEvent>, Attempt> STANDARD = standardMachine();

    private IssueWorkflow() {}

    /** The moves every company starts from. */
    public static StateMachine<State<IssueState>, Event<IssueEvent>, Attempt> standard() {
        return STANDARD;
    }

    private static StateMachine<State<IssueState>, Event<IssueEvent>, Attempt> standardMachine() {
        StateMachineBuilder<State<IssueState>, Event<IssueEvent>, Attempt> table =
                StateMachine.builder(Localized.of("问题", "issue"));
        table.initial(REPORTED).states(IssueState.values());
        stay(table, OPEN, ASSIGN, List.of(only(OPERATIONS_MANAGEMENT)));
        stay(table, OPEN, GRADE, List.of(only(OPERATIONS_MANAGEMENT), OVERRIDE_EXPLAINED));
        return handling(intake(table)).build();
    }

    private static StateMachineBuilder<State<IssueState>, Event<IssueEvent>, Attempt> intake(
            StateMachineBuilder<State<IssueState>, Event<IssueEvent>, Attempt> table) {
        table.move(REPORTED, TAKE_IN, TAKEN_IN, only(OPERATIONS_MANAGEMENT))
                .moveFromEach(List.of(REPORTED, TAKEN_IN), REJECT, REJECTED, only(OPERATIONS_MANAGEMENT), REASON_GIVEN);
        stay(table, HANDLED, FILE_PLAN, List.of(only(OWNER)));
        return table;
    }

    private static StateMachineBuilder<State<IssueState>, Event<IssueEvent>, Attempt> handling(
            StateMachineBuilder<State<IssueState>, Event<IssueEvent>, Attempt> table) {
        table.moveFromEach(List.of(TAKEN_IN, REOPENED), START, IN_PROGRESS, only(OWNER), PLAN_FILED);
        stay(table, ANALYSED, ANALYSE, List.of(only(OWNER, OPERATIONS_MANAGEMENT)));
        table.move(IN_PROGRESS, CONTAIN, CONTAINED, only(OWNER))
                .moveFromEach(List.of(IN_PROGRESS, CONTAINED), RESOLVE, RESOLVED, only(OWNER))
                .move(RESOLVED, CONFIRM, VERIFIED, only(REPORTER), NOT_THEIR_WORK)
                .move(RESOLVED, REFUSE, IN_PROGRESS, only(REPORTER), NOT_THEIR_WORK, REASON_GIVEN)
                .move(VERIFIED, CLOSE, CLOSED, only(OPERATIONS_MANAGEMENT))
                .move(CLOSED, REOPEN, REOPENED, only(REPORTER, OPERATIONS_MANAGEMENT), REASON_GIVEN, UNDER_OBSERVATION)
                .move(REJECTED, REOPEN, REOPENED, only(REPORTER, OPERATIONS_MANAGEMENT), REASON_GIVEN);
        stay(table, HANDLED, PAUSE, List.of(only(OWNER, OPERATIONS_MANAGEMENT), REASON_GIVEN, NOT_PAUSED));
        stay(table, HANDLED, RESUME, List.of(only(OWNER, OPERATIONS_MANAGEMENT), PAUSED));
        return table;
    }

    private static void stay(
            StateMachineBuilder<State<IssueState>, Event<IssueEvent>, Attempt> table,
            List<IssueState> states,
            IssueEvent event,
            List<Guard<? super Attempt>> guards) {
        states.forEach(state -> table.move(new Transition<>(state, event, state, guards)));
    }
}
