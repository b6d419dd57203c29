package dev.plumbline.io.journal;

import dev.plumbline.audit.Digest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Links lines to those before them (SAFE-9). Confined to one thread. */
final class Chain {

    private static final byte[] START = ",\"link\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\"}".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 64;
    private static final int TAIL = START.length + DIGITS + END.length;

    private final MessageDigest sha = sha();
    private byte[] head = Digest.NONE.value().getBytes(StandardCharsets.US_ASCII);

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    /** The link of the last line. */
    Digest head() {
        return Digest.parse(new String(head, StandardCharsets.US_ASCII));
    }

    /** A JSON object as the line that comes next, its line feed included; what comes next follows it only once it is taken. */
    byte[] line(byte[] json) {
        byte[] line = Arrays.copyOf(json, json.length - 1 + TAIL + 1);
        System.arraycopy(START, 0, line, json.length - 1, START.length);
        System.arraycopy(link(json), 0, line, json.length - 1 + START.length, DIGITS);
        System.arraycopy(END, 0, line, line.length - 1 - END.length, END.length);
        line[line.length - 1] = '\n';
        return line;
    }

    /** Goes on from a line that {@link #line} made. */
    void take(byte[] line) {
        head = Arrays.copyOfRange(line, line.length - 1 - END.length - DIGITS, line.length - 1 - END.length);
    }

    /** The JSON object of a line without its line feed, if it is the one that comes next; null if it does not fit. */
    byte @Nullable [] next(byte[] line) {
        int open = line.length - TAIL;
        if (open < 1 || !Arrays.equals(line, open, open + START.length, START, 0, START.length)) {
            return null;
        }
        byte[] json = Arrays.copyOf(line, open + 1);
        json[open] = '}';
        byte[] link = link(json);
        boolean fits = Arrays.equals(line, open + START.length, open + START.length + DIGITS, link, 0, DIGITS)
                && Arrays.equals(line, line.length - END.length, line.length, END, 0, END.length);
        if (!fits) {
            return null;
        }
        head = link;
        return json;
    }

    private byte[] link(byte[] json) {
        sha.update(head);
        sha.update((byte) '\n');
        return HexFormat.of().formatHex(sha.digest(json)).getBytes(StandardCharsets.US_ASCII);
    }
}
