package dev.plumbline.io.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which days a calendar takes: those of the years 1900 to 2200 (SAFE-1). */
final class Days {

    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private Days() {}

    static boolean areTaken(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    static boolean areTaken(Instant instant, ZoneId zone) {
        return !instant.isBefore(FIRST.atStartOfDay(zone).toInstant())
                && instant.isBefore(LAST.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
