package dev.plumbline.task;

import dev.plumbline.approval.step.Chronicle;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What became of a task by what was recorded about it, in the order of recording. Confined to one thread. */
final class TaskReplay {

    private final TaskWalk walk;
    private final List<RefusedStep> refusals;

    TaskReplay(TaskProcess process, TaskHistory history) {
        Chronicle<Entry<TaskFact>, RefusedStep> chronicle = Chronicle.of(
                history.facts(),
                () -> new TaskWalk(process, history),
                entry -> entry.fact().when().instant(process.zone()),
                entry -> Chronicle.known(
                        entry.fact().when().instant(process.zone()),
                        entry.stamp().recordedAt(),
                        process.zone()),
                entry -> entry.stamp().recordedAt(),
                Comparator.comparingInt(entry -> rank(entry.fact())));
        this.walk = (TaskWalk) chronicle.walk();
        this.refusals = chronicle.refusals();
    }

    /** As the states follow each other; a table's state comes first, a report that states none last. */
    private static int rank(TaskFact fact) {
        if (!(fact instanceof ProgressReport report)) {
            return TaskState.ACCEPTED.ordinal();
        }
        return report.snapshot() ? -1 : report.state().map(TaskState::ordinal).orElse(TaskState.values().length);
    }

    /** The same with one more fact that is recorded last, whatever its stamp says. */
    static Outcome<State<TaskState>, Event<TaskEvent>> attempt(
            TaskProcess process, TaskHistory history, TaskFact fact, Stamp stamp) {
        Instant last = history.facts().stream()
                .map(entry -> entry.stamp().recordedAt())
                .reduce(stamp.recordedAt(), (one, other) -> one.isAfter(other) ? one : other);
        return new TaskReplay(process, history.and(fact, new Stamp(stamp.by(), last))).outcome(fact);
    }

    State<TaskState> state() {
        return walk.state();
    }

    TaskTimeline timeline() {
        List<TaskPassage> passages = new ArrayList<>();
        List<ProgressReport> reports = new ArrayList<>();
        Optional<Entry<TaskAcceptance>> acceptance = Optional.empty();
        for (TaskWalk.Taken each : walk.taken()) {
            if (!each.move().from().equals(each.move().state())) {
                passages.add(passage(each));
            }
            if (each.entry().fact() instanceof ProgressReport report) {
                reports.add(report);
            } else if (each.entry().fact() instanceof TaskAcceptance accepted) {
                acceptance = Optional.of(new Entry<>(accepted, each.entry().stamp()));
            }
        }
        return new TaskTimeline(walk.state(), passages, reports, acceptance, refusals, walk.told());
    }

    private static TaskPassage passage(TaskWalk.Taken taken) {
        boolean told = taken.entry().fact() instanceof ProgressReport report && report.snapshot();
        return new TaskPassage(
                taken.move().state(), taken.at(), taken.entry().stamp().by(), told);
    }

    /** What became of one of the facts. */
    private Outcome<State<TaskState>, Event<TaskEvent>> outcome(TaskFact fact) {
        return walk.taken().stream()
                .filter(each -> each.entry().fact() == fact)
                .<Outcome<State<TaskState>, Event<TaskEvent>>>map(TaskWalk.Taken::move)
                .reduce((first, second) -> second)
                .orElseGet(() -> refusals.stream()
                        .filter(each -> each.entry().fact() == fact)
                        .reduce((first, second) -> second)
                        .orElseThrow()
                        .refusal());
    }
}
