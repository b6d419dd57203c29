package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.AmountFindings;
import dev.plumbline.io.table.row.DurationCells;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.text.TextForms;
import dev.plumbline.time.WorkingCalendar;
import dev.plumbline.time.WrittenDuration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/** A stated lateness (逾期2周, 提前3天, -3), held against the planned and the actual last day. */
final class Lateness {

    /** How long, and whether too early. */
    private record Said(WrittenDuration length, boolean early) {}

    private Lateness() {}

    /** Tells where what is stated is not what the days come to; what cannot be understood is kept as it stands. */
    static void compare(TableRow row, BookDraft book, Optional<LocalDate> actual, Optional<LocalDate> planned) {
        Optional<Said> said = row.text(Role.TASK_LATENESS).flatMap(text -> read(text, row, book));
        if (said.isEmpty() || actual.isEmpty() || planned.isEmpty()) {
            row.release(Role.TASK_LATENESS);
            return;
        }
        row.compared(Role.TASK_LATENESS);
        long days = ChronoUnit.DAYS.between(planned.get(), actual.get());
        if (!fits(said.get(), days, planned.get(), actual.get())) {
            row.tell(
                    Role.TASK_LATENESS,
                    AmountFindings.DERIVED_DIFFERS,
                    finding -> finding.putFigure("computed", days + "天"));
        }
    }

    private static Optional<Said> read(String text, TableRow row, BookDraft book) {
        String plain = TextForms.matchingKey(text);
        boolean minus = plain.startsWith("-");
        String rest = minus ? plain.substring(1) : plain;
        Optional<String> word = book.words().list("lateness").keySet().stream()
                .filter(rest::startsWith)
                .max(Comparator.comparingInt(String::length));
        boolean early = word.filter(
                        each -> book.words().list("lateness").get(each).equals("early"))
                .isPresent();
        String length = rest.substring(word.map(String::length).orElse(0));
        return WrittenDuration.read(length, DurationCells.usual(row.table().headerText(Role.TASK_LATENESS)))
                .map(read -> new Said(read, early != minus));
    }

    /** Who is not late is late by nothing. */
    private static boolean fits(Said said, long days, LocalDate planned, LocalDate actual) {
        if (said.length().amount().signum() == 0) {
            return days <= 0;
        }
        if (days == 0 || said.early() != days < 0) {
            return false;
        }
        LocalDate first = said.early() ? actual : planned;
        LocalDate last = said.early() ? planned : actual;
        return said.length()
                .finish(first.plusDays(1), WorkingCalendar.china())
                .filter(last::equals)
                .isPresent();
    }
}
