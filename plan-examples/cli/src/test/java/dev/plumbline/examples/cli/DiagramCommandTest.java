package dev.plumbline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diagrams and calendars on the command line. */
class DiagramCommandTest {

    private static final String BOOK = """
            {"format": "plumbline-plan-book", "version": 1,
             "plans": [{"id": "2024-06", "period": "2024-06", "tasks": [
               {"id": "t", "name": "签约", "start": "2024-06-03", "finish": "2024-06-07"}]}]}
            """;

    @TempDir
    private Path folder;

    private String book() throws IOException {
        return Files.writeString(folder.resolve("book.json"), BOOK).toString();
    }

    @Test
    @DisplayName("IO-5 diagram gantt prints the chart of the first plan with tasks")
    void gantt() throws IOException {
        CommandLineRun run = CommandLineRun.of("diagram", "gantt", book());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("gantt\n").contains("签约 :").contains("t1, 2024-06-03, 2024-06-07\n");
    }

    @Test
    @DisplayName("IO-5 diagram raci writes a file; a name that is no diagram's is refused")
    void raci() throws IOException {
        Path file = folder.resolve("raci.mmd");
        CommandLineRun run = CommandLineRun.of("diagram", "raci", book(), "--lang", "en", "-o", file.toString());

        assertThat(run.code()).isZero();
        assertThat(Files.readString(file)).startsWith("flowchart LR\n").contains("t1[\"签约\"]");
        assertThat(CommandLineRun.of(
                                "diagram",
                                "raci",
                                book(),
                                "-o",
                                folder.resolve("raci.png").toString())
                        .code())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("IO-5 diagram states draws a workflow; one that there is not is refused with those there are")
    void states() {
        CommandLineRun run = CommandLineRun.of("diagram", "states", "issue", "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("stateDiagram-v2\n").contains("reported");
        CommandLineRun none = CommandLineRun.of("diagram", "states", "weather");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("ISSUE");
    }

    @Test
    @DisplayName("IO-5 convert to a calendar by the name of the file, and tells what has no day")
    void calendar() throws IOException {
        Path file = folder.resolve("plan.ics");
        CommandLineRun run = CommandLineRun.of("convert", book(), "-o", file.toString());

        assertThat(run.code()).isZero();
        assertThat(Files.readString(file)).startsWith("BEGIN:VCALENDAR\r\n").contains("DTSTART;VALUE=DATE:20240607");
        assertThat(run.err()).contains("ics has no place for contents, dependencies and criteria of 1 task");
    }
}
