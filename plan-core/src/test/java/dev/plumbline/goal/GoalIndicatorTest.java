package dev.plumbline.goal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalIndicatorTest {

    @Test
    void aGoalMayHaveTheIdThatStandsForTheIndicatorOfAnyGoal() {
        Indicator indicator = Indicator.atLeast("1");
        GoalId id = GoalId.of(indicator.id().value());
        Goal goal = Goal.builder().id(id).name("a").indicator(indicator).build();
        assertThat(goal.indicator()).isEqualTo(indicator);
    }
}
