package dev.plumbline.issue.sla;

import static dev.plumbline.issue.IssueFixture.CLOCK;
import static dev.plumbline.issue.IssueFixture.ZONE;

import dev.plumbline.issue.IssueSeverity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a clock for the start of handling shows, found by walking minute by minute: nothing of it is shared with the
 * clocks it checks. Minutes are counted from an instant; {@code standing} are ranges of minutes.
 */
record MinuteWalk(Instant zero, int start, int end, IssueSeverity severity, List<int[]> standing) {

    private static final int HORIZON = 60 * 24 * 60;

    private boolean counts(int minute) {
        return severity == IssueSeverity.URGENT || CLOCK.isWorking(at(minute));
    }

    private Instant at(int minute) {
        return zero.plusSeconds(minute * 60L);
    }

    private boolean stands(int minute) {
        for (int[] span : standing) {
            if (span[0] <= minute && minute < Math.min(span[1], end)) {
                return true;
            }
        }
        return false;
    }

    /** The minutes there are: up to the same hour of the next day, or up to 18:00 of the Nth working day. */
    int total() {
        return count(start, unpaused());
    }

    private int unpaused() {
        if (severity == IssueSeverity.URGENT) {
            return start + 24 * 60;
        }
        int days = severity == IssueSeverity.IMPORTANT ? 3 : 5;
        LocalDate date = at(start).atZone(ZONE).toLocalDate();
        while (days > 0) {
            date = date.plusDays(1);
            days -= CLOCK.calendar().isWorkingDay(date) ? 1 : 0;
        }
        Instant closing = date.atTime(18, 0).atZone(ZONE).toInstant();
        return (int) ((closing.getEpochSecond() - zero.getEpochSecond()) / 60);
    }

    private int count(int from, int to) {
        int counted = 0;
        for (int minute = from; minute < to; minute++) {
            counted += counts(minute) ? 1 : 0;
        }
        return counted;
    }

    int elapsed() {
        int used = 0;
        for (int minute = start; minute < end; minute++) {
            used += counts(minute) && !stands(minute) ? 1 : 0;
        }
        return used;
    }

    /** The minute at which the last of the total is used up, moved on by a standstill that begins right then. */
    int due() {
        int total = total();
        int used = 0;
        int due = -1;
        boolean held = false;
        for (int minute = start; minute < HORIZON; minute++) {
            boolean stands = stands(minute);
            if (due < 0) {
                used += counts(minute) && !stands ? 1 : 0;
                due = used == total ? minute + 1 : -1;
            } else {
                held = stands && (held || minute == due);
                if (!held) {
                    break;
                }
                due = counts(minute) ? minute + 1 : due;
            }
        }
        return due;
    }
}
