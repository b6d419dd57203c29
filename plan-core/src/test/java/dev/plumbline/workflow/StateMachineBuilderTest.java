package dev.plumbline.workflow;

import static dev.plumbline.workflow.AdjustmentMachine.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.text.Localized;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WF-5: an application extends the machine")
class StateMachineBuilderTest {

    private static final State<Stage> COUNTERSIGNING =
            State.refining(Stage.UNDER_REVIEW, "countersigning", "会签中", "countersigning");
    private static final Event<Step> COUNTERSIGN = Event.named("countersign", "会签", "countersign");

    @Test
    void withAStateOfItsOwnThatCountsAsAStandardOne() {
        StateMachine<State<Stage>, Event<Step>, Asking> extended = STANDARD.toBuilder()
                .move(Stage.UNDER_REVIEW, COUNTERSIGN, COUNTERSIGNING)
                .move(COUNTERSIGNING, Step.APPROVE, Stage.APPROVED)
                .build();

        State<Stage> state = extended.moveOrThrow(Stage.UNDER_REVIEW, COUNTERSIGN, Asking.REVIEWER);

        assertThat(state).isEqualTo(State.refining(Stage.UNDER_REVIEW, "countersigning", "会签中", "countersigning"));
        assertThat(state.standard()).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(extended.moveOrThrow(state, Step.APPROVE, Asking.REVIEWER)).isEqualTo(Stage.APPROVED);
        assertThat(extended.check()).isEmpty();
        assertThat(STANDARD.states()).doesNotContain(COUNTERSIGNING);
    }

    @Test
    void withIdsForStatesAndEvents() {
        assertThat(Stage.UNDER_REVIEW.id()).isEqualTo("under-review");
        assertThat(Step.TAKE_UP.id()).isEqualTo("take-up");
        assertThat(COUNTERSIGNING.id()).isEqualTo("countersigning").hasToString(COUNTERSIGNING.toString());
        assertThat(COUNTERSIGN.id()).isEqualTo("countersign");
        assertThat(COUNTERSIGN.text(Locale.CHINESE)).isEqualTo("会签");
        assertThatThrownBy(() -> State.refining(Stage.DRAFTED, "under-review", "审核", "review"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "State id [under-review] is that of the standard state [UNDER_REVIEW]. Give it another id.");
        assertThatThrownBy(() -> Event.<Step>named("Counter sign", "会签", "countersign"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[Counter sign]");
    }

    @Test
    void byReplacingAGuard() {
        Guard<Asking> office = Guard.of(
                "office-only",
                "须由运营管理部办理",
                "only the office does this",
                asking -> asking.role().equals("office"));
        StateMachine<State<Stage>, Event<Step>, Asking> extended =
                STANDARD.toBuilder().replaceGuard("reviewer-only", office).build();

        assertThat(extended.move(Stage.SUBMITTED, Step.TAKE_UP, new Asking("office", "", false))
                        .isMoved())
                .isTrue();
        assertThat(((Refused<?, ?>) extended.move(Stage.SUBMITTED, Step.TAKE_UP, Asking.REVIEWER)).reasons())
                .extracting(Reason::id)
                .containsExactly("office-only");
    }

    @Test
    void byChangingTheGuardsOfOneMove() {
        Guard<Asking> urgent = Guard.of(
                "urgent", "须为紧急", "it is urgent", asking -> asking.reason().equals("urgent"));
        StateMachine<State<Stage>, Event<Step>, Asking> extended = STANDARD.toBuilder()
                .removeGuard(Stage.UNDER_REVIEW, Step.RETURN, "reason-given")
                .replaceGuard(Stage.UNDER_REVIEW, Step.REJECT, "reason-given", urgent)
                .addGuard(Stage.UNDER_REVIEW, Step.APPROVE, urgent)
                .build();

        assertThat(extended.allowed(Stage.UNDER_REVIEW, Asking.REVIEWER)).containsExactly(Step.RETURN);
        assertThat(extended.allowed(Stage.UNDER_REVIEW, Asking.REVIEWER.because("urgent")))
                .containsExactly(Step.RETURN, Step.APPROVE, Step.REJECT);
        assertThat(extended.allowed(Stage.UNDER_REVIEW, Asking.REVIEWER.because("late")))
                .containsExactly(Step.RETURN);
    }

    @Test
    void byRemovingGuardsMovesAndStates() {
        StateMachine<State<Stage>, Event<Step>, Asking> extended = STANDARD.toBuilder()
                .name(Localized.of("简化调整", "plain adjustment"))
                .removeGuard("applicant-only")
                .removeMove(Stage.RETURNED, Step.WITHDRAW)
                .removeState(Stage.REJECTED)
                .build();

        assertThat(extended.name().text(Locale.ENGLISH)).isEqualTo("plain adjustment");
        assertThat(extended.move(Stage.DRAFTED, Step.SUBMIT, Asking.REVIEWER).state())
                .isEqualTo(Stage.SUBMITTED);
        assertThat(extended.transitionsFrom(Stage.RETURNED))
                .extracting(Transition::event)
                .containsExactly(Step.SUBMIT);
        assertThat(extended.states()).hasSize(7).doesNotContain(Stage.REJECTED);
        assertThat(extended.finals()).containsExactly(Stage.WITHDRAWN, Stage.PUBLISHED);
        assertThat(extended.events()).doesNotContain(Step.REJECT);
        assertThat(extended.check()).isEmpty();
    }

    @Test
    void byReopeningAFinalState() {
        StateMachine<State<Stage>, Event<Step>, Asking> extended = STANDARD.toBuilder()
                .removeFinal(Stage.REJECTED)
                .move(Stage.REJECTED, Step.SUBMIT, Stage.SUBMITTED)
                .build();

        assertThat(extended.finals()).containsExactly(Stage.WITHDRAWN, Stage.PUBLISHED);
        assertThat(extended.check()).isEmpty();
    }

    @Test
    void andIsToldWhenWhatItChangesIsNotThere() {
        assertRefused(() -> STANDARD.toBuilder().removeGuard("four-eyes"), "Guard [four-eyes]");
        assertRefused(
                () -> STANDARD.toBuilder().removeGuard(Stage.DRAFTED, Step.SUBMIT, "reviewer-only"),
                "Guard [reviewer-only] of [DRAFTED SUBMIT]");
        assertRefused(() -> STANDARD.toBuilder().removeMove(Stage.DRAFTED, Step.PUBLISH), "Move [DRAFTED PUBLISH]");
        assertRefused(() -> STANDARD.toBuilder().removeState(COUNTERSIGNING), "State [countersigning]");
        assertRefused(() -> STANDARD.toBuilder().removeFinal(Stage.DRAFTED), "Final state [DRAFTED]");
        assertRefused(() -> StateMachine.builder(Localized.of("空", "empty")).build(), "Initial state [null]");
        assertRefused(() -> STANDARD.toBuilder().removeState(Stage.DRAFTED).build(), "Initial state [DRAFTED]");
    }

    private static void assertRefused(ThrowingCallable call, String what) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(what)
                .hasMessageContaining("Name one");
    }
}
