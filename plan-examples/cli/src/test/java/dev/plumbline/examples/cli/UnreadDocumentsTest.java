package dev.plumbline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of inputs that were read in part or not at all. */
class UnreadDocumentsTest {

    private static final String REFUSED = """
            {"format": "plumbline-plan-book", "version": 1,
             "plans": [{"id": "2024", "period": "2024", "goals": [
               {"id": "a", "name": "甲", "indicator": {"id": "a", "name": "甲", "target": {"value": "10家"}}}]},
               {"id": "2025", "period": "no period", "goals": []}]}
            """;

    private static final String EMPTY = """
            {"format": "plumbline-plan-book", "version": 1}
            """;

    @TempDir
    private Path folder;

    private String book(String text) throws IOException {
        return Files.writeString(folder.resolve("book.json"), text).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"digest", "review", "handbook", "scores"})
    @DisplayName("IO-2e a document of a book of which a plan was refused says so in its first lines, and why on stderr")
    void refused(String command) throws IOException {
        Path file = folder.resolve("document.txt");
        CommandLineRun run = CommandLineRun.of(
                command, book(REFUSED), "--as-of", "2024-06-30", "--lang", "zh", "-o", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("错误  ", "book.json, line 4");
        assertThat(Files.readString(file).lines().skip(3).limit(2))
                .containsExactly("未能读取", "  - 1项未能读取，以下内容可能不全，见check命令");
    }

    @Test
    @DisplayName("IO-2e a page of a book of which a plan was refused: why is told on stderr")
    void page() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "report", book(REFUSED), "-o", folder.resolve("page.html").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("错误  ", "book.json, line 4");
    }

    @Test
    @DisplayName("MON-3 digest: an empty book has no day and nothing to tell, which is said instead of a week of 1969")
    void empty() throws IOException {
        CommandLineRun run = CommandLineRun.of("digest", book(EMPTY), "--since", "2024-06-30");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).containsExactly("周一简报：全公司", "没有截至日期", "", "本周", "  - 没有计划，也没有任何记录。");
        assertThat(run.err()).contains("There is nothing to tell of");
    }

    @Test
    @DisplayName("MON-3 digest: of a file that is not there, that is said")
    void missing() {
        CommandLineRun run =
                CommandLineRun.of("digest", folder.resolve("none.json").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("没有截至日期", "未能读取").doesNotContain("1969", "1970");
        assertThat(run.err()).contains("none.json");
    }
}
