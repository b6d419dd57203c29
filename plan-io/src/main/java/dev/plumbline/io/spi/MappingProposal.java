package dev.plumbline.io.spi;

import dev.plumbline.io.spi.TableMapping.Header;
import dev.plumbline.io.spi.TableMapping.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a mapping of a reading that gives the same reading again. Confined to one thread. */
final class MappingProposal {

    /** Columns of RACI letters are told by their letters; their headers are names and mean nothing by themselves. */
    private static final String LETTERS = "raci.party";

    private final Map<Header, Header> headers = new LinkedHashMap<>();
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();

    private MappingProposal() {}

    static TableMapping of(Reading reading) {
        MappingProposal proposal = new MappingProposal();
        reading.files().forEach(file -> file.sheets().forEach(proposal::add));
        return new TableMapping(
                List.copyOf(proposal.headers.values()), List.copyOf(proposal.sheets.values()), Map.of(), Set.of());
    }

    private void add(SheetReading sheet) {
        if (sheet.tables().isEmpty() && sheet.unread().isEmpty()) {
            return;
        }
        Sheet said = sheet(sheet);
        sheets.merge(sheet.sheet(), said, MappingProposal::both);
        sheet.tables().forEach(table -> add(sheet.sheet(), table.columns()));
        sheet.unread().forEach(table -> add(sheet.sheet(), table.columns()));
    }

    /** Sheets of one name in several files: what is not the same in all of them is not said. */
    private static Sheet both(Sheet first, Sheet second) {
        return first.equals(second)
                ? first
                : new Sheet(
                        first.sheet(),
                        first.kind().equals(second.kind()) ? first.kind() : Optional.empty(),
                        OptionalInt.empty(),
                        first.nearest().equals(second.nearest()) ? first.nearest() : Optional.empty());
    }

    /** One table alone on its sheet can be said to be of its kind; forms and several tables are found again by their words. */
    private static Sheet sheet(SheetReading sheet) {
        List<TableReading> tables = sheet.tables();
        if (tables.size() == 1
                && sheet.unread().isEmpty()
                && !tables.get(0).headerRows().isEmpty()) {
            List<Integer> rows = tables.get(0).headerRows();
            return new Sheet(
                    sheet.sheet(),
                    Optional.of(tables.get(0).kindId()),
                    OptionalInt.of(rows.get(rows.size() - 1)),
                    Optional.empty());
        }
        Set<String> kinds = new LinkedHashSet<>();
        tables.forEach(table -> kinds.add(table.kindId()));
        sheet.unread().forEach(table -> table.kindId().ifPresent(kinds::add));
        OptionalInt row = tables.isEmpty() && sheet.unread().size() == 1
                ? OptionalInt.of(sheet.unread().get(0).headerRow())
                : OptionalInt.empty();
        Optional<String> nearest =
                kinds.isEmpty() ? Optional.empty() : Optional.of(kinds.stream().collect(Collectors.joining(", ")));
        return new Sheet(sheet.sheet(), Optional.empty(), row, nearest);
    }

    private void add(String sheet, List<ColumnReading> columns) {
        List<Header> said = new ArrayList<>();
        for (ColumnReading column : columns) {
            if (!column.header().isBlank() && !column.role().equals(Optional.of(LETTERS))) {
                said.add(new Header(column.header(), column.role(), Optional.of(sheet), column.guessed()));
            }
        }
        said.forEach(header -> headers.putIfAbsent(new Header(header.header(), header.role(), header.sheet()), header));
    }
}
