package dev.plumbline.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.spi.TableMapping;
import dev.plumbline.io.spi.TableWord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** IO-2a: a mapping as a file. */
class MappingFileTest {

    private static final String HEAD = "{\"format\": \"plumbline-table-mapping\", \"version\": 1";

    private static ReadResult<TableMapping> read(String text) throws PlanFormatException {
        return PlanFormats.readMapping(Source.of("map.json", text.getBytes(UTF_8)));
    }

    @Test
    @DisplayName("A file by hand: headers, sheets, words, ignored sheets")
    void byHand() throws IOException {
        ReadResult<TableMapping> read = read(HEAD
                + ", \"headers\": [{\"header\": \"干啥\", \"role\": \"task.name\"},"
                + " {\"header\": \"机密\", \"role\": \"ignore\"}, {\"header\": \"家伙什\", \"role\": null}],"
                + " \"sheets\": [{\"sheet\": \"车间\", \"kind\": \"task-progress\", \"headerRow\": 2}],"
                + " \"values\": {\"taskState\": {\"整完了\": \"completed\"}}, \"ignoredSheets\": [\"说明\"]}");
        assertThat(read.findings()).isEmpty();
        TableMapping mapping = read.value();
        assertThat(mapping.headers()).hasSize(3);
        assertThat(mapping.headers().get(2).role()).isEmpty();
        assertThat(mapping.sheets().get(0).headerRow()).hasValue(2);
        assertThat(mapping.values().get("taskState")).containsEntry("整完了", "completed");
        assertThat(mapping.ignoredSheets()).containsExactly("说明");
    }

    @Test
    @DisplayName("Everything that is wrong is told in one go, each with line and pointer; the rest is kept")
    void allErrors() throws IOException {
        ReadResult<TableMapping> read = read(HEAD + ",\n\"headers\": [{\"header\": \"甲\", \"role\": \"task.nmae\"},\n"
                + "{\"header\": 7, \"role\": null},\n{\"role\": \"task.name\"},\n{\"header\": \"乙\", \"rolle\": null},\n"
                + "{\"header\": \"丙\", \"role\": \"task.name\"}],\n"
                + "\"sheets\": [{\"sheet\": \"一\", \"kind\": \"no-kind\"},\n{\"sheet\": \"二\", \"headerRow\": 0}],\n"
                + "\"values\": {\"noList\": {},\n\"taskState\": {\"好了\": \"finished\"}},\n\"ignoredSheets\": {}}");
        assertThat(read.findings())
                .extracting(finding -> finding.code().id() + " "
                        + finding.location().line().getAsInt() + " "
                        + finding.location().pointer().orElse(""))
                .containsExactly(
                        "json-word-unknown 2 /headers/0/role",
                        "json-type 3 /headers/1/header",
                        "json-member-missing 4 /headers/2/header",
                        "json-member-unknown 5 /headers/3/rolle",
                        "json-word-unknown 7 /sheets/0/kind",
                        "json-element-refused 8 /sheets/1",
                        "json-member-unknown 9 /values/noList",
                        "json-word-unknown 10 /values/taskState/好了",
                        "json-type 11 /ignoredSheets");
        assertThat(read.value().headers())
                .singleElement()
                .satisfies(header -> assertThat(header.header()).isEqualTo("丙"));
        Finding role = read.findings().get(0);
        assertThat(role.remedy(Locale.ENGLISH).orElseThrow())
                .contains("task.name")
                .doesNotContain("goal.");
        assertThat(role.remedy(Locale.CHINESE).orElseThrow()).contains("task.name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "''| json-empty",
                "no| json-broken",
                "{}| json-not-a-book",
                "{\"format\": \"plumbline-plan-book\", \"version\": 1}| json-not-a-book",
                "{\"format\": \"plumbline-table-mapping\", \"version\": 2}| json-version-unknown",
                "{\"format\": \"plumbline-table-mapping\", \"version\": 1, \"format\": \"x\"}| json-broken",
                "{\"format\": \"plumbline-table-mapping\", \"version\": 1} {}| json-trailing-content",
            })
    void refused(String text, String code) {
        assertThatThrownBy(() -> read(text.equals("''") ? "" : text))
                .isInstanceOfSatisfying(
                        PlanFormatException.class,
                        refusal -> assertThat(refusal.code().orElseThrow().id()).isEqualTo(code));
    }

    @Test
    @DisplayName("SAFE-2 nesting is bounded")
    void nesting() {
        String deep = HEAD + ", \"headers\": " + "[".repeat(70) + "]".repeat(70) + "}";
        assertThatThrownBy(() -> read(deep)).isInstanceOf(PlanFormatException.class);
    }

    @Test
    @DisplayName("A role that is no role is not written")
    void notWritable() {
        TableMapping wrong = TableMapping.none().header("甲", "task.nmae");
        assertThatThrownBy(() -> PlanFormats.writeMapping(wrong, new ByteArrayOutputStream()))
                .isInstanceOf(PlanFormatException.class)
                .hasMessageContaining("task.nmae");
    }

    @Test
    void missingFile(@TempDir Path folder) {
        assertThatThrownBy(() -> PlanFormats.readMapping(folder.resolve("none.json")))
                .isInstanceOf(PlanFormatException.class)
                .hasMessageContaining("none.json");
        assertThatThrownBy(() -> PlanFormats.writeMapping(TableMapping.none(), folder.resolve("no/such/map.json")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no folder");
    }

    @Test
    @DisplayName("Roles and kinds have names in both languages, and the words that lists know are told")
    void words() {
        assertThat(PlanFormats.roles()).extracting(TableWord::id).contains("task.name", "risk.level");
        assertThat(PlanFormats.roles()).allSatisfy(role -> {
            assertThat(role.name().text(Locale.CHINESE)).isNotBlank();
            assertThat(role.name().text(Locale.ENGLISH)).isNotBlank();
        });
        assertThat(PlanFormats.kinds()).extracting(TableWord::id).contains("task-progress", "raci");
        assertThat(PlanFormats.meanings().get("taskState")).contains("completed", "in-progress");
    }
}
