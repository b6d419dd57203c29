package dev.plumbline.io.table.row;

import dev.plumbline.io.table.word.Role;
import dev.plumbline.text.Localized;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.WorkingCalendar;
import dev.plumbline.time.WrittenDuration;
import dev.plumbline.time.WrittenDuration.Unit;
import java.time.LocalDate;
import java.util.Optional;

/** Reads cells that say how long something takes; a bare number counts days unless the header says otherwise (IO-2c). */
public final class DurationCells {

    private static final Localized EXPECTED = Localized.of("工期，例如 5天、2周、10个工作日", "a duration such as 5天, 2周 or 10个工作日");

    private DurationCells() {}

    /** How long; what is no duration is reported. */
    public static Optional<WrittenDuration> read(TableRow row, Role role) {
        Optional<String> text = row.text(role);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<WrittenDuration> read =
                WrittenDuration.read(text.get(), usual(row.table().headerText(role)));
        if (read.isEmpty()) {
            row.report(role, DateFindings.DURATION_EXPECTED, EXPECTED);
        }
        return read;
    }

    /** What a bare number counts under a header. */
    public static Unit usual(String header) {
        if (header.contains("工作日") || header.toLowerCase(java.util.Locale.ROOT).contains("working")) {
            return Unit.WORKING_DAYS;
        }
        if (header.contains("周")) {
            return Unit.WEEKS;
        }
        return header.contains("月") ? Unit.MONTHS : Unit.DAYS;
    }

    /** Tells where a duration fits its dates neither in days of the calendar nor in working days. */
    public static void compare(TableRow row, Role role, WrittenDuration duration, DateRange dates) {
        row.compared(role);
        WorkingCalendar calendar = WorkingCalendar.china();
        LocalDate last = dates.end();
        boolean fits =
                duration.finish(dates.start(), calendar).filter(last::equals).isPresent()
                        || WrittenDuration.read(duration.amount().toPlainString(), Unit.WORKING_DAYS)
                                .flatMap(working -> working.finish(dates.start(), calendar))
                                .filter(last::equals)
                                .isPresent()
                        || duration.amount().intValue() == dates.days() - 1;
        if (!fits) {
            row.tell(role, DateFindings.DURATION_DIFFERS, finding -> finding.putFigure("days", dates.days()));
        }
    }
}
