package dev.plumbline.io.json.codec;

import java.nio.charset.StandardCharsets;

/** The name of a member as bytes that only have to be copied. Immutable. */
final class MemberName {

    private final String name;
    private final byte[] quoted;

    MemberName(String name) {
        this.name = name;
        this.quoted = ('"' + name + '"').getBytes(StandardCharsets.US_ASCII);
    }

    String name() {
        return name;
    }

    byte[] quoted() {
        return quoted;
    }
}
