package dev.plumbline.io.table.region;

import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.RoleWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of two columns that may name tasks tells the rows apart: of 阶段 and 明细, 模块 and 功能 the one whose cells differ; the
 * coarse one says under what they are done. The words of a header leave that open, its cells do not.
 */
final class NameColumn {

    private static final int ROWS_LOOKED_AT = 200;
    private static final int LONGEST_GAP = 2;
    private static final int FEWEST_ROWS = 3;
    private static final int LONGEST_NAME = 60;
    private static final List<Role> DETAILS = List.of(Role.TASK_DESCRIPTION, Role.TASK_STEPS);

    private final SheetGrid sheet;
    private final HeaderMatcher matcher;
    private final TableMatch match;
    private final HeaderCell named;
    private final List<GridRow> rows;

    private NameColumn(SheetGrid sheet, HeaderMatcher matcher, TableMatch match, HeaderCell named, List<GridRow> rows) {
        this.sheet = sheet;
        this.matcher = matcher;
        this.match = match;
        this.named = named;
        this.rows = rows;
    }

    /** The match with the column of names that the cells below it speak for. */
    static TableMatch settle(SheetGrid sheet, HeaderMatcher matcher, TableMatch match, Header header) {
        HeaderCell named = match.roles().get(Role.TASK_NAME);
        if (match.family() != Family.TASK || named == null || matcher.isSettled(named)) {
            return match;
        }
        List<GridRow> rows = below(sheet, header.lastRow());
        rows.removeIf(row -> row.size() == 1 && row.column(0) <= named.column());
        return new NameColumn(sheet, matcher, match, named, rows).settle();
    }

    private static List<GridRow> below(SheetGrid sheet, int headerRow) {
        List<GridRow> rows = new ArrayList<>();
        int gap = 0;
        for (int row = headerRow + 1; row <= sheet.lastRow() && rows.size() < ROWS_LOOKED_AT; row++) {
            GridRow here = sheet.rowAt(row);
            gap = here.isEmpty() ? gap + 1 : 0;
            if (gap > LONGEST_GAP) {
                break;
            }
            if (!here.isEmpty()) {
                rows.add(here);
            }
        }
        return rows;
    }

    private TableMatch settle() {
        Cells names = cells(named.column());
        if (!names.isCoarse()) {
            return match;
        }
        HeaderCell best = null;
        int most = 0;
        for (HeaderCell cell : candidates(names.merged > 0)) {
            Cells details = cells(cell.column());
            if (details.tellApart(names) && details.distinct.size() >= most) {
                best = cell;
                most = details.distinct.size();
            }
        }
        return best == null ? match : match.namedBy(best);
    }

    /** Columns whose header may stand for a task, where the name's own header leaves that open or its cells are merged. */
    private List<HeaderCell> candidates(boolean merged) {
        boolean open = merged
                || matcher.rolesOf(named).stream().noneMatch(word -> word.role() == Role.TASK_NAME && word.strong());
        List<HeaderCell> candidates = new ArrayList<>();
        for (HeaderCell cell : match.unknown()) {
            if (isWord(cell, Role.TASK_NAME) || open && DETAILS.stream().anyMatch(role -> isWord(cell, role))) {
                candidates.add(cell);
            }
        }
        for (Role role : DETAILS) {
            Optional.ofNullable(match.roles().get(role)).filter(any -> open).ifPresent(candidates::add);
        }
        return candidates;
    }

    private boolean isWord(HeaderCell cell, Role role) {
        return matcher.rolesOf(cell).stream().map(RoleWord::role).anyMatch(role::equals);
    }

    private Cells cells(int column) {
        Cells cells = new Cells();
        String above = "";
        for (GridRow row : rows) {
            CellValue own = row.at(column);
            CellAddress anchor = sheet.anchor(CellAddress.of(row.number(), column));
            boolean merged =
                    anchor.row() != row.number() && anchor.row() >= rows.get(0).number();
            if (own.kind() == CellKind.TEXT) {
                above = own.text().strip();
                cells.add(above, false);
            } else if (merged && sheet.value(anchor.row(), anchor.column()).kind() == CellKind.TEXT) {
                cells.add(sheet.value(anchor.row(), anchor.column()).text().strip(), true);
            } else if (own.kind() == CellKind.BLANK && column == named.column() && isTask(row) && !above.isEmpty()) {
                cells.add(above, true);
            }
        }
        return cells;
    }

    /** Whether a row says who does something, when, or how far it is. */
    private boolean isTask(GridRow row) {
        for (Role role : List.of(
                Role.TASK_OWNER,
                Role.TASK_START,
                Role.TASK_FINISH,
                Role.TASK_DATES,
                Role.TASK_STATE,
                Role.TASK_PERCENT,
                Role.TASK_DURATION,
                Role.TASK_EFFORT)) {
            HeaderCell cell = match.roles().get(role);
            if (cell != null && row.find(cell.column()) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What the cells of a column hold, row by row. */
    private static final class Cells {

        private final Set<String> distinct = new HashSet<>();
        private int filled;
        private int merged;
        private long letters;

        private void add(String text, boolean again) {
            distinct.add(text);
            filled++;
            merged += again ? 1 : 0;
            letters += text.length();
        }

        /** Whether at least every third row repeats a name. */
        private boolean isCoarse() {
            return filled >= FEWEST_ROWS && distinct.size() * 3 <= filled * 2;
        }

        private boolean tellApart(Cells names) {
            boolean finer = distinct.size() >= names.distinct.size() * 2
                    || distinct.size() > names.distinct.size() && distinct.size() * 10 >= filled * 9;
            return finer && filled * 4 >= names.filled * 3 && letters <= (long) filled * LONGEST_NAME;
        }
    }
}
