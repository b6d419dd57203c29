package dev.plumbline.io.table.book;

import dev.plumbline.io.table.region.TextLine;
import dev.plumbline.io.table.row.OfficeTable;
import java.util.Comparator;
import java.util.Optional;

/** The title of a table: of the lines above it the first that is none of labels and values. */
final class Titles {

    private Titles() {}

    static Optional<String> of(OfficeTable table) {
        return table.above().stream()
                .filter(line -> line.texts().stream().noneMatch(text -> text.indexOf('：') > 0 || text.indexOf(':') > 0))
                .map(TextLine::text)
                .findFirst()
                .or(() -> table.above().stream().map(TextLine::text).max(Comparator.comparingInt(String::length)));
    }
}
