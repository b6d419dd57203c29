package dev.plumbline.io.table.region;

import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.GridRow;
import java.util.List;

/** Tells rows of a form, a label and its value by turns, from headers. */
final class FormRows {

    private static final int MOST_CELLS = 8;

    private final List<GridRow> rows;
    private final HeaderMatcher matcher;

    FormRows(List<GridRow> rows, HeaderMatcher matcher) {
        this.rows = rows;
        this.matcher = matcher;
    }

    /** Whether a row and one beside it hold labels and values by turns. */
    boolean isFormRow(int index) {
        return alternates(rows.get(index)) && (neighbour(index - 1) || neighbour(index + 1));
    }

    private boolean neighbour(int index) {
        return index >= 0 && index < rows.size() && alternates(rows.get(index));
    }

    /** A known label, then something that is none, and so on. */
    private boolean alternates(GridRow row) {
        if (row.size() < 2 || row.size() > MOST_CELLS || row.size() % 2 != 0) {
            return false;
        }
        int values = 0;
        for (int i = 0; i < row.size(); i++) {
            boolean label =
                    row.value(i).kind() == CellKind.TEXT && row.text(i).length() <= 16 && matcher.isLabel(row.text(i));
            if (i % 2 == 0 && !label) {
                return false;
            }
            values += i % 2 == 1 && !label ? 1 : 0;
        }
        return values * 2 >= row.size();
    }
}
