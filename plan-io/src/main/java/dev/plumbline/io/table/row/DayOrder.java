package dev.plumbline.io.table.row;

import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.text.Localized;
import dev.plumbline.text.TextForms;
import dev.plumbline.time.DateReading;
import dev.plumbline.time.UnreadableDate;
import dev.plumbline.time.UnreadableDate.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which number of 09/02/2025, 13/06/24 or 5/6 in a table is the day: what the other dates of its column leave no doubt about,
 * else those of the table's other columns. Worked out once it is asked for.
 */
final class DayOrder {

    private static final int ROWS_LOOKED_AT = 500;

    /** Which number of a date stands first. */
    enum First {
        YEAR("年/月/日", "year/month/day"),
        MONTH("月/日/年", "month/day/year"),
        DAY("日/月/年", "day/month/year");

        private final Localized written;

        First(String chinese, String english) {
            this.written = Localized.of(chinese, english);
        }

        Localized written() {
            return written;
        }
    }

    /**
     * A text whose dates stand in the order that their table shows.
     *
     * @param text the text, with its dates as year, month and day where the table shows their order
     * @param order the order, where it is another than the one that is read without a table
     * @param byYear whether only its year told, since it is one of the table's
     * @param open what its one date can mean, where nothing in the table tells
     */
    record Settled(String text, Optional<First> order, boolean byYear, List<LocalDate> open) {

        Settled {
            open = List.copyOf(open);
        }

        static Settled asWritten(String text) {
            return new Settled(text, Optional.empty(), false, List.of());
        }

        /** What the text says, or that it can mean several days. */
        Optional<DateReading> refused(String written) {
            return open.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new UnreadableDate(written, Problem.AMBIGUOUS, open));
        }
    }

    private final OfficeTable table;
    private final Map<Role, DayOrderSeen> own = new EnumMap<>(Role.class);
    private final Map<Role, Optional<First>> known = new EnumMap<>(Role.class);
    private @Nullable DayOrderSeen everywhere;

    DayOrder(OfficeTable table) {
        this.table = table;
    }

    /** The dates of a cell as its table shows their order; what else is open is settled by the years that are likely. */
    Settled settle(Role role, String written, IntPredicate likely) {
        String text = TextForms.halfWidth(written);
        List<DateChain> chains = DateChain.in(text);
        Settled settled = Settled.asWritten(written);
        for (int i = chains.size() - 1; i >= 0; i--) {
            DateChain chain = chains.get(i);
            Settled one = chain.namesYear() ? whole(role, chain, likely) : dayOnly(role, chain, likely);
            if (!one.open().isEmpty()) {
                return one;
            }
            if (!one.text().isEmpty()) {
                text = text.substring(0, chain.start()) + one.text() + text.substring(chain.end());
                settled =
                        new Settled(text, one.order().or(settled::order), one.byYear() || settled.byYear(), List.of());
            }
        }
        return settled;
    }

    /** A date with its year; empty text where it is read as it stands. */
    private Settled whole(Role role, DateChain chain, IntPredicate likely) {
        Optional<First> order = order(role).filter(chain::fits);
        List<First> fitting = Stream.of(First.values()).filter(chain::fits).toList();
        if (order.isPresent() && order.get() == First.DAY && isRatherYear(chain, likely)) {
            return new Settled("", Optional.empty(), false, days(chain, fitting));
        }
        if (order.isPresent()) {
            boolean usual = fitting.size() == 1 || order.get() == First.YEAR;
            return new Settled(chain.written(order.get()), usual ? Optional.empty() : order, false, List.of());
        }
        if (fitting.size() == 1) {
            return new Settled(chain.written(fitting.get(0)), Optional.empty(), false, List.of());
        }
        if (fitting.size() != 2 || fitting.get(0) != First.YEAR) {
            return Settled.asWritten(chain.isSame() && !fitting.isEmpty() ? chain.written(fitting.get(0)) : "");
        }
        List<First> near =
                fitting.stream().filter(each -> likely.test(chain.year(each))).toList();
        if (near.size() == 1) {
            First first = near.get(0);
            return new Settled(
                    chain.written(first), first == First.YEAR ? Optional.empty() : Optional.of(first), true, List.of());
        }
        return chain.sign() == '/'
                ? new Settled("", Optional.empty(), false, days(chain, fitting))
                : Settled.asWritten("");
    }

    /** 24/06/28 among days that come first, in a table about 2024: nobody can tell. */
    private static boolean isRatherYear(DateChain chain, IntPredicate likely) {
        return chain.fits(First.YEAR) && likely.test(chain.year(First.YEAR)) && !likely.test(chain.year(First.DAY));
    }

    /** A day without a year is its month first, unless the days of its column show otherwise. */
    private Settled dayOnly(Role role, DateChain chain, IntPredicate likely) {
        DayOrderSeen seen = own(role).showsDays() ? own(role) : all();
        if (!chain.fits(First.DAY) || chain.isSame()) {
            return Settled.asWritten("");
        }
        if (seen.daysFirst()) {
            boolean usual = !chain.fits(First.MONTH);
            return new Settled(
                    chain.written(First.DAY), usual ? Optional.empty() : Optional.of(First.DAY), false, List.of());
        }
        boolean open = chain.fits(First.MONTH)
                && !seen.showsDays()
                && order(role)
                        .map(First.DAY::equals)
                        .orElseGet(() -> (own(role).says() ? own(role) : all()).leansToDays(likely));
        return open
                ? new Settled("", Optional.empty(), false, days(chain, List.of(First.MONTH, First.DAY)))
                : Settled.asWritten("");
    }

    private List<LocalDate> days(DateChain chain, List<First> orders) {
        int year =
                table.dating().period().map(period -> period.start().getYear()).orElse(LocalDate.EPOCH.getYear());
        return orders.stream()
                .flatMap(order -> {
                    String[] parts = chain.written(order).split("[/.-]", -1);
                    int month = parts.length - 2;
                    try {
                        return Stream.of(LocalDate.of(
                                parts.length == 3 ? Integer.parseInt(parts[0]) : year,
                                Integer.parseInt(parts[month]),
                                Integer.parseInt(parts[month + 1])));
                    } catch (DateTimeException notInCalendar) {
                        return Stream.empty();
                    }
                })
                .toList();
    }

    /** What the dates of a role's column say, else those of all columns; empty where they say nothing or both. */
    private Optional<First> order(Role role) {
        return known.computeIfAbsent(role, any -> own(role).says() ? own(role).order() : all().order());
    }

    private DayOrderSeen own(Role role) {
        DayOrderSeen seen = own.get(role);
        if (seen == null) {
            seen = new DayOrderSeen();
            look(role, seen);
            own.put(role, seen);
        }
        return seen;
    }

    private DayOrderSeen all() {
        DayOrderSeen seen = everywhere;
        if (seen == null) {
            DayOrderSeen all = new DayOrderSeen();
            table.headers().keySet().stream()
                    .filter(each -> each.type().isTemporal())
                    .forEach(each -> look(each, all));
            seen = all;
            everywhere = all;
        }
        return seen;
    }

    private void look(Role role, DayOrderSeen seen) {
        HeaderCell header = table.header(role);
        List<GridRow> rows = header == null || table.area().isEmpty()
                ? List.of()
                : table.area().get().rows();
        for (GridRow row : rows.subList(0, Math.min(rows.size(), ROWS_LOOKED_AT))) {
            if (row.at(header.column()) instanceof CellValue.Text text) {
                DateChain.in(TextForms.halfWidth(text.text())).forEach(seen::take);
            }
        }
    }
}
