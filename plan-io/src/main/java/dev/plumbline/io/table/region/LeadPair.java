package dev.plumbline.io.table.region;

import dev.plumbline.io.table.CellAddress;

/**
 * A label and its value above, below or within a table (标签与内容): 填报日期：2024年7月2日. Immutable and thread-safe.
 *
 * @param label as it is written
 * @param key the label's key
 * @param value what follows it; empty where nothing does
 * @param place the cell that holds the value, or where nothing does the label
 * @param ownCell whether the value has a cell of its own
 * @param rows how many rows it fills from its place downwards
 */
public record LeadPair(String label, String key, String value, CellAddress place, boolean ownCell, int rows) {

    /** A label whose value stands in one row. */
    public LeadPair(String label, String key, String value, CellAddress place, boolean ownCell) {
        this(label, key, value, place, ownCell, 1);
    }

    /** Whether a cell holds all or a part of the value. */
    public boolean isIn(int row, int column) {
        return column == place.column() && row >= place.row() && row < place.row() + rows;
    }
}
