package dev.plumbline.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanNestingTest {

    private static Indicator indicator(String target, Accumulation accumulation) {
        return Indicator.builder()
                .target(Target.of(Quantity.parse(target)))
                .accumulation(accumulation)
                .build();
    }

    private static Plan year(Indicator indicator) {
        return Plan.builder()
                .id(PlanId.of("2024"))
                .period(Period.year(2024))
                .addGoal(Goal.builder()
                        .id(GoalId.of("g"))
                        .name("年度目标")
                        .indicator(indicator)
                        .build())
                .build();
    }

    private static Plan quarter(int number, String target, Optional<String> note, Accumulation accumulation) {
        return Plan.builder()
                .id(PlanId.of("2024Q" + number))
                .parent(PlanId.of("2024"))
                .period(Period.quarter(2024, number))
                .noteOnChangedGoals(note)
                .addGoal(Goal.builder()
                        .id(GoalId.of("g" + number))
                        .name("季度目标")
                        .parent(GoalId.of("g"))
                        .indicator(indicator(target, accumulation))
                        .build())
                .build();
    }

    private static List<Finding> findings(Indicator year, Accumulation accumulation, String... quarters) {
        List<Plan> plans = new ArrayList<>(List.of(year(year)));
        for (int number = 1; number <= quarters.length; number++) {
            plans.add(quarter(number, quarters[number - 1], Optional.empty(), accumulation));
        }
        return PlanNesting.findings(plans);
    }

    @Test
    @DisplayName("PLAN-2: flows add up, of stocks the last counts, rates are averaged")
    void accumulations() {
        assertThat(findings(indicator("100家", Accumulation.FLOW), Accumulation.FLOW, "20家", "30家", "30家", "20家"))
                .isEmpty();
        assertThat(findings(indicator("90分", Accumulation.STOCK), Accumulation.STOCK, "80分", "85分", "88分", "90分"))
                .isEmpty();
        assertThat(findings(indicator("95%", Accumulation.RATE), Accumulation.RATE, "94%", "95%", "95%", "96%"))
                .isEmpty();
        assertThat(findings(indicator("100家", Accumulation.FLOW), Accumulation.FLOW, "20家", "30家", "30家"))
                .as("three of four quarters")
                .isEmpty();
    }

    @Test
    @DisplayName("PLAN-2: a departure is a warning, with a note on changed goals information")
    void departures() {
        List<Finding> warned =
                findings(indicator("100家", Accumulation.FLOW), Accumulation.FLOW, "20家", "30家", "30家", "10家");
        assertThat(warned).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(PlanNesting.DEPARTS);
            assertThat(finding.message(Locale.CHINESE))
                    .isEqualTo("2024Q1、2024Q2、2024Q3、2024Q4 的目标“年度目标”合计 90家，与上级计划的 100家 不符，且无目标调整说明");
        });
        assertThat(PlanNesting.findings(List.of(
                        year(indicator("100家", Accumulation.FLOW).toBuilder()
                                .addPhase(TargetPhase.of(Period.quarter(2024, 3), Quantity.parse("30家")))
                                .build()),
                        quarter(3, "25家", Optional.of("市场变化"), Accumulation.FLOW))))
                .extracting(Finding::code)
                .containsExactly(PlanNesting.NOTED);
    }

    private static Plan part(String period, String target, boolean noted) {
        return quarter(1, target, noted ? Optional.of("市场变化") : Optional.empty(), Accumulation.FLOW).toBuilder()
                .id(PlanId.of(period))
                .period(Period.parse(period))
                .build();
    }

    private static List<String> against100(Plan... parts) {
        List<Plan> plans = new ArrayList<>(List.of(year(indicator("100家", Accumulation.FLOW))));
        plans.addAll(List.of(parts));
        return PlanNesting.findings(plans).stream()
                .map(each -> each.code().id())
                .toList();
    }

    @Test
    @DisplayName(
            "PLAN-2: children of mixed lengths or an incomplete set may not exceed the parent, nor fall short where they cover it")
    void mixedLengths() {
        assertThat(against100(part("2024H1", "60家", false), part("2024Q3", "10家", false), part("2024Q4", "10家", false)))
                .containsExactly("plan-departs-from-parent");
        assertThat(against100(part("2024H1", "60家", false), part("2024Q3", "20家", false), part("2024Q4", "20家", false)))
                .isEmpty();
        assertThat(against100(part("2024Q1", "150家", false))).containsExactly("plan-departs-from-parent");
        assertThat(against100(part("2024Q1", "50家", false), part("2024Q3", "20家", false)))
                .isEmpty();
        assertThat(against100(part("2024H1", "70家", false), part("2024Q1", "60家", false)))
                .as("no day twice")
                .isEmpty();
    }

    @Test
    @DisplayName(
            "PLAN-2: of an incomplete set of levels none may go beyond the parent; one that is to fall may begin above it")
    void incompleteLevels() {
        Indicator year = indicator("90分", Accumulation.STOCK);

        assertThat(findings(year, Accumulation.STOCK, "88分", "95分"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(PlanNesting.DEPARTS);
                    assertThat(finding.figures()).containsEntry("plans", List.of(PlanId.of("2024Q2")));
                    assertThat(finding.message(Locale.ENGLISH)).contains("95分", "90分");
                });
        assertThat(findings(year, Accumulation.STOCK, "95分", "88分", "92分"))
                .extracting(finding -> finding.figures().get("carried"))
                .containsExactly(Quantity.parse("95分"));
        assertThat(findings(year, Accumulation.STOCK, "80分", "90分")).isEmpty();
        assertThat(findings(year, Accumulation.STOCK, "95分", "88分", "92分", "90分"))
                .as("a complete set ends where the year does")
                .isEmpty();
        Plan faster = quarter(1, "28天", Optional.empty(), Accumulation.STOCK);
        Goal falling = faster.goals().get(0).toBuilder()
                .indicator(Indicator.atMost("28天"))
                .build();
        assertThat(PlanNesting.findings(List.of(
                        year(Indicator.atMost("25天")),
                        faster.toBuilder().goals(List.of(falling)).build())))
                .isEmpty();
    }

    @Test
    @DisplayName("PLAN-2: a note excuses only the child that carries it")
    void notes() {
        assertThat(against100(part("2024H1", "60家", true), part("2024H2", "30家", false)))
                .containsExactly("plan-departs-with-note");
        assertThat(against100(part("2024H1", "110家", false), part("2024H2", "30家", true)))
                .containsExactly("plan-departs-from-parent");
        assertThat(against100(part("2024H1", "60家", false), part("2024H2", "90家", true)))
                .containsExactly("plan-departs-with-note");
    }

    @Test
    @DisplayName("PLAN-2: a plan that is its own parent and plans in a circle are named")
    void cycles() {
        Plan self = part("2024Q1", "1家", false).toBuilder()
                .parent(PlanId.of("2024Q1"))
                .build();
        Plan one = part("2024Q2", "1家", false).toBuilder()
                .parent(PlanId.of("2024Q3"))
                .build();
        Plan other = part("2024Q3", "1家", false).toBuilder()
                .parent(PlanId.of("2024Q2"))
                .build();
        Plan below = part("2024Q4", "1家", false).toBuilder()
                .parent(PlanId.of("2024Q3"))
                .build();
        assertThat(PlanCycles.findings(List.of(below, self, one, other)))
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "Plans lie under themselves: 2024Q3 → 2024Q2 → 2024Q3",
                        "Plans lie under themselves: 2024Q1 → 2024Q1");
        assertThat(PlanCycles.findings(List.of(part("2024Q1", "1家", false)))).isEmpty();
    }
}
