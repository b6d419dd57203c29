package dev.plumbline.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.Period;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written is read by default, at whatever size and however unkind its content (IO-1, SAFE-1, SAFE-3). */
class WrittenIsReadTest {

    private static Plan.Builder plan() {
        return Plan.builder().id(PlanId.of("p")).period(Period.year(2024));
    }

    private static void assertReads(PlanBook book) throws IOException {
        ReadResult<PlanBook> read = PlanFormats.readJson(PlanFormats.toJson(book));

        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).isEqualTo(book);
    }

    private static Goal goal(String id, String parent) {
        Goal.Builder goal = Goal.builder().id(GoalId.of(id)).name("n");
        return parent.isEmpty() ? goal.build() : goal.parent(GoalId.of(parent)).build();
    }

    @Test
    @DisplayName("a tree of goals 100,000 deep")
    void deepTrees() throws IOException {
        List<Goal> goals = IntStream.range(0, 100_000)
                .mapToObj(i -> goal("g" + i, i == 0 ? "" : "g" + (i - 1)))
                .toList();

        assertReads(PlanBook.of(plan().goals(goals).build()));
    }

    @Test
    @DisplayName("60,000 ids of one hash: as members of a list and as names of an object")
    void equalHashes() throws IOException {
        List<String> ids = equalHashes(60_000);
        Task.Builder task = Task.builder().id(TaskId.of("t")).name("n");
        ids.forEach(id -> task.putAttribute(id, "x"));
        List<Goal> goals = ids.stream().map(id -> goal(id, "")).toList();

        assertReads(PlanBook.of(plan().addTask(task.build()).goals(goals).build()));
    }

    private static List<String> equalHashes(int count) {
        List<String> texts = List.of("");
        while (texts.size() < count) {
            List<String> longer = new ArrayList<>();
            texts.forEach(text -> longer.addAll(List.of(text + "Aa", text + "BB")));
            texts = longer;
        }
        return texts.subList(0, count);
    }

    @Test
    @DisplayName("one thing that holds 300,000 values, and texts and names of 200,000 characters")
    void largeThings() throws IOException {
        String longText = "目标😀\\\"\n\u0001x".repeat(25_000);
        Task.Builder task =
                Task.builder().id(TaskId.of(longText.strip())).name(longText).putAttribute(longText, longText);
        IntStream.range(0, 300_000).forEach(i -> task.addCollaborator(OrgUnitId.of("u" + i % 7 + "-" + i)));

        assertReads(PlanBook.of(plan().addTask(task.build()).build()));
    }

    @ParameterizedTest
    @ValueSource(ints = {65_520, 65_530, 65_534, 65_535, 65_536, 65_537, 131_072})
    @DisplayName("whatever falls on the edge of what is read at once: characters of several bytes, escapes, numbers")
    void edges(int length) throws IOException {
        for (int more = 0; more < 16; more++) {
            Task task = Task.builder()
                    .id(TaskId.of("t"))
                    .name("x".repeat(length + more - 110) + "目😀\\\"\n\u0001é")
                    .duration(12345)
                    .putAttribute("栏目", "a\u2028b")
                    .build();
            assertReads(PlanBook.of(plan().addTask(task).build()));
        }
    }

    @Test
    @DisplayName("SAFE-1: numbers of more than 64 digits, negative thresholds and years far away are told by name")
    void numbersAndYears() throws IOException {
        String text = ("{'format': 'plumbline-plan-book', 'version': 1, 'policy': {'deviationLimit': 0."
                        + "1".repeat(70)
                        + ", 'achievableFactor': -5, 'lights': {'lagDays': -1}},\n"
                        + "'plans': [{'id': 'p', 'period': '0001'},\n"
                        + "{'id': 'q', 'period': '2024', 'tasks': [{'id': 't', 'name': 'n', 'finish': '+999999999-12-31'}],"
                        + "'routines': [{'id': 'r', 'name': 'n', 'cadence': 'weekly on FRI', 'span': '2024-01-01/9999-12-31'}]}]}")
                .replace('\'', '"');
        ReadResult<PlanBook> read = PlanFormats.readJson(text.getBytes(StandardCharsets.UTF_8));

        assertThat(read.findings())
                .extracting(Telling::place)
                .containsExactly(
                        "json-number 1 /policy/deviationLimit",
                        "json-value 1 /policy/achievableFactor",
                        "json-value 1 /policy/lights/lagDays",
                        "json-value 2 /plans/0/period",
                        "json-value 3 /plans/1/tasks/0/finish",
                        "json-value 3 /plans/1/routines/0/span");
        assertThat(read.findings()).extracting(Finding::value).doesNotContain(java.util.Optional.empty());
        assertThat(read.value().plans()).extracting(Plan::id).hasToString("[q]");
    }

    @Test
    @DisplayName("a book of one fact does not write the policy that goes without saying")
    void smallBooks() throws IOException {
        PlanBook book = PlanBook.of(
                plan().addTask(Task.builder().id(TaskId.of("t")).name("n").build())
                        .build());

        assertThat(new String(PlanFormats.toJson(book), StandardCharsets.UTF_8).strip())
                .isEqualTo("{\"format\":\"plumbline-plan-book\",\"version\":1,\"zone\":\"Asia/Shanghai\",\"plans\":["
                        + "{\"id\":\"p\",\"period\":\"2024\",\"tasks\":[{\"id\":\"t\",\"name\":\"n\"}]}]}");
    }
}
