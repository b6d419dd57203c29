package dev.plumbline.workflow;

import dev.plumbline.text.Localized;
import java.util.Locale;

/**
 * A state that an application may refine: either a standard one, a constant of the enum {@code K}, or one of an
 * application's own that counts as a standard one.
 *
 * <p>Code that must know every state switches over {@link #standard()}; code that shows or stores states uses
 * {@link #id()} and {@link #text(Locale)}. Implementations are immutable and have value equality (WF-5).
 *
 * @param <K> the enum of the standard states, which implements {@code State<K>} and answers itself as standard
 */
public interface State<K extends Enum<K> & State<K>> extends Localized {

    /** The standard state this one counts as; a standard state answers itself. */
    K standard();

    /** Stable, in lower case with hyphens: {@code in-progress}. */
    default String id() {
        return Identifiers.of(standard());
    }

    /**
     * A state of an application's own.
     *
     * @param standard the standard state it counts as
     * @param id in lower case with hyphens, none of a standard state
     */
    static <K extends Enum<K> & State<K>> State<K> refining(K standard, String id, String chinese, String english) {
        return new RefinedState<>(standard, id, Localized.of(chinese, english));
    }
}
