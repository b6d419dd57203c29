package dev.plumbline.io.table.region;

import dev.plumbline.io.spi.TableMapping;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.word.LabelColon;
import dev.plumbline.io.table.word.TableKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds what stands on a sheet, in one pass from top to bottom: tables by their headers, wherever they stand and beside
 * each other too, what is above and below them, and forms. Confined to one thread.
 */
public final class SheetScanner {

    /** How many rows above a header may belong to it. */
    static final int LINES_ABOVE = 12;

    private static final int LONGEST_HEADER = 40;
    private static final int FEWEST_LABELS = 2;

    private final SheetGrid sheet;
    private final SheetWords words;
    private final HeaderMatcher matcher;
    private final HeaderFinder finder;
    private final OptionalInt forcedRow;
    private final List<GridRow> rows;
    private final FormRows forms;
    private final LooseRows looseRows;
    private int other;
    private final List<TableBuilder> open = new ArrayList<>();
    private final List<TableArea> tables = new ArrayList<>();
    private final List<GridRow> loose = new ArrayList<>();
    private final List<List<GridRow>> blocks = new ArrayList<>();

    private SheetScanner(SheetGrid sheet, SheetWords words) {
        this.sheet = sheet;
        this.words = words;
        this.matcher = words.matcher(sheet.name());
        Optional<TableMapping.Sheet> forced = words.mapping().sheets().stream()
                .filter(each -> each.sheet().equals(sheet.name()))
                .findFirst();
        Optional<TableKind> kind = forced.flatMap(TableMapping.Sheet::kind).flatMap(words.vocabulary()::kind);
        this.forcedRow = forced.map(TableMapping.Sheet::headerRow).orElse(OptionalInt.empty());
        this.finder = new HeaderFinder(sheet, words, matcher, kind);
        this.rows = sheet.rows();
        this.forms = new FormRows(rows, matcher);
        this.looseRows = new LooseRows(sheet, words.leads());
    }

    /** What stands on a sheet. */
    public static SheetLayout scan(SheetGrid sheet, SheetWords words) {
        List<TableArea> marked = MarkedTables.of(sheet, words);
        return marked.isEmpty()
                ? new SheetScanner(sheet, words).scan()
                : new SheetLayout(sheet, marked, List.of(), List.of());
    }

    private SheetLayout scan() {
        for (int i = 0; i < rows.size(); i++) {
            if (mayBeHeader(i)) {
                int last = start(i);
                if (last >= 0) {
                    i = last;
                    continue;
                }
            }
            feed(rows.get(i));
        }
        closeAll();
        keep(loose);
        return rest();
    }

    private void feed(GridRow row) {
        boolean taken = false;
        for (TableBuilder table : open) {
            taken |= table.feed(row);
        }
        if (!taken) {
            loose.add(row);
        }
    }

    /** Starts the tables whose header holds a row; the index of the header's last row, or less than 0. */
    private int start(int index) {
        List<GridRow> above = above();
        List<FoundHeader> found = finder.find(rows, index, index - above.size(), above);
        if (found.isEmpty()) {
            if (finder.isOfOtherTable()) {
                closeAll();
                other = rows.get(index).number();
            }
            return -1;
        }
        Header header = found.get(0).header();
        if (isRepeated(found, above)) {
            return -1;
        }
        Optional<TableBuilder> before = open.stream()
                .filter(table -> found.size() == 1 && table.isGoneOnWith(header))
                .findFirst();
        closeBefore(found);
        List<GridRow> lines = above();
        lines.removeIf(line -> line.number() >= header.firstRow());
        lines = looseRows.lines(lines);
        loose.removeAll(lines);
        loose.removeIf(line -> line.number() >= header.firstRow());
        keep(loose);
        loose.clear();
        for (FoundHeader each : found) {
            FoundHeader settled = each.settled(sheet, matcher);
            open.add(
                    lines.isEmpty() && before.isPresent()
                            ? settled.builder(sheet, words, before.get().above())
                            : settled.builder(sheet, lines, words));
        }
        int last = index;
        while (last + 1 < rows.size() && rows.get(last + 1).number() <= header.lastRow()) {
            last++;
        }
        return last;
    }

    /** The header of an open table printed again, without a title of its own: on the next page. */
    private boolean isRepeated(List<FoundHeader> found, List<GridRow> above) {
        boolean titled = above.stream().anyMatch(row -> row.number() > lastFed())
                || open.stream().anyMatch(TableBuilder::endsWithTitle);
        return !titled
                && open.stream()
                        .anyMatch(table -> !table.isClosed()
                                && found.stream().anyMatch(each -> table.isHeadedLike(each.header())));
    }

    private int lastFed() {
        return open.stream().mapToInt(TableBuilder::lastRow).max().orElse(0);
    }

    /** The rows before the current one that no table has taken, those nearest to it. */
    private List<GridRow> above() {
        int from = Math.max(0, loose.size() - LINES_ABOVE);
        List<GridRow> above = new ArrayList<>(loose.subList(from, loose.size()));
        int end = other;
        for (GridRow row : List.copyOf(above)) {
            if (other > 0 && row.number() >= other && row.number() <= end + 1) {
                end = row.number();
                above.remove(row);
            }
        }
        return above;
    }

    private void closeBefore(List<FoundHeader> found) {
        for (TableBuilder table : List.copyOf(open)) {
            boolean under = found.stream().anyMatch(each -> table.overlaps(each.from(), each.to()));
            if (under) {
                loose.addAll(table.release());
                tables.add(table.build());
                open.remove(table);
            }
        }
    }

    private void closeAll() {
        for (TableBuilder table : open) {
            tables.add(table.build());
        }
        open.clear();
    }

    private void keep(List<GridRow> rest) {
        int from = 0;
        for (int i = 1; i <= rest.size(); i++) {
            if (i == rest.size() || rest.get(i).number() > rest.get(i - 1).number() + 2) {
                blocks.add(List.copyOf(rest.subList(from, i)));
                from = i;
            }
        }
    }

    /** Whether the texts of a row look like a header's; inside a table the first two of them decide. */
    private boolean mayBeHeader(int index) {
        GridRow row = rows.get(index);
        if (forcedRow.isPresent()) {
            return row.number() == forcedRow.getAsInt();
        }
        if (isLine(row)) {
            return false;
        }
        boolean inside = open.stream().anyMatch(table -> !table.isClosed());
        if (inside && open.stream().anyMatch(table -> table.startsAt(row.number()))) {
            return false;
        }
        int known = 0;
        int letters = 0;
        boolean again = false;
        int texts = 0;
        int periods = 0;
        Set<String> before = new HashSet<>(4);
        for (int i = 0; i < row.size(); i++) {
            String said = row.text(i);
            boolean isAgain = said.length() == 1 && !before.add(said);
            if (row.value(i).kind() != CellKind.TEXT) {
                if (inside) {
                    return false;
                }
                periods += PeriodHeader.isWhole(said) ? 1 : 0;
                continue;
            }
            // R, A, R, I: one letter again and again is a row of a grid; as headers R, A, C and I stand once each.
            if (isAgain) {
                letters = 0;
                again = true;
                continue;
            }
            texts++;
            int here = said.length() <= LONGEST_HEADER && (matcher.isKnown(said) || !inside && isDated(said)) ? 1 : 0;
            periods += !inside && PeriodHeader.isWhole(said) ? 1 : 0;
            known += said.length() > 1 ? here : 0;
            letters += said.length() == 1 && !again ? here : 0;
            if (inside && texts == 2 && known + letters == 0) {
                return false;
            }
        }
        known += letters;
        known += known > 0 && periods > 1 ? periods : 0;
        boolean likely = known >= 2 && (inside ? known * 5 >= texts * 3 : known * 4 >= texts)
                || known >= 1 && texts >= 2 && finder.raciBelow(rows, index);
        return likely && !forms.isFormRow(index) && !finder.isGridRow(rows, index);
    }

    /** 填报部门： | 市场部 | 版本： | V1.2: cells that end with a colon label those beside them. */
    private static boolean isLine(GridRow row) {
        int labels = 0;
        for (int i = 0; i < row.size(); i++) {
            labels += LabelColon.isLast(row.text(i)) ? 1 : 0;
        }
        return labels >= FEWEST_LABELS && labels < row.size();
    }

    /** 2024年目标: a known header with a period before or behind it. */
    private boolean isDated(String text) {
        boolean digit = text.chars().anyMatch(each -> each >= '0' && each <= '9');
        String rest = digit ? PeriodWords.without(text) : text;
        return !rest.equals(text) && matcher.isKnown(rest);
    }

    private SheetLayout rest() {
        List<FormArea> found = new ArrayList<>();
        List<SheetLayout.Unread> unread = new ArrayList<>();
        FormFinder formFinder = new FormFinder(sheet, words, matcher);
        for (List<GridRow> block : blocks) {
            Optional<FormArea> form = formFinder.find(block);
            form.ifPresent(found::add);
            if (form.isEmpty() && !block.isEmpty()) {
                unread.add(new SheetLayout.Unread(block, finder.nearest(block), isPlain(block)));
            }
        }
        return new SheetLayout(sheet, tables, found, unread);
    }

    private static boolean isPlain(List<GridRow> block) {
        return block.stream().allMatch(row -> row.size() == 1);
    }
}
