package dev.plumbline.io.spi;

import dev.plumbline.text.Localized;

/**
 * An id that a mapping may use, and what people call it: a role of a column, such as {@code task.finish}, or a kind of
 * table, such as {@code task-list} (IO-2a). Immutable and thread-safe.
 *
 * @param id as a mapping writes it
 * @param name in both languages
 */
public record TableWord(String id, Localized name) {}
