package dev.plumbline.io.table.book;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Reading;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.WorkbookGrid;
import dev.plumbline.io.table.region.FormArea;
import dev.plumbline.io.table.region.Sections;
import dev.plumbline.io.table.region.SheetLayout;
import dev.plumbline.io.table.region.SheetScanner;
import dev.plumbline.io.table.region.SheetWords;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.region.TextKeys;
import dev.plumbline.io.table.row.Dating;
import dev.plumbline.io.table.row.Dating.Basis;
import dev.plumbline.io.table.row.Nothing;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.PeriodFindings;
import dev.plumbline.io.table.row.ReadWords;
import dev.plumbline.io.table.row.Remarks;
import dev.plumbline.io.table.row.SheetAccount;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes one plan book of the tables in several workbooks (IO-2): finds what stands on each sheet, says what each table is
 * about and when it holds, and takes the tables in an order in which what a row names was read before it.
 */
public final class TableBookReader {

    private final ReadOptions options;
    private final Remarks remarks;
    private final SheetWords words;
    private final Nothing nothing;
    private final List<ReadSheet> sheets = new ArrayList<>();

    private TableBookReader(ReadOptions options, TextKeys keys) {
        this.options = options;
        this.remarks = new Remarks(options.limits().allowed(ReadLimit.FINDINGS));
        this.words = new SheetWords(Vocabulary.standard().with(options.mapping().values()), options.mapping(), keys);
        this.nothing = Nothing.of(words.vocabulary());
    }

    /** Reads all tables of some workbooks into one book. */
    public static ReadResult<PlanBook> read(List<WorkbookGrid> workbooks, ReadOptions options) {
        return read(workbooks, options, new TextKeys());
    }

    /** The same, with keys that tell afterwards how many were made. */
    static ReadResult<PlanBook> read(List<WorkbookGrid> workbooks, ReadOptions options, TextKeys keys) {
        return new TableBookReader(options, keys).read(workbooks);
    }

    private ReadResult<PlanBook> read(List<WorkbookGrid> workbooks) {
        List<OfficeTable> tables = new ArrayList<>();
        for (WorkbookGrid workbook : workbooks) {
            workbook.findings().forEach(remarks::add);
            tables.addAll(tables(workbook));
        }
        List<OfficeTable> dated = tables.stream()
                .filter(table -> table.dating().period().isPresent())
                .sorted(Comparator.comparing(
                                (OfficeTable table) -> -table.period().range().days())
                        .thenComparing(TableBookReader::turn)
                        .thenComparing(OfficeTable::family))
                .toList();
        ReadWords readWords = new ReadWords(words.vocabulary(), options.mapping(), words.keys());
        BookDraft book = new BookDraft(options, remarks, readWords);
        Map<SheetGrid, WorkbookGrid> files = files(workbooks);
        for (OfficeTable table : dated) {
            Optional.ofNullable(files.get(table.sheet())).ifPresent(book::from);
            FamilyRows.of(table.family()).take(table, book);
            Totals.check(table, readWords, remarks);
        }
        PlanBook whole = book.build();
        PlanBook built = Unasked.marked(whole, dated, book.told(), Unstated.of(whole, book.said()));
        Reading reading = new Readings(sheets, remarks).finish();
        return new ReadResult<>(built, remarks.findings(), reading, TableOrigins.of(dated), List.of());
    }

    /** From which file each sheet is; of one file alone nothing. */
    private static Map<SheetGrid, WorkbookGrid> files(List<WorkbookGrid> workbooks) {
        Map<SheetGrid, WorkbookGrid> files = new IdentityHashMap<>();
        if (workbooks.size() > 1) {
            workbooks.forEach(file -> file.sheets().forEach(sheet -> files.put(sheet, file)));
        }
        return files;
    }

    /** Goals, then the tasks that carry them, then what reports on either, then what refers to all of them. */
    private static int turn(OfficeTable table) {
        return switch (table.family()) {
            case STRATEGY -> 0;
            case GOAL -> table.has(Role.GOAL_ACTUAL) ? 3 : 0;
            case TASK -> TaskColumns.report(table) ? 2 : 1;
            default -> 4;
        };
    }

    private List<OfficeTable> tables(WorkbookGrid workbook) {
        Datings datings =
                new Datings(options, workbook.name(), workbook.modified().map(at -> at.toLocalDate()));
        List<OfficeTable> titled = new ArrayList<>();
        List<ReadSheet> here = new ArrayList<>();
        for (SheetGrid sheet : workbook.sheets()) {
            ReadSheet read = read(workbook, sheet);
            here.add(read);
            read.tables().replaceAll(table -> table.dated(datings.titled(table)));
            titled.addAll(read.tables());
        }
        Optional<Period> widest = titled.stream()
                .flatMap(table -> table.dating().period().stream())
                .max(Comparator.comparing(period -> period.range().days()));
        for (ReadSheet sheet : here) {
            Optional<Period> nearest = week(sheet).or(() -> widest);
            sheet.tables().replaceAll(table -> about(table, datings, nearest));
        }
        List<OfficeTable> known = here.stream()
                .flatMap(sheet -> sheet.tables().stream())
                .filter(table -> table.dating().period().isPresent())
                .toList();
        List<OfficeTable> all = new ArrayList<>();
        for (ReadSheet sheet : here) {
            sheet.tables().replaceAll(table -> finished(table, datings, known));
            all.addAll(sheet.tables());
        }
        sheets.addAll(here);
        return all;
    }

    /** The week of a report that has a sheet of its own. */
    private static Optional<Period> week(ReadSheet sheet) {
        return sheet.tables().stream()
                .map(table -> table.dating().reported().or(() -> table.dating().period()))
                .flatMap(Optional::stream)
                .filter(period -> period.kind() == Period.Kind.WEEK)
                .findFirst();
    }

    private OfficeTable about(OfficeTable table, Datings datings, Optional<Period> widest) {
        if (table.dating().period().isPresent()) {
            return table;
        }
        Dating dating = datings.untitled(table, widest);
        if (dating.period().isPresent()) {
            tellPeriod(table, dating);
        }
        return table.dated(dating);
    }

    private OfficeTable finished(OfficeTable table, Datings datings, List<OfficeTable> known) {
        Dating dating = table.dating();
        if (dating.period().isEmpty()) {
            dating = datings.besides(table, known);
            tellPeriod(table, dating);
        }
        Optional<Period> inside = datings.disagreeing(table);
        if (inside.isPresent()) {
            dating = told(table, dating, inside.get());
        }
        tellNames(table, dating);
        return table.dated(datings.heldAsOf(table, dating));
    }

    /** The name of a file goes behind the dates that its table holds, the name of a sheet before them; both are told. */
    private Dating told(OfficeTable table, Dating dating, Period inside) {
        boolean file = dating.periodFrom().orElseThrow() == Dating.Basis.FILE;
        Dating chosen = file ? dating.about(inside, Dating.Basis.DATES).naming(Optional.empty(), List.of()) : dating;
        remarks.add(about(table, PeriodFindings.PERIOD_DISAGREES)
                .putFigure("basis", dating.periodFrom().orElseThrow())
                .putFigure("named", dating.period().orElseThrow())
                .putFigure("dates", inside)
                .putFigure("period", chosen.period().orElseThrow())
                .build());
        return chosen;
    }

    /** Tells of a title that names more than one period, or days that no period holds alone. */
    private void tellNames(OfficeTable table, Dating dating) {
        if (dating.period().isEmpty()) {
            return;
        }
        for (Period other : dating.others()) {
            remarks.add(about(table, PeriodFindings.PERIODS_SEVERAL)
                    .putFigure("other", other)
                    .putFigure("period", dating.period().get())
                    .build());
        }
        dating.days()
                .ifPresent(days -> remarks.add(about(table, PeriodFindings.RANGE_WIDENED)
                        .putFigure("start", days.start())
                        .putFigure("end", days.end())
                        .putFigure("period", dating.period().get())
                        .build()));
    }

    private void tellPeriod(OfficeTable table, Dating dating) {
        boolean known = dating.period().isPresent();
        if (!known && table.rowCount() == 0) {
            return;
        }
        Finding.Builder finding =
                about(table, dating.periodFrom().map(TableBookReader::told).orElse(PeriodFindings.PERIOD_UNKNOWN));
        if (known) {
            finding.putFigure("basis", dating.periodFrom().orElseThrow())
                    .putFigure("period", dating.period().get());
        }
        remarks.add(finding.build());
        if (!known) {
            noteAll(table);
        }
    }

    private static Finding.Builder about(OfficeTable table, FindingCode code) {
        return Finding.builder(code)
                .location(table.sheet().location().toBuilder()
                        .row(table.area()
                                .map(area -> area.header().firstRow())
                                .or(() -> table.form().map(FormArea::firstRow))
                                .orElse(1))
                        .build())
                .putFigure("table", table.kind().title());
    }

    private static FindingCode told(Basis basis) {
        return switch (basis) {
            case OWN_DATES -> PeriodFindings.YEAR_DIFFERS;
            case LAST_CHANGE -> PeriodFindings.PERIOD_ASSUMED;
            default -> PeriodFindings.PERIOD_TOLD;
        };
    }

    private static void noteAll(OfficeTable table) {
        int first = table.area()
                .map(area -> area.header().firstRow())
                .or(() -> table.form().map(FormArea::firstRow))
                .orElse(1);
        int last = table.area()
                .map(TableBookReader::lastRow)
                .or(() -> table.form().map(FormArea::lastRow))
                .orElse(Integer.MAX_VALUE);
        int from = table.area().map(TableArea::firstColumn).orElse(1);
        int to = table.area().map(TableArea::lastColumn).orElse(Integer.MAX_VALUE);
        table.sheet().rows().stream()
                .filter(row -> row.number() >= first && row.number() <= last)
                .forEach(row -> table.account().noteRest(row, from, to, CellOutcome.REPORTED));
        table.area()
                .ifPresent(area -> Stream.concat(area.above().stream(), area.below().stream())
                        .map(line -> area.sheet().rowAt(line.row()))
                        .forEach(line -> table.account().noteRest(line, from, to, CellOutcome.REPORTED)));
    }

    private static int lastRow(TableArea area) {
        int last = area.header().lastRow();
        return area.rows().isEmpty()
                ? last
                : Math.max(last, area.rows().get(area.rows().size() - 1).number());
    }

    private ReadSheet read(WorkbookGrid workbook, SheetGrid sheet) {
        SheetAccount account = new SheetAccount(sheet);
        boolean ignored = words.mapping().ignoredSheets().contains(sheet.name());
        if (ignored) {
            return ReadSheet.ignored(workbook.name(), account);
        }
        SheetLayout layout = SheetScanner.scan(sheet, words);
        List<OfficeTable> tables = new ArrayList<>();
        for (TableArea area : sections(layout)) {
            tables.add(OfficeTable.of(workbook.name(), account, area, GivenLines.of(area, words), Dating.unknown())
                    .within(GivenLines.between(area, words))
                    .beside(GivenLines.besides(area, words))
                    .saying(nothing));
        }
        for (FormArea form : layout.forms()) {
            tables.add(OfficeTable.of(workbook.name(), account, form, Dating.unknown())
                    .saying(nothing));
        }
        return ReadSheet.of(workbook.name(), account, layout, tables, isNotes(sheet));
    }

    private static List<TableArea> sections(SheetLayout layout) {
        List<TableArea> sections = new ArrayList<>(layout.tables().size());
        layout.tables().forEach(area -> sections.addAll(Sections.of(area)));
        return sections;
    }

    /** A sheet whose name says that it holds notes or lists of words. */
    private boolean isNotes(SheetGrid sheet) {
        return words.vocabulary().noteSheets().contains(words.keys().of(sheet.name()));
    }
}
