package dev.plumbline.quantity;

/**
 * A quantity found within a text.
 *
 * @param start where it starts, sign and currency included
 * @param end where its unit ends
 * @param quantity the quantity
 * @param power the power of ten of its scale words
 * @param approximate whether it is marked as a round figure: 50余家
 */
record Mention(int start, int end, Quantity quantity, int power, boolean approximate) {

    /** The same amount in a unit, for a number that shares the unit of the one after it. */
    Mention in(Unit unit) {
        return new Mention(start, end, Quantity.of(quantity.amount(), unit), power, approximate);
    }
}
