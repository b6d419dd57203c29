package dev.plumbline.io.table.region;

import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.word.ValueKey;
import dev.plumbline.io.table.word.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the columns whose cells hold RACI letters or marks, under the names of parties. */
final class RaciMarks {

    private static final int ROWS_LOOKED_AT = 60;
    /** Headers of a bar chart's columns: 1, 6/1, 6月, 第2周, W3; nobody is called so. */
    private static final Pattern TIMES = Pattern.compile("\\s*[第WwQqDd]?\\s*\\d[\\d./\\-年月日周天季度:]*\\s*");

    private static final int LONGEST = 8;

    private final Vocabulary words;

    RaciMarks(Vocabulary words) {
        this.words = words;
    }

    /** The unknown columns of a header that hold little else than letters in the rows below. */
    List<HeaderCell> columns(SheetGrid sheet, List<HeaderCell> unknown, int headerRow) {
        List<HeaderCell> found = new ArrayList<>();
        for (HeaderCell cell : unknown) {
            if (TIMES.matcher(cell.leaf()).matches()) {
                continue;
            }
            int marks = 0;
            int others = 0;
            for (int row = headerRow + 1; row <= Math.min(headerRow + ROWS_LOOKED_AT, sheet.lastRow()); row++) {
                CellValue value = sheet.value(row, cell.column());
                if (value.kind() == CellKind.BLANK || isNoData(value.text(), cell)) {
                    continue;
                }
                marks += isMark(value) ? 1 : 0;
                others += isMark(value) ? 0 : 1;
            }
            if (marks > 0 && marks >= others * 3) {
                found.add(cell);
            }
        }
        return found;
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
