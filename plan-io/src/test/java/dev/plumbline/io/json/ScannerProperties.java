package dev.plumbline.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.plumbline.io.json.codec.Characters;
import dev.plumbline.io.json.codec.Faults;
import dev.plumbline.io.json.codec.JsonCopy;
import dev.plumbline.io.json.codec.JsonInput;
import dev.plumbline.io.json.codec.JsonOutput;
import dev.plumbline.io.spi.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What the scanner takes for JSON is what somebody else's parser takes for it, and means the same (SAFE-2). */
class ScannerProperties {

    private static final ObjectMapper OTHER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** A text written anew, with any number of bytes at a time; empty if it is refused. */
    private static Optional<String> copied(byte[] json, int atOnce) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream stream = new ByteArrayInputStream(json) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, atOnce));
            }
        };
        try (JsonInput in = JsonInput.open(stream, new Faults("a.json", ReadOptions.standard()));
                JsonOutput copy = JsonOutput.compact(out)) {
            in.refusing(() -> {
                JsonCopy.value(in, copy);
                in.end();
                return true;
            });
        } catch (IOException refusal) {
            return Optional.empty();
        }
        return Optional.of(out.toString(StandardCharsets.UTF_8));
    }

    /** The same text by the other parser, handed over as characters that are sound; empty if it is refused. */
    private static Optional<JsonNode> parsed(byte[] json) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
            // a byte order mark is no harm
            JsonNode tree = OTHER.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
            return tree.isMissingNode() || !isWhole(tree) ? Optional.empty() : Optional.of(tree);
        } catch (CharacterCodingException noUtf8) {
            return Optional.empty();
        } catch (IOException refusal) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(JsonNode tree) {
        boolean[] whole = {!tree.isTextual() || Characters.isWhole(tree.textValue())};
        tree.fieldNames().forEachRemaining(name -> whole[0] &= Characters.isWhole(name));
        tree.forEach(child -> whole[0] &= isWhole(child));
        return whole[0];
    }

    @Provide
    Arbitrary<byte[]> texts() {
        Arbitrary<String> tokens = Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"a\"",
                "\"b\"",
                "\"\"",
                "\"目😀é\"",
                "\"\\n\\u0041\\\"\"",
                "\"\\ud83d\\ude00\"",
                "\"\\ud83d\"",
                "\"\\x\"",
                "\"\n\"",
                "0",
                "-0",
                "01",
                "-",
                "1.5",
                "1.",
                ".5",
                "1e9",
                "1E-7",
                "1e",
                "true",
                "false",
                "null",
                "nul",
                "truex",
                " ",
                "\n",
                "\t",
                "\u0001",
                "\uFEFF",
                "'a'",
                "/**/",
                "NaN");
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, tokens.list().ofMaxSize(8).map(ScannerProperties::bytes)),
                net.jqwik.api.Tuple.of(3, values(3).map(text -> text.getBytes(StandardCharsets.UTF_8))),
                net.jqwik.api.Tuple.of(3, damaged()));
    }

    private static byte[] bytes(java.util.List<String> tokens) {
        return String.join("", tokens).getBytes(StandardCharsets.UTF_8);
    }

    private static Arbitrary<byte[]> damaged() {
        return Combinators.combine(values(3), Arbitraries.integers().greaterOrEqual(0), Arbitraries.bytes())
                .as((text, place, octet) -> {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    bytes[place % bytes.length] = octet;
                    return bytes;
                });
    }

    private static Arbitrary<String> values(int depth) {
        Arbitrary<String> simple = Arbitraries.of(
                "1", "-0.50", "12e3", "true", "false", "null", "\"\"", "\"目标😀\"", "\"a\\\\\\\"\\u00e9\\n\"", "\"é\"");
        if (depth == 0) {
            return simple;
        }
        Arbitrary<String> items =
                values(depth - 1).list().ofMaxSize(3).map(list -> "[" + String.join(" , ", list) + "]");
        Arbitrary<String> members = Arbitraries.maps(
                        Arbitraries.of("\"a\"", "\"目\"", "\"\\u0061b\"", "\"\""), values(depth - 1))
                .ofMaxSize(3)
                .map(map -> "{"
                        + String.join(
                                ",\n",
                                map.entrySet().stream()
                                        .map(e -> e.getKey() + ": " + e.getValue())
                                        .toList())
                        + "}");
        return Arbitraries.oneOf(simple, items, members);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void ensureBothTakeTheSameTextsAndMeanTheSame(@ForAll("texts") byte[] json) throws IOException {
        Optional<JsonNode> other = parsed(json);
        Optional<String> ours = copied(json, 1 << 16);

        assertThat(ours.isPresent())
                .as(new String(json, StandardCharsets.UTF_8))
                .isEqualTo(other.isPresent());
        if (ours.isPresent()) {
            assertThat(OTHER.readTree(ours.get())).isEqualTo(other.get());
        }
        assertThat(copied(json, 1)).isEqualTo(ours);
        Statistics.collect(ours.isPresent() ? "JSON" : "no JSON");
    }

    /** Texts are looked through eight bytes at a time: each length, and what is special at each place of it. */
    @Example
    void ensureWhatIsSpecialIsFoundAtEachPlace() throws IOException {
        for (String special : List.of("\"", "\\\\", "\\n", "\n", "\u001f", "\u007f", "\u0080", "é", "目", "😀")) {
            for (int length = 0; length <= 40; length++) {
                for (int place = 0; place <= length; place++) {
                    String text = "a".repeat(place) + special + "b".repeat(length - place);
                    byte[] json = ("[\"" + text + "\",1]").getBytes(StandardCharsets.UTF_8);
                    Optional<JsonNode> other = parsed(json);
                    Optional<String> ours = copied(json, 1 << 16);
                    assertThat(ours.isPresent()).as(text).isEqualTo(other.isPresent());
                    if (ours.isPresent()) {
                        assertThat(OTHER.readTree(ours.get())).isEqualTo(other.get());
                    }
                    assertThat(copied(json, 3)).isEqualTo(ours);
                }
            }
        }
    }
}
