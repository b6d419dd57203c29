package dev.plumbline.io.table.mapping;

import java.util.Arrays;
import java.util.List;

/**
 * A column of a table: its header and the other headers it goes by.
 *
 * @param header as the source documents write it
 * @param aliases other headers for the same
 * @param carried whether an empty cell means the same as the one above, as under a group's first row
 */
record Column(String header, List<String> aliases, boolean carried) {

    static Column of(String header, String... aliases) {
        return new Column(header, List.of(aliases), false);
    }

    /** A column that names a group of rows. */
    static Column group(String header, String... aliases) {
        return new Column(header, List.of(aliases), true);
    }

    boolean isHeaded(String key) {
        return HeaderKey.of(header).equals(key)
                || aliases.stream().map(HeaderKey::of).anyMatch(key::equals);
    }

    static List<Column> list(Column... columns) {
        return Arrays.asList(columns);
    }
}
