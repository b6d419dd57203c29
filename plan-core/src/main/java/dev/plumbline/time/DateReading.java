package dev.plumbline.time;

/**
 * What became of a text that should be a date: a {@link WrittenDate}; a {@link NoDate}, which says that there is none
 * yet; or an {@link UnreadableDate} that says what is wrong.
 *
 * <p>Immutable and thread-safe (IO-2).
 */
public sealed interface DateReading permits WrittenDate, NoDate, UnreadableDate {}
