package dev.plumbline.io;

import dev.plumbline.io.digest.Scope;
import dev.plumbline.io.ical.CalendarFile;
import dev.plumbline.io.spi.WriteResult;
import dev.plumbline.party.PartyId;
import dev.plumbline.status.PlanStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Plans as calendars for any calendar program (iCalendar, RFC 5545, IO-5): the last days of plans, milestones, the planned
 * finishes of tasks, deadlines of goals, clocks of issues, collaborations and resolutions, meetings, reports owed, routine
 * work, and the steps of planning.
 *
 * <p>What recurs is one event with a rule, the days on which it is left out and those to which it is moved by the working
 * calendars. An event keeps its UID in every writing, whatever becomes of its day, and its SEQUENCE grows with the versions
 * of the plan and with what is recorded about it; what was called off, cancelled or dropped from a plan is told as
 * cancelled. Days are whole days, times those of the book's zone. A published calendar invites nobody, so who is to come to
 * a meeting stands in its description (RFC 5545, 3.8.4.1). Thread-safe.
 */
public final class PlanCalendars {

    private PlanCalendars() {}

    /**
     * Writes the whole company's calendar; flushes, but does not close {@code out}. The same status always gives the same
     * bytes.
     *
     * @return what a calendar has no place for, having no day: by kind and plan, with how many there are
     */
    public static WriteResult write(PlanStatus status, Locale language, OutputStream out) throws IOException {
        return new CalendarFile(status, Scope.company(), language).write(out);
    }

    /**
     * Writes the calendar of what a unit with those under it, a person, a position or a body answers for, is to decide, or is
     * invited to.
     *
     * @return what of the party's own has no day
     */
    public static WriteResult write(PlanStatus status, PartyId party, Locale language, OutputStream out)
            throws IOException {
        return new CalendarFile(status, Scope.of(party), language).write(out);
    }

    /**
     * Writes a calendar to a file, whole or not at all (SAFE-7).
     *
     * @param party whom it is for; empty for the whole company
     * @return what a calendar has no place for
     */
    public static WriteResult save(PlanStatus status, Optional<PartyId> party, Locale language, Path file)
            throws IOException {
        CalendarFile calendar = new CalendarFile(status, new Scope(party), language);
        List<WriteResult> results = new ArrayList<>();
        WholeFile.write(file, out -> results.add(calendar.write(out)));
        return results.get(0);
    }
}
