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

    /** A step dated earlier would undo one that already counts. */
    public static final String UNDOES = "undoes-what-counts";

    /** A state read from a table is not what the steps on record say. */
    public static final String SNAPSHOT = "snapshot-over-steps";

    /** That a step dated earlier would undo one that counts. */
    public static Reason undoing(Localized undone, Object when) {
        return new Reason(
                UNDOES,
                Localized.of(
                        "补记的日期在先，会使已生效的“" + undone.text(Locale.CHINESE) + "](" + when + "）失效；请按现状办理新的步骤",
                        "dated earlier, it would undo [" + undone.text(Locale.ENGLISH) + "] of " + when
                                + ", which already counts: take a step from where it stands now"));
    }

    /** That a table's state does not take back or replace what was decided by steps. */
    public static Reason snapshot() {
        return new Reason(
                SNAPSHOT,
                Localized.of(
                        "表格所载状态不能改变已由步骤办结的状态，也不能代替应办理的步骤",
                        "a state read from a table neither leaves a final state nor stands for a decision where steps are on"
                                + " record"));
    }

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
