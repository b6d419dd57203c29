package dev.plumbline.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Target;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.plan.Plan;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.Task;
import dev.plumbline.time.Period;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is wrong inside a book is told with its place, all in one go; the rest is kept (SAFE-1, SAFE-2, SAFE-3). */
class WrongValuesTest {

    private static final String HEAD = "{\"format\": \"plumbline-plan-book\", \"version\": 1,\n";

    private static ReadResult<PlanBook> book(String... lines) {
        return JsonBooks.read(HEAD + String.join("\n", lines) + "}");
    }

    private static ReadResult<PlanBook> plan(String... lines) {
        return book("\"plans\": [{\"id\": \"p\", \"period\": \"2024\",", String.join("\n", lines), "}]");
    }

    private static List<String> goals(ReadResult<PlanBook> read) {
        return read.value().plans().stream()
                .flatMap(plan -> plan.goals().stream())
                .map(goal -> goal.id().value())
                .toList();
    }

    @Test
    @DisplayName("every wrong value is told with pointer and line, the element is left out, the others stay")
    void wrongValuesAreToldInOneGo() {
        ReadResult<PlanBook> read = plan(
                "\"goals\": [",
                "{\"id\": \"good\", \"name\": \"one\"},",
                "{\"id\": \"bad\", \"name\": 5,",
                " \"level\": \"galactic\", \"owner\": \"li\",",
                " \"weight\": \"heavy\", \"deadline\": \"2024-02-30\", \"cancelled\": \"no\",",
                " \"indicator\": {\"target\": {\"value\": \"many\"}}, \"supports\": {}},",
                "{\"id\": \"fine\", \"name\": \"two\"}]");

        assertThat(read.findings())
                .extracting(Telling::place)
                .containsExactly(
                        "json-type 5 /plans/0/goals/1/name",
                        "json-word-unknown 6 /plans/0/goals/1/level",
                        "json-value 6 /plans/0/goals/1/owner",
                        "json-number 7 /plans/0/goals/1/weight",
                        "json-value 7 /plans/0/goals/1/deadline",
                        "json-type 7 /plans/0/goals/1/cancelled",
                        "json-value 8 /plans/0/goals/1/indicator/target/value",
                        "json-type 8 /plans/0/goals/1/supports");
        assertThat(goals(read)).containsExactly("good", "fine");
        assertThat(read.unread()).isEmpty();
    }

    @Test
    @DisplayName("a finding says what was found, what was expected and what to do, in both languages")
    void findingsExplainThemselves() {
        ReadResult<PlanBook> read = plan("\"goals\": [{\"id\": \"g\", \"name\": \"n\", \"level\": \"galactic\"}]");

        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.value()).contains("galactic");
            assertThat(finding.location().file()).contains("book.json");
            assertThat(finding.message(Locale.ENGLISH)).isEqualTo("[galactic] is no word that is known here");
            assertThat(finding.remedy(Locale.ENGLISH))
                    .hasValueSatisfying(text -> assertThat(text).contains("company", "department", "individual"));
            assertThat(finding.message(Locale.CHINESE)).isEqualTo("“galactic”不是已知的词");
        });
    }

    @Test
    @DisplayName("a missing or null member that is needed is told")
    void neededMembersAreMissed() {
        ReadResult<PlanBook> read = plan("\"goals\": [{\"name\": \"n\"}, {\"id\": null, \"name\": null}]");

        assertThat(read.findings())
                .extracting(Telling::place)
                .containsExactly(
                        "json-member-missing 3 /plans/0/goals/0/id",
                        "json-member-missing 3 /plans/0/goals/1/id",
                        "json-member-missing 3 /plans/0/goals/1/name");
    }

    @Test
    @DisplayName("null says the same as nothing where a member is not needed")
    void nullIsNothing() {
        ReadResult<PlanBook> read = plan(
                "\"title\": null, \"goals\": [{\"id\": \"g\", \"name\": \"n\", \"owner\": null, \"supports\": null}]");

        assertThat(read.findings()).isEmpty();
        assertThat(goals(read)).containsExactly("g");
    }

    @Test
    @DisplayName("SAFE-2: an unknown member is told with the ones there are, and its element is left out")
    void unknownMembersAreRefused() {
        ReadResult<PlanBook> read =
                plan("\"goals\": [{\"id\": \"g\", \"name\": \"n\", \"onwer\": \"unit:销售部\"}],", "\"goal/s~\": []");

        assertThat(read.findings())
                .extracting(Telling::place)
                .containsExactly(
                        "json-member-unknown 3 /plans/0/goals/0/onwer", "json-member-unknown 4 /plans/0/goal~1s~0");
        assertThat(read.findings().get(0).remedy(Locale.ENGLISH))
                .hasValueSatisfying(text -> assertThat(text).contains("owner"));
        assertThat(read.value().plans()).hasSize(1);
        assertThat(goals(read)).isEmpty();
    }

    @Test
    @DisplayName("a container keeps what is whole beside a wrong value of its own")
    void containersKeepTheRest() {
        ReadResult<PlanBook> read = book(
                "\"zone\": \"Moon/Base\",",
                "\"policy\": {\"deviationLimit\": \"much\", \"achievableFactor\": 3.0},",
                "\"plans\": [{\"id\": \"p\", \"period\": \"2024\", \"scope\": [\"a\", 7], \"overview\": [],",
                "\"tasks\": [{\"id\": \"t\", \"name\": \"n\"}]}]");

        assertThat(read.findings())
                .extracting(Telling::place)
                .containsExactly(
                        "json-value 2 /zone",
                        "json-type 3 /policy/deviationLimit",
                        "json-type 4 /plans/0/scope/1",
                        "json-type 4 /plans/0/overview");
        PlanBook book = read.value();
        assertThat(book.policy().achievableFactor()).isEqualTo(3.0);
        assertThat(book.policy().deviationLimit()).isEqualTo(0.1);
        assertThat(book.plans()).singleElement().satisfies(plan -> {
            assertThat(plan.scope()).containsExactly("a");
            assertThat(plan.tasks()).extracting(Task::name).containsExactly("n");
        });
    }

    @Test
    @DisplayName("a plan that lacks what it needs is left out, the next one is kept")
    void plansAreLost() {
        ReadResult<PlanBook> read = book(
                "\"plans\": [{\"id\": \"p\", \"period\": \"someday\", \"goals\": [{\"id\": \"g\", \"name\": \"n\"}]},",
                "{\"period\": \"2024\"}, 5, {\"id\": \"q\", \"period\": \"2024Q1\"}]");

        assertThat(read.findings())
                .extracting(Telling::place)
                .containsExactly(
                        "json-value 2 /plans/0/period", "json-member-missing 3 /plans/1/id", "json-type 3 /plans/2");
        assertThat(read.value().plans()).extracting(Plan::id).hasToString("[q]");
    }

    @Test
    @DisplayName("values that do not go together are told with what the model says")
    void modelsRefuse() {
        ReadResult<PlanBook> read = plan(
                "\"tasks\": [{\"id\": \"t\", \"name\": \"n\", \"start\": \"2024-06-10\", \"finish\": \"2024-06-01\"}],",
                "\"goals\": [{\"id\": \"g\", \"name\": \"n\", \"indicator\": {\"target\": {\"low\": \"5家\", \"grade\": \"A\"}}}]");

        assertThat(read.findings())
                .extracting(Telling::place)
                .containsExactly(
                        "json-element-refused 3 /plans/0/tasks/0",
                        "json-element-refused 4 /plans/0/goals/0/indicator/target");
        assertThat(Telling.message(read.findings().get(0))).contains("2024-06-10", "2024-06-01");
    }

    @Test
    @DisplayName("facts: an unknown kind, a wrong fact and a wrong stamp are told, the others stay in order")
    void factsAreKeptOneByOne() {
        ReadResult<PlanBook> read = book(
                "\"execution\": [",
                fact("measurement", "{\"indicator\": \"i\", \"when\": \"2024-06-30\", \"value\": {\"amount\": \"1家\"}}")
                        + ",",
                fact("rumour", "{}") + ",",
                fact(
                                "measurement",
                                "{\"indicator\": \"i\", \"when\": \"soon\", \"value\": {\"amount\": \"1家\", \"done\": true}}")
                        + ",",
                "{\"fact\": {\"indicator\": \"i\", \"when\": \"2024-07-31\", \"value\": {\"done\": true}}, \"kind\": \"measurement\"},",
                "{\"kind\": \"measurement\", \"by\": \"nobody\"}]");

        assertThat(read.findings())
                .extracting(Telling::place)
                .containsExactly(
                        "json-word-unknown 4 /execution/1/kind",
                        "json-value 5 /execution/2/fact/when",
                        "json-element-refused 5 /execution/2/fact/value",
                        "json-value 7 /execution/4/by",
                        "json-member-missing 7 /execution/4/fact");
        assertThat(read.value().execution().entries(Measurement.class))
                .extracting(entry -> entry.fact().when().toString())
                .containsExactly("2024-06-30", "2024-07-31");
    }

    private static String fact(String kind, String fact) {
        return "{\"kind\": \"" + kind
                + "\", \"by\": \"person:li\", \"recordedAt\": \"2024-07-01T00:00:00Z\", \"fact\": " + fact + "}";
    }

    @Test
    @DisplayName("SAFE-1: numbers of more than 64 digits or a scale beyond 32 are told before any arithmetic")
    void numbersAreCapped() {
        String digits = "9".repeat(64);
        ReadResult<PlanBook> read = plan(
                "\"goals\": [",
                weight("\"" + digits + "\"") + ",",
                weight(digits) + ",",
                weight("1e32") + ",",
                weight("1" + digits) + ",",
                weight("1e33") + ",",
                weight("1e10000000000") + ",",
                weight("0.1e9999999995") + ",",
                weight("\"NaN\"") + ",",
                weight("1" + "0".repeat(100_000)) + "]");

        assertThat(read.findings())
                .extracting(Telling::place)
                .containsExactly(
                        "json-number 7 /plans/0/goals/3/weight",
                        "json-number 8 /plans/0/goals/4/weight",
                        "json-number 9 /plans/0/goals/5/weight",
                        "json-number 10 /plans/0/goals/6/weight",
                        "json-number 11 /plans/0/goals/7/weight",
                        "json-number 12 /plans/0/goals/8/weight");
        assertThat(read.value().plans().get(0).goals()).hasSize(3);
    }

    private static String weight(String number) {
        return "{\"id\": \"g\", \"name\": \"n\", \"weight\": " + number + "}";
    }

    @Test
    @DisplayName("SAFE-1: a double must be finite, of a size that is counted with, and a whole number whole")
    void otherNumbersAreChecked() {
        ReadResult<PlanBook> read = book(
                "\"policy\": {\"deviationLimit\": 1e400, \"achievableFactor\": 2.7755575615628914E-17, \"lights\":",
                "{\"lagDays\": 2.5,",
                "\"onTrack\": 1e300,",
                "\"watch\": 1e-40,",
                "\"warning\": 4.9E-324,",
                "\"pointsBehind\": 1e31}}");

        assertThat(read.findings())
                .extracting(Telling::place)
                .containsExactly(
                        "json-number 2 /policy/deviationLimit",
                        "json-number 3 /policy/lights/lagDays",
                        "json-number 4 /policy/lights/onTrack",
                        "json-number 5 /policy/lights/watch",
                        "json-number 6 /policy/lights/warning");
        assertThat(read.value().policy().achievableFactor()).isEqualTo(2.7755575615628914E-17);
    }

    @Test
    @DisplayName("a goal's finding can be led back to its line")
    void originsLeadBack() {
        ReadResult<PlanBook> read = plan("\"goals\": [", "{\"id\": \"g\", \"name\": \"n\"}]");

        assertThat(read.origins().of("goal/g").orElseThrow().toString())
                .isEqualTo("book.json, line 4, /plans/0/goals/0");
        assertThat(read.value().plans().get(0).goals()).extracting(Goal::name).containsExactly("n");
    }

    @Test
    @DisplayName("GOAL-8: a target for each period is written as amount and period; half of it is no target")
    void targetsForEachPeriod() {
        ReadResult<PlanBook> read = plan(
                "\"goals\": [",
                target("g", "\"value\": \"2次\", \"per\": \"week\", \"every\": 2") + ",",
                target("h", "\"value\": \"2次\", \"every\": 2") + ",",
                target("i", "\"per\": \"week\", \"done\": true") + "]");

        assertThat(read.findings())
                .extracting(Telling::place)
                .containsExactly(
                        "json-element-refused 5 /plans/0/goals/1/indicator/target",
                        "json-element-refused 6 /plans/0/goals/2/indicator/target");
        assertThat(read.value().plans().get(0).goals())
                .extracting(goal -> goal.indicator().target().orElseThrow())
                .containsExactly(new Target.PerPeriod(Quantity.parse("2次"), 2, Period.Kind.WEEK));
        assertThat(JsonBooks.read(JsonBooks.write(read.value())).value()).isEqualTo(read.value());
    }

    private static String target(String id, String members) {
        return "{\"id\": \"" + id + "\", \"name\": \"n\", \"indicator\": {\"target\": {" + members + "}}}";
    }

    @Test
    @DisplayName("IO-1: a version is a number and no text that looks like one")
    void versionsAreNumbers() {
        assertThat(versioned("1").findings()).isEmpty();
        for (String version : List.of("\"1\"", "\"\"", "1.5", "true", "[1]")) {
            assertThat(versioned(version).findings())
                    .as(version)
                    .extracting(finding -> finding.code().id())
                    .containsExactly("json-version-unknown");
        }
    }

    private static ReadResult<PlanBook> versioned(String version) {
        String text = "{\"format\":\"plumbline-plan-book\",\"version\":" + version + "}";
        return PlanFormats.readSources(
                List.of(Source.of("book.json", text.getBytes(StandardCharsets.UTF_8))), ReadOptions.standard());
    }
}
