package dev.plumbline.task;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Entry;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Refused;
import dev.plumbline.workflow.State;

/**
 * Something recorded about a task that the table of moves did not allow to who recorded it, so that nothing of it counts
 * (TASK-2). Immutable and thread-safe.
 *
 * @param entry what was recorded, by whom and when
 * @param refusal why it does not count, and what was allowed
 */
public record RefusedStep(Entry<TaskFact> entry, Refused<State<TaskState>, Event<TaskEvent>> refusal) {

    /** A recorded report or acceptance does not count. */
    public static final FindingCode REFUSED = FindingCode.of(
                    "task-step-refused",
                    Severity.ERROR,
                    "任务“{task}”由“{by}”于{when}所做的记录未计入：{refusal}",
                    "What [{by}] recorded of task [{task}] for {when} does not count: {refusal}")
            .advising("由有权限的一方按流程重新办理", "Have it done by whom and when the process allows it");

    /** The refusal as a finding. */
    public Finding finding() {
        TaskFact fact = entry.fact();
        return Finding.builder(REFUSED)
                .location(Location.ofPath("task/" + fact.task()))
                .putFigure("task", fact.task())
                .putFigure("by", entry.stamp().by().label())
                .putFigure("when", fact.when())
                .putFigure("state", refusal.state())
                .putFigure("event", refusal.event())
                .putFigure("refusal", refusal)
                .build();
    }
}
