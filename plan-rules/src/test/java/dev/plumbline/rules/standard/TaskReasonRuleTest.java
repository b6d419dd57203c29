package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.LAUNCH;
import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.bookWith;
import static dev.plumbline.rules.standard.SoundBook.launch;
import static dev.plumbline.rules.standard.SoundBook.record;
import static dev.plumbline.rules.standard.SoundBook.report;

import dev.plumbline.book.PlanBook;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.TaskState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskReasonRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new TaskReasonRule());

    private static PlanBook in(TaskState state, Cause... causes) {
        return record(
                bookWith(launch().build()),
                report(LAUNCH, "06-20").state(state).addCauses(causes).build());
    }

    @ParameterizedTest(name = "TASK-3: {0} without a reason: {1}")
    @CsvSource({
        "ASSIGNED, false",
        "ACKNOWLEDGED, false",
        "IN_PROGRESS, false",
        "DELAYED, true",
        "BLOCKED, true",
        "COMPLETED, false",
        "ACCEPTED, false",
        "CANCELLED, false"
    })
    void wantsAReasonForDelayedAndBlocked(TaskState state, boolean reported) {
        RULE.given(in(state), TODAY)
                .reportsAt(reported ? new String[] {"task-reason-missing task/launch"} : new String[0]);
        RULE.given(in(state, Cause.of(CauseKind.NOT_STATED, "接口对接失败")), TODAY).reportsNothing();
    }
}
