package dev.plumbline.plan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VersionComparisonTest {

    private static final Stamp STAMP = Stamp.of("qian", Instant.EPOCH);
    private static final Plan PLAN = Plan.builder()
            .id(PlanId.of("2024"))
            .period(Period.year(2024))
            .addGoal(Goal.builder()
                    .id(GoalId.of("revenue"))
                    .name("年度营收")
                    .indicator(Indicator.atLeast("2亿元"))
                    .build())
            .build();
    private static final Plan SECOND =
            Change.target(IndicatorId.of("revenue"), Quantity.parse("1.8亿元")).applyTo(PLAN);
    private static final Plan THIRD =
            Change.weight(GoalId.of("revenue"), BigDecimal.TEN).applyTo(SECOND);
    private static final PlanHistory HISTORY = Stored.history(STAMP, PLAN, SECOND, THIRD);

    private static List<String> lines(int from, int to) {
        return VersionComparison.of(HISTORY, from, to).lines().stream()
                .map(line -> line.difference().label().text(Locale.CHINESE) + " "
                        + line.difference().before(Locale.CHINESE) + " > "
                        + line.difference().after(Locale.CHINESE) + " " + line.reasons())
                .toList();
    }

    @Test
    @DisplayName("PLAN-5: any two versions field by field, each with the adjustment behind it, in either direction")
    void reasons() {
        assertThat(lines(1, 3)).containsExactly("权重 无 > 10 [adjustment/A2]", "目标值 2亿元 > 1.8亿元 [adjustment/A1]");
        assertThat(lines(3, 1)).containsExactly("权重 10 > 无 [adjustment/A2]", "目标值 1.8亿元 > 2亿元 [adjustment/A1]");
        assertThat(lines(2, 2)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> lines(1, 4)).withMessageContaining("[4]");
    }
}
