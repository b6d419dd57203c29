package dev.plumbline.io.table.region;

import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.word.HeaderKey;
import dev.plumbline.io.table.word.ValueKey;
import dev.plumbline.io.table.word.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Finds the columns whose cells hold RACI letters or marks, under the names of parties. */
final class RaciMarks {

    private static final int ROWS_LOOKED_AT = 60;
    /** As long as a written out letter is: Accountable, Responsible. */
    private static final int LONGEST = 16;

    private final Vocabulary words;

    RaciMarks(Vocabulary words) {
        this.words = words;
    }

    private record Count(int marks, int letters, int others) {}

    private Count count(SheetGrid sheet, HeaderCell cell, int headerRow) {
        int marks = 0;
        int letters = 0;
        int others = 0;
        for (int row = headerRow + 1; row <= Math.min(headerRow + ROWS_LOOKED_AT, sheet.lastRow()); row++) {
            CellValue value = sheet.value(row, cell.column());
            if (value.kind() == CellKind.BLANK || isNothing(value) || isNoData(value.text(), cell)) {
                continue;
            }
            boolean mark = isMark(value);
            marks += mark ? 1 : 0;
            letters += mark && Character.isLetter(value.text().strip().charAt(0)) ? 1 : 0;
            others += mark ? 0 : 1;
        }
        return new Count(marks, letters, others);
    }

    /** Whether at least half of the cells below a header are letters. */
    boolean isMostlyMarks(SheetGrid sheet, HeaderCell cell, int headerRow) {
        Count count = count(sheet, cell, headerRow);
        return count.marks > 0 && count.marks >= count.others && !isTime(cell.leaf());
    }

    /** Whether all cells below a header are letters. */
    boolean isAllLetters(SheetGrid sheet, HeaderCell cell, int headerRow) {
        Count count = count(sheet, cell, headerRow);
        return count.letters > 0 && count.letters == count.marks && count.others == 0;
    }

    /** The unknown columns of a header that hold little else than letters in the rows below. */
    List<HeaderCell> columns(SheetGrid sheet, List<HeaderCell> unknown, int headerRow) {
        List<HeaderCell> found = new ArrayList<>();
        for (HeaderCell cell : unknown) {
            if (isTime(cell.leaf())) {
                continue;
            }
            Count count = count(sheet, cell, headerRow);
            if (count.marks > 0 && count.marks >= count.others * 3) {
                found.add(cell);
            }
        }
        return found;
    }

    /** A header of a bar chart's column: 1, 6/1, 6月, 第2周, W3, Mon; nobody is called so. */
    private boolean isTime(String header) {
        String key = HeaderKey.of(header);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            if (!Character.isDigit(key.charAt(i))) {
                word.append(key.charAt(i));
            }
        }
        return !key.isEmpty()
                && (word.isEmpty()
                        || words.value("timeHeaders", word.toString()).isPresent());
    }

    private boolean isNothing(CellValue value) {
        return words.value("nothing", ValueKey.asIs(value.text())).isPresent();
    }

    /** A header printed again, or a signature below the grid: 审核：李四. */
    private static boolean isNoData(String text, HeaderCell header) {
        return text.strip().equals(header.leaf()) || text.indexOf('：') > 0 || text.indexOf(':') > 0;
    }

    /** Whether at least two cells of a row are letters. */
    boolean holdsSome(GridRow row) {
        int marks = 0;
        for (int i = 0; i < row.size(); i++) {
            marks += isMark(row.value(i)) ? 1 : 0;
        }
        return marks >= 2;
    }

    /** Whether a row is one of a grid: letters beside a first cell that is none. */
    boolean isRowOf(GridRow row) {
        int marks = 0;
        for (int i = 1; i < row.size(); i++) {
            marks += isMark(row.value(i)) ? 1 : 0;
        }
        return marks >= 2 && marks * 2 >= row.size() - 1 && !isMark(row.value(0));
    }

    /** Whether a cell holds letters and nothing else. */
    boolean isMark(CellValue value) {
        if (value.kind() != CellKind.TEXT || value.text().strip().length() > LONGEST) {
            return false;
        }
        String key = ValueKey.asIs(value.text());
        return words.value("raci", key).isPresent() || isSeveral(key);
    }

    private boolean isSeveral(String key) {
        int letters = 0;
        for (int i = 0; i < key.length(); i++) {
            String each = key.substring(i, i + 1);
            if (words.value("raci", each).isPresent()) {
                letters++;
            } else if ("/、,，;；+&. ".indexOf(key.charAt(i)) < 0) {
                return false;
            }
        }
        return letters > 0;
    }
}
