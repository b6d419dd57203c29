package dev.plumbline.task.raci;

import dev.plumbline.party.PartyId;
import dev.plumbline.task.TaskId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who does what for which task (责任矩阵): tasks × parties, each cell a set of letters (RACI-2, RACI-4).
 *
 * <p>Readable by row and by column, both built once. Tasks and parties keep the order in which they were first named;
 * two matrices with the same letters are equal in whatever order. Immutable and thread-safe.
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
        return byTask.getOrDefault(task, Map.of());
    }

    /** Everything that a party does, by task; empty if nothing. */
    public Map<TaskId, Set<RaciRole>> of(PartyId party) {
        return byParty.getOrDefault(party, Map.of());
    }

    /** The letters of one cell; none if it is empty. */
    public Set<RaciRole> of(TaskId task, PartyId party) {
        return of(task).getOrDefault(party, Set.of());
    }

    /** The parties that hold a letter for a task, in order. */
    public List<PartyId> holders(TaskId task, RaciRole role) {
        return keysWith(of(task), role);
    }

    /** The tasks for which a party holds a letter, in order. */
    public List<TaskId> tasksOf(PartyId party, RaciRole role) {
        return keysWith(of(party), role);
    }

    private static <K> List<K> keysWith(Map<K, Set<RaciRole>> cells, RaciRole role) {
        return cells.entrySet().stream()
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
        return byTask.keySet();
    }

    /** The parties that have a letter. */
    public Set<PartyId> parties() {
        return byParty.keySet();
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
        private final Map<TaskId, Map<PartyId, Integer>> rows = new LinkedHashMap<>();

        Builder() {}

        /** Gives a party a letter for a task. */
        public Builder add(TaskId task, PartyId party, RaciRole role) {
            rows.computeIfAbsent(task, any -> new LinkedHashMap<>(2))
                    .merge(party, RaciCell.bit(role), (held, more) -> held | more);
            return this;
        }

        /** Makes a party the owner of a task. */
        public Builder owner(TaskId task, PartyId party) {
            return add(task, party, RaciRole.RESPONSIBLE);
        }

        /** Takes a letter away; nothing changes where it was not held. */
        public Builder remove(TaskId task, PartyId party, RaciRole role) {
            Map<PartyId, Integer> row = rows.getOrDefault(task, new LinkedHashMap<>());
            row.computeIfPresent(party, (any, held) -> {
                int left = held & ~RaciCell.bit(role);
                return left == 0 ? null : left;
            });
            return row.isEmpty() ? remove(task) : this;
        }

        /** Takes a task with all its letters away. */
        public Builder remove(TaskId task) {
            rows.remove(task);
            return this;
        }

        public RaciMatrix build() {
            Map<TaskId, Map<PartyId, Set<RaciRole>>> byTask = new LinkedHashMap<>();
            Map<PartyId, Map<TaskId, Set<RaciRole>>> byParty = new LinkedHashMap<>();
            rows.forEach((task, row) -> row.forEach((party, bits) -> {
                put(byTask, task, party, bits);
                put(byParty, party, task, bits);
            }));
            return new RaciMatrix(sealed(byTask), sealed(byParty));
        }

        private static <R, C> void put(Map<R, Map<C, Set<RaciRole>>> table, R row, C column, int bits) {
            table.computeIfAbsent(row, any -> new LinkedHashMap<>(2)).put(column, RaciCell.of(bits));
        }

        private static <R, C> Map<R, Map<C, Set<RaciRole>>> sealed(Map<R, Map<C, Set<RaciRole>>> table) {
            table.replaceAll((row, cells) -> Collections.unmodifiableMap(cells));
            return Collections.unmodifiableMap(table);
        }
    }
}
