package dev.plumbline.plan.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CanonicalPlanTest {

    private static final Plan PLAN = Plan.builder()
            .id(PlanId.of("2024"))
            .period(Period.year(2024))
            .addGoal(Goal.builder()
                    .id(GoalId.of("revenue"))
                    .name("年度营收")
                    .indicator(Indicator.atLeast("2亿元"))
                    .build())
            .build();

    @Test
    @DisplayName("WF-4b: the digest of a plan is the same in every version of the library")
    void digestIsStable() {
        assertThat(CanonicalPlan.digest(PLAN))
                .hasToString("33ec0df1e4d70552ff0be681e56d0a1b7155076d445b8c88be5000f45e4c9481");
    }

    @Test
    @DisplayName("WF-4b: the digest changes with any attribute")
    void digestFollowsContent() {
        assertThat(CanonicalPlan.digest(PLAN.toBuilder().overview("概述").build()))
                .isNotEqualTo(CanonicalPlan.digest(PLAN));
    }
}
