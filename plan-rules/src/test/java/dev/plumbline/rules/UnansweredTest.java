package dev.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.book.Questions;
import dev.plumbline.book.Unanswered;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** IO-2e: nobody is asked for what the source had no place to say. */
class UnansweredTest {

    private static Task task(String id) {
        return Task.builder().id(TaskId.of(id)).name(id).build();
    }

    private static PlanBook book(Unanswered unanswered) {
        return PlanBook.of(Plan.builder()
                        .id(PlanId.of("2024-06"))
                        .period(Period.month(2024, 6))
                        .addTasks(task("a"), task("b"))
                        .build())
                .toBuilder()
                .unanswered(unanswered)
                .build();
    }

    private static List<Finding> findings(Unanswered unanswered) {
        return RuleSet.standard().evaluate(PlanStatus.of(book(unanswered), AsOf.endOf(LocalDate.of(2024, 6, 30))));
    }

    private static List<String> paths(List<Finding> findings, String code) {
        return findings.stream()
                .filter(finding -> finding.code().id().equals(code))
                .map(finding -> finding.location().path().orElseThrow())
                .toList();
    }

    @Test
    @DisplayName("a finding is passed over for what its source could not say, and for nothing else")
    void onlyWhereItCouldNotBeSaid() {
        Unanswered unanswered =
                Unanswered.builder().add("task/a", Set.of("task-without-goal")).build();

        assertThat(paths(findings(Unanswered.none()), "task-without-goal")).containsExactly("task/a", "task/b");
        assertThat(paths(findings(unanswered), "task-without-goal")).containsExactly("task/b");
        assertThat(paths(findings(unanswered), "task-owner-missing")).containsExactly("task/a", "task/b");
    }

    @Test
    @DisplayName("PLAN-3: of what a plan lacks only that is told which its source could have said")
    void partsOfAFinding() {
        Unanswered some = Unanswered.builder()
                .add("plan/2024-06", Questions.unanswered(Set.of("need.description", "plan.basis")))
                .build();
        Unanswered all = Unanswered.builder()
                .add("plan/2024-06", Questions.unanswered(Set.of()))
                .build();

        assertThat(findings(some).stream()
                        .filter(finding -> finding.code().id().equals("plan-incomplete"))
                        .map(finding -> finding.message(Locale.ENGLISH)))
                .containsExactly("The plan of 2024-06 lacks: its basis, resource needs");
        assertThat(paths(findings(all), "plan-incomplete")).isEmpty();
    }

    @Test
    @DisplayName("every code that a column answers is one that a rule may report")
    void knownCodes() {
        Set<String> codes = RuleSet.standard().rules().stream()
                .flatMap(rule -> rule.codes().stream())
                .map(FindingCode::id)
                .collect(Collectors.toSet());

        assertThat(Questions.unanswered(Set.of()))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(codes).contains(code.replaceFirst(":.*", "")));
    }
}
