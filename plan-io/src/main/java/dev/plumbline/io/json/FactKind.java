package dev.plumbline.io.json;

import dev.plumbline.fact.Fact;

/**
 * A kind of fact that an execution records.
 *
 * @param word what the kind is called in JSON
 * @param type its type
 * @param codec how its facts are written
 */
record FactKind<F extends Fact>(String word, Class<F> type, Codec<F> codec) {

    boolean holds(Fact fact) {
        return type.isInstance(fact);
    }

    /** The codec of facts of whatever kind; give it only facts of this one. */
    @SuppressWarnings("unchecked")
    Codec<Fact> any() {
        return (Codec<Fact>) codec;
    }
}
