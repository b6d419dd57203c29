package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.BOARD;
import static dev.plumbline.rules.standard.SoundBook.LAUNCH;
import static dev.plumbline.rules.standard.SoundBook.LI;
import static dev.plumbline.rules.standard.SoundBook.SIGNING;
import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.WANG;
import static dev.plumbline.rules.standard.SoundBook.book;
import static dev.plumbline.rules.standard.SoundBook.day;
import static dev.plumbline.rules.standard.SoundBook.emptyPlan;
import static dev.plumbline.rules.standard.SoundBook.plan;
import static dev.plumbline.rules.standard.SoundBook.raci;
import static dev.plumbline.rules.standard.SoundBook.record;
import static dev.plumbline.rules.standard.SoundBook.report;
import static dev.plumbline.rules.standard.SoundBook.task;
import static dev.plumbline.rules.standard.SoundBook.withPolicy;

import dev.plumbline.book.PlanBook;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciPolicy;
import dev.plumbline.task.raci.RaciRole;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaciRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new RaciRule());

    /** As many tasks as names, each done by the one named and approved by the board. */
    private static PlanBook owned(String... names) {
        Plan.Builder plan = emptyPlan();
        RaciMatrix.Builder raci = RaciMatrix.builder();
        for (int i = 0; i < names.length; i++) {
            Task task = task("task-" + i, "任务" + i)
                    .start(day("06-01"))
                    .finish(day("06-30"))
                    .build();
            plan.addTask(task);
            raci.owner(task.id(), PersonId.of(names[i])).add(task.id(), BOARD, RaciRole.APPROVER);
        }
        return PlanBook.of(plan.raci(raci.build()).build());
    }

    private static PlanBook matrix(RaciMatrix.Builder matrix) {
        return book(plan().raci(matrix.build()).build());
    }

    @Test
    @DisplayName("RACI-2: R and A in one cell is reported, unless the policy allows it")
    void reportsASharedCell() {
        PlanBook shared = matrix(raci().remove(LAUNCH).owner(LAUNCH, WANG).add(LAUNCH, WANG, RaciRole.APPROVER));

        RULE.given(shared, TODAY).reportsAt("raci-shared-cell task/launch");
        RULE.given(
                        withPolicy(
                                shared,
                                PlanPolicy.builder().raci(RaciPolicy.textbook()).build()),
                        TODAY)
                .reportsNothing();
    }

    @Test
    @DisplayName("RACI-2: a task without or with a second approver")
    void countsApprovers() {
        RULE.given(matrix(raci().remove(LAUNCH, BOARD, RaciRole.APPROVER)), TODAY)
                .reportsAt("raci-letter-missing task/launch")
                .says(Locale.ENGLISH, "Task [产品上线] has 0 approver where 1 are wanted");
        RULE.given(matrix(raci().add(LAUNCH, LI, RaciRole.APPROVER)), TODAY)
                .reportsAt("raci-letter-surplus task/launch");
    }

    @Test
    @DisplayName("RACI-2: where nobody approves anything, that is told once")
    void tellsOnceThatNobodyApproves() {
        RULE.given(matrix(RaciMatrix.builder().owner(SIGNING, LI).owner(LAUNCH, WANG)), TODAY)
                .reportsAt("raci-nobody-approves plan/2024")
                .says(Locale.CHINESE, "责任矩阵没有指定任何审批人，涉及2项任务");
    }

    @Test
    void leavesOwnersToTheirOwnRule() {
        RULE.given(matrix(raci().remove(LAUNCH, WANG, RaciRole.RESPONSIBLE)), TODAY)
                .reportsNothing();
    }

    @ParameterizedTest(name = "RACI-2: tasks of {0}: {1}")
    @CsvSource({
        "a b c, ",
        "a a b c d e f, ",
        "a a a b c d e f g h, ",
        "a a a a b c d e f g, raci-dominant-party party/person:a",
        "a a, raci-dominant-party party/person:a"
    })
    void reportsMoreThanThirtyPerCentOfSeveralTasks(String names, String place) {
        RULE.given(owned(names.split(" ")), TODAY).reportsAt(place == null ? new String[0] : new String[] {place});
    }

    @Test
    @DisplayName("RACI-2: 10 tasks at a time are within capacity, 11 are not")
    void reportsMoreTasksAtATimeThanCapacity() {
        String[] ten =
                IntStream.range(0, 40).mapToObj(i -> i < 10 ? "a" : "b" + i).toArray(String[]::new);
        String[] eleven = ten.clone();
        eleven[10] = "a";

        RULE.given(owned(ten), TODAY).reportsNothing();
        RULE.given(owned(eleven), TODAY).reportsAt("raci-overloaded-party party/person:a");
    }

    @Test
    @DisplayName("RACI-2: rows of tasks that there are not; those of cancelled tasks there are")
    void reportsUnknownTasks() {
        PlanBook odd = matrix(raci().owner(TaskId.of("gone"), LI));
        PlanBook cancelled = record(
                book(), report(LAUNCH, "06-30").state(TaskState.CANCELLED).build());

        RULE.given(odd, TODAY).reportsAt("raci-unknown-task task/gone");
        RULE.given(cancelled, TODAY).reportsNothing();
    }

    @Test
    void asksNothingOfCancelledTasks() {
        PlanBook cancelled = record(
                matrix(raci().remove(LAUNCH, BOARD, RaciRole.APPROVER)),
                report(LAUNCH, "06-30").state(TaskState.CANCELLED).build());

        RULE.given(cancelled, TODAY).reportsNothing();
    }
}
