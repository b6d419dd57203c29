package dev.plumbline;

import java.util.Map;

/** What every map of further columns (其他栏目) keeps to. Pure functions. */
public final class Attributes {

    private Attributes() {}

    /**
     * Refuses a column without a name; absent names and texts are refused by the builders.
     *
     * @param owner what the attributes belong to, for the message
     */
    public static void check(String owner, Map<String, String> attributes) {
        attributes.forEach((name, text) -> {
            if (name.isBlank()) {
                throw new IllegalArgumentException(owner + " has an attribute with the blank name [" + name
                        + "] for the text [" + text + "]. Name it after its column.");
            }
        });
    }
}
