package dev.plumbline.io.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A company's own words for tables (表格映射): what its headers mean, which kind its sheets are, what its words stand for,
 * and which sheets to leave unread (IO-2a). Laid over the built-in words, before which it goes. Immutable and thread-safe.
 *
 * @param headers what headers mean
 * @param sheets which kind of table some sheets hold
 * @param values words in cells: by the name of the list, such as {@code taskState}, then by the word, what it stands for
 * @param ignoredSheets names of sheets to leave unread
 */
public record TableMapping(
        List<Header> headers, List<Sheet> sheets, Map<String, Map<String, String>> values, Set<String> ignoredSheets) {

    private static final TableMapping NONE = new TableMapping(List.of(), List.of(), Map.of(), Set.of());

    /**
     * What a header means.
     *
     * @param header as it is written; of several header rows joined by a slash, as a reading shows it
     * @param role such as {@code task.finish}; empty for a column whose text is kept as it is
     * @param sheet the sheet on which this holds; every sheet where empty
     */
    public record Header(String header, Optional<String> role, Optional<String> sheet) {}

    /**
     * Which table a sheet holds.
     *
     * @param sheet the sheet's name
     * @param kind such as {@code task-list}
     * @param headerRow the row of its header, from 1; found where empty
     */
    public record Sheet(String sheet, String kind, OptionalInt headerRow) {}

    public TableMapping {
        headers = List.copyOf(headers);
        sheets = List.copyOf(sheets);
        values = Map.copyOf(values);
        ignoredSheets = Set.copyOf(ignoredSheets);
    }

    /** Nothing beside the built-in words. */
    public static TableMapping none() {
        return NONE;
    }
}
