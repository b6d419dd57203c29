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
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.TaskState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskNewDateRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new TaskNewDateRule());

    private static ProgressReport.Builder in(TaskState state) {
        return report(LAUNCH, "06-20").state(state);
    }

    private static PlanBook with(ProgressReport.Builder report) {
        return record(bookWith(launch().build()), report.build());
    }

    @ParameterizedTest(name = "TASK-3: {0} without a new date: {1}")
    @CsvSource({"IN_PROGRESS, false", "DELAYED, true", "BLOCKED, true", "COMPLETED, false", "CANCELLED, false"})
    void wantsANewDateForDelayedAndBlocked(TaskState state, boolean reported) {
        RULE.given(with(in(state)), TODAY)
                .reportsAt(reported ? new String[] {"task-new-date-missing task/launch"} : new String[0]);
        RULE.given(with(in(state).newFinish(day("08-10"))), TODAY).reportsNothing();
    }

    @Test
    @DisplayName("TASK-3: a 延期 row with an actual finish is a late completion")
    void asksNothingOfWhatIsFinished() {
        RULE.given(with(in(TaskState.DELAYED).actualFinish(day("06-20"))), TODAY)
                .reportsNothing();
    }
}
