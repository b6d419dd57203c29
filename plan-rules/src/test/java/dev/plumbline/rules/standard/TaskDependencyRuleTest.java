package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.LAUNCH;
import static dev.plumbline.rules.standard.SoundBook.SIGNING;
import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.emptyPlan;
import static dev.plumbline.rules.standard.SoundBook.launch;
import static dev.plumbline.rules.standard.SoundBook.signing;
import static dev.plumbline.rules.standard.SoundBook.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.rules.testing.RuleOutcome;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.Period;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TaskDependencyRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new TaskDependencyRule());

    private static PlanBook tasks(Task... tasks) {
        return PlanBook.of(emptyPlan().addTasks(tasks).build());
    }

    @Test
    @DisplayName("TASK-4: a cycle is an error that names the cycle")
    void namesACycle() {
        RuleOutcome outcome = RULE.given(
                tasks(
                        signing()
                                .addDependency(Dependency.finishToStart(LAUNCH))
                                .build(),
                        launch().addDependency(Dependency.finishToStart(SIGNING))
                                .build()),
                TODAY);

        outcome.reports("schedule-cycle");
        assertThat(outcome.findings().get(0).message(Locale.ENGLISH)).contains("signing", "launch");
    }

    @Test
    @DisplayName("SAFE-3: unknown predecessors and ids used twice")
    void reportsUnknownAndDoubleTasks() {
        RULE.given(
                        tasks(launch().addDependency(Dependency.finishToStart(TaskId.of("gone")))
                                .build()),
                        TODAY)
                .reports("schedule-unknown-predecessor");
        RULE.given(tasks(launch().build(), launch().name("又一次").build()), TODAY).reports("schedule-duplicate-task");
    }

    @Test
    void followsDependenciesAcrossPlans() {
        Plan june = Plan.builder()
                .id(PlanId.of("2024-06"))
                .period(Period.month(2024, 6))
                .addTask(launch().addDependency(Dependency.finishToStart(SIGNING))
                        .build())
                .build();

        RULE.given(PlanBook.of(emptyPlan().addTask(signing().build()).build(), june), TODAY)
                .reportsNothing();
    }

    @Test
    @DisplayName("SAFE-3: durations beyond any calendar are told, not added up for ever")
    void reportsDaysThatCannotBeScheduled() {
        Task[] centuries = IntStream.range(0, 8000)
                .mapToObj(i -> task("task-" + i, "世纪工程").duration(36_525).build())
                .toArray(Task[]::new);

        RULE.given(tasks(centuries), TODAY).reports("schedule-too-long");
    }
}
