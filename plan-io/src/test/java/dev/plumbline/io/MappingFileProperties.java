package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.spi.TableMapping;
import dev.plumbline.io.spi.TableMapping.Header;
import dev.plumbline.io.spi.TableMapping.Sheet;
import dev.plumbline.io.spi.TableWord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a mapping says, written and read back it says the same (IO-2a). */
class MappingFileProperties {

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("任务名称计划/完成（万元）\"\\\n\t\u0001 aZ%")
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<String> ids(List<TableWord> words) {
        return Arbitraries.of(words.stream().map(TableWord::id).toList());
    }

    private static Arbitrary<Header> headers() {
        List<TableWord> roles = new ArrayList<>(PlanFormats.roles());
        Arbitrary<String> ids = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(9, ids(roles)), net.jqwik.api.Tuple.of(1, Arbitraries.of(TableMapping.IGNORE)));
        return Combinators.combine(texts(), ids.optional(), texts().optional(), Arbitraries.of(true, false))
                .as(Header::new);
    }

    private static Arbitrary<Sheet> sheets() {
        Arbitrary<OptionalInt> rows = Arbitraries.integers()
                .between(1, 200_000)
                .optional()
                .map(row -> row.isPresent() ? OptionalInt.of(row.get()) : OptionalInt.empty());
        return Combinators.combine(texts(), ids(PlanFormats.kinds()).optional(), rows, texts().optional())
                .as(Sheet::new);
    }

    private static Arbitrary<Map<String, Map<String, String>>> values() {
        Stream<Arbitrary<Map.Entry<String, Map<String, String>>>> lists = PlanFormats.meanings().entrySet().stream()
                .map(list -> Arbitraries.maps(texts(), Arbitraries.of(list.getValue()))
                        .ofMaxSize(3)
                        .map(words -> Map.entry(list.getKey(), words)));
        return Arbitraries.oneOf(lists.toList()).list().ofMaxSize(3).map(entries -> {
            Map<String, Map<String, String>> values = new java.util.TreeMap<>();
            entries.forEach(entry -> values.put(entry.getKey(), entry.getValue()));
            return values;
        });
    }

    @Provide
    Arbitrary<TableMapping> mappings() {
        return Combinators.combine(
                        headers().list().ofMaxSize(5),
                        sheets().list().ofMaxSize(3),
                        values(),
                        texts().set().ofMaxSize(3))
                .as(TableMapping::new);
    }

    @Property(tries = 200)
    void ensureWhatIsWrittenReadsBackToTheSame(@ForAll("mappings") TableMapping mapping) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanFormats.writeMapping(mapping, out);
        ReadResult<TableMapping> read = PlanFormats.readMapping(Source.of("map.json", out.toByteArray()));
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        PlanFormats.writeMapping(read.value(), again);

        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).isEqualTo(mapping);
        assertThat(again.toByteArray()).isEqualTo(out.toByteArray());
    }
}
