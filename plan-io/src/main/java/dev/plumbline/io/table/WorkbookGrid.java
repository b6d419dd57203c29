package dev.plumbline.io.table;

import dev.plumbline.diagnostic.Finding;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The sheets of one file in their order, and what was odd about them. Immutable and thread-safe.
 *
 * @param name the file's name as the caller gave it
 * @param sheets the sheets, hidden ones included
 * @param findings what was wrong or left out below the level of a cell
 * @param modified when the file says it was last changed, in the zone of the reader; empty where it does not say
 */
public record WorkbookGrid(
        String name, List<SheetGrid> sheets, List<Finding> findings, Optional<LocalDateTime> modified) {

    public WorkbookGrid {
        sheets = List.copyOf(sheets);
        findings = List.copyOf(findings);
    }

    /** A file that does not say when it was changed. */
    public static WorkbookGrid of(String name, List<SheetGrid> sheets, List<Finding> findings) {
        return new WorkbookGrid(name, sheets, findings, Optional.empty());
    }

    /** The sheet of a name. */
    public Optional<SheetGrid> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
