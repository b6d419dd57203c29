package dev.plumbline.io.json;

import dev.plumbline.io.spi.TableMapping;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;

/** A mapping as it is written; what has no order of its own is written in that of its letters. */
record TableMappingDocument(
        @Required String format,
        @Required Integer version,
        List<TableMapping.Sheet> sheets,
        List<TableMapping.Header> headers,
        WordLists values,
        List<String> ignoredSheets) {

    static TableMappingDocument from(TableMapping mapping) {
        return new TableMappingDocument(
                MappingFormat.NAME,
                MappingFormat.VERSION,
                mapping.sheets(),
                mapping.headers(),
                new WordLists(mapping.values()),
                List.copyOf(new TreeSet<>(mapping.ignoredSheets())));
    }

    TableMapping toMapping() {
        return new TableMapping(headers, sheets, values.lists(), new LinkedHashSet<>(ignoredSheets));
    }
}
