package dev.plumbline.io.table.row;

import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.word.CellType;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.text.Localized;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.DateReading;
import dev.plumbline.time.NoDate;
import dev.plumbline.time.Period;
import dev.plumbline.time.UnreadableDate;
import dev.plumbline.time.WrittenDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads cells that should hold a date or a range of dates (IO-2, IO-2c). */
public final class DateCells {

    private static final Localized EXPECTED = Localized.of("日期，例如 2024-06-30", "a date, for example 2024-06-30");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 36_526;
    private static final int LAST_SERIAL = 73_050;

    private DateCells() {}

    /** The day by which something is done; of a range or month its last day. What is no date is reported. */
    public static Optional<LocalDate> end(TableRow row, Role role) {
        return read(row, role).map(WrittenDate::end);
    }

    /** The day on which something starts; of a range or month its first day. */
    public static Optional<LocalDate> start(TableRow row, Role role) {
        return read(row, role).map(WrittenDate::range).map(DateRange::start);
    }

    /** The dates a cell holds. What is none is reported. */
    public static Optional<WrittenDate> read(TableRow row, Role role) {
        CellValue value = row.usable(role);
        if (row.isNothing(value.text())) {
            return Optional.empty();
        }
        if (value instanceof CellValue.Date date) {
            return Optional.of(shown(date, role));
        }
        if (value instanceof CellValue.Text text) {
            return text(row, role, text.text());
        }
        return value instanceof CellValue.Number number ? number(row, role, number) : refused(row, role);
    }

    /** The period that a cell names; what is none, such as 每月, is left to whoever reads the column else. */
    public static Optional<Period> named(TableRow row, Role role) {
        if (!row.table().has(role)) {
            return Optional.empty();
        }
        CellValue value = row.value(role);
        boolean named = value instanceof CellValue.Date shown
                ? shown(shown, role).period().isPresent()
                : value instanceof CellValue.Text text
                        && row.table().written().read(role, text.text()) instanceof WrittenDate date
                        && date.period().isPresent();
        return named ? read(row, role).flatMap(WrittenDate::period) : Optional.empty();
    }

    /** A date shown as a month means the month: as a finish its last day. */
    private static WrittenDate shown(CellValue.Date date, Role role) {
        if (date.hasTime()) {
            return new WrittenDate.Time(date.at(), Optional.empty(), false);
        }
        boolean month = !date.format().showsDay() && date.date().getDayOfMonth() == 1;
        if (month && role.type() == CellType.DATES) {
            return new WrittenDate.Named(
                    Period.month(date.date().getYear(), date.date().getMonthValue()), false);
        }
        return month && role.type() == CellType.FINISH
                ? new WrittenDate.Day(YearMonth.from(date.date()).atEndOfMonth(), false)
                : new WrittenDate.Day(date.date(), false);
    }

    private static Optional<WrittenDate> text(TableRow row, Role role, String text) {
        Optional<WrittenDate> revised = revised(row, role, text);
        return revised.isPresent() ? revised : asWritten(row, role, text);
    }

    /** 6.10→6.20 and 6.10改为6.20: the later word holds, and both stay with the row. */
    private static Optional<WrittenDate> revised(TableRow row, Role role, String text) {
        RevisedDate revised =
                RevisedDate.of(text, role.type() != CellType.DATES).orElse(null);
        if (revised == null
                || !(row.table().written().read(role, revised.earlier()) instanceof WrittenDate earlier)
                || !(row.table().written().read(role, revised.now()) instanceof WrittenDate now)) {
            return Optional.empty();
        }
        row.tell(
                role,
                DateFindings.DATE_REVISED,
                finding -> finding.putFigure("date", now.end()).putFigure("earlier", earlier.end()));
        row.keepToo(role);
        return Optional.of(now);
    }

    private static Optional<WrittenDate> asWritten(TableRow row, Role role, String text) {
        DayOrder.Settled settled = row.table().written().settled(role, text);
        DateReading reading = row.table().written().read(settled, text);
        if (reading instanceof UnreadableDate unreadable) {
            row.report(role, unreadable.finding(row.location(role)));
            return Optional.empty();
        }
        if (reading instanceof NoDate none) {
            row.remarks().add(none.finding(row.location(role)));
            return Optional.empty();
        }
        settled.order()
                .ifPresent(first -> row.tellAlike(
                        role,
                        settled.byYear() ? DateFindings.DAY_ORDER_BY_YEAR : DateFindings.DAY_ORDER,
                        finding -> finding.putFigure("order", first.written())));
        tellWeek(row, role, reading, text);
        return Optional.of((WrittenDate) reading);
    }

    /** 第一周 without a month or year around it was counted from the beginning of the year, which may not be meant. */
    private static void tellWeek(TableRow row, Role role, DateReading reading, String text) {
        boolean week =
                reading instanceof WrittenDate.Named named && named.named().kind() == Period.Kind.WEEK;
        if (!week || row.table().period().kind().compareTo(Period.Kind.MONTH) >= 0 || namesYear(text)) {
            return;
        }
        row.tellAlike(
                role,
                DateFindings.WEEK_OF_YEAR,
                finding -> finding.putFigure("week", ((WrittenDate.Named) reading).named()));
    }

    private static boolean namesYear(String text) {
        return text.chars().filter(Character::isDigit).count() >= 4 || text.indexOf('月') >= 0;
    }

    /** 20240320 and a day's serial number are days; 6.1 may be the first or the tenth of June and is never taken for one. */
    private static Optional<WrittenDate> number(TableRow row, Role role, CellValue.Number number) {
        BigDecimal amount = number.amount();
        boolean whole = amount.signum() > 0 && amount.stripTrailingZeros().scale() <= 0;
        if (whole && amount.precision() - amount.scale() == 8) {
            return text(row, role, amount.toBigInteger().toString());
        }
        if (whole && isSerial(amount)) {
            LocalDate day = SERIAL_ZERO.plusDays(amount.intValue());
            row.tell(role, DateFindings.SERIAL_DATE, finding -> finding.putFigure("date", day));
            return Optional.of(new WrittenDate.Day(day, false));
        }
        String text = number.text();
        if (text.indexOf('.') < 0) {
            return refused(row, role);
        }
        row.report(
                role,
                DateFindings.DATE_AS_NUMBER,
                EXPECTED,
                finding -> finding.putFigure("first", text).putFigure("second", text + "0"));
        return Optional.empty();
    }

    private static boolean isSerial(BigDecimal amount) {
        return amount.compareTo(BigDecimal.valueOf(FIRST_SERIAL)) >= 0
                && amount.compareTo(BigDecimal.valueOf(LAST_SERIAL)) <= 0;
    }

    private static Optional<WrittenDate> refused(TableRow row, Role role) {
        if (row.value(role).text().isBlank()) {
            return Optional.empty();
        }
        row.report(role, DateFindings.DATE_EXPECTED, EXPECTED);
        return Optional.empty();
    }
}
