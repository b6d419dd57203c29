package dev.plumbline.io.table.region;

import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.GridRow;
import java.util.ArrayList;
import java.util.List;

/** Numbered lines below a label that has nothing beside it: 决议： over 1、完成盘点 and 2、拟定方案. */
final class ListedLines {

    private static final String NUMERALS = "0123456789一二三四五六七八九十";
    private static final String CLOSING = "、.．)）:：";
    private static final String BULLETS = "•·●-–—*◆■▪";
    private static final String CIRCLED_FIRST = "①";
    private static final String CIRCLED_LAST = "⑳";

    private ListedLines() {}

    /** How many rows from an index on are numbered lines of one text each. */
    static int count(List<GridRow> rows, int from) {
        int end = from;
        while (end < rows.size()
                && rows.get(end).size() == 1
                && isNumbered(rows.get(end).text(0).strip())) {
            end++;
        }
        return end - from;
    }

    /** The label with the lines as its value, a line each. */
    static LeadPair under(LeadPair label, List<GridRow> lines) {
        List<String> texts = new ArrayList<>();
        lines.forEach(line -> texts.add(line.text(0).strip()));
        GridRow first = lines.get(0);
        CellAddress place = CellAddress.of(first.number(), first.column(0));
        return new LeadPair(label.label(), label.key(), String.join("\n", texts), place, false, lines.size());
    }

    /** Whether a line begins with its number or a bullet: 1、 (2) 三、 ①. */
    static boolean isNumbered(String text) {
        if (text.length() < 3) {
            return false;
        }
        char first = text.charAt(0);
        if (BULLETS.indexOf(first) >= 0 || first >= CIRCLED_FIRST.charAt(0) && first <= CIRCLED_LAST.charAt(0)) {
            return true;
        }
        int at = first == '(' || first == '（' ? 1 : 0;
        int end = at;
        while (end < text.length() - 1 && end - at < 3 && NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean decimal = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1)) && text.charAt(end) == '.';
        return end > at && CLOSING.indexOf(text.charAt(end)) >= 0 && !decimal;
    }
}
