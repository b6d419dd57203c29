package dev.plumbline.time;

/**
 * What a calendar answers, and whether it knew every day that the answer rests on (CAL-1).
 *
 * <p>Beyond a calendar's coverage the answer follows the plain weekly pattern and whatever special days are there.
 * Immutable and thread-safe.
 *
 * @param value the answer
 * @param covered whether the calendar covers all days from the earlier to the later end of the question and its answer
 * @param <T> the kind of answer
 */
public record CalendarAnswer<T>(T value, boolean covered) {}
