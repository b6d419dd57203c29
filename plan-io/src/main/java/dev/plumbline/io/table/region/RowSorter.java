package dev.plumbline.io.table.region;

import dev.plumbline.io.spi.SkippedRow.Why;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellRange;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.word.KeyLetters;
import dev.plumbline.io.table.word.LineWords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells data rows of a table from totals, notes, signatures, banners and repeated headers (IO-2b). Asks a bounded number
 * of cells of each row.
 */
final class RowSorter {

    private static final int LONGEST_TOTAL = 10;
    private static final Set<String> AMOUNTS = Set.of(
            "金额", "额", "数", "数量", "人数", "项", "项数", "值", "分", "得分", "工时", "工期", "天数", "进度", "完成率", "行", "栏", "amount",
            "hours", "days", "score", "points", "cost", "value", "count");
    private static final String ENUMERATORS = "一二三四五六七八九十";

    private static final Pattern SIGNED = Pattern.compile(
            ".{0,12}(签字|签名|签章|盖章|簽字|簽名|簽章|蓋章)\\s*[:：]?[_\\s]*|\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日");

    private final SheetGrid sheet;
    private final Header header;
    private final LineWords lines;
    private final TextKeys keys;
    private final LeadReader leads;
    private final int nameColumn;
    private final Set<Character> beginnings;
    private final KeyLetters letters;

    RowSorter(SheetGrid sheet, Header header, int nameColumn, LineWords lines, TextKeys keys, LeadReader leads) {
        this.sheet = sheet;
        this.header = header;
        this.nameColumn = nameColumn;
        this.lines = lines;
        this.keys = keys;
        this.leads = leads;
        this.beginnings = beginnings(lines);
        this.letters = KeyLetters.of(
                header.cells().stream().map(cell -> keys.of(cell.leaf())).toList());
    }

    /** What a row is instead of data; empty for data. */
    Optional<Why> sort(GridRow row, int from, int to, boolean afterNote) {
        int first = -1;
        int count = 0;
        for (int i = 0; i < row.size(); i++) {
            if (row.column(i) >= from && row.column(i) <= to) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        if (first < 0) {
            return Optional.of(Why.BLANK);
        }
        return Optional.ofNullable(sort(row, first, count, to, afterNote));
    }

    private @Nullable Why sort(GridRow row, int first, int count, int to, boolean afterNote) {
        String text = row.value(first).kind() == CellKind.TEXT ? row.text(first).strip() : "";
        if (isTotal(row, first, count, to)) {
            return Why.TOTAL;
        }
        if (isNote(text, count) || afterNote && count == 1) {
            return Why.NOTE;
        }
        if (isRepeatedHeader(row)) {
            return Why.REPEATED_HEADER;
        }
        if (!text.isEmpty() && (isSignature(row, first, count, to) || count == 1 && isSigned(text))) {
            return Why.SIGNATURE;
        }
        return group(row, first, count, to, text);
    }

    private @Nullable Why group(GridRow row, int first, int count, int to, String text) {
        if (count == 1 && !text.isEmpty()) {
            boolean wide = isWide(row, first) || isLabelled(row, to);
            return wide || isEnumerated(text) || row.column(first) < nameColumn && !isNumber(text) ? Why.BANNER : null;
        }
        boolean numbered = count == 2 && isEnumerator(text) && row.column(first + 1) == nameColumn;
        return numbered ? Why.GROUP : null;
    }

    /** 部门：销售部 between rows says whose the rows that follow are. */
    private boolean isLabelled(GridRow row, int to) {
        List<LeadPair> pairs = leads.read(TextLine.of(row, 1, to));
        return pairs.size() == 1
                && !pairs.get(0).value().isEmpty()
                && lines.lead(pairs.get(0).key()).isPresent();
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(each -> each >= '0' && each <= '9' || each == '.');
    }

    private boolean isWide(GridRow row, int index) {
        return sheet.merged(CellAddress.of(row.number(), row.column(index)))
                .map(CellRange::width)
                .filter(width -> width > 1 && width * 2 >= header.lastColumn() - header.firstColumn() + 1)
                .isPresent();
    }

    /** 一、… or （一）… or 第一阶段… at the beginning of a line. */
    private static boolean isEnumerated(String text) {
        int at = text.startsWith("（") || text.startsWith("(") || text.startsWith("第") ? 1 : 0;
        int end = at;
        while (end < text.length() && ENUMERATORS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end == at || end >= text.length()) {
            return false;
        }
        char next = text.charAt(end);
        return "、.．:：）)".indexOf(next) >= 0 || text.startsWith("第") && "阶部章期类组".indexOf(next) >= 0;
    }

    private static boolean isEnumerator(String text) {
        return !text.isEmpty()
                && text.length() <= 4
                && text.chars().allMatch(each -> (ENUMERATORS + "（）()、.第").indexOf(each) >= 0)
                && text.chars().anyMatch(each -> ENUMERATORS.indexOf(each) >= 0);
    }

    private boolean isTotal(GridRow row, int first, int count, int to) {
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
    private static boolean startsWithAny(String key, Set<String> words) {
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

    private static boolean isAmount(String rest) {
        return !Character.isLetter(rest.charAt(0)) || AMOUNTS.contains(rest);
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

    private boolean isNote(String text, int count) {
        if (text.isEmpty() || count > 2) {
            return false;
        }
        if (text.startsWith("※") || text.startsWith("*") && text.length() > 1 && count == 1) {
            return true;
        }
        int end = 0;
        while (end < text.length() && end <= 8 && !isNoteMark(text.charAt(end))) {
            end++;
        }
        String head = text.substring(0, end);
        boolean marked = end < text.length() && end <= 8;
        return marked
                ? lines.notes().contains(keys.of(head))
                : text.length() <= 8 && lines.notes().contains(keys.of(text));
    }

    private static boolean isNoteMark(char letter) {
        return "：:、.．)） ".indexOf(letter) >= 0 || letter >= '0' && letter <= '9';
    }

    /** The first two headers again, in their columns. */
    private boolean isRepeatedHeader(GridRow row) {
        int same = 0;
        int asked = 0;
        for (HeaderCell cell : header.cells()) {
            if (asked++ == 3) {
                break;
            }
            int index = row.find(cell.column());
            if (index >= 0 && row.value(index).kind() == CellKind.TEXT && isHeaderWord(row.text(index), cell)) {
                same++;
            }
        }
        return same >= Math.min(2, header.cells().size());
    }

    private boolean isHeaderWord(String text, HeaderCell cell) {
        return text.equals(cell.leaf())
                || text.equals(cell.parts().get(0))
                || Math.abs(text.length() - cell.leaf().length()) <= 2
                        && letters.mayMake(text)
                        && keys.of(text).equals(keys.of(cell.leaf()));
    }

    /** 填表人：王五 | 审核： | 日期：… : nothing but labels and their values, the first of them one of a signature. */
    private boolean isSignature(GridRow row, int first, int count, int to) {
        String text = row.text(first);
        boolean likely = text.length() <= 60 && (text.indexOf('：') >= 0 || text.indexOf(':') >= 0);
        boolean word = count <= 8 && lines.labelLetters().mayMake(text) && isSignatureWord(keys.of(text));
        if (!likely && !word) {
            return false;
        }
        TextLine line = TextLine.of(row, row.column(first), to);
        List<LeadPair> pairs = leads.read(line);
        long covered = pairs.stream().filter(LeadPair::ownCell).count() * 2
                + line.columns().stream()
                        .filter(column -> pairs.stream()
                                .anyMatch(
                                        pair -> !pair.ownCell() && pair.place().column() == column))
                        .count();
        boolean signed = pairs.stream().anyMatch(pair -> isSignatureWord(pair.key())) || isSignatureWord(keys.of(text));
        return signed && (likely ? covered * 2 >= count : covered >= count);
    }

    /** 部门负责人签字, 2024年6月30日: nothing but who signs, or when. */
    private boolean isSigned(String text) {
        return SIGNED.matcher(text).matches();
    }

    private boolean isSignatureWord(String key) {
        return lines.signatures().contains(key)
                || lines.lead(key).filter("person"::equals).isPresent();
    }
}
