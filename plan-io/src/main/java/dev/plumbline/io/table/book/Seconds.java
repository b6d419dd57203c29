package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.GoalFindings;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a second row says of a thing that is known: what nobody said yet is taken, what it says otherwise is told and stays
 * with its row as text, never dropped.
 */
final class Seconds {

    private final TableRow row;
    private final String name;

    /**
     * @param row the second row
     * @param name what the known thing is called
     */
    Seconds(TableRow row, String name) {
        this.row = row;
        this.name = name;
    }

    /** What the first row says, else what this one does. */
    <T> Optional<T> first(Role role, Optional<T> known, Optional<T> told) {
        if (known.isPresent() && told.isPresent() && !known.equals(told)) {
            leave(role, known.get().toString());
        }
        return known.or(() -> told);
    }

    /** The same of what is listed. */
    <T> List<T> first(Role role, List<T> known, List<T> told) {
        if (!known.isEmpty() && !known.containsAll(told)) {
            leave(role, known.stream().map(Object::toString).collect(Collectors.joining("；")));
        }
        return known.isEmpty() ? told : known;
    }

    /** Leaves a cell with its row, since the thing holds something else. */
    void leave(Role role, String first) {
        if (row.peek(role).isPresent()) {
            row.tell(
                    role,
                    GoalFindings.SECOND_VALUE,
                    finding -> finding.putFigure("name", name).putFigure("first", first));
            row.release(role);
        }
    }
}
