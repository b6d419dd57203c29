package dev.plumbline.resource;

import dev.plumbline.fact.Reference;
import dev.plumbline.quantity.Quantity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An amount handed out from a day on, or taken back where it is negative.
 *
 * @param day the day
 * @param amount how much, in the unit of the demand it is held against
 * @param about what it is for
 */
record Handout(LocalDate day, Quantity amount, Optional<Reference> about) {}
