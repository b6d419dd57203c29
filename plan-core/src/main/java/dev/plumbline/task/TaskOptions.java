package dev.plumbline.task;

import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.time.Moment;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.State;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What somebody may do with a task, each event supposed with a reason and with what it brings. */
final class TaskOptions {

    private TaskOptions() {}

    static Map<Event<TaskEvent>, Outcome<State<TaskState>, Event<TaskEvent>>> of(
            TaskProcess process, TaskHistory history, Stamp stamp) {
        TaskHistory now = new TaskHistory(history.task(), history.parties(), soFar(process, history, stamp));
        State<TaskState> state = new TaskReplay(process, now).state();
        return process.machine()
                .options(state, event -> process.attempt(now, new Entry<>(supposed(event, now.task(), stamp), stamp)));
    }

    /** What holds up to the end of the day on which is asked: what is told of that day has been told. */
    private static List<Entry<TaskFact>> soFar(TaskProcess process, TaskHistory history, Stamp stamp) {
        Instant until =
                Moment.of(Moment.of(stamp.recordedAt()).date(process.zone())).instant(process.zone());
        return history.facts().stream()
                .filter(entry -> !entry.fact().when().instant(process.zone()).isAfter(until))
                .toList();
    }

    private static TaskFact supposed(Event<TaskEvent> event, Task task, Stamp stamp) {
        Moment when = Moment.of(stamp.recordedAt());
        if (event == TaskEvent.ACCEPT) {
            List<CriterionResult> results = task.criteria().stream()
                    .map(criterion -> CriterionResult.waived(criterion, "-"))
                    .toList();
            return new TaskAcceptance(task.id(), when, results);
        }
        return ProgressReport.builder()
                .task(task.id())
                .when(when)
                .addProblem("-")
                .build();
    }
}
