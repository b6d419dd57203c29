package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.DurationCells;
import dev.plumbline.io.table.row.TableFindings;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.text.Localized;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import dev.plumbline.time.WorkingCalendar;
import dev.plumbline.time.WrittenDate;
import dev.plumbline.time.WrittenDuration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of work as far as a row tells them: from a column each, from one with both, or from one of them and the time it
 * takes (IO-2c).
 *
 * @param start the first
 * @param finish the last
 */
record Span(Optional<LocalDate> start, Optional<LocalDate> finish) {

    /** The planned days of a task's row. */
    static Span planned(TableRow row) {
        Span dates = both(row, Role.TASK_DATES);
        Span read = checked(
                row,
                Role.TASK_FINISH,
                DateCells.start(row, Role.TASK_START).or(dates::start).or(() -> fromRange(row)),
                DateCells.end(row, Role.TASK_FINISH).or(dates::finish));
        return completed(row, read);
    }

    /** 6月1日-6月15日 in a column of finishes says when the work starts as well, where no other column does. */
    private static Optional<LocalDate> fromRange(TableRow row) {
        boolean other = row.table().has(Role.TASK_START) || row.table().has(Role.TASK_DATES);
        return other
                ? Optional.empty()
                : DateCells.read(row, Role.TASK_FINISH).filter(Span::isRange).flatMap(WrittenDate::start);
    }

    private static boolean isRange(WrittenDate date) {
        return date instanceof WrittenDate.Days && !date.deadline();
    }

    /** The days on which the work was really done. */
    static Span actual(TableRow row) {
        Span dates = both(row, Role.TASK_ACTUAL_DATES);
        return new Span(
                DateCells.start(row, Role.TASK_ACTUAL_START).or(dates::start),
                DateCells.end(row, Role.TASK_ACTUAL_FINISH).or(dates::finish));
    }

    /** The first and last day of work from a column with both. */
    static Span both(TableRow row, Role role) {
        Optional<WrittenDate> read = DateCells.read(row, role);
        return new Span(read.flatMap(WrittenDate::start), read.map(WrittenDate::end));
    }

    /** A finish before the start is reported and left out. */
    private static Span checked(TableRow row, Role to, Optional<LocalDate> start, Optional<LocalDate> finish) {
        if (start.isPresent() && finish.isPresent() && finish.get().isBefore(start.get())) {
            row.report(
                    to,
                    TableFindings.RANGE_REVERSED,
                    Localized.of("不早于" + start.get() + "的日期", "a date not before " + start.get()),
                    finding -> finding.putFigure("start", start.get()));
            return new Span(start, Optional.empty());
        }
        return new Span(start, finish);
    }

    private static Span completed(TableRow row, Span read) {
        Optional<WrittenDuration> duration = DurationCells.read(row, Role.TASK_DURATION);
        if (duration.isEmpty()) {
            return read;
        }
        WorkingCalendar calendar = WorkingCalendar.china();
        if (read.start.isPresent() && read.finish.isPresent()) {
            DurationCells.compare(
                    row, Role.TASK_DURATION, duration.get(), DateRange.ofClosed(read.start.get(), read.finish.get()));
            return read;
        }
        Span full = new Span(
                read.start.or(() -> read.finish.flatMap(day -> duration.get().start(day, calendar))),
                read.finish.or(() -> read.start.flatMap(day -> duration.get().finish(day, calendar))));
        if (full.start.isEmpty() || full.finish.isEmpty()) {
            row.release(Role.TASK_DURATION);
        }
        return full;
    }

    /** Tells of work that reaches beyond the period of its plan. */
    void tellBeyond(TableRow row, Period period) {
        boolean early = start.filter(day -> day.isBefore(period.start())).isPresent();
        boolean late = finish.filter(day -> day.isAfter(period.end())).isPresent();
        if (early || late) {
            Role role = row.table().has(Role.TASK_DATES) ? Role.TASK_DATES : late ? Role.TASK_FINISH : Role.TASK_START;
            row.tell(role, TableFindings.BEYOND_PERIOD, builder -> builder.putFigure("period", period));
        }
    }
}
