package dev.plumbline.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adjustment.ChangeSize;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalCascade;
import dev.plumbline.goal.GoalDecomposition;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.SmartAssessment;
import dev.plumbline.goal.SmartContext;
import dev.plumbline.goal.SmartCriterion;
import dev.plumbline.goal.SmartVerdict;
import dev.plumbline.goal.Target;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.change.TargetChange;
import dev.plumbline.plan.letter.Assessment;
import dev.plumbline.plan.letter.LetterItem;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.QuantityText;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets for each period in everything that is made of plans (GOAL-3). */
class PerPeriodPlansTest {

    private static final Period YEAR = Period.year(2024);

    private static Target target(String text) {
        return Target.in(QuantityText.read(text)).orElseThrow();
    }

    private static Goal.Builder goal(String id, String target) {
        return Goal.builder()
                .id(GoalId.of(id))
                .name(id)
                .indicator(Indicator.builder().target(target(target)).build());
    }

    private static Plan plan(Period period, Goal... goals) {
        return Plan.builder()
                .id(PlanId.of(period.toString()))
                .period(period)
                .addGoals(goals)
                .build();
    }

    @ParameterizedTest(name = "GOAL-4 {0} fails {1}")
    @CsvSource({"50家/月,''", "50/月,M", "零事故,''"})
    void isMeasurable(String target, String failed) {
        Goal goal = goal("拜访客户", target)
                .owner(OrgUnitId.of("销售部"))
                .deadline(YEAR.end())
                .build();
        String letters = SmartAssessment.of(goal, SmartContext.of(YEAR)).failed();
        assertThat(letters.replace("R", "")).isEqualTo(failed);
    }

    @ParameterizedTest(name = "GOAL-4 50家 a month after {0}, from {1}: {2}")
    @CsvSource({"300家,,PASSED", "299家,,FAILED", "601家,,FAILED", "9家,25家,PASSED", "9家,24家,FAILED"})
    void isAchievable(String lastYear, String baseline, SmartVerdict.Outcome outcome) {
        Indicator indicator = Indicator.builder()
                .target(target("50家/月"))
                .baseline(Optional.ofNullable(baseline).map(Quantity::parse))
                .build();
        SmartContext context = SmartContext.builder()
                .plan(YEAR)
                .lastPeriod(Quantity.parse(lastYear))
                .build();
        Goal goal = goal("goal", "1家").indicator(indicator).build();
        assertThat(SmartAssessment.of(goal, context)
                        .verdict(SmartCriterion.ACHIEVABLE)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    @DisplayName("GOAL-9 30家 and 10家 a month are short of 50家 a month by 10家")
    void decomposition() {
        List<Finding> findings = GoalDecomposition.findings(GoalTree.of(List.of(
                goal("all", "50家/月").build(),
                goal("a", "30家/月").parent(GoalId.of("all")).build(),
                goal("b", "10家/月").parent(GoalId.of("all")).build())));
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.figures()).containsEntry("difference", Quantity.parse("10家")));
    }

    @Test
    @DisplayName("GOAL-3 a child of a sum in a unit that does not fit is an error")
    void unitOfASum() {
        Indicator visits = Indicator.atLeast("100次").toBuilder().name("走访").build();
        Indicator money = Indicator.atLeast("5万元").toBuilder().name("走访").build();
        List<Finding> findings = GoalDecomposition.findings(GoalTree.of(List.of(
                goal("all", "1次").indicator(visits).rollup(RollupMethod.SUM).build(),
                goal("a", "1次").indicator(money).parent(GoalId.of("all")).build())));
        assertThat(findings).extracting(Finding::code).containsExactly(GoalDecomposition.UNITS);
        assertThat(findings.get(0).message(Locale.ENGLISH)).contains("100次", "5万元");
    }

    @Test
    @DisplayName("GOAL-13 shared out, each owner has a part of every month")
    void cascade() {
        List<Goal> children =
                GoalCascade.evenly(goal("all", "50家/月").build(), List.of(OrgUnitId.of("华东"), OrgUnitId.of("华西")));
        assertThat(children)
                .extracting(child -> child.indicator().target().orElseThrow())
                .containsOnly(target("25家/月"));
    }

    @ParameterizedTest(name = "PLAN-2 {0} a year in quarters of {1} fits: {2}")
    @CsvSource({"50家/月,50家/月,true", "50家/月,150家,true", "600家,50家/月,true", "50家/月,140家,false"})
    void nesting(String year, String quarter, boolean fits) {
        Plan parent = plan(YEAR, goal("year", year).build());
        List<Plan> plans = new ArrayList<>(List.of(parent));
        for (int i = 1; i <= 4; i++) {
            Goal part = goal("part" + i, quarter).parent(GoalId.of("year")).build();
            plans.add(plan(Period.quarter(2024, i), part).toBuilder()
                    .parent(parent.id())
                    .build());
        }
        assertThat(PlanNesting.findings(plans).isEmpty()).isEqualTo(fits);
    }

    @ParameterizedTest(name = "WF-4b from {0} to {1} is a change of {2} %")
    @CsvSource({"50家/月,60家/月,20", "50家/月,600家,100", "50家/月,50家/周,100", "2小时,90分钟,25"})
    void changes(String from, String to, BigDecimal percent) {
        ChangeSize size = ChangeSize.between(
                plan(YEAR, goal("goal", from).build()),
                plan(YEAR, goal("goal", to).build()));
        assertThat(size.largestPercent()).isEqualByComparingTo(percent);
    }

    @ParameterizedTest(name = "PLAN-6 a letter says {2}")
    @CsvSource({"每周2次,HIGHER,每周≥2次", "每月3起,LOWER,每月≤3起", "3家,HIGHER,≥3家"})
    void letters(String target, Direction direction, String text) {
        LetterItem item = new LetterItem(
                GoalId.of("goal"),
                "goal",
                Optional.empty(),
                Optional.of(target(target)),
                Optional.empty(),
                LocalDate.of(2024, 12, 31),
                Assessment.of(Indicator.builder()
                        .direction(direction)
                        .target(target(target))
                        .build()));
        assertThat(item.targetText(Locale.CHINESE)).isEqualTo(text);
    }

    @Test
    @DisplayName("A change of the target tells it in both languages")
    void tells() {
        TargetChange change = new TargetChange(IndicatorId.of("visits"), Optional.of(target("每2周1次")));
        assertThat(change.text(Locale.CHINESE)).contains("每2周1次");
        assertThat(change.text(Locale.ENGLISH)).contains("1次 every 2 weeks");
    }
}
