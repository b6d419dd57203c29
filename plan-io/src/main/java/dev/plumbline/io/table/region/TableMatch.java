package dev.plumbline.io.table.region;

import dev.plumbline.io.table.word.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A header understood as one of a family: which column plays which role (列与角色). Immutable and thread-safe.
 *
 * @param family the family
 * @param roles the header of each role
 * @param guessed roles that were told from a part of the header only
 * @param unknown headers without a role
 * @param periods headers that speak of another time than the table as a whole
 * @param score how well it fits; more is better
 * @param coarse the column that its header calls the tasks' names, where the cells speak for another one
 * @param turns the column whose words say what each row holds of its goal, where rows of targets and actual values take turns
 */
public record TableMatch(
        Family family,
        Map<Role, HeaderCell> roles,
        Set<Role> guessed,
        List<HeaderCell> unknown,
        List<PeriodColumn> periods,
        int score,
        Optional<HeaderCell> coarse,
        Optional<HeaderCell> turns) {

    TableMatch(
            Family family,
            Map<Role, HeaderCell> roles,
            Set<Role> guessed,
            List<HeaderCell> unknown,
            List<PeriodColumn> periods,
            int score) {
        this(family, roles, guessed, unknown, periods, score, Optional.empty(), Optional.empty());
    }

    public TableMatch {
        roles = roles.isEmpty() ? Map.of() : new EnumMap<>(roles);
        guessed = Set.copyOf(guessed);
        unknown = List.copyOf(unknown);
        periods = List.copyOf(periods);
    }

    /** Whether it has what a table of its family must have. */
    public boolean fits() {
        return family.fits(told());
    }

    /** The roles that columns play; columns of several periods say what is asked for or was reached. */
    private Set<Role> told() {
        if (periods.size() < 2) {
            return roles.keySet();
        }
        Set<Role> told = EnumSet.of(Role.GOAL_TARGET);
        told.addAll(roles.keySet());
        return told;
    }

    /**
     * Whether it has what a table of its family must have, with what the lines above say for all rows. A row in which
     * labels and values take turns is a line of a form, so lines above count only for a row that is mostly labels.
     */
    boolean fits(Set<Role> above) {
        if (fits() || unknown.size() >= roles.size()) {
            return fits();
        }
        Set<Role> both = EnumSet.copyOf(family.names());
        both.clear();
        both.addAll(told());
        above.stream().filter(role -> family.roles().contains(role)).forEach(both::add);
        return family.fits(both);
    }

    /** The same with the names of tasks in another column; the one that was taken for them says what they are part of. */
    TableMatch namedBy(HeaderCell cell) {
        Map<Role, HeaderCell> settled = new EnumMap<>(roles);
        List<HeaderCell> left = new ArrayList<>(unknown);
        HeaderCell before = roles.get(Role.TASK_NAME);
        settled.values().remove(cell);
        left.remove(cell);
        settled.put(Role.TASK_NAME, cell);
        if (settled.putIfAbsent(Role.TASK_INITIATIVE, before) != null) {
            left.add(before);
        }
        return new TableMatch(family, settled, guessed, left, periods, score, Optional.of(before), turns);
    }

    /** The same with other roles. */
    TableMatch with(Map<Role, HeaderCell> other, List<HeaderCell> left) {
        return new TableMatch(family, other, guessed, left, periods, score, coarse, turns);
    }

    /** The same fitting better. */
    TableMatch scoring(int more) {
        return new TableMatch(family, roles, guessed, unknown, periods, score + more, coarse, turns);
    }

    /** The same without a role: its column means nothing that is known. */
    TableMatch without(Role role) {
        Map<Role, HeaderCell> settled = new EnumMap<>(roles);
        List<HeaderCell> left = new ArrayList<>(unknown);
        left.add(settled.remove(role));
        return with(settled, left);
    }

    /** The same whose rows take turns by the words of a column, which holds nothing else. */
    TableMatch turning(HeaderCell cell) {
        Map<Role, HeaderCell> settled = new EnumMap<>(roles);
        List<HeaderCell> left = new ArrayList<>(unknown);
        settled.values().remove(cell);
        left.remove(cell);
        return new TableMatch(family, settled, guessed, left, periods, score, coarse, Optional.of(cell));
    }

    /** Whether a role was found. */
    public boolean has(Role role) {
        return roles.containsKey(role);
    }
}
