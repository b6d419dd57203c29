package dev.plumbline.io.table.region;

import dev.plumbline.io.spi.SkippedRow;
import dev.plumbline.io.spi.SkippedRow.Why;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.region.TableArea.Banner;
import dev.plumbline.io.table.region.TableArea.Total;
import dev.plumbline.io.table.word.CellType;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.TableKind;
import dev.plumbline.text.TextForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table while its sheet is read from top to bottom. Confined to one thread. */
final class TableBuilder {

    private static final int LONGEST_GAP_TOLD = 50;

    private record Fed(GridRow row, Optional<Why> why) {}

    private static final Pattern PERIOD = Pattern.compile("\\d\\s*(年|月|季|周)|[QWqw]\\d");

    private final SheetGrid sheet;
    private final TableKind kind;
    private final TableMatch match;
    private final Header header;
    private final List<HeaderCell> parties;
    private final int from;
    private final int to;
    private final List<TextLine> above;
    private final Optional<String> group;
    private final RowSorter sorter;
    private final LeadReader leads;
    private final int nameColumn;
    private final List<Fed> fed = new ArrayList<>();
    private boolean afterNote;
    private boolean closed;
    private int lastRow;

    TableBuilder(
            SheetGrid sheet,
            TableKind kind,
            TableMatch match,
            Header header,
            List<HeaderCell> parties,
            int from,
            int to,
            List<TextLine> above,
            Optional<String> group,
            SheetWords words) {
        this.sheet = sheet;
        this.kind = kind;
        this.match = match;
        this.header = header;
        this.parties = parties;
        this.from = from;
        this.to = to;
        this.above = above;
        this.group = group;
        this.leads = words.leads();
        this.nameColumn = nameColumn(match);
        this.sorter = new RowSorter(
                sheet,
                header,
                nameColumn,
                rates(match, words),
                words.vocabulary().lines(),
                words.keys(),
                leads);
        this.lastRow = header.lastRow();
    }

    static int nameColumn(TableMatch match) {
        return match.family().names().stream()
                .filter(match::has)
                .map(role -> match.roles().get(role).column())
                .findFirst()
                .orElse(1);
    }

    /** The columns of rates, and those of weights, which a row about all of them sums up. */
    private static Set<Integer> rates(TableMatch match, SheetWords words) {
        Set<Integer> rates = match.roles().entrySet().stream()
                .filter(each -> each.getKey().type() == CellType.PERCENT)
                .map(each -> each.getValue().column())
                .collect(Collectors.toSet());
        match.unknown().stream()
                .filter(cell -> words.vocabulary().header(words.keys().of(cell.leaf())).stream()
                        .anyMatch(word -> word.role() == Role.GOAL_WEIGHT))
                .forEach(cell -> rates.add(cell.column()));
        return rates;
    }

    boolean overlaps(int first, int last) {
        return first <= to && last >= from;
    }

    boolean isClosed() {
        return closed;
    }

    /** Takes a row, if it goes on with the table; a row after a gap that looks like something else closes it. */
    boolean feed(GridRow row) {
        if (closed) {
            return false;
        }
        Optional<Why> why = sorter.sort(row, from, to, afterNote);
        if (why.filter(Why.BLANK::equals).isPresent()) {
            return waits(row, why);
        }
        boolean gap = row.number() > lastRow + 1 || afterNote;
        if (gap && why.isEmpty() && !continues(row)) {
            closed = true;
            return false;
        }
        fed.add(new Fed(row, why));
        afterNote = why.filter(each -> each == Why.NOTE || afterNote && each == Why.SIGNATURE)
                .isPresent();
        lastRow = row.number();
        return true;
    }

    /** A row with nothing but its number belongs to the table, after whatever gap. */
    private boolean waits(GridRow row, Optional<Why> why) {
        boolean numbered = row.find(header.firstColumn()) >= 0;
        if (numbered) {
            fed.add(new Fed(row, why));
            lastRow = row.number();
        }
        return numbered;
    }

    /** Whether a row after a gap has a name and nothing in its date columns that could not be there. */
    private boolean continues(GridRow row) {
        if (afterNote
                || row.find(nameColumn) < 0
                        && sheet.value(row.number(), nameColumn).kind() == CellKind.BLANK) {
            return false;
        }
        int cells = 0;
        for (Entry<Role, HeaderCell> each : match.roles().entrySet()) {
            CellValue value = row.at(each.getValue().column());
            cells += value.kind() == CellKind.BLANK ? 0 : 1;
            if (each.getKey().type().isTemporal() && isWordy(value)) {
                return false;
            }
        }
        return cells >= 2;
    }

    private static boolean isWordy(CellValue value) {
        return value.kind() == CellKind.TEXT
                && value.text().length() > 3
                && value.text().chars().noneMatch(Character::isDigit);
    }

    /** Gives back the rows at the end that are rather the lines above the next table, from its header upwards. */
    List<GridRow> release() {
        List<GridRow> released = new ArrayList<>();
        int gap = gapBeforeEnd();
        while (!fed.isEmpty() && released.size() < SheetScanner.LINES_ABOVE) {
            Fed last = fed.get(fed.size() - 1);
            boolean loose = fed.size() > gap || isLoose(last);
            if (!loose) {
                break;
            }
            fed.remove(fed.size() - 1);
            released.add(0, last.row());
        }
        closed = true;
        return released;
    }

    /** The index in what was fed of the first row after the last gap; the end where there is none near it. */
    private int gapBeforeEnd() {
        for (int i = fed.size() - 1; i > 0 && i >= fed.size() - SheetScanner.LINES_ABOVE; i--) {
            if (fed.get(i).row().number() > fed.get(i - 1).row().number() + 1) {
                return i;
            }
        }
        return fed.size();
    }

    private boolean isLoose(Fed each) {
        if (each.why().isPresent()) {
            return each.why().get() == Why.BANNER;
        }
        TextLine line = TextLine.of(each.row(), from, to);
        return isTitle(line)
                || line.texts().size() == 1 && line.columns().get(0) < nameColumn
                || line.texts().size() > 1
                        && leads.read(line).size() >= line.texts().size();
    }

    /** Whether what came last is a line that names a period: the title of the next table. */
    boolean endsWithTitle() {
        return fed.size() > 1 && isTitle(TextLine.of(fed.get(fed.size() - 1).row(), from, to));
    }

    private static boolean isTitle(TextLine line) {
        return line.texts().size() == 1
                && line.columns().get(0) <= 2
                && PERIOD.matcher(line.texts().get(0)).find();
    }

    /** Whether a row is the first one below the header. */
    boolean startsAt(int row) {
        return !closed && fed.isEmpty() && row == header.lastRow() + 1;
    }

    int lastRow() {
        return lastRow;
    }

    /** Whether a header right below the last row says much the same with a change: it is under the same lines. */
    boolean isGoneOnWith(Header other) {
        long same = other.cells().stream().filter(this::holds).count();
        return !closed
                && other.firstRow() == lastRow + 1
                && same * 2 >= other.cells().size();
    }

    List<TextLine> above() {
        return above;
    }

    /** Whether a header has no other words than this one's, in the same columns; of another unit it is another header. */
    boolean isHeadedLike(Header other) {
        for (HeaderCell cell : other.cells()) {
            if (!holds(cell)) {
                return false;
            }
        }
        return other.cells().size() * 4 >= header.cells().size() * 3;
    }

    private boolean holds(HeaderCell cell) {
        for (HeaderCell mine : header.cells()) {
            if (mine.column() == cell.column()) {
                return isSame(mine.leaf(), cell.leaf()) || isSame(mine.parts().get(0), cell.leaf());
            }
        }
        return false;
    }

    private static boolean isSame(String mine, String other) {
        return mine.equals(other) || TextForms.matchingKey(mine).equals(TextForms.matchingKey(other));
    }

    TableArea build() {
        List<GridRow> rows = new ArrayList<>();
        List<Banner> banners = new ArrayList<>();
        List<Total> totals = new ArrayList<>();
        List<TextLine> below = new ArrayList<>();
        List<SkippedRow> skipped = new ArrayList<>();
        firstBanner().ifPresent(banners::add);
        Map<String, Integer> ends = new HashMap<>();
        int firstData = firstData();
        int lastData = lastData();
        int since = 0;
        int previous = header.lastRow();
        for (int i = 0; i < fed.size(); i++) {
            Fed each = fed.get(i);
            tellGap(previous, each.row().number(), skipped);
            previous = each.row().number();
            if (each.why().isEmpty()) {
                rows.add(each.row());
                continue;
            }
            boolean behind = i > lastData && i > firstData;
            Why why = behind && each.why().get() == Why.BANNER
                    ? Why.NOTE
                    : each.why().get();
            skipped.add(new SkippedRow(each.row().number(), why));
            switch (why) {
                case BANNER, GROUP -> {
                    banners.add(new Banner(each.row().number(), bannerText(each.row())));
                    since = rows.size();
                }
                case TOTAL -> {
                    boolean part = sorter.totals().isPart(each.row());
                    int start = part ? since : start(each.row(), rows.size(), ends);
                    totals.add(new Total(
                            each.row(), start, rows.size(), sorter.totals().isAverage(each.row())));
                    since = part ? rows.size() : since;
                }
                case NOTE, SIGNATURE -> below.add(TextLine.of(each.row(), from, to));
                default -> {}
            }
        }
        return new TableArea(
                sheet, kind, match, header, parties, from, to, above, below, rows, banners, totals, skipped);
    }

    /** What stands over this table only; or 一、市场类 above the header, where 二、研发类 follows between the rows. */
    private Optional<Banner> firstBanner() {
        if (group.isPresent()) {
            return Optional.of(new Banner(header.firstRow(), group.get()));
        }
        Optional<TextLine> last = above.isEmpty() ? Optional.empty() : Optional.of(above.get(above.size() - 1));
        boolean more = fed.stream()
                .anyMatch(each -> each.why().filter(Why.BANNER::equals).isPresent()
                        && RowSorter.isEnumerated(bannerText(each.row())));
        return last.filter(line -> line.texts().size() == 1)
                .filter(line -> more && RowSorter.isEnumerated(line.text()) || sorter.isState(line.text()))
                .map(line -> new Banner(line.row(), line.text()));
    }

    /** 合计 after every person totals the rows since the total of the same words; 累计 goes on from the first one. */
    private int start(GridRow row, int end, Map<String, Integer> ends) {
        Optional<String> word =
                sorter.totals().totalWord(row).filter(each -> !sorter.totals().isRunning(each));
        Integer last = word.map(each -> ends.put(each, end)).orElse(null);
        return last == null ? 0 : last;
    }

    private int firstData() {
        int first = 0;
        while (first < fed.size() && fed.get(first).why().isPresent()) {
            first++;
        }
        return first;
    }

    private int lastData() {
        int last = fed.size() - 1;
        while (last >= 0 && fed.get(last).why().isPresent()) {
            last--;
        }
        return last;
    }

    private static void tellGap(int previous, int next, List<SkippedRow> skipped) {
        for (int row = previous + 1; row < next && row - previous <= LONGEST_GAP_TOLD; row++) {
            skipped.add(new SkippedRow(row, Why.BLANK));
        }
    }

    private String bannerText(GridRow row) {
        return TextLine.of(row, from, to).text();
    }
}
