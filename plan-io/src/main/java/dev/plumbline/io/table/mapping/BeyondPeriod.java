package dev.plumbline.io.table.mapping;

import dev.plumbline.time.Period;

/** Reports work that reaches beyond the period of its plan. */
final class BeyondPeriod {

    private BeyondPeriod() {}

    static void report(TableRow row, Column column, DateCells.Span span, Period period) {
        boolean early = span.start().filter(day -> day.isBefore(period.start())).isPresent();
        boolean late = span.finish().filter(day -> day.isAfter(period.end())).isPresent();
        if (early || late) {
            row.tell(column, TableFindings.BEYOND_PERIOD, builder -> builder.putFigure("period", period));
        }
    }
}
