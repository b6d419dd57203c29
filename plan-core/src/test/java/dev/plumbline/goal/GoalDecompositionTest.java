package dev.plumbline.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whether goals are broken down in full (GOAL-9). */
class GoalDecompositionTest {

    private static final GoalId PARENT = GoalId.of("parent");

    private static Goal parent(String target) {
        return Goal.builder()
                .id(PARENT)
                .name("年度目标")
                .indicator(Indicator.atLeast(target))
                .build();
    }

    private static Goal.Builder child(String id, String target) {
        return Goal.builder().id(GoalId.of(id)).name(id).parent(PARENT).indicator(Indicator.atLeast(target));
    }

    private static List<Finding> findings(Goal... goals) {
        return GoalDecomposition.findings(GoalTree.of(List.of(goals)));
    }

    private static List<String> codes(Goal... goals) {
        return findings(goals).stream().map(finding -> finding.code().id()).toList();
    }

    @Test
    @DisplayName("GOAL-9 2亿元 with 1.5亿元 carried is short by 0.5亿元: a warning")
    void shortfall() {
        List<Finding> findings = findings(
                parent("2亿元"), child("a", "1亿元").build(), child("b", "5000万元").build());
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(findings.get(0).message(Locale.CHINESE))
                .contains("2亿元")
                .contains("1.5亿元")
                .contains("缺 5000万元");
        assertThat(findings.get(0).location()).hasToString("goal/parent");
    }

    @Test
    @DisplayName("GOAL-9 50+30+20 = 100家 fits")
    void fits() {
        assertThat(codes(
                        parent("100家"),
                        child("a", "50家").build(),
                        child("b", "30家").build(),
                        child("c", "20家").build()))
                .isEmpty();
    }

    @Test
    @DisplayName("GOAL-9 a surplus is information")
    void surplus() {
        List<Finding> findings = findings(
                parent("100家"), child("a", "80家").build(), child("b", "30家").build());
        assertThat(findings).extracting(finding -> finding.code().id()).containsExactly("goal-decomposition-surplus");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    @DisplayName("GOAL-9 only children of the same indicator and unit are summed; cancelled ones are not")
    void sameIndicatorOnly() {
        Goal named = child("b", "40家")
                .indicator(Indicator.atLeast("40家").toBuilder().name("老客户").build())
                .build();
        Goal customers = parent("100家").toBuilder()
                .indicator(Indicator.atLeast("100家").toBuilder().name("新客户").build())
                .build();
        assertThat(codes(
                        customers,
                        child("a", "100家").build(),
                        named,
                        child("c", "30万元").build()))
                .isEmpty();
        assertThat(codes(
                        parent("100家"),
                        child("a", "100家").build(),
                        child("d", "50家").cancelled(true).build()))
                .isEmpty();
    }

    @Test
    @DisplayName("Stocks and rates are not summed unless their parent sums")
    void stocks() {
        assertThat(codes(parent("98%"), child("a", "90%").build())).isEmpty();
        Goal headcount = parent("100人").toBuilder()
                .rollup(RollupMethod.SUM)
                .indicator(Indicator.atLeast("100人").toBuilder()
                        .accumulation(Accumulation.STOCK)
                        .build())
                .build();
        Goal part = child("a", "60人")
                .indicator(Indicator.atLeast("60人").toBuilder()
                        .accumulation(Accumulation.STOCK)
                        .build())
                .build();
        assertThat(codes(headcount, part)).containsExactly("goal-decomposition-short");
    }

    @Test
    @DisplayName("GOAL-9 weights add up to 100 %")
    void weights() {
        Goal half = child("a", "98%").weight(BigDecimal.valueOf(50)).build();
        Goal rest = child("b", "98%").weight(BigDecimal.valueOf(50)).build();
        Goal less = child("b", "98%").weight(BigDecimal.valueOf(40)).build();
        Goal none = child("b", "98%").build();
        Goal parent = parent("98%");
        assertThat(codes(parent, half, rest)).isEmpty();
        assertThat(findings(parent, half, less).get(0).message(Locale.ENGLISH)).contains("90%");
        assertThat(codes(parent, half, none)).containsExactly("goal-weight-missing");
    }

    @Test
    @DisplayName("GOAL-3 a sum none of whose children is of its indicator and unit is an error that names both units")
    void nothingToSum() {
        Goal sum = parent("5000万元").toBuilder().rollup(RollupMethod.SUM).build();
        Goal otherName = child("b", "30万元")
                .indicator(Indicator.atLeast("30万元").toBuilder().name("成本").build())
                .build();
        Goal named = sum.toBuilder()
                .indicator(Indicator.atLeast("5000万元").toBuilder().name("营收").build())
                .build();

        assertThat(findings(sum, child("a", "40家").build())).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(GoalDecomposition.NOTHING_TO_SUM);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message(Locale.CHINESE)).contains("“元”", "a [家]");
        });
        assertThat(findings(named, otherName))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).contains("营收, in [元]", "成本 [元]"));
    }

    @Test
    @DisplayName("GOAL-3 a sum with one child that fits, or one that may, or none at all, is none of nothing")
    void somethingToSum() {
        Goal sum = parent("40家").toBuilder().rollup(RollupMethod.SUM).build();
        Goal open = child("c", "1家").indicator(Indicator.unstated()).build();

        assertThat(codes(sum, child("a", "40个").build())).isEmpty();
        assertThat(codes(sum, open, child("b", "3元").build())).isEmpty();
        assertThat(codes(sum)).isEmpty();
        assertThat(codes(
                        sum.toBuilder().cancelled(true).build(),
                        child("b", "3元").build()))
                .isEmpty();
        assertThat(codes(parent("40家"), child("b", "3元").build())).isEmpty();
    }
}
