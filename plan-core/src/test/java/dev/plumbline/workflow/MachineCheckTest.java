package dev.plumbline.workflow;

import static dev.plumbline.workflow.AdjustmentMachine.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WF-5: a machine checks itself")
class MachineCheckTest {

    private static final Guard<Integer> SMALL = Guard.of("small", "小额", "the amount is small", amount -> amount < 10);
    private static final Guard<Integer> EVEN = Guard.of("even", "偶数", "the amount is even", amount -> amount % 2 == 0);

    @Test
    void findsNothingInASoundMachine() {
        assertThat(STANDARD.check()).isEmpty();
        assertThat(STANDARD.check(List.of(Asking.APPLICANT, Asking.REVIEWER.inConflict())))
                .isEmpty();
        assertThat(sound().build().check()).isEmpty();
    }

    @Test
    void findsAMachineWithoutFinalsSoundWhenEveryStateMovesOn() {
        StateMachine<String, String, Integer> lamp = StateMachine.<String, String, Integer>builder(name())
                .initial("off")
                .move("off", "press", "on")
                .move("on", "press", "off")
                .build();

        assertThat(lamp.check()).isEmpty();
    }

    @Test
    void findsAnUnreachableState() {
        Finding finding = only(sound().move("lost", "go", "done").build());

        assertThat(finding.code()).isEqualTo(MachineCheck.UNREACHABLE);
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("State [lost] cannot be reached from the initial state [open]");
        assertThat(finding.location().path()).contains("workflow/sample/lost");
    }

    @Test
    void findsAStateOnlyListed() {
        assertThat(sound().states("forgotten").build().check())
                .extracting(Finding::code)
                .containsExactly(MachineCheck.UNREACHABLE, MachineCheck.DEAD_END);
    }

    @Test
    void findsADeadEnd() {
        Finding finding = only(sound().move("open", "park", "parked").build());

        assertThat(finding.code()).isEqualTo(MachineCheck.DEAD_END);
        assertThat(finding.message(Locale.CHINESE)).isEqualTo("状态“parked”没有出路，也未声明为终态");
        assertThat(finding.remedy(Locale.CHINESE)).contains("增加一条离开该状态的转移，或声明为终态");
    }

    @Test
    void findsADeadEndThatMovesOnlyToItself() {
        assertThat(only(sound().move("open", "park", "parked")
                                .move("parked", "remind", "parked")
                                .build())
                        .code())
                .isEqualTo(MachineCheck.DEAD_END);
    }

    @Test
    void findsARingWithoutAWayToTheEnd() {
        List<Finding> findings = sound().move("open", "park", "parked")
                .move("parked", "wake", "awake")
                .move("awake", "park", "parked")
                .build()
                .check();

        assertThat(findings)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "No final state can be reached from state [parked]",
                        "No final state can be reached from state [awake]");
    }

    @Test
    void findsAFinalStateThatMoves() {
        Finding finding = only(sound().move("done", "undo", "open").build());

        assertThat(finding.code()).isEqualTo(MachineCheck.FINAL_WITH_MOVES);
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Final state [done] can still move: undo");
    }

    @Test
    void findsMovesThatMayBeOpenTogether() {
        Finding finding = only(sound().move("open", "decide", "done", SMALL)
                .move("open", "decide", "open", EVEN)
                .build());

        assertThat(finding.code()).isEqualTo(MachineCheck.AMBIGUOUS);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("[decide] in state [open] may lead to [done] and to [open] alike");
    }

    @Test
    void tellsTheSampleThatOpensTwoMovesTogether() {
        StateMachine<String, String, Integer> machine = sound().move("open", "decide", "done", SMALL)
                .move("open", "decide", "open", EVEN)
                .build();

        assertThat(machine.check(List.of(11, 7, 12)))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(machine.check(List.of(11, 8, 4))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.value()).contains("8");
        });
    }

    @Test
    void knowsThatAGuardAndItsNegationExcludeEachOther() {
        Guard<Integer> large = SMALL.negated(Localized.of("大额", "the amount is large"));
        StateMachine<String, String, Integer> machine = sound().move("open", "decide", "done", large, EVEN)
                .move("open", "decide", "open", SMALL.explaining(amount -> Localized.of("超额", "too much")))
                .build();

        assertThat(machine.check(List.of(1, 100))).isEmpty();
        assertThat(large.id()).isEqualTo("not-small");
        assertThat(large.holds(10)).isTrue();
        assertThat(large.holds(9)).isFalse();
    }

    private static StateMachineBuilder<String, String, Integer> sound() {
        return StateMachine.<String, String, Integer>builder(name())
                .initial("open")
                .move("open", "finish", "done")
                .finals("done");
    }

    private static Finding only(StateMachine<String, String, Integer> machine) {
        assertThat(machine.check()).hasSize(1);
        return machine.check().get(0);
    }

    private static Localized name() {
        return Localized.of("示例", "sample");
    }
}
