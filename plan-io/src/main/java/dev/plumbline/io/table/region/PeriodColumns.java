package dev.plumbline.io.table.region;

import dev.plumbline.io.table.word.Held;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.RoleWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of a header of goals that speak of parts of its time. They play no role of the table as a whole, since
 * what the first quarter asks for is not what the year asks for. Confined to one thread.
 */
final class PeriodColumns {

    private static final int LONGEST_WORD = 12;

    /** A header cell with the time it speaks of and what it holds. */
    private record Timed(
            HeaderCell cell, @Nullable ColumnTime time, String period, Optional<Role> role, boolean other) {}

    private final Map<String, String> times;
    private final Map<String, String> contents;
    private final TextKeys keys;
    private final Function<String, List<RoleWord>> roles;
    private final Predicate<HeaderCell> kept;

    /**
     * @param times which time words of headers speak of
     * @param contents what words beside a period mean: a target or an actual value
     * @param roles the roles that a key names
     * @param kept whether a company's mapping keeps a column as it is
     */
    PeriodColumns(
            Map<String, String> times,
            Map<String, String> contents,
            TextKeys keys,
            Function<String, List<RoleWord>> roles,
            Predicate<HeaderCell> kept) {
        this.times = times;
        this.contents = contents;
        this.keys = keys;
        this.roles = roles;
        this.kept = kept;
    }

    /** The columns but those that a company's mapping keeps as they are, in order; none where all of a header speaks of one time. */
    List<PeriodColumn> of(Header header) {
        List<Timed> timed = new ArrayList<>(header.cells().size());
        Set<String> parts = new HashSet<>();
        for (HeaderCell cell : header.cells()) {
            if (kept.test(cell)) {
                continue;
            }
            Timed each = timed(cell);
            timed.add(each);
            if (each.time == ColumnTime.PART) {
                parts.add(each.period);
            }
        }
        List<PeriodColumn> found = new ArrayList<>();
        for (Timed each : timed) {
            if (each.time != null && stands(each, timed, parts.size())) {
                found.add(new PeriodColumn(
                        each.cell, each.time, each.period, each.role, each.role.isEmpty() && !each.other));
            }
        }
        return found;
    }

    private boolean stands(Timed each, List<Timed> all, int parts) {
        return switch (each.time) {
            case PART -> parts > 1 || each.role.isPresent() && all.stream().anyMatch(other -> rivals(each, other));
            case WHOLE -> parts > 1 && !each.other;
            case YEAR ->
                each.role.isPresent() ? hasOwn(each, all) || parts > 1 && isAlone(each) : parts > 1 && !each.other;
            case SO_FAR -> hasOwn(each, all) || parts > 1 && each.role.isPresent();
            case OWN -> false;
        };
    }

    /** 全年 below 目标. */
    private boolean isAlone(Timed each) {
        return each.cell.parts().size() > 1 && times.containsKey(keys.of(each.cell.leaf()));
    }

    /** Another column that holds the same for the table as a whole. */
    private static boolean rivals(Timed each, Timed other) {
        return other != each && other.time != ColumnTime.PART && other.role.equals(each.role) && other.role.isPresent();
    }

    private static boolean hasOwn(Timed each, List<Timed> all) {
        return all.stream()
                .anyMatch(other -> other.time == ColumnTime.OWN
                        && other.role.isPresent()
                        && (each.role.isEmpty() || other.role.equals(each.role)));
    }

    private Timed timed(HeaderCell cell) {
        for (int i = cell.parts().size() - 1; i >= 0; i--) {
            Optional<PeriodHeader> part = PeriodHeader.of(cell.parts().get(i));
            if (part.isPresent()) {
                String rest = others(cell, i) + keys.of(part.get().rest());
                return new Timed(cell, ColumnTime.PART, part.get().period(), held(rest), !rest.isEmpty());
            }
        }
        for (int i = cell.parts().size() - 1; i >= 0; i--) {
            Timed relative = relative(cell, i);
            if (relative != null) {
                return relative;
            }
        }
        String key = others(cell, -1);
        return new Timed(cell, null, "", held(key), !key.isEmpty());
    }

    /** The words of the other groups, without the years they name. */
    private String others(HeaderCell cell, int without) {
        StringBuilder others = new StringBuilder();
        for (int i = 0; i < cell.parts().size(); i++) {
            others.append(
                    i == without ? "" : keys.of(PeriodWords.without(cell.parts().get(i))));
        }
        return others.toString();
    }

    private @Nullable Timed relative(HeaderCell cell, int part) {
        String key = keys.of(cell.parts().get(part));
        if (key.length() == 1) {
            return null;
        }
        for (int end = Math.min(LONGEST_WORD, key.length()); end > 0; end--) {
            ColumnTime time =
                    ColumnTime.of(times.getOrDefault(key.substring(0, end), "")).orElse(null);
            if (time != null) {
                String rest = others(cell, part) + key.substring(end);
                Optional<Role> role =
                        time == ColumnTime.SO_FAR && rest.isEmpty() ? Optional.of(Role.GOAL_ACTUAL) : held(rest);
                boolean alone = end == key.length() && cell.parts().size() > 1;
                return new Timed(cell, time, "", role, !rest.isEmpty() && !(alone && time == ColumnTime.WHOLE));
            }
        }
        return null;
    }

    /** What the word of a row says that it holds: a target, an actual value, or a rate. */
    Optional<Role> ofRow(String word) {
        return Held.of(keys.of(word), contents, roles, Held.ALL);
    }

    /** What a key says a column holds: a target or an actual value; empty for anything else, and for nothing. */
    private Optional<Role> held(String key) {
        return Held.of(key, contents, roles, Held.VALUES);
    }
}
