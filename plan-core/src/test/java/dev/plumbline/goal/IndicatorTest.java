package dev.plumbline.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What indicators take for granted (GOAL-2). */
class IndicatorTest {

    private static final GradeScale SCALE =
            GradeScale.of(new Grade("优秀", BigDecimal.TEN), new Grade("合格", BigDecimal.ONE));

    @Test
    @DisplayName("GOAL-2 watched weekly if key and quantitative, monthly if quantitative, irregularly if qualitative")
    void frequency() {
        Indicator plain = Indicator.atLeast("50家");
        assertThat(plain.frequency()).isEqualTo(Frequency.MONTHLY);
        assertThat(plain.toBuilder().key(true).build().frequency()).isEqualTo(Frequency.WEEKLY);
        assertThat(Indicator.grade(SCALE, "优秀").frequency()).isEqualTo(Frequency.IRREGULAR);
    }

    @Test
    @DisplayName("GOAL-2 the direction follows the target where nobody gave it")
    void direction() {
        assertThat(Indicator.atLeast("50家").direction()).isEqualTo(Direction.HIGHER);
        assertThat(Indicator.atMost("25天").direction()).isEqualTo(Direction.LOWER);
        assertThat(Indicator.within(Quantity.parse("1人"), Quantity.parse("2人")).direction())
                .isEqualTo(Direction.WITHIN);
        assertThat(Indicator.builder().target(Target.done()).build().direction())
                .isEqualTo(Direction.DONE);
    }

    @ParameterizedTest(name = "GOAL-8 {0} adds up as {1}")
    @CsvSource({"2亿元, FLOW", "50家, FLOW", "98%, RATE", "3‰, RATE", "90分, STOCK", "25天, STOCK"})
    void accumulation(String target, Accumulation expected) {
        assertThat(Indicator.atLeast(target).accumulation()).isEqualTo(expected);
    }

    @Test
    @DisplayName("A copy has every attribute, and what follows from others goes on following them")
    void copied() throws ReflectiveOperationException {
        Indicator full = Indicator.builder()
                .id(IndicatorId.of("i"))
                .name("满意度")
                .direction(Direction.LOWER)
                .target(Target.of(Quantity.parse("90分")))
                .addPhase(TargetPhase.of(Period.quarter(2024, 1), Quantity.parse("80分")))
                .phasing(Phasing.CUMULATIVE)
                .baseline(Quantity.parse("70分"))
                .alertValue(Quantity.parse("75分"))
                .tolerance(Quantity.parse("5分"))
                .fullScore(Quantity.parse("100分"))
                .scale(SCALE)
                .key(true)
                .accumulation(Accumulation.FLOW)
                .method(AttainmentMethod.PROGRESS)
                .frequency(Frequency.DAILY)
                .build();
        for (Method attribute : Indicator.class.getDeclaredMethods()) {
            if (attribute.getReturnType() == Optional.class && attribute.getParameterCount() == 0) {
                assertThat((Optional<?>) attribute.invoke(full))
                        .as("%s is given", attribute)
                        .isPresent();
            }
        }
        assertThat(full.toBuilder().build()).isEqualTo(full);
        Indicator plain = Indicator.unstated();
        assertThat(plain.toBuilder().target(Target.done()).build().direction()).isEqualTo(Direction.DONE);
        assertThat(plain.toBuilder()
                        .target(Target.of(Quantity.parse("2亿元")))
                        .build()
                        .accumulation())
                .isEqualTo(Accumulation.FLOW);
    }

    @Test
    @DisplayName("A goal gives its id to an indicator that has none")
    void ownedByItsGoal() {
        Goal goal = Goal.builder()
                .id(GoalId.of("g"))
                .name("g")
                .indicator(Indicator.atLeast("50家"))
                .build();
        assertThat(goal.indicator().id()).isEqualTo(IndicatorId.of("g"));
    }

    @Test
    @DisplayName("Broken indicators are refused with the value and what to do")
    void refused() {
        assertThatThrownBy(() -> Indicator.grade(SCALE, "一般"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[一般]");
        assertThatThrownBy(() -> Indicator.atLeast("5人").toBuilder()
                        .tolerance(Quantity.parse("-1人"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[-1人]");
        assertThatThrownBy(() -> Target.within(Quantity.parse("2人"), Quantity.parse("1人")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[2人]");
    }
}
