package dev.plumbline.io.table.region;

import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.word.LineWords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which rows of a table are totals, and of what: 小计, 合计, 累计, 平均. Immutable. */
final class TotalRows {

    private static final int MOST_OVERALL = 4;
    private static final int LONGEST_OVERALL = 24;
    private static final int LONGEST_TOTAL = 10;

    private final Header header;
    private final int nameColumn;
    private final Set<Integer> rates;
    private final LineWords lines;
    private final TextKeys keys;
    private final Set<Character> beginnings;

    TotalRows(Header header, int nameColumn, Set<Integer> rates, LineWords lines, TextKeys keys) {
        this.header = header;
        this.nameColumn = nameColumn;
        this.rates = Set.copyOf(rates);
        this.lines = lines;
        this.keys = keys;
        this.beginnings = beginnings(lines);
    }

    /** Whether a row totals others. */
    boolean isTotal(GridRow row, int first, int count, int to) {
        int looked = 0;
        for (int i = first; i < row.size() && row.column(i) <= to && looked < 3; i++, looked++) {
            boolean labels = i == first || row.column(i) <= nameColumn;
            if (!labels || row.value(i).kind() != CellKind.TEXT || !mayBeTotal(row.text(i))) {
                continue;
            }
            String key = keys.of(row.text(i));
            if (isTotalWord(key)
                    && (key.length() <= 4
                            || count <= 4
                            || count * 2 <= header.cells().size())) {
                return true;
            }
        }
        return false;
    }

    /** 完成率 | | | 75%: a word for all of it and nothing but rates under rates; with anything else it is a row of its own. */
    boolean isOverall(GridRow row, int first, int count, String text) {
        if (count < 2
                || count > MOST_OVERALL
                || text.isEmpty()
                || text.length() > LONGEST_OVERALL
                || row.column(first) > nameColumn
                || !lines.overallLetters().mayMake(text)
                || !lines.overall().contains(keys.of(text))) {
            return false;
        }
        for (int i = first + 1; i < row.size() && i < first + count; i++) {
            if (!rates.contains(row.column(i))) {
                return false;
            }
        }
        return true;
    }

    /** Looks at length and first letter only, so that names cost nothing. */
    private boolean mayBeTotal(String text) {
        return text.length() <= LONGEST_TOTAL + 2
                && !text.isEmpty()
                && (text.charAt(0) <= ' '
                        || text.charAt(text.length() - 1) == '计'
                        || text.charAt(text.length() - 1) == '計'
                        || beginnings.contains(Character.toLowerCase(text.charAt(0))));
    }

    private static Set<Character> beginnings(LineWords lines) {
        Set<Character> letters = new HashSet<>(List.of('總', '縂', '纍'));
        lines.totals().forEach(word -> letters.add(word.charAt(0)));
        lines.averages().forEach(word -> letters.add(word.charAt(0)));
        return letters;
    }

    private boolean isTotalWord(String key) {
        return endsWithTotal(key)
                || lines.totals().contains(key)
                || lines.averages().contains(key)
                || startsWithAny(key, lines.totals())
                || startsWithAny(key, lines.averages());
    }

    /** 资金小计, 一季度合计. */
    private boolean endsWithTotal(String key) {
        int length = key.length();
        return length > 2
                && length <= LONGEST_TOTAL
                && (key.endsWith("小计") || key.endsWith("合计") || key.endsWith("总计") || key.endsWith("共计"));
    }

    /** 合计100万元, 合计金额: a word of a total and an amount or its name; 平均成本核算 and 累计新增收入 are names of something. */
    private boolean startsWithAny(String key, Set<String> words) {
        if (key.length() > LONGEST_TOTAL || key.length() < 2) {
            return false;
        }
        for (int end = 2; end < key.length(); end++) {
            if (words.contains(key.substring(0, end)) && isAmount(key.substring(end))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAmount(String rest) {
        return !Character.isLetter(rest.charAt(0)) || lines.amounts().contains(rest);
    }

    /** The word by which a row is known to be a total. */
    Optional<String> totalWord(GridRow row) {
        for (int i = 0; i < row.size() && row.column(i) <= Math.max(nameColumn, row.column(0) + 2); i++) {
            boolean may = row.value(i).kind() == CellKind.TEXT && mayBeTotal(row.text(i));
            if (may && isTotalWord(keys.of(row.text(i)))) {
                return Optional.of(keys.of(row.text(i)));
            }
        }
        return Optional.empty();
    }

    /** Whether a total's word means all rows from the first one, however often it stands: 累计. */
    boolean isRunning(String key) {
        return lines.running().contains(key) || startsWithAny(key, lines.running());
    }

    /** Whether a total is one of a part of the rows only: 小计. */
    boolean isPart(GridRow row) {
        for (int i = 0; i < Math.min(3, row.size()); i++) {
            String key = row.value(i).kind() == CellKind.TEXT ? keys.of(row.text(i)) : "";
            if (key.startsWith("小计") || key.startsWith("subtotal") || key.endsWith("小计")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a total is an average. */
    boolean isAverage(GridRow row) {
        for (int i = 0; i < Math.min(3, row.size()); i++) {
            String key = row.value(i).kind() == CellKind.TEXT ? keys.of(row.text(i)) : "";
            if (lines.averages().contains(key) || startsWithAny(key, lines.averages())) {
                return true;
            }
        }
        return false;
    }
}
