package dev.plumbline.io.table.book;

import dev.plumbline.party.PartyId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The tasks of one name that other tables told of, by their units, last days and who answers for them: 月度例会 of 150 units
 * is found as fast as that of one. Confined to one thread.
 */
final class TaskAlike {

    static final TaskAlike NONE = new TaskAlike();

    private static final String ANY = "any";
    private static final String NOBODYS = "nobody's";

    private final Map<Key, Deque<TaskId>> tasks = new HashMap<>();

    /** A unit, or any or none, and what else is alike: a day, a party, or nothing. */
    private record Key(Object unit, Object alike) {}

    private TaskAlike() {}

    static TaskAlike of(PlanDraft plan, Collection<TaskId> named) {
        TaskAlike all = new TaskAlike();
        named.stream().sorted(Comparator.comparing(TaskId::value)).forEach(id -> all.add(plan, id));
        return all;
    }

    private void add(PlanDraft plan, TaskId id) {
        Task task = plan.task(id).orElseThrow();
        Set<Object> units = new LinkedHashSet<>(plan.letters().units(id));
        if (units.isEmpty()) {
            units.add(NOBODYS);
        }
        units.add(ANY);
        List<PartyId> responsible = plan.letters().responsible(id);
        for (Object unit : units) {
            put(new Key(unit, ANY), id);
            task.finish().ifPresent(day -> put(new Key(unit, day), id));
            responsible.forEach(party -> put(new Key(unit, party), id));
        }
    }

    private void put(Key key, TaskId id) {
        tasks.computeIfAbsent(key, any -> new ArrayDeque<>(1)).add(id);
    }

    /**
     * The first free task that is most alike: of the same last day, else of the same people, else any.
     *
     * @param choosy whether one that is alike in neither will not do
     * @param free whether a task is none of another row; one that is not never will be again
     */
    Optional<TaskId> find(Owners owners, Optional<LocalDate> finish, boolean choosy, Predicate<TaskId> free) {
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        List<Object> units =
                owners.unit().<List<Object>>map(unit -> List.of(unit, NOBODYS)).orElse(List.of(ANY));
        Optional<TaskId> sameDay = finish.flatMap(day -> first(units, day, free));
        if (sameDay.isPresent()) {
            return sameDay;
        }
        for (PartyId party : owners.responsible()) {
            Optional<TaskId> same = first(units, party, free);
            if (same.isPresent()) {
                return same;
            }
        }
        return choosy ? Optional.empty() : first(units, ANY, free);
    }

    private Optional<TaskId> first(List<Object> units, Object alike, Predicate<TaskId> free) {
        return units.stream()
                .map(unit -> tasks.get(new Key(unit, alike)))
                .filter(Objects::nonNull)
                .map(each -> firstFree(each, free))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(TaskId::value));
    }

    private static Optional<TaskId> firstFree(Deque<TaskId> ids, Predicate<TaskId> free) {
        while (!ids.isEmpty() && !free.test(ids.peekFirst())) {
            ids.removeFirst();
        }
        return Optional.ofNullable(ids.peekFirst());
    }
}
