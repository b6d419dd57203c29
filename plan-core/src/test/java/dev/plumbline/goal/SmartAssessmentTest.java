package dev.plumbline.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.party.OrgUnitId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SMART, letter by letter (GOAL-4). */
class SmartAssessmentTest {

    private static final Period YEAR = Period.year(2024);

    private static Goal.Builder goal(String name) {
        return Goal.builder().id(GoalId.of("g")).name(name).owner(OrgUnitId.of("销售部"));
    }

    private static String failed(Goal goal) {
        return SmartAssessment.of(goal, SmartContext.of(YEAR)).failed();
    }

    @ParameterizedTest(name = "GOAL-4 {0} fails {1}")
    @CsvSource({
        "提升业绩, SMT",
        "提升销售额, MT",
        "提升销售额10%, T",
        "客户满意度评分从85分提升至90分, T",
        "加强客户沟通, SMT",
        "improve performance, SMT",
    })
    void workedExamples(String name, String letters) {
        assertThat(failed(goal(name).build())).isEqualTo(letters);
    }

    @Test
    @DisplayName("A goal that has everything passes; achievability without a baseline is unknown")
    void passes() {
        Goal whole = goal("新客户拓展")
                .indicator(Indicator.atLeast("50家"))
                .deadline(LocalDate.of(2024, 12, 31))
                .build();
        SmartAssessment assessment = SmartAssessment.of(whole, SmartContext.of(YEAR));
        assertThat(assessment.failed()).isEmpty();
        assertThat(assessment.verdict(SmartCriterion.ACHIEVABLE).outcome()).isEqualTo(SmartVerdict.Outcome.UNKNOWN);
    }

    @ParameterizedTest(name = "A from baseline 100 to {0}: {1}")
    @CsvSource({"99家, FAILED", "100家, PASSED", "200家, PASSED", "201家, FAILED"})
    void achievable(String target, SmartVerdict.Outcome outcome) {
        Goal goal = goal("新客户拓展")
                .indicator(Indicator.atLeast(target).toBuilder()
                        .baseline(Quantity.parse("100家"))
                        .build())
                .build();
        assertThat(SmartAssessment.of(goal, SmartContext.of(YEAR))
                        .verdict(SmartCriterion.ACHIEVABLE)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    @DisplayName("A department's goal without parent fails R; a deadline outside the plan fails T; no owner fails S")
    void others() {
        Goal goal = Goal.builder()
                .id(GoalId.of("g"))
                .name("新客户拓展")
                .level(GoalLevel.DEPARTMENT)
                .indicator(Indicator.atLeast("50家"))
                .deadline(LocalDate.of(2025, 1, 1))
                .build();
        assertThat(failed(goal)).isEqualTo("SRT");
    }

    @Test
    @DisplayName("Applications add vague words of their own")
    void ownWords() {
        VagueWords words = VagueWords.standard().withThings(Set.of("战斗力"));
        assertThat(words.isVague("提升战斗力")).isTrue();
        assertThat(VagueWords.standard().isVague("提升战斗力")).isFalse();
    }

    private static SmartVerdict.Outcome achievable(Goal goal, SmartContext context) {
        return SmartAssessment.of(goal, context)
                .verdict(SmartCriterion.ACHIEVABLE)
                .outcome();
    }

    @ParameterizedTest(name = "GOAL-4 from {0} in the last period to 100家: {1}")
    @CsvSource({"49家, FAILED", "50家, PASSED", "100家, PASSED", "101家, FAILED", "50人, UNKNOWN", "0家, UNKNOWN"})
    void lastPeriod(String last, SmartVerdict.Outcome outcome) {
        Goal goal = goal("新客户拓展").indicator(Indicator.atLeast("100家")).build();
        SmartContext context = SmartContext.builder()
                .plan(YEAR)
                .lastPeriod(Quantity.parse(last))
                .build();
        assertThat(achievable(goal, context)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "GOAL-4 where lower is better, from baseline 30天 to {0}: {1}")
    @CsvSource({"31天, FAILED", "30天, PASSED", "25天, PASSED", "15天, PASSED", "14天, FAILED"})
    void achievableWhereLowerIsBetter(String target, SmartVerdict.Outcome outcome) {
        Goal goal = goal("交付周期")
                .indicator(Indicator.atMost(target).toBuilder()
                        .baseline(Quantity.parse("30天"))
                        .build())
                .build();
        assertThat(achievable(goal, SmartContext.of(YEAR))).isEqualTo(outcome);
    }

    @Test
    @DisplayName("GOAL-4 a goal whose needs nobody provides is not achievable, and the reason names them")
    void missingResources() {
        Goal goal = goal("新客户拓展").indicator(Indicator.atLeast("100家")).build();
        SmartVerdict verdict = SmartAssessment.of(
                        goal,
                        SmartContext.builder()
                                .plan(YEAR)
                                .addMissingResource("销售顾问2名")
                                .build())
                .verdict(SmartCriterion.ACHIEVABLE);
        assertThat(verdict.isFailed()).isTrue();
        assertThat(verdict.reason().text(java.util.Locale.CHINESE)).contains("销售顾问2名");
    }

    @Test
    @DisplayName("Applications add empty verbs of their own")
    void ownVerbs() {
        VagueWords words = VagueWords.standard().withEmptyVerbs(Set.of("夯实"));
        assertThat(words.isVague("夯实基础")).isTrue();
        assertThat(VagueWords.standard().isVague("夯实基础")).isFalse();
    }
}
