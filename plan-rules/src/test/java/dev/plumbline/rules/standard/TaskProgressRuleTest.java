package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.LAUNCH;
import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.bookWith;
import static dev.plumbline.rules.standard.SoundBook.day;
import static dev.plumbline.rules.standard.SoundBook.launch;
import static dev.plumbline.rules.standard.SoundBook.record;
import static dev.plumbline.rules.standard.SoundBook.report;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.ImprovementPlan;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.Moment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskProgressRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new TaskProgressRule());
    private static final Cause WEATHER = Cause.of(CauseKind.OBJECTIVE, "台风");
    private static final Cause SILENCE = Cause.of(CauseKind.SUBJECTIVE, "未提前沟通");

    private static ProgressReport.Builder in(TaskState state) {
        return report(LAUNCH, "06-20").state(state);
    }

    private static PlanBook with(ProgressReport.Builder report) {
        return record(bookWith(launch().build()), report.build());
    }

    @ParameterizedTest(name = "TASK-3: {0} without reason and new date: {1}")
    @CsvSource({"IN_PROGRESS, false", "DELAYED, true", "BLOCKED, true", "COMPLETED, false", "CANCELLED, false"})
    void wantsReasonAndNewDateOfDelayedAndBlocked(TaskState state, boolean reported) {
        RULE.given(with(in(state)), TODAY)
                .reportsAt(
                        reported
                                ? new String[] {
                                    "progress-reason-missing task/launch", "progress-new-date-missing task/launch"
                                }
                                : new String[0]);
        RULE.given(with(in(state).addCause(WEATHER).newFinish(day("08-10"))), TODAY)
                .reportsNothing();
    }

    @Test
    @DisplayName("TASK-3: a 延期 row with an actual finish needs no new date")
    void asksNoNewDateOfWhatIsFinished() {
        RULE.given(with(in(TaskState.DELAYED).addCause(WEATHER).actualFinish(day("06-20"))), TODAY)
                .reportsNothing();
    }

    @Test
    @DisplayName("TASK-3: a subjective cause makes an improvement plan due until one is filed")
    void wantsAnImprovementPlanForSubjectiveCauses() {
        PlanBook late = with(in(TaskState.DELAYED).newFinish(day("08-10")).addCauses(WEATHER, SILENCE));
        ImprovementPlan plan = ImprovementPlan.builder()
                .task(LAUNCH)
                .when(Moment.of(day("06-25")))
                .owner(OrgUnitId.of("产品部"))
                .addMeasure("每周例会")
                .build();

        RULE.given(late, TODAY).reportsAt("progress-improvement-plan-missing task/launch");
        RULE.given(record(late, plan), TODAY).reportsNothing();
        RULE.given(record(late, plan), day("06-24")).reports("progress-improvement-plan-missing");
    }

    @Test
    @DisplayName("TASK-2: a step that the table does not allow, or by somebody who may not make it, is told")
    void tellsOfWhatDoesNotCount() {
        PlanBook started = with(in(TaskState.IN_PROGRESS).snapshot(false));
        PlanBook anothers = SoundBook.book(SoundBook.plan().build())
                .record(
                        report(LAUNCH, "06-30")
                                .snapshot(false)
                                .percent(BigDecimal.TEN)
                                .build(),
                        Stamp.of("zhao", Instant.parse("2024-06-30T12:00:00Z")));

        RULE.given(started, TODAY)
                .reportsAt("task-step-refused task/launch")
                .says(
                        Locale.ENGLISH,
                        "What [li] recorded of task [launch] for 2024-06-20 does not count: [start] in state [assigned] is"
                                + " refused: [start] does not apply to [assigned]. Allowed now: acknowledge, report"
                                + " progress.");
        RULE.given(anothers, TODAY).reportsAt("task-step-refused task/launch");
    }

    @Test
    @DisplayName("TASK-2: work on a task that nobody acknowledged")
    void tellsOfWorkWithoutAcknowledgement() {
        RULE.given(with(report(LAUNCH, "06-20").percent(BigDecimal.TEN)), TODAY)
                .reportsAt("progress-not-acknowledged task/launch");
    }
}
