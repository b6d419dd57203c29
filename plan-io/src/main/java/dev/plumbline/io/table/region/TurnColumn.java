package dev.plumbline.io.table.region;

import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.word.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the column of a table of goals whose words say what each row holds: 目标, 实际 and 达成率 by turns below one name, a
 * column for each month. What its header says does not count (项目, 类别, 数据项), its cells do.
 */
final class TurnColumn {

    private static final int ROWS_LOOKED_AT = 60;
    private static final int LONGEST_GAP = 2;
    private static final int LONGEST_WORD = 12;

    private final SheetGrid sheet;
    private final HeaderMatcher matcher;
    private final Header header;

    private TurnColumn(SheetGrid sheet, HeaderMatcher matcher, Header header) {
        this.sheet = sheet;
        this.matcher = matcher;
        this.header = header;
    }

    /** The match with its rows taking turns, if a column says so. */
    static TableMatch settle(SheetGrid sheet, HeaderMatcher matcher, TableMatch match, Header header) {
        if (match.family() != Family.GOAL || match.periods().isEmpty()) {
            return match;
        }
        TurnColumn column = new TurnColumn(sheet, matcher, header);
        for (HeaderCell cell : header.cells()) {
            if (isFree(cell, match) && !matcher.isSettled(cell) && column.takesTurns(cell.column())) {
                return match.turning(cell);
            }
        }
        return match;
    }

    private static boolean isFree(HeaderCell cell, TableMatch match) {
        HeaderCell name = match.roles().get(Role.GOAL_NAME);
        HeaderCell indicator = match.roles().get(Role.GOAL_INDICATOR);
        boolean onlyName = name == null || indicator == null;
        return !(onlyName && (cell == name || cell == indicator))
                && match.periods().stream().noneMatch(column -> column.header() == cell)
                && (match.unknown().contains(cell) || match.roles().containsValue(cell));
    }

    /** Whether targets and actual values both stand below, and hardly anything that is neither nor a rate of both. */
    private boolean takesTurns(int column) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        int known = 0;
        int filled = 0;
        int gap = 0;
        int last = Math.min(sheet.lastRow(), header.lastRow() + ROWS_LOOKED_AT);
        for (int row = header.lastRow() + 1; row <= last && gap <= LONGEST_GAP; row++) {
            GridRow cells = sheet.rowAt(row);
            CellValue value = cells.at(column);
            gap = cells.isEmpty() ? gap + 1 : 0;
            if (value.kind() == CellKind.BLANK) {
                continue;
            }
            String text = value.text().strip();
            Optional<Role> role = value.kind() == CellKind.TEXT && text.length() <= LONGEST_WORD
                    ? matcher.heldByRow(text)
                    : Optional.empty();
            role.ifPresent(held::add);
            filled++;
            known += role.isPresent() ? 1 : 0;
            if (known * 2 < filled) {
                return false;
            }
        }
        return held.contains(Role.GOAL_TARGET) && held.contains(Role.GOAL_ACTUAL) && known * 3 >= filled * 2;
    }
}
