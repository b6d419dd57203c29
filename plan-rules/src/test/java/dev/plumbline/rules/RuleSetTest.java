package dev.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.policy.RuleSelection;
import dev.plumbline.policy.RuleSelection.Waiver;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.text.Localized;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);
    private static final RuleSet SEEING = RuleSet.of(List.of(TaskRule.seeing("seeing")));

    private static PlanStatus status(RuleSelection selection) {
        PlanBook book = PlanBook.of(Plan.builder()
                        .id(PlanId.of("2024"))
                        .period(Period.year(2024))
                        .addTasks(task("a"), task("b"))
                        .build())
                .toBuilder()
                .policy(PlanPolicy.builder().rules(selection).build())
                .build();
        return PlanStatus.of(book, AsOf.endOf(TODAY));
    }

    private static Task task(String id) {
        return Task.builder().id(TaskId.of(id)).name(id).build();
    }

    private static PlanStatus status() {
        return status(RuleSelection.builder().build());
    }

    private static List<String> evaluated(RuleSet rules, RuleSelection selection) {
        return rules.evaluate(status(selection)).stream()
                .map(finding -> finding.code() + " " + finding.location().path().orElse(""))
                .toList();
    }

    private static RuleSelection waiver(String code, String path, LocalDate until) {
        return RuleSelection.builder()
                .addWaiver(new Waiver(code, path, "已知", until))
                .build();
    }

    @Test
    @DisplayName("RULE-1: a finding without a place is given that of its subject")
    void placesFindingsAtTheirSubjects() {
        assertThat(evaluated(SEEING, RuleSelection.builder().build()))
                .containsExactly("task-seen task/a", "task-seen task/b");
    }

    @Test
    void keepsThePlaceThatARuleGives() {
        Rule<?> precise = new TaskRule(
                "precise",
                (task, findings) -> findings.report(Finding.builder(TaskRule.SEEN)
                        .location(Location.ofPath("party/li"))
                        .build()));

        assertThat(evaluated(
                        RuleSet.of(List.of(precise)), RuleSelection.builder().build()))
                .containsExactly("task-seen party/li", "task-seen party/li");
    }

    @Test
    @DisplayName("RULE-3: a rule or a code can be switched off")
    void switchesOffByRuleAndByCode() {
        assertThat(evaluated(SEEING, RuleSelection.builder().addOff("seeing").build()))
                .isEmpty();
        assertThat(evaluated(SEEING, RuleSelection.builder().addOff("task-seen").build()))
                .isEmpty();
        assertThat(evaluated(SEEING, RuleSelection.builder().addOff("task").build()))
                .hasSize(2);
    }

    @Test
    @DisplayName("RULE-3: a code's severity can be changed")
    void changesSeverities() {
        RuleSelection grave =
                RuleSelection.builder().putSeverity("task-seen", Severity.ERROR).build();

        assertThat(SEEING.evaluate(status(grave)))
                .extracting(Finding::severity, finding -> finding.code().severity())
                .containsOnly(tuple(Severity.ERROR, Severity.INFO));
    }

    @Test
    @DisplayName("RULE-3: a finding is waived at its path, up to and with its last day")
    void waivesAtAPathUntilADay() {
        assertThat(evaluated(SEEING, waiver("task-seen", "task/a", TODAY))).containsExactly("task-seen task/b");
        assertThat(evaluated(SEEING, waiver("task-seen", "task/a", TODAY.minusDays(1))))
                .hasSize(2);
        assertThat(evaluated(SEEING, waiver("task-seen", "*", TODAY))).isEmpty();
        assertThat(evaluated(SEEING, waiver("task-seen", "task", TODAY))).hasSize(2);
        assertThat(evaluated(SEEING, waiver("task-lag", "task/a", TODAY))).hasSize(2);
    }

    @Test
    @DisplayName("RULE-3: a rule that throws becomes a finding of its own, the others go on")
    void goesOnAfterARuleThatThrows() {
        Rule<?> broken = new TaskRule("broken", (task, findings) -> {
            if (task.task().id().equals(TaskId.of("a"))) {
                throw new IllegalStateException("no luck");
            }
            findings.report(TaskRule.SEEN);
        });
        List<Finding> findings =
                RuleSet.of(List.of(broken, TaskRule.seeing("seeing"))).evaluate(status());

        assertThat(findings)
                .extracting(
                        finding -> finding.code().id(),
                        finding -> finding.location().path().orElseThrow())
                .containsExactly(
                        tuple("rule-failed", "task/a"),
                        tuple("task-seen", "task/b"),
                        tuple("task-seen", "task/a"),
                        tuple("task-seen", "task/b"));
        assertThat(findings.get(0).message(Locale.ENGLISH))
                .isEqualTo("Rule broken failed on task/a: java.lang.IllegalStateException: no luck");
        assertThat(findings.get(0).message(Locale.CHINESE)).contains("broken", "task/a", "no luck");
    }

    @Test
    void keepsWhatARuleSaidBeforeItThrew() {
        Rule<?> late = new TaskRule("late", (task, findings) -> {
            findings.report(TaskRule.SEEN);
            throw new UnsupportedOperationException("later");
        });

        assertThat(evaluated(RuleSet.of(List.of(late)), RuleSelection.builder().build()))
                .containsExactly("task-seen task/a", "rule-failed task/a", "task-seen task/b", "rule-failed task/b");
    }

    @Test
    @DisplayName("RULE-3: a kind of subject of an application's own that throws is told as well")
    void goesOnAfterASubjectThatThrows() {
        RuleSet rules = RuleSet.of(List.of(new OddSubjectRule(), TaskRule.seeing("seeing")));

        assertThat(evaluated(rules, RuleSelection.builder().build()))
                .containsExactly("rule-failed odd", "task-seen task/a", "task-seen task/b");
    }

    /** Looks at something that cannot be listed. */
    private static final class OddSubjectRule implements Rule<String> {
        @Override
        public String id() {
            return "odd";
        }

        @Override
        public Localized title() {
            return Localized.of("怪", "odd");
        }

        @Override
        public RuleCategory category() {
            return RuleCategory.PLAN;
        }

        @Override
        public Subject<String> subject() {
            return new Subject<>(
                    "odd",
                    status -> {
                        throw new IllegalStateException("cannot be listed");
                    },
                    text -> text);
        }

        @Override
        public List<FindingCode> codes() {
            return List.of(TaskRule.SEEN);
        }

        @Override
        public void check(String subject, RuleContext context, FindingSink findings) {
            findings.report(TaskRule.SEEN);
        }
    }

    @Test
    @DisplayName("RULE-3: of two rules with one id the later counts, in the place of the earlier")
    void replacesARuleByItsId() {
        TaskRule silent = new TaskRule("seeing", (task, findings) -> {});
        TaskRule other = TaskRule.seeing("other");

        assertThat(RuleSet.of(List.of(TaskRule.seeing("seeing"), other, silent)).rules())
                .containsExactly(silent, other);
        assertThat(SEEING.with(silent).rules()).containsExactly(silent);
        assertThat(SEEING.with(other).without("seeing").rules()).containsExactly(other);
        assertThat(SEEING.rules()).hasSize(1);
    }

    @Test
    @DisplayName("RULE-3: rules that an application provides are found")
    void findsProvidedRules() {
        assertThat(RuleSet.discovered().rules())
                .hasAtLeastOneElementOfType(ProvidedRule.class)
                .hasSize(RuleSet.standard().rules().size() + 1);
        assertThat(RuleSet.discovered().evaluate(status()))
                .extracting(finding -> finding.code().id())
                .contains("provided-greeting");
        assertThat(RuleSet.standard().rules()).doesNotHaveAnyElementsOfTypes(ProvidedRule.class);
    }

    @Test
    void answersTheSameFindingsForTheSameStatus() {
        PlanStatus status = status();

        assertThat(RuleSet.standard().evaluate(status))
                .isEqualTo(RuleSet.standard().evaluate(status))
                .isNotEmpty();
    }
}
