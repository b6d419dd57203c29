package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.LAUNCH;
import static dev.plumbline.rules.standard.SoundBook.SIGNING;
import static dev.plumbline.rules.standard.SoundBook.bookWith;
import static dev.plumbline.rules.standard.SoundBook.day;
import static dev.plumbline.rules.standard.SoundBook.launch;
import static dev.plumbline.rules.standard.SoundBook.percent;
import static dev.plumbline.rules.standard.SoundBook.record;
import static dev.plumbline.rules.standard.SoundBook.report;
import static dev.plumbline.rules.standard.SoundBook.signing;
import static dev.plumbline.rules.standard.SoundBook.withPolicy;

import dev.plumbline.book.PlanBook;
import dev.plumbline.policy.LightThresholds;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.task.TaskState;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskLagRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new TaskLagRule());

    @ParameterizedTest(name = "MON-2: the plan reaches 50 % on 06-30; on {0}: {1}")
    @CsvSource({"06-30, false", "07-03, false", "07-04, true", "07-20, true"})
    void countsStrictlyMoreThanThreeDays(String date, boolean reported) {
        PlanBook book = record(bookWith(launch().build()), percent(LAUNCH, "06-30", "50"));

        RULE.given(book, day(date)).reportsAt(reported ? new String[] {"task-lag task/launch"} : new String[0]);
    }

    @Test
    @DisplayName("MON-2: 80 % of 2024-01-03..06-30 on 05-31 lags 6 days")
    void ensureTheWorkedExample() {
        PlanBook book = record(bookWith(signing().finish(day("06-30")).build()), percent(SIGNING, "05-30", "80"));

        RULE.given(book, day("05-31"))
                .says(Locale.CHINESE, "任务“客户签约”进度滞后6天，超过3天")
                .says(Locale.ENGLISH, "Task [客户签约] lags 6 days behind its plan, over 3");
    }

    @Test
    void isSilentOnWhatIsOver() {
        PlanBook silent = bookWith(launch().build());
        PlanBook late = record(
                silent, report(LAUNCH, "06-01").state(TaskState.ACKNOWLEDGED).build());

        RULE.given(silent, day("12-31")).reportsNothing();
        RULE.given(late, day("12-31")).reports("task-lag");
        RULE.given(
                        record(
                                late,
                                report(LAUNCH, "12-01")
                                        .state(TaskState.COMPLETED)
                                        .build()),
                        day("12-31"))
                .reportsNothing();
        RULE.given(
                        record(
                                late,
                                report(LAUNCH, "12-01")
                                        .state(TaskState.CANCELLED)
                                        .build()),
                        day("12-31"))
                .reportsNothing();
    }

    @Test
    void followsThePolicy() {
        PlanPolicy strict = PlanPolicy.builder()
                .lights(LightThresholds.builder().lagDays(0).build())
                .build();
        PlanBook book = record(bookWith(launch().build()), percent(LAUNCH, "06-30", "50"));

        RULE.given(withPolicy(book, strict), day("07-01")).reports("task-lag");
    }
}
