package dev.plumbline.task;

import static dev.plumbline.approval.Role.APPROVER;
import static dev.plumbline.approval.Role.OPERATIONS_MANAGEMENT;
import static dev.plumbline.approval.Role.OWNER;
import static dev.plumbline.approval.StepGuard.NOT_THEIR_WORK;
import static dev.plumbline.approval.StepGuard.REASON_GIVEN;
import static dev.plumbline.approval.StepGuard.only;
import static dev.plumbline.task.TaskCondition.CRITERIA_MET;
import static dev.plumbline.task.TaskEvent.ACCEPT;
import static dev.plumbline.task.TaskEvent.ACKNOWLEDGE;
import static dev.plumbline.task.TaskEvent.BLOCK;
import static dev.plumbline.task.TaskEvent.CANCEL;
import static dev.plumbline.task.TaskEvent.COMPLETE;
import static dev.plumbline.task.TaskEvent.DELAY;
import static dev.plumbline.task.TaskEvent.REPORT;
import static dev.plumbline.task.TaskEvent.RESUME;
import static dev.plumbline.task.TaskEvent.SEND_BACK;
import static dev.plumbline.task.TaskEvent.START;
import static dev.plumbline.task.TaskState.ACCEPTED;
import static dev.plumbline.task.TaskState.ACKNOWLEDGED;
import static dev.plumbline.task.TaskState.ASSIGNED;
import static dev.plumbline.task.TaskState.BLOCKED;
import static dev.plumbline.task.TaskState.CANCELLED;
import static dev.plumbline.task.TaskState.COMPLETED;
import static dev.plumbline.task.TaskState.DELAYED;
import static dev.plumbline.task.TaskState.IN_PROGRESS;

import dev.plumbline.approval.Attempt;
import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Guard;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;
import dev.plumbline.workflow.StateMachineBuilder;
import java.util.List;

/**
 * The moves of a task (任务流转) as a state machine (TASK-2).
 *
 * <p>The owner acknowledges, works, reports and completes; the approver accepts or sends back; the approver or operations
 * management cancels. A report that leaves the task where it is is in the table as a move to the same state, so that one
 * table says who may do what and when. A state that was read from a table is a snapshot: it stands without its path being replayed, and
 * the machine goes on from there. An application extends the machine with {@link StateMachine#toBuilder()}. Immutable
 * and thread-safe.
 */
public final class TaskWorkflow {

    /** Who tells how far a task is. */
    static final Guard<Attempt> REPORTING = only(OWNER, OPERATIONS_MANAGEMENT);

    private static final List<TaskState> OPEN = List.of(ACKNOWLEDGED, IN_PROGRESS, DELAYED, BLOCKED);

    private static final StateMachine<State<TaskState>, Event<TaskEvent>, Attempt> STANDARD = standardMachine();

    private TaskWorkflow() {}

    /** The moves every company starts from. */
    public static StateMachine<State<TaskState>, Event<TaskEvent>, Attempt> standard() {
        return STANDARD;
    }

    private static StateMachine<State<TaskState>, Event<TaskEvent>, Attempt> standardMachine() {
        StateMachineBuilder<State<TaskState>, Event<TaskEvent>, Attempt> table =
                StateMachine.builder(Localized.of("任务", "Task"));
        table.initial(ASSIGNED)
                .states(TaskState.values())
                .move(ASSIGNED, ACKNOWLEDGE, ACKNOWLEDGED, only(OWNER))
                .move(ASSIGNED, CANCEL, CANCELLED, only(APPROVER, OPERATIONS_MANAGEMENT))
                .move(ACKNOWLEDGED, START, IN_PROGRESS, only(OWNER))
                .moveFromEach(List.of(DELAYED, BLOCKED), RESUME, IN_PROGRESS, only(OWNER))
                .moveFromEach(List.of(ACKNOWLEDGED, IN_PROGRESS, BLOCKED), DELAY, DELAYED, only(OWNER), REASON_GIVEN)
                .moveFromEach(List.of(ACKNOWLEDGED, IN_PROGRESS, DELAYED), BLOCK, BLOCKED, only(OWNER), REASON_GIVEN)
                .moveFromEach(OPEN, COMPLETE, COMPLETED, only(OWNER))
                .moveFromEach(OPEN, CANCEL, CANCELLED, only(APPROVER, OPERATIONS_MANAGEMENT))
                .move(COMPLETED, ACCEPT, ACCEPTED, only(APPROVER), NOT_THEIR_WORK, CRITERIA_MET)
                .move(COMPLETED, SEND_BACK, IN_PROGRESS, only(APPROVER), NOT_THEIR_WORK, REASON_GIVEN)
                .finals(ACCEPTED, CANCELLED);
        for (TaskState state : TaskState.values()) {
            if (!state.isFinal()) {
                table.move(state, REPORT, state, REPORTING);
            }
        }
        return table.build();
    }
}
