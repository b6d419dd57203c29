package dev.plumbline.io.table.book;

import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.LeadPair;
import dev.plumbline.io.table.region.TextLine;
import dev.plumbline.io.table.row.Dating;
import dev.plumbline.io.table.row.Dating.Basis;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.time.DateContext;
import dev.plumbline.time.DateReading;
import dev.plumbline.time.DateText;
import dev.plumbline.time.LabelledDate;
import dev.plumbline.time.Period;
import dev.plumbline.time.TitleReading;
import dev.plumbline.time.TitleText;
import dev.plumbline.time.WrittenDate;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;

/**
 * Works out what a table is about and when its states hold (IO-2c): the title's whole date expression first; a caller's year
 * completes it and never widens it.
 */
final class Datings {

    private static final int ROWS_LOOKED_AT = 500;

    private final ReadOptions options;
    private final String file;
    private final Optional<LocalDate> lastChange;

    Datings(ReadOptions options, String file, Optional<LocalDate> lastChange) {
        this.options = options;
        this.file = file;
        this.lastChange = lastChange;
    }

    private DateContext year() {
        return options.year().map(DateContext::ofYear).orElse(DateContext.none());
    }

    /** What a table itself, its sheet and its file say. */
    Dating titled(OfficeTable table) {
        Dating dating = read(Dating.unknown(), table, year());
        return formPeriod(table)
                .map(period -> dating.period().isPresent() ? dating : dating.about(period, Basis.LINE))
                .orElse(dating);
    }

    private Dating read(Dating known, OfficeTable table, DateContext context) {
        StringBuilder title = new StringBuilder();
        for (TextLine line : table.above()) {
            title.append(title.length() == 0 ? "" : " ").append(line.text());
        }
        Dating dating = taken(known, TitleText.read(title.toString(), context), Basis.TITLE);
        dating = lines(dating, table);
        dating = taken(dating, TitleText.read(table.sheet().name(), context), Basis.SHEET);
        return taken(dating, TitleText.read(stem(file), context), Basis.FILE);
    }

    /** The period that a form names in a cell of its own: 计划周期, 考核月份. */
    private Optional<Period> formPeriod(OfficeTable table) {
        return table.labels().stream()
                .filter(pair -> pair.label().contains("周期")
                        || pair.label().contains("月份")
                        || pair.label().contains("期间"))
                .flatMap(pair -> TitleText.read(pair.value(), year()).period().stream())
                .findFirst();
    }

    private static String stem(String file) {
        int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        int dot = file.lastIndexOf('.');
        return file.substring(slash + 1, dot > slash ? dot : file.length());
    }

    private static Dating taken(Dating known, TitleReading read, Basis basis) {
        Dating dating = known;
        if (dating.period().isEmpty() && read.period().isPresent()) {
            dating = dating.about(read.period().get(), basis);
        } else if (dating.period().isEmpty() && read.lacksYear()) {
            dating = dating.lackingYear();
        }
        return dating.asOf().isEmpty() && read.asOf().isPresent()
                ? dating.asOf(read.asOf().get(), basis)
                : dating;
    }

    /** 填报日期：2024年7月2日, 截至6月18日, 计划周期：2024年6月. */
    private Dating lines(Dating known, OfficeTable table) {
        Dating dating = known;
        DateContext context = dating.period().map(DateContext::of).orElse(year());
        List<TextLine> lines = new ArrayList<>(table.above());
        table.area().ifPresent(area -> lines.addAll(area.below()));
        Optional<LocalDate> filled = Optional.empty();
        Optional<LocalDate> asOf = Optional.empty();
        for (TextLine line : lines) {
            for (LabelledDate labelled : TitleText.labelled(line.text(), context)) {
                if (labelled.kind() == LabelledDate.Kind.AS_OF) {
                    asOf = asOf.or(() -> Optional.of(labelled.date()));
                } else if (labelled.kind() == LabelledDate.Kind.FILLED) {
                    filled = filled.or(() -> Optional.of(labelled.date()));
                }
            }
        }
        Optional<LocalDate> day = asOf.isPresent() ? asOf : filled;
        return day.isPresent() && dating.asOf().isEmpty() ? dating.asOf(day.get(), Basis.LINE) : dating;
    }

    /** What a table without a period is about: by others of its workbook, its dates, the caller's year. */
    Dating untitled(OfficeTable table, Optional<Period> workbook) {
        Dating dating = table.dating();
        if (dating.lacksYear() && (workbook.isPresent() || dating.asOf().isPresent())) {
            int year = workbook.map(Period::yearNumber)
                    .orElseGet(() -> dating.asOf().orElseThrow().getYear());
            Dating completed = read(dating, table, DateContext.ofYear(year));
            if (completed.period().isPresent()) {
                return completed;
            }
        }
        if (workbook.isPresent()) {
            return dating.about(workbook.get(), Basis.WORKBOOK);
        }
        if (options.year().isPresent()) {
            return dating.about(Period.year(options.year().get()), Basis.CALLER);
        }
        return dates(table)
                .map(period -> dating.about(period, Basis.DATES))
                .or(() -> month(dating))
                .or(() -> anyDay(table)
                        .map(day -> dating.about(Period.containing(Period.Kind.MONTH, day, Month.JANUARY), Basis.LINE)))
                .orElse(dating);
    }

    /** The month of the day that a line above a table names, where nothing else says what it is about. */
    private static Optional<Dating> month(Dating dating) {
        return dating.asOf()
                .map(day -> dating.about(
                        Period.containing(Period.Kind.MONTH, day, Month.JANUARY),
                        dating.asOfFrom().orElse(Basis.DATES)));
    }

    /** The first day with its year that a line or label about a table names: 提交日期, 时间：2026年3月12日 15:00. */
    private static Optional<LocalDate> anyDay(OfficeTable table) {
        for (LeadPair pair : table.labels()) {
            Optional<LocalDate> day = day(pair.value());
            if (day.isPresent()) {
                return day;
            }
        }
        for (TextLine line : table.above()) {
            for (String text : line.texts()) {
                int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
                Optional<LocalDate> day = day(text).or(() -> day(text.substring(colon + 1)));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    /** The day with which a text begins, up to its first blank or bracket. */
    private static Optional<LocalDate> day(String text) {
        String plain = text.strip();
        int end = 0;
        while (end < plain.length() && " （(　".indexOf(plain.charAt(end)) < 0) {
            end++;
        }
        for (String part : List.of(plain, plain.substring(0, end))) {
            if (part.length() >= 8
                    && part.length() <= 40
                    && DateText.read(part, DateContext.none()) instanceof WrittenDate date) {
                return Optional.of(date.end());
            }
        }
        return Optional.empty();
    }

    /** The narrowest period of all dates in a table that name their year; of days without a year those of the as-of day. */
    private static Optional<Period> dates(OfficeTable table) {
        LocalDate first = null;
        LocalDate last = null;
        DateContext context = table.dating()
                .asOf()
                .map(day -> DateContext.ofYear(day.getYear()))
                .orElse(DateContext.none());
        for (WrittenDate date : written(table, context)) {
            LocalDate start = date.range().start();
            first = first == null || start.isBefore(first) ? start : first;
            last = last == null || date.end().isAfter(last) ? date.end() : last;
        }
        return first == null || last == null ? Optional.empty() : holding(first, last);
    }

    private static List<WrittenDate> written(OfficeTable table, DateContext context) {
        List<WrittenDate> dates = new ArrayList<>();
        table.area().ifPresent(area -> {
            for (Entry<Role, HeaderCell> each : area.match().roles().entrySet()) {
                if (each.getKey().type().isTemporal()) {
                    area.rows().stream()
                            .limit(ROWS_LOOKED_AT)
                            .map(row -> cell(row, each.getValue().column(), context))
                            .flatMap(Optional::stream)
                            .forEach(dates::add);
                }
            }
        });
        table.form().ifPresent(form -> {
            for (Entry<Role, LeadPair> each : form.fields().entrySet()) {
                if (each.getKey().type().isTemporal()) {
                    CellValue value = each.getValue().ownCell()
                            ? form.sheet()
                                    .value(
                                            each.getValue().place().row(),
                                            each.getValue().place().column())
                            : new CellValue.Text(each.getValue().value());
                    read(value, context).ifPresent(dates::add);
                }
            }
        });
        return dates;
    }

    private static Optional<WrittenDate> cell(GridRow row, int column, DateContext context) {
        return read(row.at(column), context);
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

    /** The narrowest month, quarter, half or year that holds two days; of two years the first one's. */
    static Optional<Period> holding(LocalDate first, LocalDate last) {
        if (!ReadOptions.takesYear(first.getYear())) {
            return Optional.empty();
        }
        for (Period.Kind kind :
                List.of(Period.Kind.MONTH, Period.Kind.QUARTER, Period.Kind.HALF_YEAR, Period.Kind.YEAR)) {
            Period period = Period.containing(kind, first, Month.JANUARY);
            if (period.contains(last)) {
                return Optional.of(period);
            }
        }
        return Optional.of(Period.year(first.getYear()));
    }

    /** The day on which a table's states hold: what it says, the caller's day, the last change, the period's end. */
    Dating heldAsOf(Dating dating) {
        if (dating.asOf().isPresent() || dating.period().isEmpty()) {
            return dating;
        }
        Period period = dating.period().get();
        if (options.asOf().isPresent() && !options.asOf().get().isBefore(period.start())) {
            LocalDate day = options.asOf().get();
            return day.isAfter(period.end())
                    ? dating.asOf(period.end(), Basis.PERIOD_END)
                    : dating.asOf(day, Basis.CALLER);
        }
        if (lastChange.filter(period::contains).isPresent()) {
            return dating.asOf(lastChange.get(), Basis.LAST_CHANGE);
        }
        return dating.asOf(period.end(), Basis.PERIOD_END);
    }
}
