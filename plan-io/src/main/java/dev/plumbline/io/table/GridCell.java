package dev.plumbline.io.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One cell of a sheet: where it stands and what it holds. Immutable and thread-safe.
 *
 * @param address where it stands; for a merged region its upper left cell
 * @param value what it holds
 * @param formula whether the value was computed by a formula; it is then the value the file remembers, nothing is
 *     evaluated (SAFE-4), and a blank value means that the file remembers none
 */
public record GridCell(CellAddress address, CellValue value, boolean formula) {

    /** A cell that holds nothing. */
    static GridCell blank(CellAddress address) {
        return new GridCell(address, CellValue.BLANK, false);
    }

    public CellKind kind() {
        return value.kind();
    }

    /** The value as a person reads it; empty for a blank cell. */
    public String text() {
        return value.text();
    }

    /** Whether there is neither a value nor a formula. */
    public boolean isBlank() {
        return kind() == CellKind.BLANK && !formula;
    }

    /** The number, where the cell holds one; a percentage as a share of one. */
    public Optional<BigDecimal> number() {
        return value instanceof CellValue.Number number ? Optional.of(number.amount()) : Optional.empty();
    }

    /** The date, where the cell holds one. */
    public Optional<LocalDate> date() {
        return value instanceof CellValue.Date date ? Optional.of(date.date()) : Optional.empty();
    }

    public int row() {
        return address.row();
    }

    public int column() {
        return address.column();
    }

    @Override
    public String toString() {
        return address + "=" + value.text();
    }
}
