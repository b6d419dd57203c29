package dev.plumbline.task;

import dev.plumbline.approval.Attempt;
import dev.plumbline.approval.Role;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.Organisation;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/**
 * How tasks are dealt with in a company (任务流转): tells from what was recorded where a task stands (TASK-2).
 *
 * <p>Facts are taken in the order in which they were recorded. One dated before others counts only where all of these go
 * on counting; of several of one instant the one recorded first comes first. A report that states another state than the task's is the move that
 * leads there; one that states none, or the same, only needs its owner or operations management. What the table does not
 * allow to who recorded it changes nothing and is told as a {@link RefusedStep}. A snapshot stands as reported, whoever
 * recorded it, and the machine goes on from there, also from what a snapshot accepted or cancelled before; where steps are on
 * record it neither leaves a final state nor accepts or cancels. Whoever acts for an owner is owner, for an approver approver, on the
 * day on which it holds; operations management judges tasks that name no approver. Immutable and thread-safe.
 *
 * @param organisation who there is, and who stands in for whom
 * @param open the roles that are open to everybody, by policy and by name
 * @param zone the zone in which days are meant
 * @param machine the table of moves
 */
public record TaskProcess(
        Organisation organisation,
        Set<Role> open,
        ZoneId zone,
        StateMachine<State<TaskState>, Event<TaskEvent>, Attempt> machine) {

    public TaskProcess {
        open = Set.copyOf(open);
    }

    /** The standard moves in an organisation. */
    public static TaskProcess of(Organisation organisation, ZoneId zone) {
        return new TaskProcess(organisation, Set.of(), zone, TaskWorkflow.standard());
    }

    /** The same process with another table of moves. */
    public TaskProcess with(StateMachine<State<TaskState>, Event<TaskEvent>, Attempt> other) {
        return new TaskProcess(organisation, open, zone, other);
    }

    /** What became of a task by all that was recorded. */
    public TaskTimeline replay(TaskHistory history) {
        return new TaskReplay(this, history).timeline();
    }

    /** What would become of something if it were recorded: moved, or refused with the reasons and what is allowed. */
    public Outcome<State<TaskState>, Event<TaskEvent>> attempt(TaskHistory history, TaskFact fact, Stamp stamp) {
        return TaskReplay.attempt(this, history, fact, stamp);
    }

    /** What somebody may do with a task now, and why not the rest; reasons and results are taken as given. */
    public Map<Event<TaskEvent>, Outcome<State<TaskState>, Event<TaskEvent>>> options(
            TaskHistory history, Stamp stamp) {
        return TaskOptions.of(this, history, stamp);
    }

    Attempt attempt(TaskHistory history, Entry<TaskFact> entry) {
        return new TaskReckoning(this, history, entry);
    }
}
