package dev.plumbline.io.table.book;

import dev.plumbline.io.table.region.Sections;
import dev.plumbline.io.table.region.TextLine;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.time.Period;
import java.util.Comparator;
import java.util.Optional;

/** The title of a table: of the lines above it the first that is none of labels and values. */
final class Titles {

    private Titles() {}

    static Optional<String> of(OfficeTable table) {
        return table.dating().reported().flatMap(now -> ahead(table, now)).or(() -> ofLines(table));
    }

    /** 下周计划: the heading of a section that looks ahead, since the title above it is of the report. */
    private static Optional<String> ahead(OfficeTable table, Period now) {
        return table.above().stream()
                .filter(line -> line.texts().size() == 1)
                .map(TextLine::text)
                .filter(text -> Sections.next(text, now).isPresent())
                .findFirst();
    }

    private static Optional<String> ofLines(OfficeTable table) {
        return table.above().stream()
                .filter(line -> line.texts().stream().noneMatch(text -> text.indexOf('：') > 0 || text.indexOf(':') > 0))
                .map(TextLine::text)
                .findFirst()
                .or(() -> table.above().stream().map(TextLine::text).max(Comparator.comparingInt(String::length)));
    }
}
