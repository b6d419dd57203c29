package dev.plumbline.io.spi;

import java.util.Optional;

/**
 * How a column was understood (IO-2e). Immutable and thread-safe.
 *
 * @param column its letters
 * @param header as it is written; of several header rows joined by a slash
 * @param role what it means, such as {@code task.finish}; empty for a column whose text is kept as it is
 * @param unit the unit of its bare numbers, where the header or a line above says one
 * @param guessed whether the role was told from a part of the header only
 */
public record ColumnReading(
        String column, String header, Optional<String> role, Optional<String> unit, boolean guessed) {}
