package dev.plumbline.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 digest of a content (内容摘要): two contents with the same digest are the same.
 *
 * <p>The text form is 64 lower-case hexadecimal digits. Immutable and thread-safe.
 *
 * @param value the digits
 */
public record Digest(String value) {

    /** Stands where nothing comes before: 64 zeros. */
    public static final Digest NONE = new Digest("0".repeat(64));

    private static final int LENGTH = 64;
    private static final String DIGITS = "0123456789abcdef";

    public Digest {
        if (value.length() != LENGTH || value.chars().anyMatch(digit -> DIGITS.indexOf(digit) < 0)) {
            throw new IllegalArgumentException(
                    "Digest [" + value + "] is not SHA-256. Give 64 lower-case hexadecimal digits.");
        }
    }

    /** The digest of bytes. */
    public static Digest of(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Digest(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    /** The digest of a text in UTF-8. */
    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static Digest parse(String text) {
        return new Digest(text);
    }

    /** Its first twelve digits, for people. */
    public String shortForm() {
        return value.substring(0, 12);
    }

    @Override
    public String toString() {
        return value;
    }
}
