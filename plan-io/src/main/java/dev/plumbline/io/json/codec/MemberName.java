package dev.plumbline.io.json.codec;

import java.nio.charset.StandardCharsets;

/** The name of a member as bytes that only have to be copied. Immutable. */
final class MemberName {

    private final String name;
    private final byte[] quoted;
    private final byte[] colon;
    private final byte[] commaAndColon;

    MemberName(String name) {
        this.name = name;
        this.quoted = ascii('"' + name + '"');
        this.colon = ascii('"' + name + "\":");
        this.commaAndColon = ascii(",\"" + name + "\":");
    }

    String name() {
        return name;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** With everything around it that a compact text has. */
    byte[] compact(boolean isFirst) {
        return isFirst ? colon : commaAndColon;
    }

    byte[] quoted() {
        return quoted;
    }
}
