package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.LI;
import static dev.plumbline.rules.standard.SoundBook.SIGNING;
import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.WANG;
import static dev.plumbline.rules.standard.SoundBook.day;
import static dev.plumbline.rules.standard.SoundBook.emptyPlan;
import static dev.plumbline.rules.standard.SoundBook.record;
import static dev.plumbline.rules.standard.SoundBook.report;
import static dev.plumbline.rules.standard.SoundBook.signing;
import static dev.plumbline.rules.standard.SoundBook.withPolicy;

import dev.plumbline.book.PlanBook;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciPolicy;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TaskOwnerRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new TaskOwnerRule());

    private static PlanBook matrix(RaciMatrix matrix) {
        return PlanBook.of(emptyPlan().addTask(signing().build()).raci(matrix).build());
    }

    @Test
    @DisplayName("RACI-2: exactly one R per task")
    void wantsExactlyOneOwner() {
        RaciMatrix one = RaciMatrix.builder().owner(SIGNING, LI).build();
        RaciMatrix two = one.toBuilder().owner(SIGNING, WANG).build();

        RULE.given(matrix(RaciMatrix.empty()), TODAY).reportsAt("task-owner-missing task/signing");
        RULE.given(matrix(one), TODAY).reportsNothing();
        RULE.given(matrix(two), TODAY)
                .reportsAt("task-owner-several task/signing")
                .says(Locale.CHINESE, "任务“客户签约”有多名负责人：li、wang");
    }

    @Test
    @DisplayName("RACI-2: the textbook policy allows several")
    void followsThePolicy() {
        RaciMatrix two =
                RaciMatrix.builder().owner(SIGNING, LI).owner(SIGNING, WANG).build();
        PlanPolicy textbook = PlanPolicy.builder().raci(RaciPolicy.textbook()).build();

        RULE.given(withPolicy(matrix(two), textbook), TODAY).reportsNothing();
        RULE.given(withPolicy(matrix(RaciMatrix.empty()), textbook), TODAY).reports("task-owner-missing");
    }

    @Test
    void asksNothingOfWhatWasGivenUp() {
        PlanBook cancelled = record(
                matrix(RaciMatrix.empty()),
                report(SIGNING, "02-01").state(TaskState.CANCELLED).build());

        RULE.given(cancelled, TODAY).reportsNothing();
        RULE.given(cancelled, day("01-31")).reports("task-owner-missing");
    }
}
