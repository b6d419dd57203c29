package dev.plumbline.io.table.book;

import dev.plumbline.io.table.region.SheetLayout;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.SheetAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sheet while it is read: what was found on it and what became of its cells.
 *
 * @param file the file it belongs to
 * @param account what became of its cells
 * @param layout what was found; empty for a sheet that is left unread on purpose
 * @param tables its tables and forms
 * @param notes whether its name says that it holds no tables
 */
record ReadSheet(
        String file, SheetAccount account, Optional<SheetLayout> layout, List<OfficeTable> tables, boolean notes) {

    static ReadSheet ignored(String file, SheetAccount account) {
        return new ReadSheet(file, account, Optional.empty(), new ArrayList<>(), false);
    }

    static ReadSheet of(
            String file, SheetAccount account, SheetLayout layout, List<OfficeTable> tables, boolean notes) {
        return new ReadSheet(file, account, Optional.of(layout), new ArrayList<>(tables), notes);
    }
}
