package dev.plumbline.task.raci;

import dev.plumbline.party.PartyId;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskParties;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does what for which task (责任矩阵): tasks × parties, each cell a set of letters (RACI-2, RACI-4).
 *
 * <p>Readable by row and by column, both made once. Tasks and parties keep the order in which they were first named;
 * two matrices with the same letters are equal in whatever order. Immutable and thread-safe.
 */
public final class RaciMatrix {

    private static final RaciMatrix EMPTY = builder().build();

    private final Map<TaskId, Map<PartyId, Set<RaciRole>>> byTask;
    private volatile @Nullable Map<PartyId, Map<TaskId, Set<RaciRole>>> byParty;

    private RaciMatrix(Map<TaskId, Map<PartyId, Set<RaciRole>>> byTask) {
        this.byTask = byTask;
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
        return byParty().getOrDefault(party, Map.of());
    }

    /** Made when somebody asks for it first; the same whoever makes it. */
    private Map<PartyId, Map<TaskId, Set<RaciRole>>> byParty() {
        Map<PartyId, Map<TaskId, Set<RaciRole>>> known = byParty;
        if (known == null) {
            known = turned(byTask);
            byParty = known;
        }
        return known;
    }

    private static Map<PartyId, Map<TaskId, Set<RaciRole>>> turned(Map<TaskId, Map<PartyId, Set<RaciRole>>> byTask) {
        Map<PartyId, Map<TaskId, Set<RaciRole>>> turned = new LinkedHashMap<>();
        byTask.forEach((task, row) -> row.forEach((party, roles) ->
                turned.computeIfAbsent(party, any -> new LinkedHashMap<>()).put(task, roles)));
        turned.replaceAll((party, tasks) -> Collections.unmodifiableMap(tasks));
        return Collections.unmodifiableMap(turned);
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

    /** Who is named for a task from an instant on. */
    public TaskParties parties(TaskId task, Instant since) {
        return new TaskParties(since, owners(task), holders(task, RaciRole.APPROVER));
    }

    /** The tasks that have a letter. */
    public Set<TaskId> tasks() {
        return byTask.keySet();
    }

    /** The parties that have a letter. */
    public Set<PartyId> parties() {
        return byParty().keySet();
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

        /** By task what each party does: a linked map is this builder's own, any other is never changed. */
        private Map<TaskId, Map<PartyId, Set<RaciRole>>> rows = new LinkedHashMap<>();

        private final Map<RaciRole, Map<PartyId, Map<PartyId, Set<RaciRole>>>> alone = new EnumMap<>(RaciRole.class);
        private boolean handedOut;

        Builder() {}

        /** Gives a party a letter for a task. */
        public Builder add(TaskId task, PartyId party, RaciRole role) {
            own();
            rows.merge(task, alone(party, role), Builder::joined);
            return this;
        }

        /** The row of a task that only one party has a letter for: tasks of one owner share it. */
        private Map<PartyId, Set<RaciRole>> alone(PartyId party, RaciRole role) {
            Map<PartyId, Map<PartyId, Set<RaciRole>>> ofRole = alone.computeIfAbsent(role, any -> new HashMap<>());
            Map<PartyId, Set<RaciRole>> row = ofRole.get(party);
            if (row == null) {
                row = Map.of(party, RaciCell.of(RaciCell.bit(role)));
                ofRole.put(party, row);
            }
            return row;
        }

        private static Map<PartyId, Set<RaciRole>> joined(
                Map<PartyId, Set<RaciRole>> row, Map<PartyId, Set<RaciRole>> more) {
            Map<PartyId, Set<RaciRole>> wider = row instanceof LinkedHashMap ? row : new LinkedHashMap<>(row);
            more.forEach((party, roles) -> wider.merge(party, roles, RaciCell::joined));
            return wider;
        }

        /** Makes a party the owner of a task. */
        public Builder owner(TaskId task, PartyId party) {
            return add(task, party, RaciRole.RESPONSIBLE);
        }

        /** Takes a letter away; nothing changes where it was not held. */
        public Builder remove(TaskId task, PartyId party, RaciRole role) {
            own();
            rows.computeIfPresent(task, (any, row) -> without(row, party, role));
            return this;
        }

        private static @Nullable Map<PartyId, Set<RaciRole>> without(
                Map<PartyId, Set<RaciRole>> row, PartyId party, RaciRole role) {
            Map<PartyId, Set<RaciRole>> left = new LinkedHashMap<>(row);
            left.computeIfPresent(party, (any, held) -> RaciCell.without(held, role));
            return left.isEmpty() ? null : left;
        }

        /** Takes a task with all its letters away. */
        public Builder remove(TaskId task) {
            own();
            rows.remove(task);
            return this;
        }

        public RaciMatrix build() {
            own();
            rows.replaceAll((task, row) -> row instanceof LinkedHashMap ? Collections.unmodifiableMap(row) : row);
            handedOut = true;
            return new RaciMatrix(Collections.unmodifiableMap(rows));
        }

        /** What a matrix was made of is left to it. */
        private void own() {
            if (handedOut) {
                rows = new LinkedHashMap<>(rows);
                handedOut = false;
            }
        }
    }
}
