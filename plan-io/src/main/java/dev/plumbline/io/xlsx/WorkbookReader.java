package dev.plumbline.io.xlsx;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.WorkbookGrid;
import dev.plumbline.io.xlsx.Relationships.Relationship;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the parts of one workbook in their order: the list of sheets, texts, formats, then sheet by sheet. */
final class WorkbookReader {

    /** A chart or dialog among the sheets. */
    static final FindingCode NO_TABLE = FindingCode.of(
            "xlsx-sheet-without-cells",
            Severity.INFO,
            "工作表“{sheet}”是图表或对话框，没有单元格。",
            "Sheet {sheet} is a chart or dialog and has no cells.");

    /** The workbook lists a sheet whose contents it does not hold. */
    static final FindingCode MISSING = FindingCode.of(
                    "xlsx-sheet-missing",
                    Severity.ERROR,
                    "工作表“{sheet}”的内容缺失，未读入",
                    "The contents of sheet {sheet} are missing; it is not read")
            .advising(
                    "用 Excel 或 WPS 打开并另存为 .xlsx 后重试。",
                    "Open it in a spreadsheet program, save it as .xlsx, and try again.");

    /**
     * What a part held, empty cells counted.
     *
     * @param grid its first sheet
     * @param cells all its cells
     */
    private record Shared(SheetGrid grid, long cells) {}

    /**
     * A sheet as the workbook lists it.
     *
     * @param name what its tab says
     * @param reference the id of the relationship to its part
     * @param hidden whether it is hidden
     */
    private record Listed(String name, String reference, boolean hidden) {}

    private final ZipPackage workbook;
    private final Refusals refusals;
    private final List<Listed> listed = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<ZipEntryRecord, Shared> read = new HashMap<>();
    private final ZoneId zone;
    private SerialDates dates = SerialDates.FROM_1900;

    WorkbookReader(ZipPackage workbook, ZoneId zone) {
        this.workbook = workbook;
        this.zone = zone;
        this.refusals = workbook.refusals();
    }

    WorkbookGrid read() throws IOException {
        Relationships roots = Relationships.of(workbook, "");
        String main = roots.byType("officeDocument").orElse("xl/workbook.xml");
        readList(workbook.entry(main).orElseThrow(() -> refusals.notAWorkbook(kindOfArchive())));
        Relationships parts = Relationships.of(workbook, main);
        CellReader cells = new CellReader(
                SharedStrings.of(workbook, parts.byType("sharedStrings").flatMap(workbook::entry)),
                CellFormats.of(workbook, parts.byType("styles").flatMap(workbook::entry)),
                dates,
                refusals.limits());
        CellCount count = new CellCount(refusals);
        List<SheetGrid> sheets = new ArrayList<>();
        for (Listed sheet : listed) {
            readSheet(sheet, parts, cells, count).ifPresent(sheets::add);
        }
        Optional<LocalDateTime> modified = CoreProperties.modified(workbook, roots, zone);
        scanRest();
        return new WorkbookGrid(refusals.file(), sheets, findings, modified);
    }

    private void readList(ZipEntryRecord main) throws IOException {
        if (main.name().endsWith(".bin")) {
            throw refusals.notAWorkbook(FileKind.BINARY_EXCEL);
        }
        if (main.name().startsWith("word/") || main.name().startsWith("ppt/")) {
            throw refusals.notAWorkbook(kindOfArchive());
        }
        try (XmlPart xml = XmlPart.open(workbook, main, "workbook")) {
            while (xml.next()) {
                if (xml.is("workbookPr")
                        && xml.attribute("date1904")
                                .filter(WorkbookReader::isTrue)
                                .isPresent()) {
                    dates = SerialDates.FROM_1904;
                } else if (xml.is("sheet")) {
                    listed.add(listed(xml));
                    refusals.check(ReadLimit.SHEETS, listed.size());
                }
            }
        }
    }

    private static Listed listed(XmlPart xml) throws PlanFormatException {
        String name = RichText.unescape(xml.attribute("name").orElse(""));
        xml.checkLength(name.length());
        boolean hidden =
                xml.attribute("state").filter(state -> !state.equals("visible")).isPresent();
        return new Listed(name, xml.reference("id").orElse(""), hidden);
    }

    private Optional<SheetGrid> readSheet(Listed sheet, Relationships parts, CellReader cells, CellCount count)
            throws IOException {
        Optional<Relationship> found = parts.byId(sheet.reference()).filter(each -> !each.external());
        if (found.isEmpty()) {
            return missing(sheet);
        }
        Relationship part = found.get();
        if (!part.type().equals("worksheet")) {
            findings.add(Finding.builder(NO_TABLE)
                    .location(Location.builder()
                            .file(refusals.file())
                            .sheet(sheet.name())
                            .build())
                    .putFigure("sheet", sheet.name())
                    .build());
            return Optional.empty();
        }
        Optional<ZipEntryRecord> entry = workbook.entry(part.target());
        return entry.isEmpty() ? missing(sheet) : Optional.of(readSheet(sheet, entry.get(), cells, count));
    }

    /** Sheets that share one part are read once, and each counts all its cells: what follows looks at all of them. */
    private SheetGrid readSheet(Listed sheet, ZipEntryRecord part, CellReader cells, CellCount count)
            throws IOException {
        Shared shared = read.get(part);
        if (shared != null) {
            count.cells(shared.cells());
            return shared.grid().shownAs(sheet.name(), sheet.hidden());
        }
        long before = count.cells();
        try (XmlPart xml = XmlPart.open(workbook, part, "worksheet")) {
            SheetGrid grid = new SheetReader(xml, sheet.name(), cells, count, findings).read(sheet.hidden());
            read.put(part, new Shared(grid, count.cells() - before));
            return grid;
        }
    }

    private Optional<SheetGrid> missing(Listed sheet) {
        findings.add(Finding.builder(MISSING)
                .location(refusals.place().toBuilder().sheet(sheet.name()).build())
                .putFigure("sheet", sheet.name())
                .build());
        return Optional.empty();
    }

    /** The parts that hold no cells are looked through too: a document type has no business in any of them. */
    private void scanRest() throws IOException {
        for (ZipEntryRecord entry : workbook.unread()) {
            String name = entry.name().toLowerCase(Locale.ROOT);
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                XmlPart.scan(workbook, entry);
            }
        }
    }

    private FileKind kindOfArchive() {
        if (workbook.has("xl/workbook.bin")) {
            return FileKind.BINARY_EXCEL;
        }
        if (workbook.has("word/document.xml")) {
            return FileKind.WORD;
        }
        if (workbook.has("ppt/presentation.xml")) {
            return FileKind.SLIDES;
        }
        return workbook.has("mimetype") && workbook.has("content.xml") ? FileKind.OPEN_DOCUMENT : FileKind.ARCHIVE;
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }
}
