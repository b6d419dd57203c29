package dev.plumbline.io.xlsx;

import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.table.CellFormat;
import dev.plumbline.io.table.CellFormat.Meaning;
import dev.plumbline.io.table.CellValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Turns the day numbers of spreadsheets into dates. In the system of 1900 day 1 is 1900-01-01 and day 60 is a 29
 * February that never was; in that of 1904 day 0 is 1904-01-01. Times are kept to the millisecond; no date lies beyond
 * the year 2200 (SAFE-1).
 */
enum SerialDates {
    FROM_1900,
    FROM_1904;

    private static final BigDecimal MILLIS_A_DAY = BigDecimal.valueOf(86_400_000);
    private static final LocalDate LAST = LocalDate.of(ReadOptions.LAST_YEAR, 12, 31);
    private static final int NO_SUCH_DAY = 60;

    /** The date or time of a number; empty where there is none. */
    Optional<CellValue> of(BigDecimal serial, CellFormat format) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(3_000_000)) > 0) {
            return Optional.empty();
        }
        long millis =
                serial.multiply(MILLIS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long days = Math.floorDiv(millis, 86_400_000L);
        LocalTime time = LocalTime.ofNanoOfDay(Math.floorMod(millis, 86_400_000L) * 1_000_000);
        if (days == 0 && format.meaning() == Meaning.TIME) {
            return Optional.of(new CellValue.Time(time));
        }
        LocalTime shown =
                format.meaning() == Meaning.DATE_TIME || format.meaning() == Meaning.TIME ? time : LocalTime.MIDNIGHT;
        return day(days).map(date -> new CellValue.Date(LocalDateTime.of(date, shown), format));
    }

    private Optional<LocalDate> day(long days) {
        LocalDate date;
        if (this == FROM_1904) {
            date = LocalDate.of(1904, 1, 1).plusDays(days);
        } else if (days == 0 || days == NO_SUCH_DAY) {
            return Optional.empty();
        } else {
            date = LocalDate.of(1899, 12, days < NO_SUCH_DAY ? 31 : 30).plusDays(days);
        }
        return Optional.of(date).filter(each -> !each.isAfter(LAST));
    }
}
