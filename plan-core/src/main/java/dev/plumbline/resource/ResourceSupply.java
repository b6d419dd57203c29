package dev.plumbline.resource;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.DateRange;

/**
 * How much of a resource there is in some time (可用量): 3 designers from April to June, 20万元 in the second quarter (RES-3).
 *
 * <p>People and material are there on every day of the span; money is there once. Immutable and thread-safe.
 *
 * @param resource the resource
 * @param span the days, both ends included
 * @param quantity how much
 */
public record ResourceSupply(ResourceId resource, DateRange span, Quantity quantity) {}
