package dev.plumbline.io.table.region;

import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellRange;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Decides how many rows a header has, whether several tables stand beside each other under it, and what they are. */
final class HeaderFinder {

    private static final int SHORTEST_NAME = 3;
    private static final int DEEPEST = 3;
    private static final int MERGED = 6;
    private static final int CELLS_LOOKED_AT = 40;
    private static final int ROWS_LOOKED_AT = 20;

    private final SheetGrid sheet;
    private final SheetWords words;
    private final HeaderMatcher matcher;
    private final Optional<TableKind> forced;
    private final HeaderReader reader;
    private final RaciGrids grids;
    private final HeaderSplit split;
    private final RaciMarks marks;
    private final OtherTables others;
    private boolean refused;

    HeaderFinder(SheetGrid sheet, SheetWords words, HeaderMatcher matcher, Optional<TableKind> forced) {
        this.sheet = sheet;
        this.words = words;
        this.matcher = matcher;
        this.forced = forced;
        this.reader = new HeaderReader(sheet);
        this.split = new HeaderSplit(sheet, matcher);
        this.grids = new RaciGrids(sheet, matcher, words.vocabulary());
        this.marks = grids.marks();
        this.others = new OtherTables(words.vocabulary(), words.keys());
    }

    boolean raciBelow(List<GridRow> rows, int index) {
        return index + 1 < rows.size() && marks.holdsSome(rows.get(index + 1))
                || index + 2 < rows.size() && marks.holdsSome(rows.get(index + 2));
    }

    /** The headers that a row is part of, side by side; those of fewer rows go first where both mean as much. */
    List<FoundHeader> find(List<GridRow> rows, int index, int earliest, List<GridRow> above) {
        List<FoundHeader> best = List.of();
        int most = 0;
        refused = false;
        for (int start = index; start >= Math.max(Math.max(0, earliest), index - DEEPEST + 1); start--) {
            for (int end = index; end < Math.min(rows.size(), start + DEEPEST); end++) {
                if (!isConnected(rows, start, end, index)
                        || leavesNameAbove(rows, start, end, earliest)
                        || leavesNamesBelow(rows, start, end)) {
                    continue;
                }
                List<FoundHeader> found =
                        sideBySide(rows.get(start).number(), rows.get(end).number(), above);
                boolean grouped = found.stream().anyMatch(each -> each.group().isPresent());
                int score =
                        found.stream().mapToInt(each -> each.match().score()).sum()
                                - (grouped ? -1 : 2 * (end - start));
                if (!found.isEmpty() && score > most) {
                    best = found;
                    most = score;
                }
            }
        }
        return best;
    }

    /** Whether the header asked for last is one of a table that says nothing of a plan. */
    boolean isOfOtherTable() {
        return refused;
    }

    /** Rows without a gap; those below the first known one must look like headers too. */
    private boolean isConnected(List<GridRow> rows, int start, int end, int index) {
        for (int i = start + 1; i <= end; i++) {
            if (rows.get(i).number() != rows.get(i - 1).number() + 1) {
                return false;
            }
            boolean merged = rows.get(i).number() <= mergedEnd(rows.get(start));
            if (i > index
                    && !merged
                    && !isRowOfNames(rows, i)
                    && (isLine(rows.get(i - 1))
                            || !goesOn(rows.get(i), rows.get(i - 1).number()))) {
                return false;
            }
        }
        for (int i = start; i < index; i++) {
            if (!isGroupRow(rows.get(i)) || isLineOver(rows, i)) {
                return false;
            }
        }
        return true;
    }

    /** 市场部 over 张三 and 李四 with letters below: without the second row the letters of several persons would be the unit's. */
    private boolean leavesNamesBelow(List<GridRow> rows, int start, int end) {
        return end + 1 - start < DEEPEST
                && end + 1 < rows.size()
                && rows.get(end + 1).number() == rows.get(end).number() + 1
                && isRowOfNames(rows, end + 1);
    }

    private boolean isRowOfNames(List<GridRow> rows, int index) {
        return index + 1 < rows.size() && grids.isRowOfNames(rows.get(index), rows.get(index - 1), rows.get(index + 1));
    }

    /** 指标 over a blank beside 一季度 over 目标: the row above holds the header of a column that has cells below. */
    private boolean leavesNameAbove(List<GridRow> rows, int start, int end, int earliest) {
        if (start <= Math.max(0, earliest)
                || end - start + 2 > DEEPEST
                || rows.get(start - 1).number() + 1 != rows.get(start).number()
                || !isGroupRow(rows.get(start - 1))) {
            return false;
        }
        GridRow above = rows.get(start - 1);
        int column = above.column(0);
        return column < rows.get(start).column(0)
                && matcher.isKnown(above.text(0))
                && !matcher.isNumber(above.text(0))
                && sheet.value(rows.get(end).number() + 1, column).kind() != CellKind.BLANK;
    }

    /** The last row that cells of a header's first row are merged down to: as far as the header itself reaches. */
    private int mergedEnd(GridRow first) {
        int end = first.number();
        int merged = 0;
        for (int i = 0; i < Math.min(first.size(), CELLS_LOOKED_AT); i++) {
            Optional<CellRange> region = sheet.merged(CellAddress.of(first.number(), first.column(i)));
            int last = region.filter(each -> each.first().row() == first.number())
                    .map(each -> each.last().row())
                    .orElse(first.number());
            merged += last > first.number() ? 1 : 0;
            end = Math.max(end, last);
        }
        return merged >= 2 && end - first.number() < DEEPEST ? end : first.number();
    }

    /** 会议时间 | 6月12日 | 主持人 | 李四: labels and their values in cells side by side are a line, not a group of headers. */
    private boolean isLine(GridRow row) {
        boolean dense = row.size() > 0 && row.column(row.size() - 1) - row.column(0) == row.size() - 1;
        return dense && FormRows.alternates(row, matcher);
    }

    /** 姓名 | 张三 | 部门 | 销售部 over 序号 | 工作内容 | 完成情况: the line says of whom the table is and names no columns. */
    private boolean isLineOver(List<GridRow> rows, int index) {
        return isLine(rows.get(index)) && new FormRows(rows, matcher).isFilledOverHeader(index);
    }

    /** Whether a row is a second row of a header: only short texts, most of them known, not all columns filled anew. */
    private boolean goesOn(GridRow row, int above) {
        int known = 0;
        int periods = 0;
        boolean parted = isPartedBelow(row, above);
        for (int i = 0; i < row.size(); i++) {
            boolean mark = isMark(row, i) && !(parted && row.text(i).length() > 1 && matcher.isKnown(row.text(i)));
            if (row.value(i).kind() != CellKind.TEXT || row.text(i).length() > 20 || mark) {
                return false;
            }
            boolean period = PeriodHeader.isWhole(row.text(i));
            periods += period ? 1 : 0;
            known += !period && isKnownBelow(row, i, above) ? 1 : 0;
        }
        known += periods > 1 ? periods : 0;
        return known > 0 && known * 2 >= row.size() && (leavesOut(row, above) || known * 5 >= row.size() * 4);
    }

    /** 责任分工 over 牵头 | 配合: words that are letters of a grid elsewhere, under a group, nothing beside them and no letters below. */
    private boolean isPartedBelow(GridRow row, int above) {
        GridRow upper = sheet.rowAt(above);
        return row.size() > 0
                && !upper.isEmpty()
                && row.column(0) > upper.column(0)
                && !marks.holdsSome(sheet.rowAt(row.number() + 1));
    }

    /** 方案 | R | A | C: a row of letters, which is none of a header unless it names the tasks itself or names stand below. */
    boolean isGridRow(List<GridRow> rows, int index) {
        GridRow row = rows.get(index);
        return marks.isRowOf(row)
                && (index > 0 && marks.isRowOf(rows.get(index - 1))
                        || index + 1 < rows.size() && marks.isRowOf(rows.get(index + 1))
                        || IntStream.range(0, row.size()).noneMatch(i -> matcher.namesRows(row.text(i))));
    }

    /** A letter of a grid; 责任人 and 负责人 are headers first. */
    private boolean isMark(GridRow row, int index) {
        String text = row.text(index).strip();
        return marks.isMark(row.value(index)) && !(text.length() >= SHORTEST_NAME && matcher.isKnown(text));
    }

    /** Whether the row above names a column that this one does not. */
    private boolean leavesOut(GridRow row, int above) {
        GridRow upper = sheet.rowAt(above);
        for (int i = 0; i < upper.size(); i++) {
            if (row.find(upper.column(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnownBelow(GridRow row, int index, int above) {
        String text = row.text(index);
        return matcher.isKnown(text)
                || matcher.isKnown(sheet.value(above, row.column(index)).text() + text);
    }

    private static boolean isGroupRow(GridRow row) {
        if (row.size() < 2) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            if (row.value(i).kind() != CellKind.TEXT
                    || row.text(i).length() > 20
                    || row.text(i).indexOf('：') >= 0) {
                return false;
            }
        }
        return true;
    }

    private List<FoundHeader> sideBySide(int firstRow, int lastRow, List<GridRow> above) {
        Header whole = reader.read(firstRow, lastRow);
        if (whole.cells().isEmpty() || grids.isRowOfGrid(whole)) {
            return List.of();
        }
        List<GridRow> lines =
                above.stream().filter(row -> row.number() < firstRow).toList();
        List<Header> groups = split.groups(whole);
        if (groups.size() > 1) {
            List<FoundHeader> found = beside(groups, lines, true);
            if (found.size() == groups.size()) {
                return found;
            }
        }
        List<Header> parts = split.parts(whole);
        List<FoundHeader> found = parts.size() > 1 ? beside(parts, lines, false) : List.of();
        if (found.size() > 1 || found.size() == 1 && parts.size() > 1 && isFirst(found.get(0), parts)) {
            return found;
        }
        return found(whole, lines, 1, sheet.lastColumn(), true).map(List::of).orElse(List.of());
    }

    /** The tables that headers side by side make; groups under one title share the lines above. */
    private List<FoundHeader> beside(List<Header> parts, List<GridRow> lines, boolean grouped) {
        List<FoundHeader> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Header part = parts.get(i);
            int from = grouped && i == 0 ? 1 : part.firstColumn();
            int to = i + 1 < parts.size() ? parts.get(i + 1).firstColumn() - 1 : sheet.lastColumn();
            found(part, lines, from, to, grouped)
                    .map(each -> grouped ? each.called(HeaderSplit.group(part)) : each)
                    .ifPresent(found::add);
        }
        return found;
    }

    private static boolean isFirst(FoundHeader found, List<Header> parts) {
        return found.header().firstColumn() == parts.get(0).firstColumn();
    }

    private Optional<FoundHeader> found(Header header, List<GridRow> lines, int from, int to, boolean alone) {
        String title = lines.stream()
                .map(row -> TextLine.of(row, alone ? 1 : from, alone ? Integer.MAX_VALUE : to)
                        .text())
                .collect(Collectors.joining(" "));
        TitleHints hints = TitleHints.of(
                words.vocabulary(), title, sheet.name(), sheet.location().file(), forced);
        Optional<TableMatch> match = matcher.best(header, hints, above(lines, from, to, alone))
                .map(new ColumnContents(
                        sheet,
                        header,
                        matcher::words,
                        words.vocabulary().values("nothing").keySet())::settle);
        if (match.isPresent() && forced.isEmpty() && others.claim(header, match.get(), title + " " + sheet.name())) {
            refused = true;
            return Optional.empty();
        }
        List<HeaderCell> parties = match.map(each -> grids.parties(each, header))
                .filter(some -> match.get().family() == Family.TASK || outnumber(some, match.get()))
                .orElse(List.of());
        if (match.isEmpty() || parties.size() >= 2) {
            Optional<FoundHeader> grid = grid(header, hints, from, to, alone);
            if (grid.isPresent()) {
                return grid;
            }
        }
        return match.map(each -> new FoundHeader(
                header,
                RaciGrids.without(each, parties),
                hints.kind(each),
                parties,
                from,
                to,
                alone,
                Optional.empty()));
    }

    /** 事项 | 拓展部 | 工程部 | 时间要求: with more columns of letters than of anything else it is a grid. */
    private static boolean outnumber(List<HeaderCell> parties, TableMatch match) {
        return parties.size() >= Math.max(3, match.roles().size());
    }

    /** What the lines above say for all rows of a table. */
    private Set<Role> above(List<GridRow> lines, int from, int to, boolean alone) {
        LeadReader leads = words.leads();
        List<LeadPair> pairs = new ArrayList<>();
        for (GridRow row : lines) {
            pairs.addAll(leads.read(TextLine.of(row, alone ? 1 : from, alone ? Integer.MAX_VALUE : to)));
        }
        return matcher.named(pairs);
    }

    /** A RACI grid: a column of tasks and columns of letters under the names of parties. */
    private Optional<FoundHeader> grid(Header header, TitleHints hints, int from, int to, boolean alone) {
        Optional<TableMatch> match = matcher.tasks(header, hints);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        List<HeaderCell> parties = grids.parties(match.get(), header);
        if (parties.size() < 2) {
            return Optional.empty();
        }
        TableKind kind = match.get().roles().size() > 3
                ? hints.kind(match.get())
                : words.vocabulary().kind("raci").orElseGet(() -> hints.kind(match.get()));
        return Optional.of(new FoundHeader(
                header, RaciGrids.without(match.get(), parties), kind, parties, from, to, alone, Optional.empty()));
    }

    /** What a block of rows comes nearest to. */
    Optional<TableMatch> nearest(List<GridRow> block) {
        TitleHints hints = TitleHints.of(
                words.vocabulary(), "", sheet.name(), sheet.location().file(), forced);
        TableMatch best = null;
        for (GridRow row : block.subList(0, Math.min(block.size(), ROWS_LOOKED_AT))) {
            Header header = reader.read(row.number(), row.number());
            TableMatch here = header.cells().isEmpty()
                    ? null
                    : matcher.nearest(header, hints).orElse(null);
            best = here != null
                            && (best == null
                                    || here.roles().size() > best.roles().size())
                    ? here
                    : best;
        }
        return Optional.ofNullable(best);
    }

    /** What a family's table lacks to be one, for messages. */
    static List<Role> lacking(TableMatch match) {
        return match.family().names().stream().filter(role -> !match.has(role)).toList();
    }
}
