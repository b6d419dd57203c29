package dev.plumbline.io.spi;

import dev.plumbline.diagnostic.Location;

/**
 * A non-empty cell and what became of it. Immutable and thread-safe.
 *
 * @param location file, sheet, row and column; of merged cells the first
 * @param text what it holds, as it shows
 * @param fate what became of it
 */
public record CellAccount(Location location, String text, CellFate fate) {}
