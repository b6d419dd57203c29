package dev.plumbline.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.json.codec.JsonCopy;
import dev.plumbline.io.json.codec.JsonInput;
import dev.plumbline.io.json.codec.JsonOutput;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.plan.Plan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Books of older versions are brought to the newest, step by step (IO-1); told with versions that never were. */
class MigrationsTest {

    /** From -1 to 0: books were called plans. From 0 to 1: plans were called by a name. */
    private static final Migrations STEPS = new Migrations(
            -1,
            List.of(
                    (in, out) -> members(in, out, "books", "plans", "0"),
                    (in, out) -> members(in, out, "called", "id", "1")));

    /** Copies a text with another version and another name for some members. */
    private static void members(JsonInput in, JsonOutput out, String old, String now, String version)
            throws IOException {
        switch (in.kind()) {
            case OBJECT -> {
                in.enterObject();
                out.enterObject();
                for (String name = in.nextMember(); name != null; name = in.nextMember()) {
                    out.name(name.equals(old) ? now : name);
                    if (name.equals("version")) {
                        in.skip();
                        out.numeral(version);
                    } else {
                        members(in, out, old, now, version);
                    }
                }
                out.leaveObject();
            }
            case LIST -> {
                in.enterList();
                out.enterList();
                while (in.nextItem()) {
                    out.item();
                    members(in, out, old, now, version);
                }
                out.leaveList();
            }
            default -> JsonCopy.value(in, out);
        }
    }

    private static ReadResult<PlanBook> read(String text) {
        Source source = Source.of("old.json", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        return new JsonPlanReader(STEPS).read(List.of(source), ReadOptions.standard());
    }

    @Test
    @DisplayName("a text goes through every step from its own version on")
    void everyStepFromTheVersionOn() {
        String old = "{'version': -1, 'format': 'plumbline-plan-book', 'books': [{'called': 'p', 'period': '2024'}]}";
        String later = "{'version': 0, 'format': 'plumbline-plan-book', 'plans': [{'called': 'p', 'period': '2024'}]}";
        String newest = "{'version': 1, 'format': 'plumbline-plan-book', 'plans': [{'id': 'p', 'period': '2024'}]}";

        for (String text : List.of(old, later, newest)) {
            assertThat(read(text).findings()).isEmpty();
            assertThat(read(text).value().plans()).extracting(Plan::id).hasToString("[p]");
        }
        assertThat(read(old).value()).isEqualTo(read(newest).value());
    }

    @Test
    @DisplayName("what is wrong in an old text is told, what is no JSON refused")
    void faultsOfOldTexts() {
        ReadResult<PlanBook> wrong =
                read("{'version': 0, 'format': 'plumbline-plan-book', 'plans': [{'called': 'p', 'period': 'soon'}]}");
        ReadResult<PlanBook> broken = read("{'version': 0, 'format': 'plumbline-plan-book', 'plans': [}");

        assertThat(wrong.findings()).extracting(finding -> finding.code().id()).containsExactly("json-value");
        assertThat(broken.unread()).containsExactly("old.json");
    }

    @Test
    @DisplayName("a version that is newer than the library, or older than any, is refused and says what can be read")
    void unknownVersions() {
        for (String version : List.of("2", "-2", "1.0", "null")) {
            ReadResult<PlanBook> read = read("{'version': " + version + ", 'format': 'plumbline-plan-book'}");

            assertThat(read.unread()).as(version).containsExactly("old.json");
            assertThat(read.findings().get(0).code().id()).as(version).isEqualTo("json-version-unknown");
        }
    }
}
