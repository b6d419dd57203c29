package dev.plumbline.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.arbitrary.Books;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema says what is read and written, by the word of somebody else's validator (IO-1). */
class BookSchemaTest {

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(PlanFormats.jsonSchema(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Example
    @Label("the published schema is the declared one; where it is not, publish it anew")
    void publishedIsDeclared() throws IOException {
        assertThat(new String(BookSchema.published(), StandardCharsets.UTF_8))
                .isEqualTo(new String(BookSchema.declared(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.io.json.GoldenBookTest#released")
    @DisplayName("IO-1: every file ever written is sound by the schema")
    void releasedFilesAreSound(String file) throws IOException {
        assertThat(SCHEMA.validate(
                        new String(
                                BookSchemaTest.class.getResourceAsStream(file).readAllBytes(), StandardCharsets.UTF_8),
                        InputFormat.JSON))
                .isEmpty();
    }

    @Provide
    Arbitrary<PlanBook> books() {
        return Books.books();
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void ensureWhateverIsWrittenIsSoundByTheSchema(@ForAll("books") PlanBook book) {
        assertThat(SCHEMA.validate(JsonBooks.write(book), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'format': 'plumbline-plan-book'",
                "'format': 'other', 'version': 1",
                "'format': 'plumbline-plan-book', 'version': 2",
                "HEAD, 'colour': 1",
                "HEAD, 'plans': {}",
                "HEAD, 'plans': [{'id': 'p'}]",
                "HEAD, 'plans': [{'id': 1, 'period': '2024'}]",
                "HEAD, 'plans': [{'id': 'p', 'period': '2024', 'goals': [{'id': 'g'}]}]",
                "HEAD, 'plans': [{'id': 'p', 'period': '2024', 'goals': [{'id': 'g', 'name': 'n', 'level': 'moon'}]}]",
                "HEAD, 'plans': [{'id': 'p', 'period': '2024', 'tasks': [{'id': 't', 'name': 'n', 'start': '1024-01-01'}]}]",
                "HEAD, 'plans': [{'id': 'p', 'period': '2024', 'tasks': [{'id': 't', 'name': 'n', 'duration': 'long'}]}]",
                "HEAD, 'plans': [{'id': 'p', 'period': '2024', 'tasks': [{'id': 't', 'name': 'n', 'effort': 'NaN'}]}]",
                "HEAD, 'execution': [{'kind': 'rumour', 'fact': {}}]",
                "HEAD, 'execution': [{'kind': 'routine-done', 'fact': {'task': 't'}}]",
                "HEAD, 'execution': [{'kind': 'routine-done'}]",
                "HEAD, 'policy': {'deviationLimit': -5}",
                "HEAD, 'policy': {'deviationLimit': 'NaN'}",
                "HEAD, 'policy': {'lights': {'lagDays': 2.5}}",
            })
    @DisplayName("what the schema refuses is refused, or told as an error, when it is read")
    void wrongBooks(String members) {
        String text = "{"
                + members.replace("HEAD", "'format': 'plumbline-plan-book', 'version': 1")
                        .replace('\'', '"') + "}";

        assertThat(SCHEMA.validate(text, InputFormat.JSON)).isNotEmpty();
        assertThat(JsonBooks.read(text).findings()).anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void ensureNullStandsForNothingWhereTheSchemaSaysSo(@ForAll("books") PlanBook book, @ForAll int place)
            throws IOException {
        JsonNode tree = new ObjectMapper().readTree(JsonBooks.write(book));
        List<Runnable> members = new ArrayList<>();
        collect(tree, members);
        members.get(Math.floorMod(place, members.size())).run();

        boolean isSound = SCHEMA.validate(tree.toString(), InputFormat.JSON).isEmpty();
        List<String> told = JsonBooks.read(tree.toString()).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code().id())
                .toList();
        if (isSound) {
            assertThat(told).doesNotContain("json-type", "json-member-missing");
        } else {
            assertThat(told).isNotEmpty();
        }
    }

    private static void collect(JsonNode tree, List<Runnable> members) {
        if (tree instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> members.add(() -> object.putNull(name)));
        }
        tree.forEach(child -> collect(child, members));
    }
}
