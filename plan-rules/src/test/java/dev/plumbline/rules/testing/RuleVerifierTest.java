package dev.plumbline.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.policy.RuleSelection;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.text.Localized;
import dev.plumbline.text.MessagePattern;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleVerifierTest {

    private static final FindingCode UNTITLED =
            FindingCode.of("plan-untitled", Severity.INFO, "计划{plan}没有标题", "Plan {plan} has no title");
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);
    private static final PlanBook BOOK = PlanBook.of(
            plan("2024").title("年度运营计划").build(),
            plan("2024-05").build(),
            plan("2024-06").build());

    private static Plan.Builder plan(String id) {
        return Plan.builder().id(PlanId.of(id)).period(Period.parse(id));
    }

    /** Reports plans without a title. */
    private record UntitledRule(String id, Localized title, FindingCode reported, List<FindingCode> codes)
            implements Rule<Plan> {

        static final UntitledRule SOUND =
                new UntitledRule("plan-title", Localized.of("标题", "Titles"), UNTITLED, List.of(UNTITLED));

        @Override
        public RuleCategory category() {
            return RuleCategory.PLAN;
        }

        @Override
        public Subject<Plan> subject() {
            return Subject.PLAN;
        }

        @Override
        public void check(Plan plan, RuleContext context, FindingSink findings) {
            if (plan.title().isEmpty()) {
                findings.report(
                        Finding.builder(reported).putFigure("plan", plan.id()).build());
            }
        }
    }

    private static RuleOutcome outcome() {
        return RuleVerifier.of(UntitledRule.SOUND).given(BOOK, TODAY);
    }

    @Test
    void comparesCodesPlacesAndSentencesInAnyOrder() {
        outcome()
                .reports("plan-untitled", "plan-untitled")
                .reportsAt("plan-untitled plan/2024-06", "plan-untitled plan/2024-05")
                .says(Locale.CHINESE, "计划2024-05没有标题", "计划2024-06没有标题")
                .says(Locale.ENGLISH, "Plan 2024-06 has no title", "Plan 2024-05 has no title");
    }

    @Test
    void answersTheFindingsInTheOrderOfTheSubjects() {
        assertThat(outcome().findings())
                .extracting(finding -> finding.location().path().orElseThrow())
                .containsExactly("plan/2024-05", "plan/2024-06");
    }

    @Test
    void refusesOneTooManyOneTooFewAndAnotherPlace() {
        refused(() -> outcome().reports("plan-untitled"), "should report");
        refused(() -> outcome().reports("plan-untitled", "plan-untitled", "plan-untitled"), "should report");
        refused(() -> outcome().reports("plan-untitled", "plan-lost"), "should report");
        refused(() -> outcome().reportsAt("plan-untitled plan/2024-05", "plan-untitled plan/2024"), "should report");
        refused(() -> outcome().says(Locale.ENGLISH, "Plan 2024-06 has no title"), "should report");
    }

    @Test
    void refusesAnyFindingWhereNoneIsExpectedAndNamesThem() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> outcome().reportsNothing())
                .withMessageContaining("plan-title")
                .withMessageContaining("plan-untitled plan/2024-05");
        RuleVerifier.of(UntitledRule.SOUND)
                .given(PlanBook.of(plan("2024").title("年度运营计划").build()), TODAY)
                .reportsNothing();
    }

    @Test
    void passesOverWhatThePolicySaysOfRules() {
        RuleSelection off = RuleSelection.builder().addOff("plan-title").build();
        PlanBook silenced =
                BOOK.toBuilder().policy(PlanPolicy.builder().rules(off).build()).build();

        RuleVerifier.of(UntitledRule.SOUND).given(silenced, TODAY).reports("plan-untitled", "plan-untitled");
    }

    @Test
    void refusesACodeTheRuleDoesNotName() {
        FindingCode other = FindingCode.of("plan-lost", Severity.INFO, "丢失", "lost");
        UntitledRule rule = new UntitledRule("plan-title", Localized.of("标题", "Titles"), other, List.of(UNTITLED));

        refused(() -> RuleVerifier.of(rule).given(BOOK, TODAY), "plan-lost", "codes()");
    }

    @Test
    void refusesASentenceWithAPlaceThatIsNotFilled() {
        FindingCode gap = UNTITLED.advising("请{owner}补充", "Let somebody add one");
        UntitledRule rule = new UntitledRule("plan-title", Localized.of("标题", "Titles"), gap, List.of(gap));

        refused(() -> RuleVerifier.of(rule).given(BOOK, TODAY), "[owner]");
    }

    @Test
    void refusesAnAlertWithAPlaceThatIsNotFilled() {
        MessagePattern fixed = new MessagePattern("上级", "The superior");
        FindingCode gap = UNTITLED.alerting(fixed, new MessagePattern("上级", "The superior of {owner}"));
        UntitledRule rule = new UntitledRule("plan-title", Localized.of("标题", "Titles"), gap, List.of(gap));

        refused(() -> RuleVerifier.of(rule).given(BOOK, TODAY), "[owner]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Plan-title", "plan title", "plan_title", "标题"})
    void refusesAnIdThatIsNotInLowerCaseWithHyphens(String id) {
        refused(
                () -> RuleVerifier.of(new UntitledRule(id, Localized.of("标题", "Titles"), UNTITLED, List.of(UNTITLED))),
                "[" + id + "]");
    }

    @Test
    void refusesARuleThatIsNotDescribedInBothLanguages() {
        FindingCode silent = FindingCode.of("plan-untitled", Severity.INFO, "没有标题", " ");

        refused(
                () -> RuleVerifier.of(
                        new UntitledRule("plan-title", Localized.of("标题", ""), UNTITLED, List.of(UNTITLED))),
                "title");
        refused(
                () -> RuleVerifier.of(
                        new UntitledRule("plan-title", Localized.of("标题", "Titles"), silent, List.of(silent))),
                "[plan-untitled]");
        refused(
                () -> RuleVerifier.of(
                        new UntitledRule("plan-title", Localized.of("标题", "Titles"), UNTITLED, List.of())),
                "names no code");
    }

    private static void refused(ThrowingCallable check, String... words) {
        assertThatThrownBy(check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[")
                .hasMessageContainingAll(words);
    }
}
