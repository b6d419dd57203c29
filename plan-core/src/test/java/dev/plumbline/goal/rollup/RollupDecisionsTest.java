package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.Golden;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every method under every policy with children that are measured, unmeasured, zero, negative or out (GOAL-7). */
class RollupDecisionsTest {

    private static final Period YEAR = Period.year(2024);
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final GoalId PARENT = GoalId.of("parent");

    private static final List<Children> CASES = List.of(
            new Children("both measured", one("100", "120"), one("50", "40")),
            new Children("second unmeasured", one("100", "120"), one("50", "-")),
            new Children("none measured", one("100", "-"), one("50", "-")),
            new Children("second measured as 0", one("100", "120"), one("50", "0")),
            new Children("all measured as 0", one("100", "0"), one("50", "0")),
            new Children("second negative", one("100", "120"), one("50", "-40 ")),
            new Children("second's target 0", one("100", "120"), one("0", "40")),
            new Children("second's target negative", one("100", "120"), one("-50", "40")),
            new Children("second has no target", one("100", "120"), one("-", "40")),
            new Children("second cancelled", one("100", "120"), one("50", "40").cancelled()),
            new Children(
                    "all cancelled",
                    one("100", "120").cancelled(),
                    one("50", "40").cancelled()),
            new Children("second weighs 0", one("100", "120"), one("50", "40").weighing(0)),
            new Children(
                    "all weigh 0",
                    one("100", "120").weighing(0),
                    one("50", "40").weighing(0)));

    private record Children(String title, Child first, Child second) {}

    private record Child(String target, String actual, int weight, boolean out) {
        Child cancelled() {
            return new Child(target, actual, weight, true);
        }

        Child weighing(int other) {
            return new Child(target, actual, other, out);
        }
    }

    private record Policy(String title, RollupPolicy policy) {}

    private static final List<Policy> POLICIES = List.of(
            new Policy("leave out", RollupPolicy.standard()),
            new Policy(
                    "count as 0",
                    RollupPolicy.builder()
                            .missing(MissingMeasurement.COUNT_AS_ZERO)
                            .build()),
            new Policy("cap 100 %", RollupPolicy.builder().cap(BigDecimal.ONE).build()));

    private static Child one(String target, String actual) {
        return new Child(target, actual, 30, false);
    }

    @Test
    @DisplayName("GOAL-7 the table of methods, policies and children is as the page says")
    void page() {
        StringBuilder page = new StringBuilder("""
                # Attainment of a goal with two children

                The first child weighs 60 and the second 30 unless the case says otherwise. `-` is unmeasured (nothing
                to go by), `undefined` is measured but without a figure. Targets and amounts are 家, all flows.
                """);
        for (Policy policy : POLICIES) {
            page.append("\n## ").append(policy.title()).append("\n\n| children (actual / target)");
            for (RollupMethod method : RollupMethod.values()) {
                page.append(" | ").append(method);
            }
            page.append(" |\n|---")
                    .append("|---".repeat(RollupMethod.values().length))
                    .append("|\n");
            CASES.forEach(children -> page.append(row(policy.policy(), children)));
        }
        Golden.assertMatches(RollupDecisionsTest.class, "decisions.md", page.toString());
    }

    private static String row(RollupPolicy policy, Children children) {
        StringBuilder row = new StringBuilder(
                "| " + children.title() + ": " + text(children.first()) + ", " + text(children.second()));
        for (RollupMethod method : RollupMethod.values()) {
            row.append(" | ").append(figure(policy, children, method));
        }
        return row.append(" |\n").toString();
    }

    private static String text(Child child) {
        return child.actual().strip() + "/" + child.target();
    }

    private static String figure(RollupPolicy policy, Children children, RollupMethod method) {
        List<Measurement> measurements = new ArrayList<>();
        Goal parent = Goal.builder().id(PARENT).name("parent").rollup(method).build();
        Goal first = goal(
                "first", children.first(), Math.min(60, 2 * children.first().weight()), measurements);
        Goal second = goal("second", children.second(), children.second().weight(), measurements);
        RollupInput input = RollupInput.builder()
                .period(YEAR)
                .asOf(DAY)
                .measurements(measurements)
                .policy(policy)
                .build();
        GoalFigures figures = Rollup.of(GoalTree.of(List.of(parent, first, second)), input)
                .figures(PARENT)
                .orElseThrow();
        return figures.isMeasured() ? figures.attainment().toString() : "-";
    }

    private static Goal goal(String id, Child child, int weight, List<Measurement> measurements) {
        Goal goal = Goal.builder()
                .id(GoalId.of(id))
                .name(id)
                .parent(PARENT)
                .weight(BigDecimal.valueOf(weight))
                .cancelled(child.out())
                .indicator(Indicator.builder()
                        .target(number(child.target()).map(Target::of))
                        .accumulation(dev.plumbline.goal.Accumulation.FLOW)
                        .build())
                .build();
        number(child.actual())
                .ifPresent(actual ->
                        measurements.add(Measurement.of(goal.indicator().id(), DAY, actual)));
        return goal;
    }

    private static Optional<Quantity> number(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(Quantity.parse(text.strip() + "家"));
    }
}
