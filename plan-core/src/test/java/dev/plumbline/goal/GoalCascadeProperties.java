package dev.plumbline.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.diagnostic.Severity;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** One goal for many owners (GOAL-13). */
class GoalCascadeProperties {

    private static final OrgUnitId EAST = OrgUnitId.of("华东");
    private static final OrgUnitId WEST = OrgUnitId.of("华西");
    private static final OrgUnitId NORTH = OrgUnitId.of("华北");

    private static Goal goal(String target) {
        return Goal.builder()
                .id(GoalId.of("revenue"))
                .name("年度营收")
                .indicator(Indicator.atLeast(target))
                .build();
    }

    private static List<String> targets(List<Goal> children) {
        return children.stream()
                .map(child -> child.indicator().target().orElseThrow().toString())
                .toList();
    }

    @Example
    @Label("GOAL-13 a flow is shared out exactly, what rounding leaves goes to the last")
    void flow() {
        List<Goal> children = GoalCascade.evenly(goal("100家"), List.of(EAST, WEST, NORTH));
        assertThat(targets(children)).containsExactly("33家", "33家", "34家");
        assertThat(children).extracting(Goal::level).containsOnly(GoalLevel.DEPARTMENT);
        assertThat(children)
                .extracting(child -> child.weight().orElseThrow())
                .containsExactly(new BigDecimal("33.33"), new BigDecimal("33.33"), new BigDecimal("33.34"));
    }

    @Example
    @Label("GOAL-13 a range of a flow is shared out with its baseline, alert value and tolerance")
    void range() {
        Goal goal = Goal.builder()
                .id(GoalId.of("visits"))
                .name("走访")
                .indicator(Indicator.within(Quantity.parse("90家"), Quantity.parse("110家")).toBuilder()
                        .accumulation(Accumulation.FLOW)
                        .baseline(Quantity.parse("80家"))
                        .alertValue(Quantity.parse("86家"))
                        .tolerance(Quantity.parse("40家"))
                        .build())
                .build();
        assertThat(GoalCascade.evenly(goal, List.of(EAST, WEST))).allSatisfy(child -> {
            Indicator indicator = child.indicator();
            assertThat(indicator.target()).contains(Target.within(Quantity.parse("45家"), Quantity.parse("55家")));
            assertThat(indicator.baseline()).contains(Quantity.parse("40家"));
            assertThat(indicator.alertValue()).contains(Quantity.parse("43家"));
            assertThat(indicator.tolerance()).contains(Quantity.parse("20家"));
        });
    }

    @Example
    @Label("GOAL-13 a rate holds for every owner as it is")
    void rate() {
        assertThat(targets(GoalCascade.evenly(goal("98%"), List.of(EAST, WEST))))
                .containsExactly("98%", "98%");
    }

    @Example
    @Label("Nobody, a name given twice and weights that share out nothing are refused")
    void refused() {
        assertThatThrownBy(() -> GoalCascade.evenly(goal("98%"), List.of())).hasMessageContaining("[]");
        assertThatThrownBy(() -> GoalCascade.evenly(goal("98%"), List.of(EAST, EAST)))
                .hasMessageContaining("华东");
        assertThatThrownBy(() -> GoalCascade.byWeight(goal("98%"), Map.of(EAST, BigDecimal.ZERO)))
                .hasMessageContaining("[0]");
    }

    @Property(tries = 300)
    void ensureWhatIsHandedDownIsBrokenDownInFull(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long amount,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 100) Integer> weights) {
        Map<OrgUnitId, BigDecimal> byUnit = new LinkedHashMap<>();
        for (int i = 0; i < weights.size(); i++) {
            byUnit.put(OrgUnitId.of("unit" + i), BigDecimal.valueOf(weights.get(i)));
        }
        byUnit.put(EAST, BigDecimal.ONE);
        Goal goal = goal(Quantity.of(BigDecimal.valueOf(amount, 2), dev.plumbline.quantity.Unit.YUAN)
                .toPlainString());
        List<Goal> all = new ArrayList<>(List.of(goal));
        all.addAll(GoalCascade.byWeight(goal, byUnit));
        GoalTree tree = GoalTree.of(all);
        assertThat(tree.findings()).isEmpty();
        assertThat(GoalDecomposition.findings(tree))
                .noneMatch(finding -> finding.severity() != Severity.INFO)
                .isEmpty();
    }
}
