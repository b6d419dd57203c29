package dev.plumbline.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The story of a target that is cut, as it is printed. */
class TargetCutStoryTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("WF-1..5, PLAN-5, PLAN-6: request, return, second request, decision, version 2, letters")
    void story(String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Plumbline.run(
                new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), "story", "--lang", language);

        assertThat(code).isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
        try (InputStream golden = TargetCutStoryTest.class.getResourceAsStream("story." + language + ".txt")) {
            assertThat(out.toString(UTF_8).replace(System.lineSeparator(), "\n"))
                    .isEqualTo(new String(golden.readAllBytes(), UTF_8));
        }
    }
}
