package dev.plumbline.io.table.row;

import dev.plumbline.io.table.word.Role;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.DateReading;
import dev.plumbline.time.DateText;
import dev.plumbline.time.UnreadableDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How the cells of a table say dates: the same text is read once, and the order of its numbers is the column's. Confined to one thread. */
public final class WrittenDates {

    private static final int REMEMBERED = 4_000;

    private final OfficeTable table;
    private final DayOrder dayOrder;
    private final Map<String, DateReading> written = new HashMap<>();

    WrittenDates(OfficeTable table) {
        this.table = table;
        this.dayOrder = new DayOrder(table);
    }

    /** What a text says as a date; the same text is read once. */
    DateReading read(String text) {
        if (written.size() > REMEMBERED) {
            written.clear();
        }
        return written.computeIfAbsent(text, this::readOnce);
    }

    private DateReading readOnce(String text) {
        String plain = text.strip();
        return NextWeek.read(plain, table.dating()).orElseGet(() -> DateText.read(plain, table.dates()));
    }

    /** What the text of a role's cell says as a date, in the order of numbers that its column shows. */
    public DateReading read(Role role, String text) {
        return read(settled(role, text), text);
    }

    DateReading read(DayOrder.Settled settled, String text) {
        return settled.refused(text).orElseGet(() -> {
            DateReading reading = read(settled.text());
            return reading instanceof UnreadableDate ? read(text) : reading;
        });
    }

    /** The text of a role's cell with its dates in the order of numbers that its column shows. */
    DayOrder.Settled settled(Role role, String text) {
        return dayOrder.settle(
                role,
                text,
                year -> holds(table.period().range(), year)
                        || table.dating()
                                .days()
                                .filter(days -> holds(days, year))
                                .isPresent());
    }

    private static boolean holds(DateRange days, int year) {
        return year >= days.start().getYear() && year <= days.end().getYear();
    }

    /** The same as long as nobody knows which years the table is about; nothing where a date may mean several days. */
    public Optional<String> settledByColumn(Role role, String text) {
        DayOrder.Settled settled = dayOrder.settle(role, text, any -> false);
        return settled.open().isEmpty() ? Optional.of(settled.text()) : Optional.empty();
    }
}
