package dev.plumbline;

import java.util.Map;

/** What every map of further columns (其他栏目) keeps to. Pure functions. */
public final class Attributes {

    private Attributes() {}

    /**
     * Refuses a column without a name; absent names and texts are refused by the builders.
     *
     * @param kind what kind of thing the attributes belong to, and {@code id} which one, for the message
     */
    public static void check(String kind, Object id, Map<String, String> attributes) {
        attributes.forEach((name, text) -> {
            if (name.isBlank()) {
                throw new IllegalArgumentException(kind + " [" + id + "] has an attribute with the blank name [" + name
                        + "] for the text [" + text + "]. Name it after its column.");
            }
        });
    }
}
