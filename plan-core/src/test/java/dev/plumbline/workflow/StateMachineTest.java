package dev.plumbline.workflow;

import static dev.plumbline.workflow.AdjustmentMachine.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.text.Localized;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StateMachineTest {

    /** The table of WF-2 as it is written there. */
    private static final Map<Stage, Set<Stage>> WRITTEN = Map.of(
            Stage.DRAFTED, EnumSet.of(Stage.SUBMITTED, Stage.WITHDRAWN),
            Stage.SUBMITTED, EnumSet.of(Stage.UNDER_REVIEW, Stage.WITHDRAWN),
            Stage.UNDER_REVIEW, EnumSet.of(Stage.RETURNED, Stage.APPROVED, Stage.REJECTED, Stage.WITHDRAWN),
            Stage.RETURNED, EnumSet.of(Stage.SUBMITTED, Stage.WITHDRAWN),
            Stage.APPROVED, EnumSet.of(Stage.PUBLISHED, Stage.RETURNED),
            Stage.REJECTED, Set.of(),
            Stage.WITHDRAWN, Set.of(),
            Stage.PUBLISHED, Set.of());

    @ParameterizedTest
    @EnumSource
    @DisplayName("WF-2: the moves of each state are those written")
    void listsTheMovesAsWritten(Stage from) {
        Set<Stage> listed = STANDARD.transitionsFrom(from).stream()
                .map(move -> move.to().standard())
                .collect(Collectors.toSet());

        assertThat(listed).isEqualTo(WRITTEN.get(from));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFTED, SUBMIT, applicant, '', false, SUBMITTED",
        "DRAFTED, WITHDRAW, applicant, '', false, WITHDRAWN",
        "SUBMITTED, TAKE_UP, reviewer, '', false, UNDER_REVIEW",
        "UNDER_REVIEW, RETURN, reviewer, unclear, false, RETURNED",
        "UNDER_REVIEW, APPROVE, reviewer, '', false, APPROVED",
        "UNDER_REVIEW, REJECT, reviewer, too costly, false, REJECTED",
        "RETURNED, SUBMIT, applicant, '', false, SUBMITTED",
        "APPROVED, PUBLISH, anybody, '', false, PUBLISHED",
        "APPROVED, PUBLISH, anybody, '', true, RETURNED",
    })
    @DisplayName("WF-2: moves from any state, without replaying the path")
    void moves(Stage from, Step step, String role, String reason, boolean conflict, Stage to) {
        Asking asking = new Asking(role, reason, conflict);

        assertThat(STANDARD.move(from, step, asking)).isEqualTo(new Moved<State<Stage>, Event<Step>>(from, step, to));
        assertThat(STANDARD.moveOrThrow(from, step, asking)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFTED, SUBMIT, reviewer, applicant-only, ''",
        "DRAFTED, PUBLISH, applicant, no-such-move, 'SUBMIT WITHDRAW'",
        "UNDER_REVIEW, RETURN, reviewer, reason-given, APPROVE",
        "UNDER_REVIEW, RETURN, applicant, reviewer-only reason-given, WITHDRAW",
        "PUBLISHED, WITHDRAW, applicant, no-such-move, ''",
    })
    @DisplayName("WF-2: a forbidden move is refused with the reasons and what is allowed")
    void refuses(Stage from, Step step, String role, String reasons, String allowed) {
        Refused<State<Stage>, Event<Step>> refused = refused(STANDARD.move(from, step, new Asking(role, "", false)));

        assertThat(refused.state()).isEqualTo(from);
        assertThat(refused.event()).isEqualTo(step);
        assertThat(refused.reasons().stream().map(Reason::id).collect(Collectors.joining(" ")))
                .isEqualTo(reasons);
        assertThat(refused.allowed().stream().map(Object::toString).collect(Collectors.joining(" ")))
                .isEqualTo(allowed);
    }

    @Test
    void tellsARefusalInBothLanguages() {
        Refused<State<Stage>, Event<Step>> refused =
                refused(STANDARD.move(Stage.UNDER_REVIEW, Step.RETURN, Asking.REVIEWER));

        assertThat(refused.text(Locale.CHINESE)).isEqualTo("状态“审核中”下的“退回”被拒绝：须说明理由。当前可行：批准。");
        assertThat(refused.text(Locale.ENGLISH))
                .isEqualTo("[return] in state [under review] is refused: a reason is given. Allowed now: approve.");
        assertThat(refused(STANDARD.move(Stage.PUBLISHED, Step.SUBMIT, Asking.REVIEWER))
                        .text(Locale.CHINESE))
                .isEqualTo("状态“已发布”下的“提交”被拒绝：“已发布”不能“提交”。当前没有可行的操作。");
    }

    @Test
    void refusesAStateAndAnEventItDoesNotList() {
        State<Stage> parked = State.refining(Stage.SUBMITTED, "parked", "搁置", "parked");
        Event<Step> park = Event.named("park", "搁置", "park");

        assertThat(refused(STANDARD.move(parked, Step.WITHDRAW, Asking.APPLICANT))
                        .reasons())
                .extracting(Reason::toString)
                .containsExactly("unknown-state: [parked] is not a state of the machine [adjustment]");
        assertThat(refused(STANDARD.move(Stage.DRAFTED, park, Asking.APPLICANT)).reasons())
                .extracting(Reason::toString)
                .containsExactly("no-such-move: [park] does not apply to [drafted]");
    }

    @Test
    void givesAGuardsReasonFromTheContext() {
        Guard<Integer> limit = Guard.of("limit", "金额不超过10万元", "at most 100000", (Integer amount) -> amount <= 100_000)
                .explaining(amount -> Localized.of("金额" + amount + "超限", "amount [" + amount + "] is over the limit"));
        StateMachine<String, String, Integer> machine = StateMachine.<String, String, Integer>builder(name())
                .initial("open")
                .move("open", "pay", "paid", limit)
                .finals("paid")
                .build();

        assertThat(machine.move("open", "pay", 100_000).state()).isEqualTo("paid");
        assertThat(machine.move("open", "pay", 100_001).state()).isEqualTo("open");
        assertThat(((Refused<String, String>) machine.move("open", "pay", 100_001)).reasons())
                .extracting(Reason::toString)
                .containsExactly("limit: amount [100001] is over the limit");
        assertThat(machine.transitions().get(0).guards().get(0).requirement().text(Locale.CHINESE))
                .isEqualTo("金额不超过10万元");
    }

    @Test
    void takesTheFirstOpenMoveOfTheTable() {
        StateMachine<String, String, Integer> machine = StateMachine.<String, String, Integer>builder(name())
                .initial("open")
                .move("open", "decide", "small", Guard.of("small", "小额", "small", (Integer amount) -> amount < 10))
                .move("open", "decide", "medium", Guard.of("medium", "中额", "medium", (Integer amount) -> amount < 100))
                .move("open", "decide", "large")
                .build();

        assertThat(List.of(5, 50, 500))
                .extracting(amount -> machine.move("open", "decide", amount).state())
                .containsExactly("small", "medium", "large");
    }

    @Test
    void keepsStatesOfSeveralEnumsApart() {
        StateMachine<Object, Object, Object> machine = StateMachine.<Object, Object, Object>builder(name())
                .initial(Stage.DRAFTED)
                .move(Stage.DRAFTED, Step.SUBMIT, Locale.Category.DISPLAY)
                .move(Locale.Category.DISPLAY, Step.SUBMIT, "done")
                .move("done", Step.SUBMIT, Stage.DRAFTED)
                .build();

        assertThat(machine.moveOrThrow(Stage.DRAFTED, Step.SUBMIT, "")).isEqualTo(Locale.Category.DISPLAY);
        assertThat(machine.moveOrThrow(Locale.Category.DISPLAY, Step.SUBMIT, ""))
                .isEqualTo("done");
        assertThat(machine.moveOrThrow("done", Step.SUBMIT, "")).isEqualTo(Stage.DRAFTED);
        assertThat(machine.move(Locale.Category.FORMAT, Step.SUBMIT, "").isMoved())
                .isFalse();
        assertThat(machine.move(Stage.PUBLISHED, Step.SUBMIT, "").isMoved()).isFalse();
        assertThat(machine.move(Stage.DRAFTED, Stage.DRAFTED, "").isMoved()).isFalse();
    }

    @Test
    void throwsOneNamedExceptionWithTheValuesThatClash() throws Exception {
        TransitionRefusedException refusal = catchThrowableOfType(
                TransitionRefusedException.class,
                () -> STANDARD.moveOrThrow(Stage.DRAFTED, Step.PUBLISH, Asking.APPLICANT));

        assertThat(refusal)
                .hasMessage("[publish] in state [drafted] is refused: "
                        + "[publish] does not apply to [drafted]. Allowed now: submit, withdraw.");
        assertThat(refusal.state()).isEqualTo(Stage.DRAFTED);
        assertThat(refusal.event()).isEqualTo(Step.PUBLISH);
        assertThat(refusal.reasons()).extracting(Reason::id).containsExactly(Reason.NO_SUCH_MOVE);
        assertThat(refusal.allowed()).isEqualTo(List.of(Step.SUBMIT, Step.WITHDRAW));
    }

    @Test
    void keepsOnlyTheMessageOfAnExceptionThatWasSerialized() throws Exception {
        Refused<State<Stage>, Event<Step>> refused =
                refused(STANDARD.move(Stage.DRAFTED, Step.PUBLISH, Asking.APPLICANT));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new TransitionRefusedException(refused));
        }

        TransitionRefusedException read = (TransitionRefusedException)
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(read).hasMessage(refused.text(Locale.ENGLISH));
        assertThat(read.state()).isNull();
        assertThat(read.event()).isNull();
        assertThat(read.reasons()).isEmpty();
        assertThat(read.allowed()).isEmpty();
    }

    @Test
    void listsItsTable() {
        assertThat(STANDARD.states()).containsExactly(Stage.values());
        assertThat(STANDARD.initial()).isEqualTo(Stage.DRAFTED);
        assertThat(STANDARD.finals()).containsExactly(Stage.REJECTED, Stage.WITHDRAWN, Stage.PUBLISHED);
        assertThat(STANDARD.toString())
                .startsWith("DRAFTED --SUBMIT--> SUBMITTED [applicant-only]\n")
                .contains("APPROVED --PUBLISH--> RETURNED [not-no-conflict]");
        assertThatThrownBy(() -> STANDARD.states().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void asksForOneIdPerGuardOfAMove() {
        Guard<Object> guard = Guard.of("same", "同", "same", any -> true);

        assertThatThrownBy(() -> new Transition<Object, Object, Object>("a", "go", "b", List.of(guard, guard)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[a go]")
                .hasMessageContaining("[same, same]");
    }

    private static Localized name() {
        return Localized.of("示例", "sample");
    }

    private static Refused<State<Stage>, Event<Step>> refused(Outcome<State<Stage>, Event<Step>> outcome) {
        assertThat(outcome.isMoved()).isFalse();
        assertThatThrownBy(outcome::orThrow).isInstanceOf(TransitionRefusedException.class);
        return (Refused<State<Stage>, Event<Step>>) outcome;
    }
}
