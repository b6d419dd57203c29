package dev.plumbline.io.table.region;

import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the rows of a header: a group's words stand over all its columns, be they merged or only left blank to the right.
 */
final class HeaderReader {

    private static final int LONGEST = 60;

    private final SheetGrid sheet;

    HeaderReader(SheetGrid sheet) {
        this.sheet = sheet;
    }

    /** The header in some rows, from the first to the last column that holds something in them. */
    Header read(int firstRow, int lastRow) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int row = firstRow; row <= lastRow; row++) {
            GridRow cells = sheet.rowAt(row);
            if (!cells.isEmpty()) {
                first = Math.min(first, cells.column(0));
                last = Math.max(last, cells.column(cells.size() - 1));
            }
        }
        List<HeaderCell> found = new ArrayList<>();
        String[] groups = new String[lastRow - firstRow + 1];
        int before = first;
        for (int column = first; column <= last; column = next(firstRow, lastRow, column + 1, last)) {
            if (column > before + 1) {
                Arrays.fill(groups, null);
            }
            before = column;
            List<String> parts = parts(firstRow, lastRow, column, groups);
            if (!parts.isEmpty()) {
                found.add(new HeaderCell(column, lastRow, parts));
            }
        }
        return new Header(firstRow, lastRow, found);
    }

    /** The next column that holds something in some rows; a blank one ends the groups, and there may be thousands. */
    private int next(int firstRow, int lastRow, int column, int last) {
        int next = last + 1;
        for (int row = firstRow; row <= lastRow && next > column; row++) {
            next = sheet.nextColumn(row, column, next - 1);
        }
        return next;
    }

    private List<String> parts(int firstRow, int lastRow, int column, String[] groups) {
        List<String> parts = new ArrayList<>(2);
        boolean below = !text(lastRow, column).isEmpty();
        boolean open = true;
        for (int row = firstRow; row <= lastRow; row++) {
            String text = text(row, column);
            int level = row - firstRow;
            if (!text.isEmpty()) {
                groups[level] = below && row < lastRow ? text : null;
                Arrays.fill(groups, level + 1, groups.length, null);
                open = false;
            } else if (row < lastRow && below && open && groups[level] != null) {
                text = groups[level];
            } else if (row < lastRow) {
                groups[level] = null;
            }
            if (!text.isEmpty()
                    && (parts.isEmpty() || !parts.get(parts.size() - 1).equals(text))) {
                parts.add(text);
            }
        }
        return parts;
    }

    private String text(int row, int column) {
        CellValue value = sheet.value(row, column);
        if (value.kind() == CellKind.BLANK) {
            return "";
        }
        String text = value.text().strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
