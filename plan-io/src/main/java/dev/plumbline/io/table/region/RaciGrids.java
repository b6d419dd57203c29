package dev.plumbline.io.table.region;

import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.word.CellType;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the columns of a RACI grid from the other columns of a header (RACI-2). */
final class RaciGrids {

    private static final int FEWEST = 2;

    private final SheetGrid sheet;
    private final HeaderMatcher matcher;
    private final RaciMarks marks;

    RaciGrids(SheetGrid sheet, HeaderMatcher matcher, Vocabulary words) {
        this.sheet = sheet;
        this.matcher = matcher;
        this.marks = new RaciMarks(words);
    }

    RaciMarks marks() {
        return marks;
    }

    /**
     * The columns of letters under the names of parties. Where there are two, so is a column that holds letters under a
     * word such as 项目经理, which names who answers elsewhere, and one in which others stand among the letters.
     */
    List<HeaderCell> parties(TableMatch match, Header header) {
        List<HeaderCell> open =
                match.unknown().stream().filter(this::mayBeParty).toList();
        List<HeaderCell> sure = marks.columns(sheet, open, header.lastRow());
        if (sure.size() < FEWEST) {
            return sure;
        }
        List<HeaderCell> all = new ArrayList<>(sure);
        open.stream()
                .filter(cell -> !sure.contains(cell) && marks.isMostlyMarks(sheet, cell, header.lastRow()))
                .forEach(all::add);
        match.roles().forEach((role, cell) -> {
            if (role.type() == CellType.PARTY && marks.isAllLetters(sheet, cell, header.lastRow())) {
                all.add(cell);
            }
        });
        all.sort(Comparator.comparingInt(HeaderCell::column));
        return all;
    }

    /** A level, grade or state with letters below it names nobody: 任务级别 S, A. */
    private boolean mayBeParty(HeaderCell cell) {
        return matcher.rolesOf(cell).stream().noneMatch(word -> word.role().type() == CellType.WORD);
    }

    /** The match without the columns of parties. */
    static TableMatch without(TableMatch match, List<HeaderCell> parties) {
        List<HeaderCell> unknown =
                match.unknown().stream().filter(cell -> !parties.contains(cell)).toList();
        Map<Role, HeaderCell> roles = new EnumMap<>(Role.class);
        match.roles().forEach((role, cell) -> {
            if (!parties.contains(cell)) {
                roles.put(role, cell);
            }
        });
        return match.with(roles, unknown).scoring(2 * parties.size());
    }

    /** Whether a header's letters are rather those of a grid's row, since names stand right above them. */
    boolean isRowOfGrid(Header header) {
        Set<String> names = new HashSet<>();
        for (HeaderCell cell : header.cells()) {
            CellValue above = sheet.value(header.firstRow() - 1, cell.column());
            boolean letter = cell.parts().size() == 1
                    && (cell.leaf().length() == 1 || cell.leaf().charAt(0) < 0x80)
                    && marks.isMark(sheet.value(header.firstRow(), cell.column()));
            if (letter && above.kind() == CellKind.TEXT && !marks.isMark(above)) {
                names.add(above.text());
            }
        }
        return names.size() >= FEWEST;
    }

    /** Whether a row under a group's names holds the names of parties: nothing under the tasks, letters below it. */
    boolean isRowOfNames(GridRow row, GridRow upper, GridRow below) {
        if (row.size() < FEWEST || upper.isEmpty() || row.find(upper.column(0)) >= 0 || !marks.holdsSome(below)) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            if (row.value(i).kind() != CellKind.TEXT
                    || marks.isMark(row.value(i))
                    || row.text(i).length() > 20) {
                return false;
            }
        }
        return true;
    }
}
