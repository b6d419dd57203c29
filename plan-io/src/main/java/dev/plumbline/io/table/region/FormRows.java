package dev.plumbline.io.table.region;

import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.GridRow;
import java.util.List;

/** Tells rows of a form, a label and its value by turns, from headers. */
final class FormRows {

    private static final int MOST_CELLS = 8;
    private static final int FEWEST_WITH_UNKNOWN = 6;
    private static final int FEWEST_OVER_HEADER = 4;

    private final List<GridRow> rows;
    private final HeaderMatcher matcher;

    FormRows(List<GridRow> rows, HeaderMatcher matcher) {
        this.rows = rows;
        this.matcher = matcher;
    }

    /** Whether a row and one beside it hold labels and values by turns. */
    boolean isFormRow(int index) {
        boolean above = neighbour(index - 1);
        boolean below = neighbour(index + 1);
        return alternates(rows.get(index), matcher)
                ? above || below || isOverHeader(index)
                : above && below && mayAlternate(rows.get(index))
                        || (above || below) && alternatesMostly(rows.get(index), matcher);
    }

    /** 反馈部门 | 销售部 | 反馈人 | 张三 | 客户编码 | A17: of three or more labels one may be unknown, and no value is known. */
    static boolean alternatesMostly(GridRow row, HeaderMatcher matcher) {
        int size = row.size();
        boolean dense = size > 0 && row.column(size - 1) - row.column(0) == size - 1;
        if (!dense || size < FEWEST_WITH_UNKNOWN || size > MOST_CELLS || size % 2 != 0) {
            return false;
        }
        int unknown = 0;
        for (int i = 0; i < size; i++) {
            boolean isText = row.value(i).kind() == CellKind.TEXT && LeadReader.isShort(row.text(i));
            boolean label = isText && matcher.isExactLabel(row.text(i));
            if (i % 2 == 0 ? !isText || i == 0 && !label : label || PeriodHeader.isWhole(row.text(i))) {
                return false;
            }
            unknown += i % 2 == 0 && !label ? 1 : 0;
        }
        return unknown <= 1;
    }

    /** 问题编号 | WT-001 | 问题描述 | 库存差异 over 序号 | 措施 | 责任人: the row below says better than this one what a header is. */
    private boolean isOverHeader(int index) {
        if (index + 1 == rows.size()) {
            return false;
        }
        GridRow below = rows.get(index + 1);
        int known = 0;
        for (int i = 0; i < below.size(); i++) {
            if (below.value(i).kind() != CellKind.TEXT) {
                return false;
            }
            known += LeadReader.isShort(below.text(i)) && matcher.isKnown(below.text(i)) ? 1 : 0;
        }
        return known >= 2 && known * 4 >= below.size() * 3;
    }

    /** Labels whose values are surely none of a header, over a row that is one. */
    boolean isFilledOverHeader(int index) {
        GridRow row = rows.get(index);
        int told = 0;
        for (int i = 1; i < row.size(); i += 2) {
            if (row.value(i).kind() == CellKind.TEXT && matcher.isKnown(row.text(i))) {
                return false;
            }
            told += PeriodHeader.isWhole(row.text(i)) ? 0 : 1;
        }
        return row.size() >= FEWEST_OVER_HEADER && told > 0 && isOverHeader(index);
    }

    /** 严重程度 | 重要 | 问题类别 | 质量 between lines of a form: labels by turns, though their values are words of headers too. */
    private boolean mayAlternate(GridRow row) {
        return !row.isEmpty() && row.size() <= MOST_CELLS && row.size() % 2 == 0 && isLabelled(row, matcher);
    }

    private boolean neighbour(int index) {
        return index >= 0 && index < rows.size() && alternates(rows.get(index), matcher);
    }

    private static boolean isLabelled(GridRow row, HeaderMatcher matcher) {
        for (int i = 0; i < row.size(); i += 2) {
            String text = row.text(i);
            if (row.value(i).kind() != CellKind.TEXT || !LeadReader.isShort(text) || !matcher.isLabel(text)) {
                return false;
            }
        }
        return true;
    }

    /** A known label, then something that is none, and so on; a value may end like one: 指定每日审核人. */
    static boolean alternates(GridRow row, HeaderMatcher matcher) {
        if (row.size() < 2 || row.size() > MOST_CELLS || row.size() % 2 != 0) {
            return false;
        }
        int values = 0;
        if (!isLabelled(row, matcher)) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            boolean isShort = row.value(i).kind() == CellKind.TEXT && LeadReader.isShort(row.text(i));
            values += i % 2 == 1 && !(isShort && matcher.isExactLabel(row.text(i))) ? 1 : 0;
        }
        return values * 2 >= row.size();
    }
}
