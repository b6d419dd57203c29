package dev.plumbline.examples.cli.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The runs of a golden: exit codes, alternatives, what is written to a file, and what is refused. */
class GoldenFolderTest {

    private static final String HEAD = "{\"why\": \"w\", \"requirement\": \"IO-2\", \"runs\": [";

    @TempDir
    private Path folder;

    private GoldenFolder golden(String runs) {
        return GoldenFolder.of(folder, JsonValues.document(HEAD + runs + "]}"));
    }

    private static Outcome answer(int code, String json) {
        return new Outcome(code, json, JsonValues.document(json));
    }

    @ParameterizedTest
    @DisplayName("An exit code is the one asked for, or one of several")
    @CsvSource({"1, 1, true", "1, 0, false", "'[0, 1]', 1, true", "'[0, 1]', 2, false", "0, 2, false"})
    void exitCodes(String asked, int code, boolean holds) {
        List<String> misses =
                golden("{\"args\": [\"check\"], \"exit\": " + asked + "}").judge(List.of(answer(code, "[]")));
        assertThat(misses.isEmpty()).isEqualTo(holds);
    }

    @ParameterizedTest
    @DisplayName("Of the runs of a group one must hold in all that it asks; a run without a group must hold itself")
    @CsvSource({"1, 9, 5, true", "9, 2, 5, true", "1, 2, 5, true", "9, 9, 5, false", "1, 2, 9, false"})
    void groups(int first, int second, int alone, boolean holds) {
        GoldenFolder golden = golden("""
                {"args": ["a"], "group": "either", "exit": 0, "expect": [{"path": "n", "equals": 1}]},
                {"args": ["b"], "group": "either", "expect": [{"path": "n", "equals": 2}]},
                {"args": ["c"], "expect": [{"path": "n", "equals": 5}]}""");
        List<Outcome> answers = List.of(
                answer(0, "{\"n\": " + first + "}"),
                answer(0, "{\"n\": " + second + "}"),
                answer(0, "{\"n\": " + alone + "}"));
        assertThat(golden.judge(answers).isEmpty()).isEqualTo(holds);
        List<Outcome> refused = List.of(answer(2, "{\"n\": 1}"), answers.get(1), answers.get(2));
        assertThat(golden.judge(refused).isEmpty()).isEqualTo(second == 2 && alone == 5);
    }

    @Test
    @DisplayName("Commands are run on the files of the folder; what they write is looked at where that is asked")
    void runs() throws IOException {
        Files.writeString(folder.resolve("book.json"), """
                {"format": "plumbline-plan-book", "version": 1, "plans": [{"id": "2024-06", "period": "2024-06"}]}""");
        GoldenFolder golden = golden("""
                {"args": ["convert", "book.json", "-o", "{out}"], "from": "out", "exit": 0, "expect": [
                  {"path": "plans[*].id", "equals": "2024-06"}]},
                {"args": ["convert", "gone.json", "-o", "{out}"], "exit": 2, "expect": [
                  {"path": "$text", "contains": "gone.json"}]},
                {"args": ["check", "book.json", "--format", "json"], "exit": 0}""");
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        assertThat(golden.misses(scratch)).isEmpty();
        assertThat(golden.unread()).containsExactly("scratch");
        GoldenFolder wrong = golden("""
                {"args": ["convert", "book.json", "-o", "{out}"], "from": "out", "expect": [
                  {"path": "plans[*].id", "equals": "2024-07"}]}""");
        assertThat(wrong.misses(scratch)).singleElement().asString().contains("2024-07", "found 1: 2024-06");
    }

    @ParameterizedTest
    @DisplayName("A run that asks nothing and a word that is none are refused")
    @ValueSource(
            strings = {
                "",
                "{\"args\": [\"check\"]}",
                "{\"args\": [\"check\"], \"expect\": []}",
                "{\"exit\": 0}",
                "{\"args\": [\"check\"], \"exit\": 0, \"form\": \"out\"}",
                "{\"args\": [\"check\"], \"exit\": 0, \"from\": \"in\"}",
                "{\"args\": [\"check\"], \"expect\": [{\"path\": \"n\", \"is\": 5}]}",
            })
    void refused(String runs) {
        assertThatIllegalArgumentException().isThrownBy(() -> golden(runs));
    }

    @ParameterizedTest
    @DisplayName("A golden says why and by which requirement, and nothing else")
    @ValueSource(
            strings = {
                "{\"requirement\": \"IO-2\", \"runs\": [{\"args\": [\"check\"], \"exit\": 0}]}",
                "{\"why\": \"w\", \"runs\": [{\"args\": [\"check\"], \"exit\": 0}]}",
                "{\"why\": \"w\", \"requirement\": \"IO-2\", \"runs\": [{\"args\": [\"check\"], \"exit\": 0}], \"run\": 1}",
            })
    void header(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> GoldenFolder.of(folder, JsonValues.document(json)));
    }
}
