package dev.plumbline.task;

import dev.plumbline.fact.Fact;

/**
 * Something recorded about a task by which it moves: a report, or the acceptance of its result (TASK-2).
 *
 * <p>It counts as far as the table of moves allows it to who recorded it; see {@link TaskProcess}. Implementations are
 * immutable and thread-safe.
 */
public sealed interface TaskFact extends Fact permits ProgressReport, TaskAcceptance {

    /** The task it is about. */
    TaskId task();
}
