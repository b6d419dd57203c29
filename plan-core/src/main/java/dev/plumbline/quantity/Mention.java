package dev.plumbline.quantity;

import java.util.Optional;

/**
 * A quantity found within a text.
 *
 * @param start where it starts, sign and currency included
 * @param end where its unit ends
 * @param quantity the quantity
 * @param power the power of ten of its scale words
 * @param approximate whether it is marked as a round figure: 50余家
 * @param said the limit that its own words set: 前三名 is at most 3
 */
record Mention(int start, int end, Quantity quantity, int power, boolean approximate, Optional<Comparison> said) {

    /** A place in an order. */
    static Mention rank(int start, int end, Quantity place) {
        return new Mention(start, end, place, 0, false, Optional.of(Comparison.AT_MOST));
    }

    /** The same amount in a unit, for a number that shares the unit of the one after it. */
    Mention in(Unit unit) {
        return as(Quantity.of(quantity.amount(), unit));
    }

    /** Another quantity in the same place. */
    Mention as(Quantity other) {
        return new Mention(start, end, other, power, approximate, said);
    }

    boolean isBare() {
        return quantity.unit().isNone();
    }
}
