package dev.plumbline.task;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Entry;
import dev.plumbline.workflow.State;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of a task by all that counts of its record (任务流转过程, TASK-2). Derived by a {@link TaskProcess}, never stored.
 *
 * <p>Immutable and thread-safe.
 *
 * @param state where it stands
 * @param passages the states it entered after its assignment, in order of time: who acknowledged it, completed it, took it
 * @param reports the reports that count, in the order in which they were taken
 * @param acceptance the acceptance by which its result was last taken, with what was measured and waived
 * @param refusals what was recorded but does not count
 * @param told what is to be told of states that tables tell
 */
public record TaskTimeline(
        State<TaskState> state,
        List<TaskPassage> passages,
        List<ProgressReport> reports,
        Optional<Entry<TaskAcceptance>> acceptance,
        List<RefusedStep> refusals,
        List<Finding> told) {

    private static final TaskTimeline NOTHING =
            new TaskTimeline(TaskState.ASSIGNED, List.of(), List.of(), Optional.empty(), List.of(), List.of());

    public TaskTimeline {
        passages = List.copyOf(passages);
        reports = List.copyOf(reports);
        refusals = List.copyOf(refusals);
        told = List.copyOf(told);
    }

    /** That of a task about which nothing was recorded. */
    public static TaskTimeline nothing() {
        return NOTHING;
    }

    /** What does not count, and what is to be told of states that tables tell. */
    public List<Finding> findings() {
        return Stream.concat(refusals.stream().map(RefusedStep::finding), told.stream())
                .toList();
    }
}
