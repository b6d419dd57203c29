package dev.plumbline.text;

import java.util.List;
import java.util.Optional;

/** What counts as told: a text of blanks alone tells nothing, wherever it stands in the model. Pure functions. */
public final class Told {

    private Told() {}

    /** The text, unless it is blank. */
    public static Optional<String> text(Optional<String> text) {
        return text.filter(Told::isTold);
    }

    /** The texts that are not blank, in their order. */
    public static List<String> texts(List<String> texts) {
        return areTold(texts) ? texts : texts.stream().filter(Told::isTold).toList();
    }

    /** Whether no text of these is blank. */
    @SafeVarargs
    public static boolean all(Optional<String>... texts) {
        for (Optional<String> text : texts) {
            if (!orNone(text)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is not there or is not blank. */
    public static boolean orNone(Optional<String> text) {
        return text.isEmpty() || isTold(text.get());
    }

    /** Whether no text of these is blank. */
    public static boolean areTold(List<String> texts) {
        for (String text : texts) {
            if (!isTold(text)) {
                return false;
            }
        }
        return true;
    }

    /** Whether anything but blanks is in a text; no-break, full-width and invisible spaces are blanks too. */
    public static boolean isTold(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (isInk(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInk(int each) {
        return !Character.isWhitespace(each)
                && !Character.isSpaceChar(each)
                && Character.getType(each) != Character.FORMAT
                && !Character.isISOControl(each);
    }
}
