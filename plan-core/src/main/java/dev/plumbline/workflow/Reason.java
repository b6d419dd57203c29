package dev.plumbline.workflow;

import dev.plumbline.text.Localized;
import java.util.Locale;

/**
 * Why a move is refused. Immutable and thread-safe.
 *
 * @param id the id of the guard that does not hold, or one of {@link #NO_SUCH_MOVE}, {@link #UNKNOWN_STATE}
 * @param sentence the reason in Chinese and English
 */
public record Reason(String id, Localized sentence) implements Localized {

    /** The table has no such move from this state. */
    public static final String NO_SUCH_MOVE = "no-such-move";

    /** The machine does not list the state. */
    public static final String UNKNOWN_STATE = "unknown-state";

    @Override
    public String text(Locale locale) {
        return sentence.text(locale);
    }

    /** The id and the English sentence. */
    @Override
    public String toString() {
        return id + ": " + text(Locale.ENGLISH);
    }
}
