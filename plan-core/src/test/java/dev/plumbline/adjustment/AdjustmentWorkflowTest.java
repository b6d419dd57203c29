package dev.plumbline.adjustment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.approval.Attempt;
import dev.plumbline.approval.Role;
import dev.plumbline.approval.Supposed;
import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.Refused;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;
import dev.plumbline.workflow.TransitionTable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdjustmentWorkflowTest {

    private static final StateMachine<State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> MACHINE =
            AdjustmentWorkflow.standard();

    private static final List<Role> ROLES =
            List.of(Role.AUTHOR, Role.REVIEWER, Role.DECIDER, Role.OPERATIONS_MANAGEMENT);

    private static final Localized NOBODY = Localized.of("其他人", "anybody else");

    /** The moves of WF-2, written down anew. */
    private static final Map<AdjustmentState, Set<AdjustmentState>> WANTED = Map.of(
            AdjustmentState.DRAFTED, Set.of(AdjustmentState.SUBMITTED, AdjustmentState.WITHDRAWN),
            AdjustmentState.SUBMITTED, Set.of(AdjustmentState.UNDER_REVIEW, AdjustmentState.WITHDRAWN),
            AdjustmentState.UNDER_REVIEW,
                    Set.of(
                            AdjustmentState.RETURNED,
                            AdjustmentState.APPROVED,
                            AdjustmentState.REJECTED,
                            AdjustmentState.WITHDRAWN),
            AdjustmentState.RETURNED, Set.of(AdjustmentState.SUBMITTED, AdjustmentState.WITHDRAWN),
            AdjustmentState.APPROVED,
                    Set.of(AdjustmentState.PUBLISHED, AdjustmentState.RETURNED, AdjustmentState.UNDER_REVIEW),
            AdjustmentState.REJECTED, Set.of(),
            AdjustmentState.WITHDRAWN, Set.of(),
            AdjustmentState.PUBLISHED, Set.of());

    /** One cell of the whole table. */
    record Combination(AdjustmentState state, AdjustmentEvent event, Role role, boolean own, boolean stale) {}

    static Stream<Combination> combinations() {
        List<Combination> all = new ArrayList<>();
        for (AdjustmentState state : AdjustmentState.values()) {
            for (AdjustmentEvent event : AdjustmentEvent.values()) {
                for (Role role : ROLES) {
                    for (int bits = 0; bits < 4; bits++) {
                        all.add(new Combination(state, event, role, (bits & 1) != 0, (bits & 2) != 0));
                    }
                }
            }
        }
        return all.stream();
    }

    /** What the requirements say of a combination in which everything else is in order; null for a refusal. */
    private static AdjustmentState expected(Combination asked) {
        boolean requester = asked.role() == Role.AUTHOR;
        boolean decider = asked.role() == Role.DECIDER;
        boolean operations = asked.role() == Role.OPERATIONS_MANAGEMENT;
        boolean mayJudge = !asked.own();
        return switch (asked.event()) {
            case EDIT -> requester && isOpen(asked.state()) ? asked.state() : null;
            case SUBMIT -> requester && isOpen(asked.state()) ? AdjustmentState.SUBMITTED : null;
            case TAKE_UP ->
                operations && asked.state() == AdjustmentState.SUBMITTED ? AdjustmentState.UNDER_REVIEW : null;
            case REVIEW -> asked.role() == Role.REVIEWER && mayJudge && isReviewed(asked) ? asked.state() : null;
            case RETURN -> (decider || operations) && mayJudge && isReviewed(asked) ? AdjustmentState.RETURNED : null;
            case APPROVE -> decider && mayJudge && isReviewed(asked) ? AdjustmentState.APPROVED : null;
            case REJECT -> decider && mayJudge && isReviewed(asked) ? AdjustmentState.REJECTED : null;
            case PUBLISH -> operations && asked.state() == AdjustmentState.APPROVED ? published(asked) : null;
            case WITHDRAW ->
                requester && WANTED.get(asked.state()).contains(AdjustmentState.WITHDRAWN)
                        ? AdjustmentState.WITHDRAWN
                        : null;
            case TAKE_BACK -> asked.state() == AdjustmentState.APPROVED ? AdjustmentState.UNDER_REVIEW : null;
            case EXAMINE -> operations && !isFinal(asked.state()) ? asked.state() : null;
        };
    }

    private static boolean isFinal(AdjustmentState state) {
        return WANTED.get(state).isEmpty();
    }

    private static boolean isOpen(AdjustmentState state) {
        return state == AdjustmentState.DRAFTED || state == AdjustmentState.RETURNED;
    }

    private static boolean isReviewed(Combination asked) {
        return asked.state() == AdjustmentState.UNDER_REVIEW;
    }

    private static AdjustmentState published(Combination asked) {
        return asked.stale() ? AdjustmentState.RETURNED : AdjustmentState.PUBLISHED;
    }

    private static Supposed attempt(boolean own, boolean stale, Role... roles) {
        Supposed attempt = own ? Supposed.as(roles).onTheirOwn() : Supposed.as(roles);
        return stale ? attempt.unless(AdjustmentCondition.NO_CONFLICT) : attempt;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("combinations")
    @DisplayName("WF-2, WF-4: every state × event × role × own or other's × stale or current")
    void everyCombination(Combination asked) {
        Outcome<State<AdjustmentState>, Event<AdjustmentEvent>> outcome =
                MACHINE.move(asked.state(), asked.event(), attempt(asked.own(), asked.stale(), asked.role()));

        assertThat(outcome.isMoved()).isEqualTo(expected(asked) != null);
        assertThat(outcome.state()).isEqualTo(expected(asked) == null ? asked.state() : expected(asked));
    }

    @Test
    @DisplayName("WF-2: the moves are those of the requirement and no others")
    void moves() {
        for (AdjustmentState state : AdjustmentState.values()) {
            Set<State<AdjustmentState>> reached = new HashSet<>();
            MACHINE.transitionsFrom(state).forEach(move -> reached.add(move.to()));
            reached.remove(state);
            assertThat(reached).as("%s", state).isEqualTo(Set.copyOf(WANTED.get(state)));
        }
    }

    @Test
    @DisplayName("WF-5: the machine is sound")
    void sound() {
        List<Attempt> samples = new ArrayList<>();
        combinations().forEach(each -> samples.add(attempt(each.own(), each.stale(), each.role())));

        assertThat(MACHINE.check(samples)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("WF-5: the whole table as a page")
    void page(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        StringBuilder page = new StringBuilder();
        for (boolean own : new boolean[] {false, true}) {
            for (boolean stale : new boolean[] {false, true}) {
                page.append(title(own, stale).text(locale)).append("\n\n");
                page.append(table(own, stale).markdown(locale)).append('\n');
            }
        }
        page.append("```mermaid\n").append(MACHINE.mermaid(locale)).append("```\n");

        assertThat(page.toString()).isEqualTo(golden("adjustment-machine." + language + ".md"));
    }

    private static Localized title(boolean own, boolean stale) {
        return Localized.of(
                (own ? "## 本人的申请" : "## 他人的申请") + (stale ? "，与现行版本冲突" : "，与现行版本无冲突"),
                (own ? "## One's own request" : "## Somebody else's request")
                        + (stale
                                ? ", in conflict with the version in force"
                                : ", no conflict with the version in force"));
    }

    private static TransitionTable<State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> table(
            boolean own, boolean stale) {
        TransitionTable<State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> table = TransitionTable.of(MACHINE);
        for (Role role : ROLES) {
            table = table.column(role, attempt(own, stale, role));
        }
        return table.column(NOBODY, attempt(own, stale));
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = AdjustmentWorkflowTest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
        }
    }

    @Test
    @DisplayName("SAFE-9: what does not fit its record takes no step but an examination")
    void frozen() {
        Supposed altered = Supposed.as(ROLES.toArray(Role[]::new)).unless(AdjustmentCondition.INTACT);

        for (AdjustmentState state : AdjustmentState.values()) {
            List<Event<AdjustmentEvent>> allowed = MACHINE.allowed(state, altered);
            assertThat(allowed).as("%s", state).isSubsetOf(AdjustmentEvent.EXAMINE);
        }
    }

    @Test
    @DisplayName("WF-4: a refusal names what would be allowed with a reason")
    void needing() {
        Refused<?, ?> refused = (Refused<?, ?>) MACHINE.move(
                AdjustmentState.UNDER_REVIEW,
                AdjustmentEvent.APPROVE,
                Supposed.as(Role.DECIDER).withoutReason().unless(AdjustmentCondition.REVIEWS_MET));

        assertThat(refused.allowed()).asString().isEqualTo("[]");
        assertThat(refused.needing()).asString().isEqualTo("[RETURN, REJECT]");
        assertThat(refused.text(Locale.ENGLISH)).endsWith("Allowed now with a reason: return, reject.");
    }

    @Test
    @DisplayName("WF-4: who may not is told why and what is allowed instead")
    void refusal() {
        Outcome<State<AdjustmentState>, Event<AdjustmentEvent>> outcome =
                MACHINE.move(AdjustmentState.UNDER_REVIEW, AdjustmentEvent.APPROVE, attempt(true, false, Role.DECIDER));

        assertThat(((Localized) outcome).text(Locale.CHINESE))
                .isEqualTo("状态“审核中”下的“批准”被拒绝：不得评审或审批本人、本人代理的人或代理本人的人所编制的内容。当前没有可行的操作。");
    }
}
