package dev.plumbline.io.digest;

import dev.plumbline.status.AsOfChoice;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What changed between two statuses of a book, for a scope (变化情况; GOAL-10, MON-4). Immutable and thread-safe.
 *
 * @param groups what changed by kind, in the order of {@link ChangeKind}; none is empty
 */
public record Changes(List<Group> groups) {

    /**
     * What changed of one kind.
     *
     * @param kind the kind
     * @param items what is told, the greatest stake first
     * @param left how many more there are that are not told; 0 or more
     */
    public record Group(ChangeKind kind, List<Changed> items, int left) {

        public Group {
            Objects.requireNonNull(kind, "kind");
            items = List.copyOf(items);
            if (left < 0) {
                throw new IllegalArgumentException("A group leaves [" + left + "] out. Give 0 or more.");
            }
        }

        /** All there are, told or not. */
        public int count() {
            return items.size() + left;
        }

        Group most(int most) {
            return items.size() <= most ? this : new Group(kind, items.subList(0, most), left + items.size() - most);
        }
    }

    public Changes {
        groups = List.copyOf(groups);
    }

    /**
     * A status of the same book at the end of an earlier day, knowing what was known by then; where nothing that happened was
     * recorded by then, as when tables were read later, what the later status knows. It never knows more than that one.
     *
     * @throws IllegalArgumentException if the day lies outside the years that can be counted, 1900 to 2200
     */
    public static PlanStatus earlier(PlanStatus now, LocalDate day) {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(day, "day");
        if (!AsOfChoice.isCounted(day)) {
            throw new IllegalArgumentException(
                    "Changes since [" + day + "] cannot be told. Give a day of the years 1900 to 2200.");
        }
        AsOf end = AsOf.endOf(day);
        Instant dayEnd = end.instant(now.book().zone());
        Optional<Instant> known = now.asOf().knownAt();
        AsOf then = end.knownAt(known.filter(dayEnd::isAfter).orElse(dayEnd));
        boolean wasRecorded = now.book().execution().entries().stream()
                .anyMatch(entry -> then.knows(entry.stamp().recordedAt()));
        return PlanStatus.of(now.book(), wasRecorded ? then : new AsOf(end.moment(), known));
    }

    /** What changed between two statuses. */
    public static Changes between(PlanStatus before, PlanStatus after, Scope scope) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(scope, "scope");
        return of(new ComparedStatuses(before, scope.in(before), after, scope.in(after), new Awaited(after)));
    }

    static Changes of(ComparedStatuses compared) {
        List<Changed> all = new ArrayList<>();
        new StandingChanges(compared).addTo(all);
        new RecordedChanges(compared).addTo(all);
        Map<ChangeKind, List<Changed>> byKind = new EnumMap<>(ChangeKind.class);
        all.forEach(each ->
                byKind.computeIfAbsent(each.kind(), any -> new ArrayList<>()).add(each));
        List<Group> groups = new ArrayList<>();
        byKind.forEach((kind, items) -> {
            items.sort(Comparator.comparing(Changed::stake));
            groups.add(new Group(kind, items, 0));
        });
        return new Changes(groups);
    }

    /**
     * The same with no more than so many of each kind; how many are left out is told.
     *
     * @param most at least 1
     */
    public Changes most(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("At most [" + most + "] of a kind. Give 1 or more.");
        }
        return new Changes(groups.stream().map(group -> group.most(most)).toList());
    }

    /** What changed of one kind; nothing where there is none. */
    public List<Changed> of(ChangeKind kind) {
        return groups.stream()
                .filter(group -> group.kind() == kind)
                .flatMap(group -> group.items().stream())
                .toList();
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
