package dev.plumbline.approval;

/**
 * What a reviewer says about one aspect. Immutable and thread-safe.
 *
 * @param favourable whether the aspect is found in order
 * @param text the opinion in words; may be empty
 */
public record Remark(boolean favourable, String text) {

    /** In order. */
    public static Remark favourable(String text) {
        return new Remark(true, text);
    }

    /** Not in order. */
    public static Remark objecting(String text) {
        return new Remark(false, text);
    }

    String written() {
        return (favourable ? "+" : "-") + text;
    }

    static Remark read(String written) {
        return new Remark(written.startsWith("+"), written.substring(Math.min(1, written.length())));
    }
}
