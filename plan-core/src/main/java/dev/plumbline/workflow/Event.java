package dev.plumbline.workflow;

import dev.plumbline.text.Localized;

/**
 * What makes a state move, where applications may add events: a constant of the enum {@code K}, or one of an
 * application's own.
 *
 * <p>Implementations are immutable and have value equality (WF-5).
 *
 * @param <K> the enum of the standard events, which implements {@code Event<K>}; it keeps events of different machines
 *     apart
 */
public interface Event<K extends Enum<K> & Event<K>> extends Localized {

    /** Stable, in lower case with hyphens: {@code take-in}. */
    default String id() {
        return this instanceof Enum<?> constant ? Identifiers.of(constant) : toString();
    }

    /**
     * An event of an application's own.
     *
     * @param id in lower case with hyphens
     */
    static <K extends Enum<K> & Event<K>> Event<K> named(String id, String chinese, String english) {
        return new NamedEvent<>(id, Localized.of(chinese, english));
    }
}
