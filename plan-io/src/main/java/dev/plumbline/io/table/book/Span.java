package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.DateFindings;
import dev.plumbline.io.table.row.DurationCells;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.task.Task;
import dev.plumbline.text.Localized;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import dev.plumbline.time.WorkingCalendar;
import dev.plumbline.time.WrittenDate;
import dev.plumbline.time.WrittenDuration;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days of work as far as a row tells them: from a column each, from one with both, or from one of them and the time it
 * takes (IO-2c).
 *
 * @param start the first
 * @param finish the last
 */
record Span(Optional<LocalDate> start, Optional<LocalDate> finish) {

    private static final int DAYS_OF_WEEK = 7;

    /** The planned days of a task's row. */
    static Span planned(TableRow row) {
        Span dates = both(row, Role.TASK_DATES);
        Optional<WrittenDate> from = DateCells.read(row, Role.TASK_START);
        Optional<WrittenDate> to = DateCells.read(row, Role.TASK_FINISH);
        Optional<LocalDate> start = from.map(date -> date.range().start()).or(dates::start);
        Optional<LocalDate> finish = to.map(WrittenDate::end).or(dates::finish);
        Optional<LocalDate> first = to.filter(Span::isRange).flatMap(WrittenDate::start);
        Optional<LocalDate> last = from.filter(Span::isRange).map(WrittenDate::end);
        first.filter(day -> isBeside(day, start)).ifPresent(day -> row.release(Role.TASK_FINISH));
        last.filter(day -> isBeside(day, finish)).ifPresent(day -> row.release(Role.TASK_START));
        return completed(
                row,
                checked(
                        row,
                        Role.TASK_FINISH,
                        start.or(() -> isUnread(row, start, Role.TASK_START) ? Optional.empty() : first),
                        finish.or(() -> isUnread(row, finish, Role.TASK_FINISH) ? Optional.empty() : last)));
    }

    /** Whether the other end of a range is not the one that its own column says: the range is kept as it is written. */
    private static boolean isBeside(LocalDate day, Optional<LocalDate> said) {
        return said.isPresent() && !said.get().equals(day);
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

    /** What has begun and is not done. */
    static Span of(Optional<LocalDate> start) {
        return new Span(start, Optional.empty());
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
                    DateFindings.RANGE_REVERSED,
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
        if (isUnread(row, read.start, Role.TASK_START) || isUnread(row, read.finish, Role.TASK_FINISH)) {
            row.release(Role.TASK_DURATION);
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

    /** These days, or those that a task is known by where the row says none. */
    Span or(Task task) {
        return new Span(start.or(task::start), finish.or(task::finish));
    }

    /** How many times a length of a kind it lasts, from its first day on; 0 where no whole number of them, or not known. */
    long whole(Period.Kind kind) {
        if (start.isEmpty() || finish.isEmpty() || finish.get().isBefore(start.get())) {
            return 0;
        }
        LocalDate end = finish.get().plusDays(1);
        long months = months(kind);
        long count = months > 0
                ? ChronoUnit.MONTHS.between(start.get(), end) / months
                : ChronoUnit.DAYS.between(start.get(), end) / (kind == Period.Kind.WEEK ? DAYS_OF_WEEK : 1);
        LocalDate reached = months > 0
                ? start.get().plusMonths(count * months)
                : start.get().plusDays(count * (kind == Period.Kind.WEEK ? DAYS_OF_WEEK : 1));
        return reached.equals(end) ? count : 0;
    }

    /** Which share of its days has passed at the end of one, in per cent; empty where they are not known. */
    Optional<BigDecimal> elapsed(LocalDate day) {
        if (start.isEmpty() || finish.isEmpty() || finish.get().isBefore(start.get())) {
            return Optional.empty();
        }
        long all = ChronoUnit.DAYS.between(start.get(), finish.get()) + 1;
        long passed = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(start.get(), day) + 1));
        return Optional.of(
                BigDecimal.valueOf(passed).movePointRight(2).divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP));
    }

    private static long months(Period.Kind kind) {
        return switch (kind) {
            case YEAR -> 12;
            case HALF_YEAR -> 6;
            case QUARTER -> 3;
            case MONTH -> 1;
            default -> 0;
        };
    }

    /** A date that stands there and could not be read is not worked out from the others. */
    private static boolean isUnread(TableRow row, Optional<LocalDate> read, Role role) {
        return read.isEmpty()
                && row.table().has(role)
                && !row.isNothing(row.cell(role).text());
    }

    /** Tells of work that reaches beyond the period of its plan. */
    void tellBeyond(TableRow row, Period period) {
        tellBeyond(row, Role.TASK_START, start.filter(day -> !period.contains(day)), period);
        tellBeyond(row, Role.TASK_FINISH, finish.filter(day -> !period.contains(day)), period);
    }

    /** Once for a column: a plan of another period would else fill a report with its rows. */
    private static void tellBeyond(TableRow row, Role role, Optional<LocalDate> day, Period period) {
        Role asked = row.table().has(role) ? role : Role.TASK_DATES;
        if (day.isPresent() && row.text(asked).isPresent()) {
            row.tellAlike(asked, DateFindings.BEYOND_PERIOD, finding -> finding.putFigure("period", period));
        }
    }
}
