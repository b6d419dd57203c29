package dev.plumbline.plan.change;

import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of one kind of two versions put together. */
final class PartMerge<E> {

    private final Part<E> part;
    private final List<E> base;
    private final List<E> mine;
    private final List<E> theirs;
    private final List<MergeConflict> conflicts = new ArrayList<>();

    PartMerge(Part<E> part, List<E> base, List<E> mine, List<E> theirs) {
        this.part = part;
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    List<MergeConflict> conflicts() {
        return conflicts;
    }

    /** Lists in which ids repeat can be taken only as they are. */
    List<E> whole() {
        if (mine.equals(base) || mine.equals(theirs)) {
            return theirs;
        }
        if (theirs.equals(base)) {
            return mine;
        }
        conflicts.add(new MergeConflict(
                part.reference("*"),
                MergeConflict.WHOLE,
                part,
                Optional.of(base),
                Optional.of(mine),
                Optional.of(theirs)));
        return theirs;
    }

    List<E> byId() {
        if (mine.equals(base) || mine.equals(theirs)) {
            return theirs;
        }
        Map<String, E> from = index(base);
        Map<String, E> first = index(mine);
        Map<String, E> second = index(theirs);
        Map<String, E> merged = new LinkedHashMap<>();
        Stream.of(from, second, first)
                .flatMap(side -> side.keySet().stream())
                .distinct()
                .forEach(id -> element(id, from.get(id), first.get(id), second.get(id))
                        .ifPresent(element -> merged.put(id, element)));
        return order(merged.keySet()).stream().map(merged::get).toList();
    }

    private Map<String, E> index(List<E> elements) {
        Map<String, E> index = new LinkedHashMap<>();
        elements.forEach(element -> index.put(part.id(element), element));
        return index;
    }

    private Optional<E> element(String id, @Nullable E from, @Nullable E first, @Nullable E second) {
        if (Objects.equals(first, from) || Objects.equals(first, second)) {
            return Optional.ofNullable(second);
        }
        if (Objects.equals(second, from)) {
            return Optional.ofNullable(first);
        }
        if (from != null && first != null && second != null) {
            FieldMerge<E> fields = part.merge(id, from, first, second);
            conflicts.addAll(fields.conflicts());
            return Optional.of(fields.value());
        }
        conflicts.add(new MergeConflict(
                part.reference(id),
                MergeConflict.WHOLE,
                part,
                Optional.ofNullable(from),
                Optional.ofNullable(first),
                Optional.ofNullable(second)));
        return Optional.ofNullable(second);
    }

    /**
     * The order of the merged parts. A side that only took parts out and put new ones at the end has no order of its
     * own; new parts of both sides are then ordered by id, so that neither side comes first.
     */
    private List<String> order(Set<String> merged) {
        List<String> from = ids(base);
        List<String> first = ids(mine);
        List<String> second = ids(theirs);
        if (second.equals(from) || first.equals(second)) {
            return ordered(merged, first, second);
        }
        if (first.equals(from)) {
            return ordered(merged, second, first);
        }
        boolean firstPlain = isPlain(from, first);
        boolean secondPlain = isPlain(from, second);
        if (firstPlain && secondPlain) {
            return ordered(merged, from, merged.stream().sorted().toList());
        }
        if (!firstPlain && !secondPlain) {
            conflicts.add(orderConflict(from, first, second));
        }
        return secondPlain
                ? ordered(merged, first, merged.stream().sorted().toList())
                : ordered(merged, second, merged.stream().sorted().toList());
    }

    private MergeConflict orderConflict(List<String> from, List<String> first, List<String> second) {
        return new MergeConflict(
                part.reference("*"),
                MergeConflict.ORDER,
                Localized.of("顺序", "order"),
                Optional.of(from),
                Optional.of(first),
                Optional.of(second));
    }

    private List<String> ids(List<E> elements) {
        return elements.stream().map(part::id).toList();
    }

    private static List<String> ordered(Set<String> merged, List<String> first, List<String> then) {
        return Stream.concat(first.stream(), then.stream())
                .distinct()
                .filter(merged::contains)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Whether an order is what is left of another, with new ids at its end. */
    private static boolean isPlain(List<String> from, List<String> order) {
        Set<String> kept = new HashSet<>(order);
        Set<String> plain = from.stream().filter(kept::contains).collect(Collectors.toCollection(LinkedHashSet::new));
        plain.addAll(order);
        return List.copyOf(plain).equals(order);
    }
}
