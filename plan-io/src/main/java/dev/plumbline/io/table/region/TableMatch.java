package dev.plumbline.io.table.region;

import dev.plumbline.io.table.word.Role;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A header understood as one of a family: which column plays which role (列与角色). Immutable and thread-safe.
 *
 * @param family the family
 * @param roles the header of each role
 * @param guessed roles that were told from a part of the header only
 * @param unknown headers without a role
 * @param score how well it fits; more is better
 */
public record TableMatch(
        Family family, Map<Role, HeaderCell> roles, Set<Role> guessed, List<HeaderCell> unknown, int score) {

    public TableMatch {
        roles = roles.isEmpty() ? Map.of() : new EnumMap<>(roles);
        guessed = Set.copyOf(guessed);
        unknown = List.copyOf(unknown);
    }

    /** Whether it has what a table of its family must have. */
    public boolean fits() {
        return family.fits(roles.keySet());
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
        both.addAll(roles.keySet());
        above.stream().filter(role -> family.roles().contains(role)).forEach(both::add);
        return family.fits(both);
    }

    /** Whether a role was found. */
    public boolean has(Role role) {
        return roles.containsKey(role);
    }
}
