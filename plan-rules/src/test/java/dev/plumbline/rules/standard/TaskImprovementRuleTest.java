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
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TaskImprovementRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new TaskImprovementRule());

    private static PlanBook because(Cause... causes) {
        return record(
                bookWith(launch().build()),
                report(LAUNCH, "06-20")
                        .state(TaskState.DELAYED)
                        .addCauses(causes)
                        .build());
    }

    @Test
    @DisplayName("TASK-3: a subjective cause makes an improvement plan due, beside an objective one as well")
    void wantsAnImprovementPlanForSubjectiveCauses() {
        Cause late = Cause.of(CauseKind.SUBJECTIVE, "未提前沟通");
        Cause weather = Cause.of(CauseKind.OBJECTIVE, "台风");

        RULE.given(because(weather, late), TODAY)
                .reportsAt("task-improvement-plan-due task/launch")
                .says(Locale.CHINESE, "任务“产品上线”因主观原因偏离计划（未提前沟通），须提交改进计划");
        RULE.given(because(weather, Cause.of(CauseKind.NOT_STATED, "不明")), TODAY)
                .reportsNothing();
    }
}
