package dev.plumbline.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Compares with a file that stands beside the tests of this package. */
final class Golden {

    private Golden() {}

    static void assertMatches(String file, String actual) {
        try (InputStream in = Golden.class.getResourceAsStream(file)) {
            String expected = new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
            assertThat(actual).as(file).isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
