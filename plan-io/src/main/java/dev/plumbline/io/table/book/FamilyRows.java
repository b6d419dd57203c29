package dev.plumbline.io.table.book;

import dev.plumbline.io.table.region.Family;
import java.util.EnumMap;
import java.util.Map;

/** What becomes of the rows of each family. */
final class FamilyRows {

    private static final Map<Family, Rows> ROWS = new EnumMap<>(Map.of(
            Family.GOAL, new GoalRows(),
            Family.TASK, new TaskRows()));

    private FamilyRows() {}

    static Rows of(Family family) {
        return ROWS.getOrDefault(family, (table, book) -> book.rows(table).forEach(row -> row.refuse()));
    }
}
