package dev.plumbline.io.table.row;

import dev.plumbline.time.Period;
import dev.plumbline.time.WrittenDate;
import dev.plumbline.time.WrittenDuration;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the days and times beside the word of a state, only where they can be nothing else. */
final class StateDays {

    private StateDays() {}

    /** The day that a note names; none where it may be a share of the work as well: 完成2/3. */
    static Optional<LocalDate> day(OfficeTable table, StateNotes.Note note) {
        if (!begins(note.amount().charAt(0))
                || !(table.written().read(note.amount()) instanceof WrittenDate date)
                || date.deadline()
                || date.approximate()) {
            return Optional.empty();
        }
        boolean one = date.range().days() == 1 || note.kind() == StateNotes.Kind.MOVED;
        return Optional.of(date.end()).filter(day -> one && !mayBeShare(day, note, table.period()));
    }

    /** A day begins with its number or its month: 计划7月5日 is no day on which anything was done. */
    private static boolean begins(char letter) {
        return letter >= '0' && letter <= '9' || letter >= 'a' && letter <= 'z' || "一二三四五六七八九十".indexOf(letter) >= 0;
    }

    private static boolean mayBeShare(LocalDate day, StateNotes.Note note, Period period) {
        String text = note.amount();
        boolean bare = text.chars().allMatch(letter -> letter >= '0' && letter <= '9' || "./-".indexOf(letter) >= 0)
                && text.chars().filter(letter -> "./-".indexOf(letter) >= 0).count() == 1;
        boolean done = note.kind() == StateNotes.Kind.FINISHED;
        boolean wide = text.indexOf('/') >= 0 && period.kind() == Period.Kind.YEAR;
        return done && bare && note.behind() && (wide || !period.contains(day));
    }

    /** Whether a note names a length of time or a share by which something is late or early. */
    static boolean isTime(StateNotes.Note note) {
        String text = note.amount();
        char last = text.charAt(text.length() - 1);
        if (last == '%') {
            return !note.bracketed();
        }
        return !(last >= '0' && last <= '9') && WrittenDuration.read(text).isPresent();
    }
}
