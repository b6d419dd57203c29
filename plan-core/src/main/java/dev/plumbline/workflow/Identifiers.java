package dev.plumbline.workflow;

import java.util.Arrays;
import java.util.Locale;

/** Ids of states, events and guards: lower case letters, digits and hyphens. */
final class Identifiers {

    /** Of each enum the ids of its constants, made once; gone with the enum. */
    private static final ClassValue<String[]> IDS = new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant ->
                            ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toArray(String[]::new);
        }
    };

    private Identifiers() {}

    static String of(Enum<?> constant) {
        return IDS.get(constant.getDeclaringClass())[constant.ordinal()];
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
