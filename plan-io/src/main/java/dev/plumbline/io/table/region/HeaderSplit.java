package dev.plumbline.io.table.region;

import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.word.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes apart a header over tables that stand side by side. */
final class HeaderSplit {

    private static final int GAP_LOOKED_AT = 40;
    private static final int FEWEST = 3;

    private final SheetGrid sheet;
    private final HeaderMatcher matcher;

    HeaderSplit(SheetGrid sheet, HeaderMatcher matcher) {
        this.sheet = sheet;
        this.matcher = matcher;
    }

    /** What stands over a part of a header. */
    static String group(Header part) {
        return part.cells().get(part.cells().size() - 1).parts().get(0);
    }

    /**
     * 本周工作 and 下周计划 over columns of their own: the groups, where each names by itself what its rows are about, so that
     * what stands in one row has nothing to do with each other. None where rows have a name of their own beside the groups.
     */
    List<Header> groups(Header whole) {
        if (whole.firstRow() == whole.lastRow()) {
            return List.of();
        }
        List<HeaderCell> cells = whole.cells();
        int first = 0;
        while (first < cells.size() && cells.get(first).parts().size() == 1) {
            if (!matcher.isNumber(cells.get(first).leaf())) {
                return List.of();
            }
            first++;
        }
        List<Header> groups = new ArrayList<>();
        int from = first;
        for (int i = first; i < cells.size(); i++) {
            if (cells.get(i).parts().size() == 1) {
                return List.of();
            }
            boolean ends = i + 1 == cells.size() || !topOf(cells.get(i)).equals(topOf(cells.get(i + 1)));
            if (ends) {
                int start = from == first ? 0 : from;
                groups.add(whole.between(cells.get(start).column(), cells.get(i).column()));
                from = i + 1;
            }
        }
        return groups.size() > 1 && areApart(groups) ? groups : List.of();
    }

    private static String topOf(HeaderCell cell) {
        return cell.parts().get(0);
    }

    /** Whether each group names its rows, and in the same role: 措施 beside 问题, or 目标 beside 指标, is no second table. */
    private boolean areApart(List<Header> groups) {
        Set<Role> seen = EnumSet.noneOf(Role.class);
        for (Header group : groups) {
            Set<Role> names = names(group);
            boolean same = names.stream().anyMatch(seen::contains);
            if (names.isEmpty() || group.cells().size() < 2 || !same && !seen.isEmpty()) {
                return false;
            }
            seen.addAll(names);
        }
        return true;
    }

    private Set<Role> names(Header group) {
        Set<Role> names = EnumSet.noneOf(Role.class);
        group.cells().forEach(cell -> names.addAll(matcher.named(cell.leaf())));
        return names;
    }

    /** The parts of a header that blank columns or repeated first headers part. */
    List<Header> parts(Header whole) {
        List<Header> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int from = 0;
        for (int i = 0; i < whole.cells().size(); i++) {
            HeaderCell cell = whole.cells().get(i);
            boolean gap = i > from && isGap(whole.cells().get(i - 1).column() + 1, cell.column() - 1, whole.lastRow());
            if (gap || seen.size() >= 2 && isAgain(whole, from, i, seen.size())) {
                parts.add(whole.between(
                        whole.cells().get(from).column(),
                        whole.cells().get(i - 1).column()));
                from = i;
                seen.clear();
            }
            seen.add(cell.text());
        }
        parts.add(whole.between(whole.cells().get(from).column(), whole.lastColumn()));
        return parts;
    }

    /** The first header of a part again; after two headers the second one too. */
    private boolean isAgain(Header whole, int from, int at, int seen) {
        List<HeaderCell> cells = whole.cells();
        boolean first = cells.get(at).text().equals(cells.get(from).text());
        boolean second = at + 1 < cells.size()
                && cells.get(at + 1).text().equals(cells.get(from + 1).text())
                && matcher.namesRows(cells.get(from).leaf());
        return first && (seen >= FEWEST || second);
    }

    /** Columns that hold nothing in the rows below. */
    private boolean isGap(int first, int last, int headerRow) {
        if (last < first) {
            return false;
        }
        int until = Math.min(sheet.lastRow(), headerRow + GAP_LOOKED_AT);
        for (int row = headerRow; row <= until; row++) {
            if (sheet.nextColumn(row, first, last) <= last) {
                return false;
            }
        }
        return true;
    }
}
