package dev.plumbline.io.ical;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.digest.Scope;
import dev.plumbline.io.spi.PlanWriter;
import dev.plumbline.io.spi.WriteOptions;
import dev.plumbline.io.spi.WriteResult;
import dev.plumbline.status.PlanStatus;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes what of a plan book has a day as a calendar (RFC 5545, IO-5), as of the day of its latest fact: milestones,
 * deadlines, meetings, reports, routine work and the steps of planning.
 *
 * <p>A calendar carries days and little more, so what it leaves out is told by kind and plan with how many there are, not
 * thing by thing. The same book always gives the same bytes. Immutable and thread-safe.
 */
public final class IcsPlanWriter implements PlanWriter {

    @Override
    public String format() {
        return EventList.FORMAT;
    }

    @Override
    public WriteResult write(PlanBook book, OutputStream out, WriteOptions options) throws IOException {
        return new CalendarFile(PlanStatus.latest(book), Scope.company(), options.language()).write(out);
    }
}
