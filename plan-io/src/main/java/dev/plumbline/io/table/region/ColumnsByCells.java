package dev.plumbline.io.table.region;

import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.word.CellType;
import dev.plumbline.io.table.word.Role;

/** Settles what the words of a header leave open by the cells below it. */
final class ColumnsByCells {

    private static final int ROWS_LOOKED_AT = 60;
    private static final int LONGEST_COUNT = 3;

    private ColumnsByCells() {}

    static TableMatch settle(SheetGrid sheet, HeaderMatcher matcher, TableMatch match, Header header) {
        TableMatch settled = match;
        for (Role role : match.roles().keySet()) {
            HeaderCell cell = match.roles().get(role);
            if (role.type() == CellType.PARTY
                    && !matcher.isSettled(cell)
                    && counts(sheet, cell.column(), header.lastRow())) {
                settled = settled.without(role);
            }
        }
        settled = TurnColumn.settle(sheet, matcher, settled, header);
        return NameColumn.settle(sheet, matcher, settled, header);
    }

    /** Whether a column that should name parties holds nothing but small numbers: how many are needed, not who. */
    private static boolean counts(SheetGrid sheet, int column, int headerRow) {
        int counts = 0;
        for (int row = headerRow + 1; row <= Math.min(headerRow + ROWS_LOOKED_AT, sheet.lastRow()); row++) {
            CellValue value = sheet.value(row, column);
            if (value.kind() == CellKind.BLANK) {
                continue;
            }
            if (!isCount(value.text().strip())) {
                return false;
            }
            counts++;
        }
        return counts > 0;
    }

    private static boolean isCount(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_COUNT
                && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
