package dev.plumbline.io.table.row;

import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.word.Role;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What cells above say for those below, while the rows of a table are read in order. Confined to one thread. */
public final class CarriedCells {

    /** What the first of several rows about one goal says for all of them. */
    public static final Set<Role> GROUPED = Collections.unmodifiableSet(EnumSet.of(
            Role.GOAL_NAME, Role.GOAL_INDICATOR, Role.GOAL_UNIT_OF_MEASURE, Role.GOAL_OWNER, Role.GOAL_UNIT));

    private final Optional<TableArea> area;
    private final Map<Role, CellAddress> carried = new EnumMap<>(Role.class);
    private final Map<Role, CellAddress> said = new EnumMap<>(Role.class);

    CarriedCells(Optional<TableArea> area) {
        this.area = area;
    }

    /** The place whose cell an empty one of a carried column repeats. */
    @Nullable
    CellAddress at(Role role) {
        return carried.get(role);
    }

    void carry(Role role, CellAddress place) {
        carried.put(role, place);
    }

    /** The last cell of a column that says something of its own. */
    @Nullable
    CellAddress said(Role role) {
        return said.get(role);
    }

    void said(Role role, CellAddress place) {
        said.put(role, place);
    }

    /** Whether an empty cell of a role means the same as the one above. */
    boolean isCarried(Role role) {
        return role.isCarried() && area.flatMap(TableArea::mark).isEmpty() || isTurning() && GROUPED.contains(role);
    }

    private boolean isTurning() {
        return area.isPresent() && area.get().match().turns().isPresent();
    }

    /** Forgets what the rows of the goal before said for all of them. */
    public void startGroup() {
        GROUPED.stream().filter(role -> !role.isCarried()).forEach(carried::remove);
    }

    /** Forgets what stood above: its rows are to be read from the first one again. */
    void rewind() {
        carried.clear();
        said.clear();
    }
}
