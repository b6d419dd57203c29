package dev.plumbline.io.table.region;

import dev.plumbline.io.spi.SkippedRow;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.word.PlanMark;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.RoleWord;
import dev.plumbline.io.table.word.TableKind;
import dev.plumbline.io.table.word.TableKind.TemplateColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables that say above their header what they were written from ({@link PlanMark}): their headers are taken by the
 * letter, everything under another header stays with its row, and rows are rows whatever they say.
 */
final class MarkedTables {

    private final SheetGrid sheet;
    private final SheetWords words;
    private final List<GridRow> rows;
    private final List<TableArea> tables = new ArrayList<>();
    private int end;

    private MarkedTables(SheetGrid sheet, SheetWords words) {
        this.sheet = sheet;
        this.words = words;
        this.rows = sheet.rows();
    }

    /** The tables of a sheet that begins with a marked one; none of any other sheet. */
    static List<TableArea> of(SheetGrid sheet, SheetWords words) {
        return new MarkedTables(sheet, words).find();
    }

    private List<TableArea> find() {
        int at = next(0);
        if (at < 0 || at > 1) {
            return List.of();
        }
        while (at >= 0) {
            int following = next(at + 1);
            end = following < 0 ? rows.size() : following - (isTitle(following - 1) ? 1 : 0);
            Optional<TableArea> table = table(at);
            if (table.isEmpty()) {
                return List.of();
            }
            tables.add(table.get());
            at = following;
        }
        return tables;
    }

    /** The next row that is a mark; less than 0 where there is none. */
    private int next(int from) {
        for (int i = from; i < rows.size(); i++) {
            if (mark(i).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private Optional<PlanMark> mark(int index) {
        GridRow row = rows.get(index);
        return row.size() == 1 && row.column(0) == 1 && row.value(0).kind() == CellKind.TEXT
                ? PlanMark.read(row.text(0))
                : Optional.empty();
    }

    /** A line of one text right above a mark. */
    private boolean isTitle(int index) {
        return index >= 0
                && rows.get(index).size() == 1
                && rows.get(index).column(0) == 1
                && rows.get(index).number() + 1 == rows.get(index + 1).number();
    }

    private Optional<TableArea> table(int at) {
        PlanMark mark = mark(at).orElseThrow();
        Optional<TableKind> kind = words.vocabulary().kinds().stream()
                .filter(each ->
                        each.title().equals(mark.kind()) || each.english().equals(mark.kind()))
                .findFirst();
        Optional<Family> family =
                kind.flatMap(each -> Family.of(each.family().equals("raci") ? "task" : each.family()));
        if (family.isEmpty() || at + 1 >= end) {
            return Optional.empty();
        }
        Header header = header(rows.get(at + 1));
        Map<Role, HeaderCell> roles = new EnumMap<>(Role.class);
        List<HeaderCell> unknown = new ArrayList<>();
        boolean whole = false;
        Map<String, Role> known = known(kind.get());
        OwnHeaders own = OwnHeaders.of(words.mapping(), sheet.name());
        for (HeaderCell cell : header.cells()) {
            boolean full = PlanMark.isFullNumber(cell.leaf());
            Role role = full ? number(kind.get()) : known.get(cell.leaf());
            role = role == null ? mapped(cell, own, family.get()) : role;
            if (role == null || roles.containsKey(role)) {
                unknown.add(cell);
            } else {
                roles.put(role, cell);
                whole |= full;
            }
        }
        TableMatch match = new TableMatch(family.get(), roles, Set.of(), unknown, List.of(), 0);
        if (!match.fits()) {
            return Optional.empty();
        }
        List<TextLine> above = new ArrayList<>();
        if (isTitle(at - 1)) {
            above.add(TextLine.of(rows.get(at - 1), 1, Integer.MAX_VALUE));
        }
        above.add(TextLine.of(rows.get(at), 1, Integer.MAX_VALUE));
        List<GridRow> data = new ArrayList<>();
        List<SkippedRow> skipped = new ArrayList<>();
        sort(at + 2, header, match, data, skipped);
        return Optional.of(new TableArea(
                        sheet,
                        kind.get(),
                        match,
                        header,
                        List.of(),
                        1,
                        header.lastColumn(),
                        above,
                        List.of(),
                        data,
                        List.of(),
                        List.of(),
                        skipped)
                .marked(mark, whole));
    }

    /** What a company's own mapping says of a header that somebody added or changed. */
    private @Nullable Role mapped(HeaderCell cell, OwnHeaders own, Family family) {
        return own.header(words.keys().of(cell.leaf())).stream()
                .map(RoleWord::role)
                .filter(family.roles()::contains)
                .findFirst()
                .orElse(null);
    }

    /** A row with a number is data whatever it says; one without may be a total or a note that somebody added. */
    private void sort(int from, Header header, TableMatch match, List<GridRow> data, List<SkippedRow> skipped) {
        HeaderCell number = match.roles().entrySet().stream()
                .filter(each -> each.getKey().field().equals("number"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        RowSorter sorter = new RowSorter(
                sheet,
                header,
                TableBuilder.nameColumn(match),
                Set.of(),
                words.vocabulary().lines(),
                words.keys(),
                words.leads());
        for (GridRow row : rows.subList(Math.min(from, end), end)) {
            Optional<SkippedRow.Why> why = number == null || row.find(number.column()) >= 0
                    ? Optional.empty()
                    : sorter.sort(row, 1, header.lastColumn(), false);
            if (why.isEmpty()) {
                data.add(row);
            } else {
                skipped.add(new SkippedRow(row.number(), why.get()));
            }
        }
    }

    private Header header(GridRow row) {
        List<HeaderCell> cells = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            cells.add(new HeaderCell(row.column(i), row.number(), List.of(row.text(i))));
        }
        return new Header(row.number(), row.number(), cells);
    }

    private static Map<String, Role> known(TableKind kind) {
        Map<String, Role> known = new HashMap<>();
        for (TemplateColumn column : kind.written()) {
            known.put(column.header(), column.role());
            known.putIfAbsent(column.english(), column.role());
        }
        return known;
    }

    private static @Nullable Role number(TableKind kind) {
        return kind.written().stream()
                .map(TemplateColumn::role)
                .filter(role -> role.field().equals("number"))
                .findFirst()
                .orElse(null);
    }
}
