package dev.plumbline.fact;

import dev.plumbline.time.Moment;

/**
 * Something that happened or was seen: a measurement, a progress report, an issue's step.
 *
 * <p>A fact knows when it holds; who recorded it and when is the {@link Stamp} of its {@link Entry}.
 */
public interface Fact {

    /** When the fact holds. */
    Moment when();
}
