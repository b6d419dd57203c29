package dev.plumbline.io.table.mapping;

import dev.plumbline.io.table.GridCell;
import dev.plumbline.text.Localized;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.DateReading;
import dev.plumbline.time.DateText;
import dev.plumbline.time.NoDate;
import dev.plumbline.time.UnreadableDate;
import dev.plumbline.time.WrittenDate;
import java.time.LocalDate;
import java.util.Optional;

/** Reads cells that should hold a date or a range of dates (IO-2). */
final class DateCells {

    private static final Localized EXPECTED = Localized.of("日期，例如 2024-06-30", "a date, for example 2024-06-30");

    private DateCells() {}

    /** The date a cell holds; of a range its end. What is none is reported. */
    static Optional<LocalDate> end(TableRow row, Column column) {
        return read(row, column).map(WrittenDate::end);
    }

    /** The dates a cell holds. What is none is reported. */
    static Optional<WrittenDate> read(TableRow row, Column column) {
        Optional<GridCell> cell = row.usable(column).filter(each -> !Nothing.isSaidBy(each.text()));
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        return switch (cell.get().kind()) {
            case DATE -> cell.get().date().map(date -> new WrittenDate.Day(date, false));
            case TEXT -> text(row, column, cell.get());
            case NUMBER -> number(row, column, cell.get());
            default -> refused(row, column);
        };
    }

    private static Optional<WrittenDate> text(TableRow row, Column column, GridCell cell) {
        DateReading reading = DateText.read(cell.text().strip(), row.dates());
        if (reading instanceof UnreadableDate unreadable) {
            row.report(column, unreadable.finding(row.location(column)));
            return Optional.empty();
        }
        if (reading instanceof NoDate none) {
            row.report(column, none.finding(row.location(column)));
            return Optional.empty();
        }
        return Optional.of((WrittenDate) reading);
    }

    /** 6.1 may be the first or the tenth of June: a number is never taken for a date. */
    private static Optional<WrittenDate> number(TableRow row, Column column, GridCell cell) {
        String text = cell.text();
        if (text.indexOf('.') < 0) {
            return refused(row, column);
        }
        row.tell(
                column,
                TableFindings.DATE_AS_NUMBER,
                builder -> builder.putFigure("first", text)
                        .putFigure("second", text + "0")
                        .expected(EXPECTED));
        return Optional.empty();
    }

    private static Optional<WrittenDate> refused(TableRow row, Column column) {
        row.report(column, TableFindings.DATE_EXPECTED, EXPECTED);
        return Optional.empty();
    }

    /** The first and last day of work from a column with both. */
    static Span span(TableRow row, Column column) {
        Optional<WrittenDate> read = read(row, column);
        return new Span(read.flatMap(WrittenDate::start), read.map(WrittenDate::end));
    }

    /** The first and last day of work from a column each; a finish before the start is reported and left out. */
    static Span span(TableRow row, Column from, Column to) {
        Optional<LocalDate> start = read(row, from).map(WrittenDate::range).map(DateRange::start);
        Optional<LocalDate> finish = end(row, to);
        if (start.isPresent() && finish.isPresent() && finish.get().isBefore(start.get())) {
            row.tell(
                    to,
                    TableFindings.RANGE_REVERSED,
                    builder -> builder.putFigure("start", start.get())
                            .expected(Localized.of("不早于" + start.get() + "的日期", "a date not before " + start.get())));
            return new Span(start, Optional.empty());
        }
        return new Span(start, finish);
    }

    /**
     * The days of work as far as they are known.
     *
     * @param start the first
     * @param finish the last
     */
    record Span(Optional<LocalDate> start, Optional<LocalDate> finish) {}
}
