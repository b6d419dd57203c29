package dev.plumbline.io.table.book;

import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.ReadWords;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells numbers that identify (编号 T-01) from those that only count rows (序号 1, 2, 3) (IO-2d). */
final class Numbers {

    private Numbers() {}

    /**
     * Whether the cells of a number column name their rows: under a counting header not mere counts, outline numbers only
     * if none comes twice; of others a few may by mistake, which is told of each.
     */
    static boolean identify(OfficeTable table, Role role, ReadWords words) {
        return identify(table, role, words, false);
    }

    /** Whether the cells of a number column name what their rows are about, of which several may be about one thing. */
    static boolean name(OfficeTable table, Role role, ReadWords words) {
        return identify(table, role, words, true);
    }

    private static boolean identify(OfficeTable table, Role role, ReadWords words, boolean repeated) {
        if (!table.has(role) || table.area().isEmpty()) {
            return table.has(role);
        }
        int column = table.area().get().match().roles().get(role) == null
                ? 0
                : table.area().get().match().roles().get(role).column();
        if (column == 0 || table.mark().isPresent()) {
            return column != 0;
        }
        boolean counting =
                words.meaning("numberHeader", table.names().ownHeaderText(role)).isPresent();
        List<GridRow> rows = table.area().get().rows();
        Set<String> seen = new HashSet<>();
        boolean plain = true;
        int given = 0;
        for (GridRow row : rows) {
            String text = row.at(column).text().strip();
            if (text.isEmpty()) {
                continue;
            }
            given++;
            seen.add(text);
            plain &= isPlain(text);
        }
        boolean distinct = plain ? seen.size() == given : seen.size() * 2 > given;
        return !seen.isEmpty() && (repeated || distinct) && !(counting && plain);
    }

    /** A number that names nothing only counts its row; one with letters is kept as it stands. */
    static void leave(TableRow row, Role role, String number) {
        if (isPlain(number)) {
            row.layout(role);
        } else {
            row.keep(role);
        }
    }

    /** A whole or outline number without any letter: 7, 1.2. */
    static boolean isPlain(String number) {
        return number.chars().allMatch(letter -> letter >= '0' && letter <= '9' || letter == '.' || letter == '-');
    }
}
