package dev.plumbline.io.table;

/**
 * A rectangle of cells, both corners included; written {@code A1:E1}. Immutable and thread-safe.
 *
 * @param first the upper left corner
 * @param last the lower right corner
 */
public record CellRange(CellAddress first, CellAddress last) {

    public CellRange {
        if (last.row() < first.row() || last.column() < first.column()) {
            throw new IllegalArgumentException("Cell range ends at [" + last + "] before it starts at [" + first
                    + "]. Give the upper left corner first.");
        }
    }

    /** Reads {@code A1:E1}, or {@code A1} for a single cell. */
    public static CellRange parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            CellAddress only = CellAddress.parse(text);
            return new CellRange(only, only);
        }
        return new CellRange(CellAddress.parse(text.substring(0, colon)), CellAddress.parse(text.substring(colon + 1)));
    }

    public boolean contains(CellAddress address) {
        return contains(address.row(), address.column());
    }

    public boolean contains(int row, int column) {
        return row >= first.row() && row <= last.row() && column >= first.column() && column <= last.column();
    }

    /** The number of rows. */
    public int height() {
        return last.row() - first.row() + 1;
    }

    /** The number of columns. */
    public int width() {
        return last.column() - first.column() + 1;
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + ":" + last;
    }
}
