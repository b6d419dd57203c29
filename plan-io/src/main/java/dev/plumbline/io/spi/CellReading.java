package dev.plumbline.io.spi;

import java.util.Optional;

/**
 * A cell that holds something and what became of it (IO-2e). Immutable and thread-safe.
 *
 * @param row from 1
 * @param column its letters
 * @param text what it holds, as it shows
 * @param outcome what became of it
 * @param path where it went in the book, such as {@code task/2024-06/投放#finish}; empty where it went nowhere
 */
public record CellReading(int row, String column, String text, CellOutcome outcome, Optional<String> path) {}
