package dev.plumbline.fact;

import dev.plumbline.Given;

/**
 * A fact as it was recorded: the fact itself and its stamp. Immutable and thread-safe.
 *
 * @param fact what happened
 * @param stamp who recorded it and when
 * @param <F> the kind of fact
 */
public record Entry<F extends Fact>(F fact, Stamp stamp) {

    public Entry {
        Given.all(fact, "fact", stamp, "stamp");
    }
}
