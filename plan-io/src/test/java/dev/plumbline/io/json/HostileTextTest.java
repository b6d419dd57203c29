package dev.plumbline.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that are no plan book are refused as a whole, with the reason (SAFE-2, IO-6). */
class HostileTextTest {

    private static final String HEAD = "{\"format\": \"plumbline-plan-book\", \"version\": 1";

    private static String refusal(ReadResult<PlanBook> read) {
        assertThat(read.unread()).containsExactly("book.json");
        assertThat(read.value()).isEqualTo(PlanBook.of());
        Finding finding = read.findings().get(0);
        return finding.code() + " " + finding.location().line().orElse(0);
    }

    private static String refusal(String text) {
        return refusal(JsonBooks.read(text));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                        | json-empty 1",
                "`  `                                      | json-empty 1",
                "`[]`                                      | json-not-a-book 1",
                "`\"plan\"`                                | json-not-a-book 1",
                "`{}`                                      | json-not-a-book 1",
                "`{\"format\": \"other\", \"version\": 1}` | json-not-a-book 1",
                "`{\"format\": \"plumbline-plan-book\"}`   | json-not-a-book 1",
                "`{\"format\": \"plumbline-plan-book\", \"version\": 2}` | json-version-unknown 1",
                "`{\"format\": \"plumbline-plan-book\", \"version\": \"1.0\"}` | json-version-unknown 1",
                "`{\"format\"`                             | json-broken 1",
                "`{format: 1}`                             | json-broken 1",
                "`PK`                                      | json-broken 1",
                "`{\"a\": 01}`                             | json-broken 1",
                "`{\"a\": NaN}`                            | json-broken 1",
                "`{\"a\": 'b'}`                            | json-broken 1",
            })
    @DisplayName("what is no book is refused")
    void noBook(String text, String refusal) {
        assertThat(refusal(text)).isEqualTo(refusal);
    }

    @Test
    @DisplayName("trailing content, comments and a second document are refused")
    void trailingContent() {
        assertThat(refusal(HEAD + "}\n{}")).isEqualTo("json-trailing-content 2");
        assertThat(refusal(HEAD + "}\nx")).isEqualTo("json-broken 2");
        assertThat(refusal(HEAD + "/* */}")).isEqualTo("json-broken 1");
        assertThat(refusal(HEAD + ", \"plans\": []")).isEqualTo("json-broken 1");
    }

    @Test
    @DisplayName("duplicate keys are refused, also those nobody knows")
    void duplicateKeys() {
        assertThat(refusal(HEAD + ",\n\"plans\": [],\n\"plans\": []}")).isEqualTo("json-broken 3");
        assertThat(refusal(HEAD + ",\n\"x\": {\"a\": 1,\n\"a\": 2}}")).isEqualTo("json-broken 3");
    }

    @Test
    @DisplayName("nesting beyond 64 levels is refused, however deep")
    void nesting() {
        assertThat(refusal(HEAD + ", \"x\": " + "[".repeat(64) + "]".repeat(64) + "}"))
                .isEqualTo("json-too-large 1");
        assertThat(refusal(HEAD + ", \"x\": " + "[".repeat(5_000_000))).isEqualTo("json-too-large 1");
        assertThat(JsonBooks.read(HEAD + ", \"x\": " + "[".repeat(63) + "]".repeat(63) + "}")
                        .findings())
                .extracting(Telling::place)
                .containsExactly("json-member-unknown 1 /x");
    }

    @Test
    @DisplayName("bytes that are no UTF-8 are refused: a broken sequence, an overlong one, a surrogate, UTF-16")
    void noUtf8() {
        assertThat(refusal(withBytes(0xC3, 0x28))).startsWith("json-not-utf8");
        assertThat(refusal(withBytes(0xC0, 0xAF))).startsWith("json-not-utf8");
        assertThat(refusal(withBytes(0xED, 0xA0, 0x80))).startsWith("json-not-utf8");
        assertThat(refusal(withBytes(0xF5, 0x80, 0x80, 0x80))).startsWith("json-not-utf8");
        assertThat(refusal(JsonBooks.read((HEAD + "}").getBytes(StandardCharsets.UTF_16))))
                .startsWith("json-not-utf8");
        assertThat(refusal(JsonBooks.read((HEAD + "}").getBytes(StandardCharsets.UTF_16LE))))
                .startsWith("json-broken");
    }

    private static ReadResult<PlanBook> withBytes(int... bytes) {
        byte[] text = (HEAD + ", \"zone\": \"" + "x".repeat(bytes.length) + "\"}").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            text[text.length - 2 - bytes.length + i] = (byte) bytes[i];
        }
        return JsonBooks.read(text);
    }

    @Test
    @DisplayName("half a character written as an escape is refused, in values and in names")
    void halfCharacters() {
        assertThat(refusal(HEAD + ", \"zone\": \"\\ud83d\"}")).isEqualTo("json-half-character 1");
        assertThat(refusal(HEAD + ", \"\\ude00\": 1}")).isEqualTo("json-half-character 1");
        assertThat(refusal(HEAD + ", \"\\ud83d\": 1}")).isEqualTo("json-half-character 1");
        assertThat(JsonBooks.read(HEAD + ", \"zone\": \"\\ud83d\\ude00\"}").findings())
                .extracting(Telling::place)
                .containsExactly("json-value 1 /zone");
    }

    @Test
    @DisplayName("a byte order mark is no harm")
    void byteOrderMark() {
        assertThat(JsonBooks.read("\ufeff" + HEAD + "}").findings()).isEmpty();
        assertThat(JsonBooks.read("\ufeff" + HEAD + "}").unread()).isEmpty();
    }

    @Test
    @DisplayName("members may come in any order, the version last")
    void anyOrder() {
        ReadResult<PlanBook> read = JsonBooks.read(
                "{\"plans\": [{\"period\": \"2024\", \"id\": \"p\"}], \"version\": 1, \"format\": \"plumbline-plan-book\"}");

        assertThat(read.findings()).isEmpty();
        assertThat(read.value().plans()).hasSize(1);
    }

    @Test
    @DisplayName("class names in data mean nothing")
    void classNames() {
        ReadResult<PlanBook> read = JsonBooks.read(
                HEAD
                        + ", \"@class\": \"java.net.URL\", \"execution\": [[\"java.util.HashMap\", {}], {\"@type\": \"x\", \"kind\": \"java.lang.Runtime\", \"fact\": {}}]}");

        assertThat(read.findings())
                .extracting(Telling::place)
                .containsExactly(
                        "json-member-unknown 1 /@class",
                        "json-type 1 /execution/0",
                        "json-member-unknown 1 /execution/1/@type",
                        "json-word-unknown 1 /execution/1/kind");
    }

    @Test
    @DisplayName("caps: bytes, elements, values of one element, findings")
    void caps() {
        assertThat(capped(ReadLimit.FILE_BYTES, 100, HEAD + ", \"zone\": \"" + " ".repeat(100) + "\"}"))
                .startsWith("read-limit-passed");
        assertThat(capped(ReadLimit.ELEMENTS, 2, HEAD + ", \"plans\": [1, 2, 3]}"))
                .startsWith("read-limit-passed");
        assertThat(capped(ReadLimit.ELEMENT_VALUES, 3, HEAD + ", \"x\": [1, 2, 3]}"))
                .startsWith("read-limit-passed");
        assertThat(capped(ReadLimit.FINDINGS, 2, HEAD + ", \"plans\": [1, 2, 3]}"))
                .startsWith("read-limit-passed");
        assertThat(capped(ReadLimit.NESTING, 2, HEAD + ", \"x\": [[1]]}")).startsWith("json-too-large");
    }

    @Test
    @DisplayName("the cap on values of one element is for one element, wherever the text says what it is")
    void capOfOneElement() {
        String facts = IntStream.range(0, 300)
                .mapToObj(i -> "{\"kind\":\"measurement\",\"fact\":{\"indicator\":\"a\",\"when\":\"2024-06-30\","
                        + "\"value\":{\"amount\":\"" + i + "\"}}}")
                .collect(Collectors.joining(",", "\"execution\":[", "]"));
        ReadOptions options =
                ReadOptions.standard().limits(ReadLimits.standard().with(ReadLimit.ELEMENT_VALUES, 100));
        for (String text : List.of(HEAD + "," + facts + "}", "{" + facts + "," + HEAD.substring(1) + "}")) {
            ReadResult<PlanBook> read = new JsonPlanReader()
                    .read(List.of(Source.of("book.json", text.getBytes(StandardCharsets.UTF_8))), options);
            assertThat(read.findings()).isEmpty();
            assertThat(read.value().execution().size()).isEqualTo(300);
        }
    }

    @Test
    @DisplayName("numbers are read however far their caps are raised")
    void capsRaised() {
        String text = HEAD + ", \"policy\": {\"deviationLimit\": 0.05}}";
        for (long cap : new long[] {64, Integer.MAX_VALUE, Long.MAX_VALUE}) {
            ReadOptions options = ReadOptions.standard()
                    .limits(ReadLimits.standard()
                            .with(ReadLimit.NUMBER_DIGITS, cap)
                            .with(ReadLimit.NUMBER_SCALE, cap));
            assertThat(new JsonPlanReader()
                            .read(List.of(Source.of("book.json", text.getBytes(StandardCharsets.UTF_8))), options)
                            .findings())
                    .isEmpty();
        }
    }

    private static String capped(ReadLimit limit, long allowed, String text) {
        ReadOptions options =
                ReadOptions.standard().limits(ReadLimits.standard().with(limit, allowed));
        return refusal(new JsonPlanReader()
                .read(List.of(Source.of("book.json", text.getBytes(StandardCharsets.UTF_8))), options));
    }

    @Test
    @DisplayName("a file that is not there or breaks off is refused, the other sources are read")
    void brokenSources() {
        Source missing = new Source("missing.json", () -> {
            throw new NoSuchFileException("missing.json");
        });
        Source torn = new Source("torn.json", () -> new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk on fire");
            }
        });
        Source good = Source.of(
                "good.json",
                (HEAD + ", \"plans\": [{\"id\": \"p\", \"period\": \"2024\"}]}").getBytes(StandardCharsets.UTF_8));

        ReadResult<PlanBook> read = new JsonPlanReader().read(List.of(missing, torn, good), ReadOptions.standard());

        assertThat(read.unread()).containsExactly("missing.json", "torn.json");
        assertThat(read.findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("file-missing", "file-not-read");
        assertThat(read.value().plans()).hasSize(1);
    }
}
