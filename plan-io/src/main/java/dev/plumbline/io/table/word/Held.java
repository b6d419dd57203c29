package dev.plumbline.io.table.word;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a word says that a column or a row holds of a goal: what is asked for, what was reached, at which rate. */
public final class Held {

    /** A target or an actual value. */
    public static final Set<Role> VALUES = EnumSet.of(Role.GOAL_TARGET, Role.GOAL_ACTUAL);

    /** These and the rates that follow from them. */
    public static final Set<Role> ALL =
            EnumSet.of(Role.GOAL_TARGET, Role.GOAL_ACTUAL, Role.GOAL_ATTAINMENT, Role.GOAL_DEVIATION);

    private Held() {}

    /**
     * What a key says is held.
     *
     * @param contents the words of the list {@code columnHolds}
     * @param headers the roles that a key names as a header
     * @param among what may be held
     */
    public static Optional<Role> of(
            String key, Map<String, String> contents, Function<String, List<RoleWord>> headers, Set<Role> among) {
        String meaning = contents.get(key);
        if (meaning != null) {
            return Role.of("goal." + meaning).filter(among::contains);
        }
        return headers.apply(key).stream()
                .map(RoleWord::role)
                .filter(among::contains)
                .findFirst();
    }
}
