package dev.plumbline.io.table.mapping;

import java.util.List;
import java.util.Optional;

/**
 * What a table looks like: its name and its columns, those that make it recognisable first.
 *
 * @param name as the source documents write it
 * @param required the columns without which it is another table
 * @param optional the columns it may have besides
 */
record TableForm(String name, List<Column> required, List<Column> optional) {

    /** The column that a header names. */
    Optional<Column> column(String key) {
        for (Column column : required) {
            if (column.isHeaded(key)) {
                return Optional.of(column);
            }
        }
        return optional.stream().filter(column -> column.isHeaded(key)).findFirst();
    }

    int size() {
        return required.size() + optional.size();
    }
}
