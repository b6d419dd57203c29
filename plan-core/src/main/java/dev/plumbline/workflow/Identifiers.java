package dev.plumbline.workflow;

import java.util.Locale;

/** Ids of states, events and guards: lower case letters, digits and hyphens. */
final class Identifiers {

    private Identifiers() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String requireValid(String kind, String id) {
        if (id.isEmpty() || !id.chars().allMatch(Identifiers::isAllowed)) {
            throw new IllegalArgumentException(kind + " id [" + id
                    + "] is not made of lower case letters, digits and hyphens. Write awaiting-vendor.");
        }
        return id;
    }

    private static boolean isAllowed(int character) {
        return character >= 'a' && character <= 'z' || character >= '0' && character <= '9' || character == '-';
    }
}
