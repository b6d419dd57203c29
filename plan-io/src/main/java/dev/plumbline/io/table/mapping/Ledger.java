package dev.plumbline.io.table.mapping;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.spi.CellAccount;
import dev.plumbline.io.spi.CellFate;
import dev.plumbline.io.table.GridCell;
import dev.plumbline.io.table.SheetGrid;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps the books while tables are read: what became of each cell, what was wrong, where things came from. */
final class Ledger {

    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Map<Location, CellAccount> cells = new LinkedHashMap<>();
    private final Map<String, Location> origins = new HashMap<>();

    /** Notes what became of a cell; a finding about it outweighs a comparison, and that storing. */
    void note(SheetGrid sheet, GridCell cell, CellFate fate) {
        if (cell.isBlank()) {
            return;
        }
        Location place = sheet.location(cell.address());
        CellAccount known = cells.get(place);
        if (known == null || known.fate().compareTo(fate) < 0) {
            cells.put(place, new CellAccount(place, cell.text(), fate));
        }
    }

    boolean knows(SheetGrid sheet, GridCell cell) {
        return cells.containsKey(sheet.location(cell.address()));
    }

    /** Notes what was wrong; the same finding, as of a cell that several rows share, once. */
    void report(Finding finding) {
        findings.add(finding);
    }

    /** Notes where something in the book was read; the first place counts. */
    void origin(String path, Location place) {
        origins.putIfAbsent(path, place);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<CellAccount> cells() {
        return List.copyOf(cells.values());
    }

    Map<String, Location> origins() {
        return origins;
    }
}
