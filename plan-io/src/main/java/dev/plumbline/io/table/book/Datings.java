package dev.plumbline.io.table.book;

import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.table.region.LeadPair;
import dev.plumbline.io.table.region.Sections;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.region.TextLine;
import dev.plumbline.io.table.row.Dating;
import dev.plumbline.io.table.row.Dating.Basis;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.word.LabelColon;
import dev.plumbline.io.table.word.PlanMark;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.time.DateContext;
import dev.plumbline.time.DateText;
import dev.plumbline.time.LabelledDate;
import dev.plumbline.time.Period;
import dev.plumbline.time.TitleReading;
import dev.plumbline.time.TitleText;
import dev.plumbline.time.WrittenDate;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Works out what a table is about and when its states hold (IO-2c): the title's whole date expression first; a caller's year
 * completes it and never widens it.
 */
final class Datings {

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
        if (table.mark().isPresent()) {
            PlanMark mark = table.mark().get();
            Dating marked = Dating.unknown().about(mark.period(), Basis.LINE);
            return mark.asOf().map(day -> marked.asOf(day, Basis.LINE)).orElse(marked);
        }
        Dating dating = read(Dating.unknown(), table, year());
        return dating.period().isPresent()
                ? ahead(table, dating)
                : formPeriod(table).map(read -> taken(dating, read, Basis.LINE)).orElse(dating);
    }

    /** 下周计划 below or beside 本周完成 is about the week after that of the report. */
    private Dating ahead(OfficeTable table, Dating dating) {
        Period now = dating.period().orElseThrow();
        List<String> headings = new ArrayList<>();
        table.above().stream().filter(line -> line.texts().size() == 1).forEach(line -> headings.add(line.text()));
        table.area().flatMap(TableArea::group).ifPresent(headings::add);
        if (table.has(Role.TASK_NAME) && table.area().isPresent()) {
            headings.add(table.names().ownHeaderText(Role.TASK_NAME));
        }
        for (String heading : headings) {
            Optional<Period> next = Sections.next(heading, now);
            if (next.isPresent()
                    && TitleText.read(heading, DateContext.of(now)).period().isEmpty()) {
                return dating.ahead(next.get());
            }
        }
        return dating;
    }

    private Dating read(Dating known, OfficeTable table, DateContext context) {
        StringBuilder title = new StringBuilder();
        for (TextLine line : table.above()) {
            title.append(title.length() == 0 ? "" : "；").append(line.text());
        }
        Dating dating = grouped(taken(known, TitleText.read(title.toString(), context), Basis.TITLE), table, context);
        dating = lines(dating, table);
        Basis sheet = table.sheet().name().equals(stem(file)) ? Basis.FILE : Basis.SHEET;
        dating = taken(dating, TitleText.read(table.sheet().name(), context), sheet);
        return taken(dating, TitleText.read(stem(file), context), Basis.FILE);
    }

    /** 7月工作计划 over one of two tables under one title says better than the title what that table is about. */
    private static Dating grouped(Dating titled, OfficeTable table, DateContext context) {
        DateContext year = titled.period()
                .map(period -> DateContext.ofYear(period.yearNumber()))
                .orElse(context);
        return table.area()
                .flatMap(TableArea::group)
                .map(group -> TitleText.read(group, year))
                .filter(read -> read.period().isPresent())
                .map(read -> titled.about(read.period().get(), Basis.TITLE).naming(read.days(), read.others()))
                .orElse(titled);
    }

    /** The period that a form names in a cell of its own: 计划周期, 考核月份. */
    private Optional<TitleReading> formPeriod(OfficeTable table) {
        return table.labels().stream()
                .filter(pair -> pair.label().contains("周期")
                        || pair.label().contains("月份")
                        || pair.label().contains("期间"))
                .map(pair -> TitleText.read(pair.value(), year()))
                .filter(read -> read.period().isPresent())
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
            dating = dating.about(read.period().get(), basis).naming(read.days(), read.others());
        } else if (dating.period().isEmpty()
                && dating.days().isEmpty()
                && read.days().isPresent()) {
            dating = dating.naming(read.days(), List.of());
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
        DateContext context =
                dating.period().map(DateContext::of).orElse(year()).naming(dating.days());
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
            return ahead(table, dating.about(workbook.get(), Basis.WORKBOOK));
        }
        TableDates dates = new TableDates(table);
        if (options.year().isPresent()) {
            Period year = Period.year(options.year().get());
            return dates.plannedOutside(year)
                    .map(period -> dating.about(period, Basis.OWN_DATES))
                    .orElseGet(() -> dating.about(year, Basis.CALLER));
        }
        return dates.period()
                .or(() -> dating.days().flatMap(days -> holding(days.start(), days.end())))
                .map(period -> dating.about(period, Basis.DATES))
                .or(() -> month(dating))
                .or(() -> anyDay(table)
                        .map(day -> dating.about(Period.containing(Period.Kind.MONTH, day, Month.JANUARY), Basis.LINE)))
                .or(() -> dates.loosePeriod().map(period -> dating.about(period, Basis.DATES)))
                .orElse(dating);
    }

    /** What a table without any date of its own is about: by the other tables of its workbook, the caller's day. */
    Dating besides(OfficeTable table, List<OfficeTable> others) {
        Dating dating = table.dating();
        Optional<Period> workbook = held(others);
        if (workbook.isPresent()) {
            return dating.lacksYear() ? untitled(table, workbook) : dating.about(workbook.get(), Basis.WORKBOOK);
        }
        if (options.asOf().isPresent()) {
            return dating.about(Period.year(options.asOf().get().getYear()), Basis.CALLER);
        }
        return lastChange
                .filter(day -> !dating.lacksYear() && new TableDates(table).isTimeless())
                .map(day -> dating.about(Period.year(day.getYear()), Basis.LAST_CHANGE))
                .orElse(dating);
    }

    /** The period that holds those of some tables, if they lie within one year. */
    private static Optional<Period> held(List<OfficeTable> tables) {
        List<Period> periods = tables.stream()
                .flatMap(table -> table.dating().period().stream())
                .toList();
        Optional<LocalDate> first = periods.stream().map(Period::start).min(Comparator.naturalOrder());
        Optional<LocalDate> last = periods.stream().map(Period::end).max(Comparator.naturalOrder());
        return first.flatMap(day -> holding(day, last.orElseThrow()))
                .filter(period -> period.contains(last.orElseThrow()));
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
                int colon = LabelColon.first(text);
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

    /** The period of the dates in a table that all lie outside the one that the name of its sheet or file tells. */
    Optional<Period> disagreeing(OfficeTable table) {
        Dating dating = table.dating();
        boolean named = dating.periodFrom()
                .filter(basis -> basis == Basis.FILE || basis == Basis.SHEET)
                .isPresent();
        if (!named) {
            return Optional.empty();
        }
        Period told = dating.period().orElseThrow();
        return new TableDates(table)
                .period(DateContext.ofYear(told.yearNumber()))
                .filter(inside -> inside.range().intersection(told.range()).isEmpty());
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

    /** A sheet that is called after a day (7.27, 10-26, 2024-06-30) tells how things stood on it. */
    private Dating bySheet(OfficeTable table, Dating dating) {
        String name = table.sheet().name().strip();
        boolean day = name.length() >= 4
                && name.length() <= 11
                && Character.isDigit(name.charAt(0))
                && Character.isDigit(name.charAt(name.length() - 2));
        if (!day || dating.asOf().isPresent() || dating.period().isEmpty()) {
            return dating;
        }
        return DateText.read(name, DateContext.of(dating.period().get()).naming(dating.days()))
                                instanceof WrittenDate.Day written
                        && !written.deadline()
                ? dating.asOf(written.date(), Basis.SHEET)
                : dating;
    }

    /** The day on which a table's states hold: what it says, the caller's day, the last change, the period's end. */
    Dating heldAsOf(OfficeTable table, Dating known) {
        Dating dating = bySheet(table, known);
        if (dating.asOf().isPresent() || dating.period().isEmpty()) {
            return dating;
        }
        if (dating.reported().isPresent()) {
            return dating.asOf(dating.reported().get().end(), Basis.PERIOD_END);
        }
        Period period = dating.period().get();
        LocalDate end = dating.end().filter(period::contains).orElseGet(period::end);
        if (options.asOf().isPresent() && !options.asOf().get().isBefore(period.start())) {
            LocalDate day = options.asOf().get();
            return day.isAfter(end) ? dating.asOf(end, Basis.PERIOD_END) : dating.asOf(day, Basis.CALLER);
        }
        if (lastChange.filter(period::contains).isPresent()) {
            return dating.asOf(lastChange.get(), Basis.LAST_CHANGE);
        }
        return dating.asOf(end, Basis.PERIOD_END);
    }
}
