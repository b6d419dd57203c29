package dev.plumbline.io.table.region;

import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.GridRow;
import java.util.List;

/** Tells rows of a form, a label and its value by turns, from headers. */
final class FormRows {

    private static final int MOST_CELLS = 8;
    private static final int LONGEST_LABEL = 16;

    private final List<GridRow> rows;
    private final HeaderMatcher matcher;

    FormRows(List<GridRow> rows, HeaderMatcher matcher) {
        this.rows = rows;
        this.matcher = matcher;
    }

    /** Whether a row and one beside it hold labels and values by turns. */
    boolean isFormRow(int index) {
        return alternates(rows.get(index), matcher) && (neighbour(index - 1) || neighbour(index + 1));
    }

    private boolean neighbour(int index) {
        return index >= 0 && index < rows.size() && alternates(rows.get(index), matcher);
    }

    /** A known label, then something that is none, and so on; a value may end like one: 指定每日审核人. */
    static boolean alternates(GridRow row, HeaderMatcher matcher) {
        if (row.size() < 2 || row.size() > MOST_CELLS || row.size() % 2 != 0) {
            return false;
        }
        int values = 0;
        for (int i = 0; i < row.size(); i++) {
            boolean isShort =
                    row.value(i).kind() == CellKind.TEXT && row.text(i).length() <= LONGEST_LABEL;
            if (i % 2 == 0 && !(isShort && matcher.isLabel(row.text(i)))) {
                return false;
            }
            values += i % 2 == 1 && !(isShort && matcher.isExactLabel(row.text(i))) ? 1 : 0;
        }
        return values * 2 >= row.size();
    }
}
