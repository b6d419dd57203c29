package dev.plumbline.io.table.region;

import dev.plumbline.io.spi.SkippedRow.Why;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellRange;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.word.KeyLetters;
import dev.plumbline.io.table.word.LineWords;
import dev.plumbline.io.table.word.SampleMark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells data rows of a table from totals, notes, signatures, banners and repeated headers (IO-2b). Asks a bounded number
 * of cells of each row.
 */
final class RowSorter {

    private static final int LONGEST_UNIT = 12;
    private static final int LONGEST_ENDING = 10;
    private static final String ENUMERATORS = "一二三四五六七八九十";

    private static final Pattern DAY = Pattern.compile("\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日");
    private static final int LONGEST_SIGNED = 24;
    private static final String CLOSING = "closingRow";
    private static final int MOST_CLOSING = 8;

    private final SheetGrid sheet;
    private final Header header;
    private final LineWords lines;
    private final TextKeys keys;
    private final LeadReader leads;
    private final int nameColumn;
    private final TotalRows totals;
    private final KeyLetters letters;
    private final LoneLines lone;
    private final Map<String, String> closing;
    private final KeyLetters closingLetters;
    private boolean totalled;

    RowSorter(
            SheetGrid sheet,
            Header header,
            int nameColumn,
            Set<Integer> rates,
            LineWords lines,
            TextKeys keys,
            LeadReader leads) {
        this.sheet = sheet;
        this.header = header;
        this.nameColumn = nameColumn;
        this.lines = lines;
        this.keys = keys;
        this.leads = leads;
        this.totals = new TotalRows(header, nameColumn, rates, lines, keys);
        this.lone = new LoneLines(lines, keys);
        this.closing = leads.vocabulary().values(CLOSING);
        this.closingLetters = KeyLetters.of(closing.keySet());
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
        Why why = sort(row, first, count, to, afterNote);
        totalled = why == Why.TOTAL || why != null && totalled;
        return Optional.ofNullable(why);
    }

    private @Nullable Why sort(GridRow row, int first, int count, int to, boolean afterNote) {
        String text = row.value(first).kind() == CellKind.TEXT ? row.text(first).strip() : "";
        if (SampleMark.isSaidBy(text)) {
            return Why.SAMPLE;
        }
        if (totals.isTotal(row, first, count, to) || totals.isOverall(row, first, count, text)) {
            return Why.TOTAL;
        }
        boolean legend = count == 1 && MarkLegend.isOne(text, leads.vocabulary());
        if (legend || isNote(text, count) || afterNote && count == 1 || count <= 2 && lone.isFooter(text)) {
            return Why.NOTE;
        }
        if (isRepeatedHeader(row)) {
            return Why.REPEATED_HEADER;
        }
        if (!text.isEmpty() && (isSignature(row, first, count, to) || count == 1 && isSigned(text))) {
            return Why.SIGNATURE;
        }
        if (isClosing(row, first, count, to, text)) {
            return totalled ? Why.NOTE : Why.SIGNATURE;
        }
        return group(row, first, count, to, text);
    }

    private @Nullable Why group(GridRow row, int first, int count, int to, String text) {
        if (count == 1 && isPrenumbered(row, first, text)) {
            return Why.BLANK;
        }
        if (count == 1 && !text.isEmpty()) {
            if (row.column(first) < nameColumn && lone.isDay(text)) {
                return Why.EMPTY;
            }
            boolean wide = isWide(row, first)
                    || isLabelled(row, to)
                    || lone.isState(text)
                    || lone.isSection(text)
                    || isUnitAlone(row, first, text);
            return wide || isEnumerated(text) || isMarked(text) || row.column(first) < nameColumn && !isNumber(text)
                    ? Why.BANNER
                    : null;
        }
        boolean numbered = count == 2 && isEnumerator(text) && row.column(first + 1) == nameColumn;
        return numbered ? Why.GROUP : null;
    }

    /** 审批意见 | 同意 | 审批人 | 陈总, and behind the total of an evaluation 等级 | A: labels by turns with what was decided. */
    private boolean isClosing(GridRow row, int first, int count, int to, String text) {
        if (count % 2 != 0 || count > MOST_CLOSING || !closingLetters.mayMake(text) || text.length() > LONGEST_UNIT) {
            return false;
        }
        String meaning = closing.get(keys.of(text));
        if (meaning == null || !meaning.equals("always") && !totalled) {
            return false;
        }
        for (int i = first + 2; i < row.size() && row.column(i) <= to; i += 2) {
            String key = row.value(i).kind() == CellKind.TEXT ? keys.of(row.text(i)) : "";
            if (!closing.containsKey(key)
                    && !lines.isSigner(key)
                    && lines.lead(key).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** 技术部 alone in the column of names, beside columns that its rows fill. */
    private boolean isUnitAlone(GridRow row, int first, String text) {
        if (row.column(first) != nameColumn || nameColumn == header.firstColumn() || text.length() > LONGEST_UNIT) {
            return false;
        }
        String key = keys.of(text);
        for (int from = Math.max(1, key.length() - LONGEST_ENDING); from < key.length(); from++) {
            if (leads.vocabulary().value("groupEnding", key.substring(from)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    boolean isState(String text) {
        return lone.isState(text);
    }

    /** A number left of the name and nothing else: a row that waits to be filled in. */
    private boolean isPrenumbered(GridRow row, int first, String text) {
        boolean number = row.value(first).kind() == CellKind.NUMBER || isNumber(text);
        return number
                && row.column(first) == header.firstColumn()
                && row.column(first) < nameColumn
                && sheet.merged(CellAddress.of(row.number(), nameColumn)).isEmpty();
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

    /** 【市场部】, ★重点任务: a heading in brackets or behind a mark. */
    private static boolean isMarked(String text) {
        boolean bracketed = text.length() > 2 && text.charAt(0) == '【' && text.endsWith("】");
        return bracketed || text.length() > 1 && "★☆■◆▶▼●".indexOf(text.charAt(0)) >= 0;
    }

    /** 一、… or （一）… or 第一阶段… at the beginning of a line. */
    static boolean isEnumerated(String text) {
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

    /** Which of its rows are totals. */
    TotalRows totals() {
        return totals;
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
        return same >= Math.min(2, header.cells().size()) && isMostlyHeaders(row);
    }

    /** A row that shares two words with the header by chance says something of its own in most cells. */
    private boolean isMostlyHeaders(GridRow row) {
        int same = 0;
        int asked = 0;
        for (HeaderCell cell : header.cells()) {
            int index = row.find(cell.column());
            if (index < 0) {
                continue;
            }
            asked++;
            same += row.value(index).kind() == CellKind.TEXT && isHeaderWord(row.text(index), cell) ? 1 : 0;
        }
        return same * 2 >= asked;
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
        boolean word = count <= 8 && lines.labelLetters().mayMake(text) && lines.isSigner(keys.of(text));
        if (!likely && !word || !maySign(row, first, to) && !isLed(text)) {
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
        covered += line.texts().stream()
                .filter(each ->
                        pairs.stream().noneMatch(pair -> pair.label().equals(each)) && lines.isSigner(keys.of(each)))
                .count();
        if (likely && isLeadLine(pairs, line, covered)) {
            return true;
        }
        boolean signed = pairs.stream().anyMatch(pair -> lines.isSigner(pair.key())) || lines.isSigner(keys.of(text));
        return signed && (likely ? covered * 2 >= count : covered >= count);
    }

    /** 编制单位：市场部 | 2024年6月30日: a label of lines about a sheet, and a date beside it. */
    private boolean isLeadLine(List<LeadPair> pairs, TextLine line, long covered) {
        boolean known = !pairs.isEmpty()
                && pairs.get(0).place().column() == line.columns().get(0)
                && lines.lead(pairs.get(0).key()).isPresent();
        long dates = line.texts().stream()
                .filter(each -> DAY.matcher(each).matches())
                .count();
        return known
                && line.texts().size() > 1
                && covered + dates >= line.texts().size();
    }

    /** 部门负责人签字, 2024年6月30日: nothing but who signs, or when. */
    private boolean isSigned(String text) {
        if (text.length() > LONGEST_SIGNED) {
            return false;
        }
        String key = keys.of(text);
        return lines.signed().stream().anyMatch(key::endsWith)
                || DAY.matcher(text).matches();
    }

    /** Whether a text begins with the label of a line about a sheet. */
    private boolean isLed(String text) {
        int colon = text.indexOf('：') >= 0 ? text.indexOf('：') : text.indexOf(':');
        String label = text.substring(0, Math.max(0, colon));
        return colon > 0
                && lines.labelLetters().mayMake(label)
                && lines.lead(keys.of(label)).isPresent();
    }

    private boolean maySign(GridRow row, int first, int to) {
        for (int i = first; i < row.size() && row.column(i) <= to; i++) {
            if (row.value(i).kind() == CellKind.TEXT && lines.maySign(row.text(i))) {
                return true;
            }
        }
        return false;
    }
}
