package dev.plumbline.resource;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.DateRange;

/**
 * How much of a resource there is in some time (可用量): 3 designers from April to June, 20万元 in the second quarter (RES-3).
 *
 * <p>People and things are there on every day of the span. Money is there once and can be spent on any day of the span; what
 * is left when the span ends is not there afterwards. Immutable and thread-safe.
 *
 * @param resource the resource
 * @param span the days, both ends included
 * @param quantity how much, 0 or more; money with its currency
 */
public record ResourceSupply(ResourceId resource, DateRange span, Quantity quantity) {

    /** Refuses a negative amount. */
    public ResourceSupply {
        if (quantity.signum() < 0) {
            throw new IllegalArgumentException(
                    "Supply of [" + resource + "] has the negative amount [" + quantity + "]. Give 0 or more.");
        }
    }
}
