package dev.plumbline.io.table.book;

import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.region.Family;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.LeadPair;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.time.DateContext;
import dev.plumbline.time.DateReading;
import dev.plumbline.time.DateText;
import dev.plumbline.time.Period;
import dev.plumbline.time.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dates that the cells of a table name, as far as they tell which period it is about. */
final class TableDates {

    private static final int ROWS_LOOKED_AT = 500;
    private static final int SHORTEST_DAY = 8;
    private static final int LONGEST_DAY = 30;

    /** When work is planned: what a plan's period must hold. */
    private static final Set<Role> PLANNED =
            EnumSet.of(Role.TASK_DATES, Role.TASK_START, Role.TASK_FINISH, Role.GOAL_DEADLINE, Role.MILESTONE_DATE);

    /** What these say holds in whatever period it is filed. */
    private static final Set<Family> TIMELESS = EnumSet.of(Family.TASK, Family.RISK, Family.ISSUE, Family.NEED);

    private final OfficeTable table;

    TableDates(OfficeTable table) {
        this.table = table;
    }

    /** The narrowest period of all dates that name their year; of days without a year those of the as-of day. */
    Optional<Period> period() {
        return period(context());
    }

    /** The narrowest period of all dates whose year is written or told by a context. */
    Optional<Period> period(DateContext context) {
        return holding(written(role -> role.type().isTemporal(), context));
    }

    /** The period of planned dates, where they name their years and none lies within a period. */
    Optional<Period> plannedOutside(Period period) {
        List<WrittenDate> dates = written(PLANNED::contains, DateContext.none());
        boolean outside =
                dates.stream().noneMatch(date -> period.contains(date.range().start()) || period.contains(date.end()));
        return outside ? holding(dates) : Optional.empty();
    }

    /** The period of the dates in columns without a role and in its header, if all lie within one year. */
    Optional<Period> loosePeriod() {
        List<WrittenDate> dates = new ArrayList<>();
        table.area().ifPresent(area -> {
            Set<Integer> read = area.match().roles().values().stream()
                    .map(HeaderCell::column)
                    .collect(Collectors.toSet());
            Stream.concat(headerRows(area), area.rows().stream())
                    .limit(ROWS_LOOKED_AT)
                    .forEach(row -> days(row, area, read, dates));
        });
        return holding(dates).filter(period -> dates.stream().allMatch(date -> period.contains(date.end())));
    }

    private static Stream<GridRow> headerRows(TableArea area) {
        return Stream.iterate(
                        area.header().firstRow(), row -> row <= area.header().lastRow(), row -> row + 1)
                .map(area.sheet()::rowAt);
    }

    private static void days(GridRow row, TableArea area, Set<Integer> read, List<WrittenDate> dates) {
        for (int i = 0; i < row.size(); i++) {
            int column = row.column(i);
            if (column >= area.firstColumn() && column <= area.lastColumn() && !read.contains(column)) {
                day(row.value(i)).ifPresent(dates::add);
            }
        }
    }

    /** A cell that holds nothing but one whole day. */
    private static Optional<WrittenDate> day(CellValue value) {
        if (value.kind() == CellKind.TEXT) {
            String text = value.text();
            boolean likely = text.length() >= SHORTEST_DAY
                    && text.length() <= LONGEST_DAY
                    && text.charAt(0) >= '0'
                    && text.charAt(0) <= '9';
            return likely ? read(value, DateContext.none()) : Optional.empty();
        }
        return read(value, DateContext.none());
    }

    /** Whether nothing in it is of a time: no date, no day without its year, nothing that a period must measure. */
    boolean isTimeless() {
        return TIMELESS.contains(table.family())
                && table.area().isPresent()
                && cells(role -> role.type().isTemporal()).allMatch(value -> table.isNothing(value.text()));
    }

    private DateContext context() {
        return table.dating()
                .asOf()
                .map(day -> DateContext.ofYear(day.getYear()))
                .orElse(DateContext.none());
    }

    private static Optional<Period> holding(List<WrittenDate> dates) {
        LocalDate first = null;
        LocalDate last = null;
        for (WrittenDate date : dates) {
            LocalDate start = date.range().start();
            first = first == null || start.isBefore(first) ? start : first;
            last = last == null || date.end().isAfter(last) ? date.end() : last;
        }
        return first == null || last == null ? Optional.empty() : Datings.holding(first, last);
    }

    private List<WrittenDate> written(Predicate<Role> asked, DateContext context) {
        return Arrays.stream(Role.values())
                .filter(asked)
                .flatMap(role -> cells(role::equals).flatMap(value -> read(role, value, context).stream()))
                .toList();
    }

    private Optional<WrittenDate> read(Role role, CellValue value, DateContext context) {
        return value.kind() == CellKind.TEXT
                ? table.written()
                        .settledByColumn(role, value.text())
                        .flatMap(text -> read(new CellValue.Text(text), context))
                : read(value, context);
    }

    /** The cells of some roles' columns and labels. */
    private Stream<CellValue> cells(Predicate<Role> asked) {
        List<CellValue> cells = new ArrayList<>();
        table.area().ifPresent(area -> {
            for (Entry<Role, HeaderCell> each : area.match().roles().entrySet()) {
                if (asked.test(each.getKey())) {
                    area.rows().stream()
                            .limit(ROWS_LOOKED_AT)
                            .map(row -> row.at(each.getValue().column()))
                            .forEach(cells::add);
                }
            }
        });
        table.form().ifPresent(form -> {
            for (Entry<Role, LeadPair> each : form.fields().entrySet()) {
                if (asked.test(each.getKey())) {
                    LeadPair pair = each.getValue();
                    cells.add(
                            pair.ownCell()
                                    ? form.sheet()
                                            .value(
                                                    pair.place().row(),
                                                    pair.place().column())
                                    : new CellValue.Text(pair.value()));
                }
            }
        });
        return cells.stream();
    }

    private static Optional<WrittenDate> read(CellValue value, DateContext context) {
        if (value instanceof CellValue.Date date) {
            return Optional.of(new WrittenDate.Day(date.date(), false));
        }
        if (value.kind() != CellKind.TEXT) {
            return Optional.empty();
        }
        DateReading reading = DateText.read(value.text().strip(), context);
        return reading instanceof WrittenDate date ? Optional.of(date) : Optional.empty();
    }
}
