package dev.plumbline.task;

import static dev.plumbline.task.TaskEvent.ACCEPT;
import static dev.plumbline.task.TaskEvent.ACKNOWLEDGE;
import static dev.plumbline.task.TaskEvent.BLOCK;
import static dev.plumbline.task.TaskEvent.CANCEL;
import static dev.plumbline.task.TaskEvent.COMPLETE;
import static dev.plumbline.task.TaskEvent.DELAY;
import static dev.plumbline.task.TaskEvent.RESUME;
import static dev.plumbline.task.TaskEvent.SEND_BACK;
import static dev.plumbline.task.TaskEvent.START;
import static dev.plumbline.task.TaskGuard.APPROVER_ONLY;
import static dev.plumbline.task.TaskGuard.APPROVER_OR_MANAGER;
import static dev.plumbline.task.TaskGuard.CRITERIA_MET;
import static dev.plumbline.task.TaskGuard.OWNER_ONLY;
import static dev.plumbline.task.TaskGuard.REASON_REQUIRED;
import static dev.plumbline.task.TaskState.ACCEPTED;
import static dev.plumbline.task.TaskState.ACKNOWLEDGED;
import static dev.plumbline.task.TaskState.ASSIGNED;
import static dev.plumbline.task.TaskState.BLOCKED;
import static dev.plumbline.task.TaskState.CANCELLED;
import static dev.plumbline.task.TaskState.COMPLETED;
import static dev.plumbline.task.TaskState.DELAYED;
import static dev.plumbline.task.TaskState.IN_PROGRESS;

import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;
import java.util.List;

/**
 * The moves of a task (任务流转) as a state machine (TASK-2).
 *
 * <p>The owner acknowledges, works, reports and completes; the approver accepts or sends back; the approver or the plan's
 * management cancels. A state that was read from a table is a snapshot: it stands without its path being replayed, and
 * the machine goes on from there. An application extends the machine with {@link StateMachine#toBuilder()}. Immutable
 * and thread-safe.
 */
public final class TaskWorkflow {

    private static final List<TaskState> OPEN = List.of(ACKNOWLEDGED, IN_PROGRESS, DELAYED, BLOCKED);

    private static final StateMachine<State<TaskState>, Event<TaskEvent>, TaskStep> STANDARD =
            StateMachine.<State<TaskState>, Event<TaskEvent>, TaskStep>builder(Localized.of("任务", "Task"))
                    .initial(ASSIGNED)
                    .states(TaskState.values())
                    .move(ASSIGNED, ACKNOWLEDGE, ACKNOWLEDGED, OWNER_ONLY)
                    .move(ASSIGNED, CANCEL, CANCELLED, APPROVER_OR_MANAGER)
                    .move(ACKNOWLEDGED, START, IN_PROGRESS, OWNER_ONLY)
                    .moveFromEach(List.of(DELAYED, BLOCKED), RESUME, IN_PROGRESS, OWNER_ONLY)
                    .moveFromEach(
                            List.of(ACKNOWLEDGED, IN_PROGRESS, BLOCKED), DELAY, DELAYED, OWNER_ONLY, REASON_REQUIRED)
                    .moveFromEach(
                            List.of(ACKNOWLEDGED, IN_PROGRESS, DELAYED), BLOCK, BLOCKED, OWNER_ONLY, REASON_REQUIRED)
                    .moveFromEach(OPEN, COMPLETE, COMPLETED, OWNER_ONLY)
                    .moveFromEach(OPEN, CANCEL, CANCELLED, APPROVER_OR_MANAGER)
                    .move(COMPLETED, ACCEPT, ACCEPTED, APPROVER_ONLY, CRITERIA_MET)
                    .move(COMPLETED, SEND_BACK, IN_PROGRESS, APPROVER_ONLY, REASON_REQUIRED)
                    .finals(ACCEPTED, CANCELLED)
                    .build();

    private TaskWorkflow() {}

    /** The moves every company starts from. */
    public static StateMachine<State<TaskState>, Event<TaskEvent>, TaskStep> standard() {
        return STANDARD;
    }
}
