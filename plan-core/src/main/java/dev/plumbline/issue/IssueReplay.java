package dev.plumbline.issue;

import dev.plumbline.approval.Attempt;
import dev.plumbline.approval.Standing;
import dev.plumbline.approval.step.Chronicle;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.PartyId;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What became of an issue by what was recorded about it, in the order of recording. Confined to one thread. */
final class IssueReplay {

    private final IssueWalk walk;
    private final List<RefusedAction> refusals;

    private IssueReplay(IssueProcess process, IssueHistory history, Predicate<Entry<IssueFact>> counts) {
        Comparator<Entry<IssueFact>> ties = Comparator.<Entry<IssueFact>>comparingInt(
                        entry -> rank(process, entry.fact()))
                .thenComparing(entry -> told(entry.fact()))
                .thenComparing(Entry::toString);
        // recorded at once and for one instant, they have no order but that of the table
        List<Entry<IssueFact>> facts =
                history.facts().stream().filter(counts).sorted(ties).toList();
        Set<IssueWalk.Told> beside = facts.stream()
                .filter(entry -> entry.fact() instanceof IssueSnapshot)
                .map(entry -> IssueWalk.told(entry, process))
                .collect(Collectors.toSet());
        Instant first = facts.stream()
                .map(entry -> IssueWalk.told(entry, process).held())
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
        Set<PartyId> owners = owners(history, facts);
        IssueWalk.Ruled ruled = new IssueWalk.Ruled(process, history.issue());
        Chronicle<Entry<IssueFact>, RefusedAction> chronicle = Chronicle.of(
                facts,
                () -> new IssueWalk(process, history, first, beside, owners, ruled),
                entry -> IssueWalk.told(entry, process).held(),
                entry -> Chronicle.known(
                        IssueWalk.told(entry, process).held(),
                        entry.stamp().recordedAt(),
                        process.clock().zone()),
                entry -> entry.stamp().recordedAt(),
                ties);
        this.walk = (IssueWalk) chronicle.walk();
        this.refusals = chronicle.refusals();
    }

    private static Set<PartyId> owners(IssueHistory history, List<Entry<IssueFact>> facts) {
        Set<PartyId> owners = new HashSet<>();
        history.issue().owner().ifPresent(owners::add);
        for (Entry<IssueFact> entry : facts) {
            if (entry.fact() instanceof IssueAssignment assignment) {
                owners.add(assignment.owner());
            }
        }
        return owners;
    }

    /** By event as the table goes; a table's state comes last. */
    private static int rank(IssueProcess process, IssueFact fact) {
        if (!(fact instanceof IssueAction action)) {
            return Integer.MAX_VALUE;
        }
        int place = List.copyOf(process.machine().events()).indexOf(action.event());
        return place < 0 ? Integer.MAX_VALUE - 1 : place;
    }

    /** Of several states that tables tell at once the one furthest on comes last. */
    private static int told(IssueFact fact) {
        return fact instanceof IssueSnapshot snapshot ? snapshot.state().ordinal() : -1;
    }

    static IssueTimeline of(IssueProcess process, IssueHistory history, Predicate<Entry<IssueFact>> counts) {
        IssueReplay replay = new IssueReplay(process, history, counts);
        return replay.walk.timeline(replay.refusals);
    }

    /** What would become of an action that is recorded last, whatever its stamp says. */
    static Outcome<State<IssueState>, Event<IssueEvent>> attempt(
            IssueProcess process, IssueHistory history, IssueAction action, Stamp stamp) {
        Instant last = history.facts().stream()
                .map(entry -> entry.stamp().recordedAt())
                .reduce(stamp.recordedAt(), (one, other) -> one.isAfter(other) ? one : other);
        IssueReplay replay = new IssueReplay(process, history.and(action, new Stamp(stamp.by(), last)), entry -> true);
        return replay.walk
                .outcome(action)
                .orElseGet(() -> replay.refusals.stream()
                        .filter(refused -> refused.entry().fact() == action)
                        .reduce((earlier, later) -> later)
                        .orElseThrow()
                        .refusal());
    }

    /** What somebody may do with an issue as it stands at an instant. */
    static Map<Event<IssueEvent>, Outcome<State<IssueState>, Event<IssueEvent>>> options(
            IssueProcess process, IssueHistory history, Stamp stamp) {
        Instant now = stamp.recordedAt();
        LocalDate today = LocalDate.ofInstant(now, process.clock().zone());
        IssueReplay replay = new IssueReplay(
                process,
                history,
                entry -> !entry.fact().when().date(process.clock().zone()).isAfter(today));
        Standing standing = new Standing(process.actors().organisation(), today);
        Attempt attempt = replay.walk.reckoning(stamp, standing, now, Optional.of("-"), false);
        return process.machine().options(replay.walk.state(), attempt);
    }
}
