package dev.plumbline.task;

import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that was recorded about one task, and who was named for it when. Immutable and thread-safe.
 *
 * @param task the task
 * @param parties who was named for it, by time; none where nobody ever was
 * @param facts what was recorded about it, in the order of recording
 */
public record TaskHistory(Task task, List<TaskParties> parties, List<Entry<TaskFact>> facts) {

    public TaskHistory {
        parties = List.copyOf(parties);
        facts = List.copyOf(facts);
    }

    /** This history and one more fact. */
    public TaskHistory and(TaskFact fact, Stamp by) {
        List<Entry<TaskFact>> more = new ArrayList<>(facts);
        more.add(new Entry<>(fact, by));
        return new TaskHistory(task, parties, more);
    }

    /** Who was named when something held, or when it was recorded: both may tell of it. */
    List<TaskParties> named(Instant held, Instant recorded) {
        return parties.size() <= 1
                ? parties
                : List.of(named(held), named(recorded)).stream().distinct().toList();
    }

    private TaskParties named(Instant at) {
        Optional<TaskParties> last = Optional.empty();
        for (TaskParties each : parties) {
            if (!each.since().isAfter(at)) {
                last = Optional.of(each);
            }
        }
        return last.orElse(parties.get(0));
    }
}
