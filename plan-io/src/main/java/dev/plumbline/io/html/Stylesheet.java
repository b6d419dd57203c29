package dev.plumbline.io.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The page's only stylesheet; the content security policy allows it by its digest and nothing else (SAFE-5).
 *
 * @param text the rules, without any {@code <} or {@code &}, so that HTML and XML parsers read the same
 */
record Stylesheet(String text) {

    static Stylesheet load() {
        try (InputStream in = Objects.requireNonNull(Stylesheet.class.getResourceAsStream("report.css"))) {
            return new Stylesheet(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Nothing may be loaded or run; only this sheet, recognised by its digest, may style the page. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + digest() + "'; base-uri 'none'; form-action 'none'";
    }

    private String digest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
