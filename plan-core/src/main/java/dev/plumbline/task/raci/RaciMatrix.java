package dev.plumbline.task.raci;

import dev.plumbline.party.PartyId;
import dev.plumbline.task.TaskId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who does what for which task (责任矩阵): tasks × parties, each cell a set of letters (RACI-2).
 *
 * <p>Readable by row and by column, both built once. Tasks and parties keep the order in which they were first named.
 * Immutable and thread-safe.
 */
public final class RaciMatrix {

    private static final RaciMatrix EMPTY = builder().build();

    private final Map<TaskId, Map<PartyId, Set<RaciRole>>> byTask;
    private final Map<PartyId, Map<TaskId, Set<RaciRole>>> byParty;

    private RaciMatrix(
            Map<TaskId, Map<PartyId, Set<RaciRole>>> byTask, Map<PartyId, Map<TaskId, Set<RaciRole>>> byParty) {
        this.byTask = byTask;
        this.byParty = byParty;
    }

    /** A matrix without any letter. */
    public static RaciMatrix empty() {
        return EMPTY;
    }

    /** Everything that parties do for a task, by party; empty if nobody does anything. */
    public Map<PartyId, Set<RaciRole>> of(TaskId task) {
        return Collections.unmodifiableMap(byTask.getOrDefault(task, Map.of()));
    }

    /** Everything that a party does, by task; empty if nothing. */
    public Map<TaskId, Set<RaciRole>> of(PartyId party) {
        return Collections.unmodifiableMap(byParty.getOrDefault(party, Map.of()));
    }

    /** The parties that hold a letter for a task, in order. */
    public List<PartyId> holders(TaskId task, RaciRole role) {
        return of(task).entrySet().stream()
                .filter(cell -> cell.getValue().contains(role))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The owners of a task: those responsible for it. There should be exactly one. */
    public List<PartyId> owners(TaskId task) {
        return holders(task, RaciRole.RESPONSIBLE);
    }

    /** The tasks that have a letter. */
    public Set<TaskId> tasks() {
        return Collections.unmodifiableSet(byTask.keySet());
    }

    /** The parties that have a letter. */
    public Set<PartyId> parties() {
        return Collections.unmodifiableSet(byParty.keySet());
    }

    public boolean isEmpty() {
        return byTask.isEmpty();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this matrix. */
    public Builder toBuilder() {
        Builder builder = builder();
        byTask.forEach(
                (task, row) -> row.forEach((party, roles) -> roles.forEach(role -> builder.add(task, party, role))));
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RaciMatrix that && byTask.equals(that.byTask);
    }

    @Override
    public int hashCode() {
        return byTask.hashCode();
    }

    @Override
    public String toString() {
        return byTask.toString();
    }

    /** Builds a {@link RaciMatrix}; not thread-safe. */
    public static final class Builder {
        private final Map<TaskId, Map<PartyId, Set<RaciRole>>> byTask = new LinkedHashMap<>();
        private final Map<PartyId, Map<TaskId, Set<RaciRole>>> byParty = new LinkedHashMap<>();

        Builder() {}

        /** Gives a party a letter for a task. */
        public Builder add(TaskId task, PartyId party, RaciRole role) {
            cell(byTask, task, party).add(role);
            cell(byParty, party, task).add(role);
            return this;
        }

        private static <R, C> Set<RaciRole> cell(Map<R, Map<C, Set<RaciRole>>> table, R row, C column) {
            return table.computeIfAbsent(row, any -> new LinkedHashMap<>())
                    .computeIfAbsent(column, any -> EnumSet.noneOf(RaciRole.class));
        }

        public RaciMatrix build() {
            return new RaciMatrix(copy(byTask), copy(byParty));
        }

        private static <R, C> Map<R, Map<C, Set<RaciRole>>> copy(Map<R, Map<C, Set<RaciRole>>> table) {
            Map<R, Map<C, Set<RaciRole>>> copy = new LinkedHashMap<>();
            table.forEach((row, cells) -> {
                Map<C, Set<RaciRole>> line = new LinkedHashMap<>();
                cells.forEach((column, roles) -> line.put(column, Collections.unmodifiableSet(EnumSet.copyOf(roles))));
                copy.put(row, Collections.unmodifiableMap(line));
            });
            return copy;
        }
    }
}
