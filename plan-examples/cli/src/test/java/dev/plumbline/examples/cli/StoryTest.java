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

/** The stories of a target that is cut, a plan that comes into force, a month's evaluation and the end of a year. */
class StoryTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("WF-1..5, PLAN-5, PLAN-6: request, return, second request, decision, version 2, letters")
    void targetCut(String language) throws IOException {
        assertTold("story." + language + ".txt", "story", "--lang", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName(
            "PLAN-4, WF-3, PLAN-6: draft, review, return, votes, version 1, two requests, a conflict, version 3, letters")
    void planInForce(String language) throws IOException {
        assertTold("plan-story." + language + ".txt", "story", "--plan", "--lang", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("EVA-3, EVA-4, GOAL-13: scores, lessons, what they become, the handbook, what the next year rests on")
    void yearEnd(String language) throws IOException {
        assertTold("year-end-story." + language + ".txt", "story", "--year-end", "--lang", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("EVA-1, PLAN-4: a month is drawn, refused, completed, filed, closed and drawn again")
    void evaluation(String language) throws IOException {
        assertTold("evaluation-story." + language + ".txt", "story", "--evaluation", "--lang", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName(
            "MON-3, MON-4: what two people and the company read on a Monday, and who reads that nothing is to be done")
    void monday(String language) throws IOException {
        assertTold("monday-story." + language + ".txt", "story", "--monday", "--lang", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("EVA-1 to EVA-4: a company's year in review, and a department's")
    void yearInReview(String language) throws IOException {
        assertTold("year-in-review-story." + language + ".txt", "story", "--year-in-review", "--lang", language);
    }

    private static void assertTold(String page, String... command) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Plumbline.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), command);

        assertThat(code).isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
        try (InputStream golden = StoryTest.class.getResourceAsStream(page)) {
            assertThat(out.toString(UTF_8).replace(System.lineSeparator(), "\n"))
                    .isEqualTo(new String(golden.readAllBytes(), UTF_8));
        }
    }
}
