package dev.plumbline.quantity;

/** Given texts as messages show them. */
final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
