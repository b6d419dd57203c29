package dev.plumbline.io.table.region;

import java.util.List;

/**
 * The header of one column: its own words and those of the groups above it. Immutable and thread-safe.
 *
 * @param column from 1
 * @param row the row of its own words, from 1
 * @param parts from the uppermost group to its own words
 */
public record HeaderCell(int column, int row, List<String> parts) {

    public HeaderCell {
        parts = List.copyOf(parts);
    }

    /** As it is shown: 计划/开始时间. */
    public String text() {
        return String.join("/", parts);
    }

    /** Its own words. */
    public String leaf() {
        return parts.get(parts.size() - 1);
    }
}
