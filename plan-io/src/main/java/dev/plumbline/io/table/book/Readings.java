package dev.plumbline.io.table.book;

import dev.plumbline.io.spi.FileReading;
import dev.plumbline.io.spi.Reading;
import dev.plumbline.io.spi.SheetReading;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.Remarks;
import dev.plumbline.io.table.row.SheetAccount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ends a reading: tells of what was not understood, and says how everything was. */
final class Readings {

    private final List<ReadSheet> sheets;
    private final Remarks remarks;

    Readings(List<ReadSheet> sheets, Remarks remarks) {
        this.sheets = sheets;
        this.remarks = remarks;
    }

    Reading finish() {
        Map<String, List<SheetReading>> files = new LinkedHashMap<>();
        for (ReadSheet sheet : sheets) {
            SheetRest.note(sheet, remarks);
            files.computeIfAbsent(sheet.file(), any -> new ArrayList<>()).add(reading(sheet));
        }
        return new Reading(files.entrySet().stream()
                .map(file -> new FileReading(file.getKey(), file.getValue()))
                .toList());
    }

    private static SheetReading reading(ReadSheet sheet) {
        SheetAccount account = sheet.account();
        List<OfficeTable> tables = List.copyOf(sheet.tables());
        account.addPaths(new TablesByRow(tables)::path);
        return new SheetReading(
                account.sheet().name(),
                tables.stream().map(TableReadings::of).toList(),
                UnreadTables.of(sheet),
                account.counts(),
                account::cells);
    }
}
