package dev.plumbline.task.raci;

import static dev.plumbline.task.raci.RaciRole.APPROVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.party.PersonId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RaciAnalysisTest {

    private static final PersonId LI = PersonId.of("李");
    private static final PersonId WANG = PersonId.of("王");
    private static final Task VISIT = task("visit", "拜访客户");

    private static Task task(String id, String name) {
        return Task.builder().id(TaskId.of(id)).name(name).build();
    }

    private static RaciAnalysis analysis(RaciPolicy policy, RaciMatrix matrix, Task... tasks) {
        return RaciAnalysis.of(matrix, policy, List.of(tasks), List.of(LI, WANG));
    }

    @Test
    @DisplayName("RACI-2: a task without R is an error, one without A a warning, both with figures")
    void reportsMissingLetters() {
        List<Finding> findings =
                analysis(RaciPolicy.standard(), RaciMatrix.empty(), VISIT).missingLetters();
        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.ERROR, Severity.WARNING);
        assertThat(findings.get(0).message(Locale.CHINESE)).isEqualTo("任务“拜访客户”的负责人为0个，应为1个");
        assertThat(findings.get(0).location().path()).hasValue("task/visit");
    }

    @Test
    @DisplayName("RACI-2: two R are a double under the standard policy and fine in the textbook")
    void reportsDoublesByPolicy() {
        RaciMatrix matrix = RaciMatrix.builder()
                .owner(VISIT.id(), LI)
                .owner(VISIT.id(), WANG)
                .add(VISIT.id(), LI, APPROVER)
                .build();
        assertThat(analysis(RaciPolicy.standard(), matrix, VISIT).surplusLetters())
                .singleElement()
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .isEqualTo("Task [拜访客户] has 2 responsible (李, 王) where 1 are wanted");
        assertThat(analysis(RaciPolicy.standard(), matrix, VISIT).sharedCells()).hasSize(1);
        RaciAnalysis textbook = analysis(RaciPolicy.textbook(), matrix, VISIT);
        assertThat(textbook.surplusLetters()).isEmpty();
        assertThat(textbook.sharedCells()).isEmpty();
    }

    @Test
    @DisplayName("RACI-2: R of more than 30 % of the tasks is reported, of exactly 30 % not")
    void reportsThoseOnWhomMuchHangs() {
        Task[] tasks =
                IntStream.range(0, 10).mapToObj(i -> task("t" + i, "任务" + i)).toArray(Task[]::new);
        RaciMatrix.Builder matrix = RaciMatrix.builder();
        IntStream.range(0, 3).forEach(i -> matrix.owner(tasks[i].id(), LI));
        IntStream.range(3, 7).forEach(i -> matrix.owner(tasks[i].id(), WANG));
        assertThat(analysis(RaciPolicy.standard(), matrix.build(), tasks).dominantParties())
                .singleElement()
                .extracting(finding -> finding.message(Locale.CHINESE))
                .isEqualTo("王负责10项任务中的4项，超过30.0%");
    }

    @Test
    @DisplayName("RACI-2: more than 10 tasks as R at a time are reported with the day; 11 one after another are not")
    void reportsOverload() {
        Task[] together =
                IntStream.range(0, 11).mapToObj(i -> dated(i, 1 + i, 20)).toArray(Task[]::new);
        Task[] oneByOne =
                IntStream.range(0, 11).mapToObj(i -> dated(i, 1 + i, 1 + i)).toArray(Task[]::new);
        RaciMatrix.Builder matrix = RaciMatrix.builder();
        for (Task task : together) {
            matrix.owner(task.id(), LI);
        }
        assertThat(analysis(RaciPolicy.standard(), matrix.build(), together).overloadedParties())
                .singleElement()
                .satisfies(finding -> assertThat(finding.figures())
                        .containsEntry("date", "2024-06-11")
                        .containsEntry("count", 11));
        assertThat(analysis(RaciPolicy.standard(), matrix.build(), oneByOne).overloadedParties())
                .isEmpty();
    }

    private static Task dated(int number, int from, int to) {
        return task("t" + number, "任务" + number).toBuilder()
                .start(LocalDate.of(2024, 6, from))
                .finish(LocalDate.of(2024, 6, to))
                .build();
    }

    @Test
    void reportsIdlePartiesAndUnknownTasks() {
        RaciMatrix matrix = RaciMatrix.builder()
                .owner(VISIT.id(), LI)
                .owner(TaskId.of("gone"), WANG)
                .build();
        RaciAnalysis analysis = analysis(RaciPolicy.standard(), matrix, VISIT);
        assertThat(analysis.idleParties())
                .singleElement()
                .extracting(finding -> finding.location().path().orElseThrow())
                .isEqualTo("party/person:王");
        assertThat(analysis.unknownTasks())
                .singleElement()
                .extracting(finding -> finding.location().path().orElseThrow())
                .isEqualTo("task/gone");
    }

    @Test
    void refusesPoliciesThatMakeNoSense() {
        assertThatThrownBy(() -> new RaciPolicy.Allowed(2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[2] to [1]");
        assertThatThrownBy(() -> RaciPolicy.builder().shareLimit(1.5).build()).hasMessageContaining("[1.5]");
        assertThatThrownBy(() -> RaciPolicy.builder().capacity(0).build()).hasMessageContaining("[0]");
    }
}
