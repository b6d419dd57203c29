package dev.plumbline.issue;

import dev.plumbline.fact.Entry;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order in which facts of the same instant are tried: by event, then by the time of recording.
 *
 * <p>The order of entry has no say in it.
 *
 * @param events in the order of the table of moves
 */
record ActionOrder(List<Event<IssueEvent>> events) {

    static ActionOrder of(StateMachine<State<IssueState>, Event<IssueEvent>, IssueAttempt> machine) {
        return new ActionOrder(List.copyOf(machine.events()));
    }

    List<Entry<IssueAction>> actions(List<Entry<IssueFact>> entries) {
        return entries.stream()
                .filter(entry -> entry.fact() instanceof IssueAction)
                .map(entry -> new Entry<>((IssueAction) entry.fact(), entry.stamp()))
                .sorted(Comparator.<Entry<IssueAction>>comparingInt(entry -> rank(entry.fact()))
                        .thenComparing(entry -> entry.stamp().recordedAt())
                        .thenComparing(Entry::toString))
                .toList();
    }

    private int rank(IssueAction action) {
        int place = events.indexOf(action.event());
        return place < 0 ? events.size() : place;
    }

    /** The snapshot that was recorded last. */
    Optional<Entry<IssueSnapshot>> snapshot(List<Entry<IssueFact>> entries) {
        return entries.stream()
                .filter(entry -> entry.fact() instanceof IssueSnapshot)
                .map(entry -> new Entry<>((IssueSnapshot) entry.fact(), entry.stamp()))
                .max(Comparator.<Entry<IssueSnapshot>, Instant>comparing(
                                entry -> entry.stamp().recordedAt())
                        .thenComparing(Entry::toString));
    }
}
