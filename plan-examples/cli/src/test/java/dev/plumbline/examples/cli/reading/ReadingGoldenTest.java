package dev.plumbline.examples.cli.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** IO-2: what an office writes, and what the command line makes of it: one folder for each thing that offices do. */
class ReadingGoldenTest {

    private static final int AT_LEAST = 83;

    @TempDir
    private Path scratch;

    private static List<Path> folders() throws IOException, URISyntaxException {
        Path home = Path.of(ReadingGoldenTest.class.getResource(".").toURI());
        try (Stream<Path> all = Files.list(home)) {
            return all.filter(each -> Files.exists(each.resolve(GoldenFolder.EXPECTED)))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    @DisplayName("Each folder is read as its expected.json says")
    Stream<DynamicTest> goldens() throws IOException, URISyntaxException {
        return folders().stream().map(this::golden);
    }

    private DynamicTest golden(Path folder) {
        return dynamicTest(folder.getFileName().toString(), () -> {
            GoldenFolder golden = GoldenFolder.read(folder);
            Path own = Files.createDirectory(scratch.resolve(folder.getFileName()));
            assertThat(golden.misses(own))
                    .as("%s (%s)", golden.why(), golden.requirement())
                    .isEmpty();
        });
    }

    @Test
    @DisplayName("No folder is lost on the way, and every file of a folder is read by one of its runs")
    void complete() throws IOException, URISyntaxException {
        assertThat(folders()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        for (Path folder : folders()) {
            assertThat(GoldenFolder.read(folder).unread()).as("%s", folder).isEmpty();
        }
    }

    @Test
    @DisplayName("No folder is content with an answer that says nothing")
    void demanding() throws IOException, URISyntaxException {
        for (Path folder : folders()) {
            GoldenFolder golden = GoldenFolder.read(folder);
            List<Outcome> nothing = golden.runs().stream()
                    .map(run -> run.exits().isEmpty() ? 0 : run.exits().get(0))
                    .map(code -> new Outcome(code, "{}", JsonValues.document("{}")))
                    .toList();
            assertThat(golden.judge(nothing)).as("%s", folder).isNotEmpty();
        }
    }
}
