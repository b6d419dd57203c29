package dev.plumbline.task;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Compares with a page that stands among the test resources of a class's package. */
public final class Golden {

    private Golden() {}

    public static void assertMatches(Class<?> beside, String file, String actual) {
        assertThat(actual).as(file).isEqualTo(read(beside, file));
    }

    public static String read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
