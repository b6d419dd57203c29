package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.LAUNCH;
import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.bookWith;
import static dev.plumbline.rules.standard.SoundBook.day;
import static dev.plumbline.rules.standard.SoundBook.launch;
import static dev.plumbline.rules.standard.SoundBook.record;
import static dev.plumbline.rules.standard.SoundBook.report;

import dev.plumbline.book.PlanBook;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.task.TaskState;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskAcknowledgedRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new TaskAcknowledgedRule());

    @ParameterizedTest(name = "TASK-2: nobody acknowledged by {0} what starts on 06-01: {1}")
    @CsvSource({"05-31, false", "06-01, true", "06-30, true"})
    void wantsAnAnswerByTheFirstDay(String date, boolean reported) {
        RULE.given(bookWith(launch().build()), day(date))
                .reportsAt(reported ? new String[] {"task-unacknowledged task/launch"} : new String[0]);
    }

    @Test
    void isContentWithAnAcknowledgementOrAnySignOfWork() {
        PlanBook silent = bookWith(launch().build());

        RULE.given(
                        record(
                                silent,
                                report(LAUNCH, "05-20")
                                        .state(TaskState.ACKNOWLEDGED)
                                        .build()),
                        TODAY)
                .reportsNothing();
        RULE.given(
                        record(
                                silent,
                                report(LAUNCH, "06-10").percent(BigDecimal.TEN).build()),
                        TODAY)
                .reportsNothing();
        RULE.given(
                        record(
                                silent,
                                report(LAUNCH, "06-10")
                                        .state(TaskState.ASSIGNED)
                                        .build()),
                        TODAY)
                .reports("task-unacknowledged");
    }
}
