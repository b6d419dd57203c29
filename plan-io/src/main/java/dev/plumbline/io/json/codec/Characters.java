package dev.plumbline.io.json.codec;

/** Whether texts can be written in UTF-8. */
public final class Characters {

    private Characters() {}

    /** Whether a text holds no half of a surrogate pair. */
    public static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(unit, text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
