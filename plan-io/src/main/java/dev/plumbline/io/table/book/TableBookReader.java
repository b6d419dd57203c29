package dev.plumbline.io.table.book;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Reading;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.WorkbookGrid;
import dev.plumbline.io.table.region.FormArea;
import dev.plumbline.io.table.region.SheetLayout;
import dev.plumbline.io.table.region.SheetScanner;
import dev.plumbline.io.table.region.SheetWords;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.region.TextKeys;
import dev.plumbline.io.table.row.Dating;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.ReadWords;
import dev.plumbline.io.table.row.Remarks;
import dev.plumbline.io.table.row.SheetAccount;
import dev.plumbline.io.table.row.TableFindings;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes one plan book of the tables in several workbooks (IO-2): finds what stands on each sheet, says what each table is
 * about and when it holds, and takes the tables in an order in which what a row names was read before it.
 */
public final class TableBookReader {

    private final ReadOptions options;
    private final Remarks remarks;
    private final SheetWords words;
    private final List<ReadSheet> sheets = new ArrayList<>();

    private TableBookReader(ReadOptions options, TextKeys keys) {
        this.options = options;
        this.remarks = new Remarks(options.limits().allowed(ReadLimit.FINDINGS));
        this.words = new SheetWords(Vocabulary.standard(), options.mapping(), keys);
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
        for (OfficeTable table : dated) {
            FamilyRows.of(table.family()).take(table, book);
            Totals.check(table, remarks);
        }
        PlanBook built = Unasked.marked(book.build(), dated, book.told());
        Reading reading = new Readings(sheets, remarks).finish();
        return new ReadResult<>(built, remarks.findings(), reading, TableOrigins.of(dated), List.of());
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
        List<OfficeTable> all = new ArrayList<>();
        for (ReadSheet sheet : here) {
            sheet.tables().replaceAll(table -> finished(table, datings, widest));
            all.addAll(sheet.tables());
        }
        sheets.addAll(here);
        return all;
    }

    private OfficeTable finished(OfficeTable table, Datings datings, Optional<Period> widest) {
        Dating dating = table.dating();
        if (dating.period().isEmpty()) {
            dating = datings.untitled(table, widest);
            tellPeriod(table, dating);
        }
        return table.dated(datings.heldAsOf(dating));
    }

    private void tellPeriod(OfficeTable table, Dating dating) {
        boolean known = dating.period().isPresent();
        Finding.Builder finding = Finding.builder(known ? TableFindings.PERIOD_TOLD : TableFindings.PERIOD_UNKNOWN)
                .location(table.sheet().location().toBuilder()
                        .row(table.area()
                                .map(area -> area.header().firstRow())
                                .or(() -> table.form().map(FormArea::firstRow))
                                .orElse(1))
                        .build())
                .putFigure("table", table.kind().title());
        if (known) {
            finding.putFigure("basis", dating.periodFrom().orElseThrow())
                    .putFigure("period", dating.period().get());
        }
        remarks.add(finding.build());
        if (!known) {
            noteAll(table);
        }
    }

    private static void noteAll(OfficeTable table) {
        table.sheet().rows().forEach(row -> table.account().noteRest(row, 1, Integer.MAX_VALUE, CellOutcome.REPORTED));
    }

    private ReadSheet read(WorkbookGrid workbook, SheetGrid sheet) {
        SheetAccount account = new SheetAccount(sheet);
        boolean ignored = words.mapping().ignoredSheets().contains(sheet.name());
        if (ignored) {
            return ReadSheet.ignored(workbook.name(), account);
        }
        SheetLayout layout = SheetScanner.scan(sheet, words);
        List<OfficeTable> tables = new ArrayList<>();
        for (TableArea area : layout.tables()) {
            tables.add(OfficeTable.of(workbook.name(), account, area, GivenLines.of(area, words), Dating.unknown()));
        }
        for (FormArea form : layout.forms()) {
            tables.add(OfficeTable.of(workbook.name(), account, form, Dating.unknown()));
        }
        return ReadSheet.of(workbook.name(), account, layout, tables, isNotes(sheet));
    }

    /** A sheet whose name says that it holds notes or lists of words. */
    private boolean isNotes(SheetGrid sheet) {
        return words.vocabulary().noteSheets().contains(words.keys().of(sheet.name()));
    }
}
