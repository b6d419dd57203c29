package dev.plumbline.io.table.row;

import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import java.util.Locale;
import java.util.Set;

/** Words and marks that repeat the cell above: 同上, 〃, ditto. */
final class Ditto {

    private static final int LONGEST = 13;
    private static final Set<String> WORDS =
            Set.of("同上", "同前", "同上行", "〃", "″", "\"", "ditto", "same as above", "as above", "same");

    private Ditto() {}

    static boolean isSaidBy(CellValue value) {
        return value.kind() == CellKind.TEXT
                && value.text().length() <= LONGEST
                && WORDS.contains(value.text().strip().toLowerCase(Locale.ROOT));
    }
}
