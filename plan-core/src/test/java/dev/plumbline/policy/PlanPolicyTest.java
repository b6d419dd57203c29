package dev.plumbline.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.goal.rollup.RollupPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanPolicyTest {

    private static final PlanPolicy POLICY = PlanPolicy.standard();

    @Test
    @DisplayName("MON-1: a deviation of strictly more than 10 % opens an analysis")
    void opensAnAnalysisBeyondTenPerCent() {
        assertThat(POLICY.deviationLimit()).isEqualTo(0.1);
    }

    @Test
    @DisplayName("MON-2: 3 days of lag, 20 points behind, 10 % of the way to the alert value")
    void alertsByTheDocumentsValues() {
        assertThat(POLICY.lights().lagDays()).isEqualTo(3);
        assertThat(POLICY.lights().pointsBehind()).isEqualTo(20.0);
        assertThat(POLICY.lights().nearAlert()).isEqualTo(0.1);
    }

    @Test
    @DisplayName("MON-4: lights change at 100, 90 and 80 %")
    void changesLightsByTheDocumentsValues() {
        assertThat(POLICY.lights().onTrack()).isEqualTo(1.0);
        assertThat(POLICY.lights().watch()).isEqualTo(0.9);
        assertThat(POLICY.lights().warning()).isEqualTo(0.8);
    }

    @Test
    @DisplayName("GOAL-4: a target up to twice its baseline counts as achievable")
    void holdsTwiceTheBaselineAchievable() {
        assertThat(POLICY.achievableFactor()).isEqualTo(2.0);
    }

    @Test
    void asksForAllRulesAndTheStandardRollup() {
        assertThat(POLICY.rules()).isEqualTo(RuleSelection.builder().build());
        assertThat(POLICY.rollup()).isEqualTo(RollupPolicy.standard());
    }

    @Test
    void changesOneValueAndKeepsTheOthers() {
        PlanPolicy strict = POLICY.toBuilder().deviationLimit(0.05).build();

        assertThat(strict.deviationLimit()).isEqualTo(0.05);
        assertThat(strict.toBuilder().deviationLimit(0.1).build()).isEqualTo(POLICY);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-5, -1e-300, Double.NaN, Double.POSITIVE_INFINITY})
    @DisplayName("SAFE-1: no threshold is negative, infinite or not a number")
    void refusesWhatIsNoThreshold(double wrong) {
        assertThatThrownBy(() -> PlanPolicy.builder().deviationLimit(wrong).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[deviationLimit] is [" + wrong + "]");
        assertThatThrownBy(() -> LightThresholds.builder().watch(wrong).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[watch] is [" + wrong + "]");
    }
}
