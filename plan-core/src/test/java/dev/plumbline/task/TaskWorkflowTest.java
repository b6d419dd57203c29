package dev.plumbline.task;

import static dev.plumbline.task.TaskCompany.PARTIES;
import static dev.plumbline.task.TaskCompany.attempt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.approval.Attempt;
import dev.plumbline.approval.Role;
import dev.plumbline.approval.Supposed;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.Reason;
import dev.plumbline.workflow.Refused;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;
import dev.plumbline.workflow.TransitionTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskWorkflowTest {

    private static final StateMachine<State<TaskState>, Event<TaskEvent>, Attempt> MACHINE = TaskWorkflow.standard();

    private static final Set<TaskState> WORKED_ON =
            Set.of(TaskState.ACKNOWLEDGED, TaskState.IN_PROGRESS, TaskState.DELAYED, TaskState.BLOCKED);

    /** Who asks: who holds a role, who stands in for them that day, or who has nothing to do with it. */
    enum Who implements Localized {
        OWNER(TaskCompany.OWNER, "负责人", "owner"),
        FOR_OWNER(TaskCompany.FOR_OWNER, "代负责人", "stands in for the owner"),
        APPROVER(TaskCompany.APPROVER, "验收人", "approver"),
        FOR_APPROVER(TaskCompany.FOR_APPROVER, "代验收人", "stands in for the approver"),
        /** Owner of the task, and stands in for its approver. */
        OWNER_FOR_APPROVER(TaskCompany.FOR_APPROVER, "负责人代验收人", "owner who stands in for the approver"),
        /** The matrix names one person for both. */
        OWNER_AND_APPROVER(TaskCompany.APPROVER, "负责人兼验收人", "owner and approver"),
        OPERATIONS(TaskCompany.OF_OPERATIONS, "运营管理部", "operations management"),
        FOR_OPERATIONS(TaskCompany.FOR_OPERATIONS, "代运营管理部", "stands in for operations management"),
        NEITHER(TaskCompany.STRANGER, "其他人", "anybody else");

        private final PartyId party;
        private final Localized name;

        Who(PartyId party, String chinese, String english) {
            this.party = party;
            this.name = Localized.of(chinese, english);
        }

        boolean isOneOf(Who... others) {
            return List.of(others).contains(this);
        }

        TaskParties parties() {
            return isOneOf(OWNER_FOR_APPROVER, OWNER_AND_APPROVER)
                    ? new TaskParties(Instant.MIN, List.of(party), PARTIES.approvers())
                    : PARTIES;
        }

        @Override
        public String text(Locale locale) {
            return name.text(locale);
        }
    }

    /** One cell of the whole table. */
    record Combination(TaskState state, TaskEvent event, Who who, boolean reason, boolean met) {

        boolean is(TaskState... states) {
            return List.of(states).contains(state);
        }
    }

    static Stream<Combination> combinations() {
        List<Combination> all = new ArrayList<>();
        for (TaskState state : TaskState.values()) {
            for (TaskEvent event : TaskEvent.values()) {
                for (Who who : Who.values()) {
                    for (int bits = 0; bits < 4; bits++) {
                        all.add(new Combination(state, event, who, (bits & 1) != 0, (bits & 2) != 0));
                    }
                }
            }
        }
        return all.stream();
    }

    /** What the requirements say; null for a refusal. */
    private static TaskState expected(Combination asked) {
        boolean works = asked.who().isOneOf(Who.OWNER, Who.FOR_OWNER, Who.OWNER_FOR_APPROVER, Who.OWNER_AND_APPROVER);
        boolean operations = asked.who().isOneOf(Who.OPERATIONS, Who.FOR_OPERATIONS);
        boolean judges = asked.who().isOneOf(Who.APPROVER, Who.FOR_APPROVER, Who.OWNER_AND_APPROVER);
        boolean cancels = judges || operations || asked.who() == Who.OWNER_FOR_APPROVER;
        boolean open = WORKED_ON.contains(asked.state());
        return switch (asked.event()) {
            case ACKNOWLEDGE -> works && asked.is(TaskState.ASSIGNED) ? TaskState.ACKNOWLEDGED : null;
            case START -> works && asked.is(TaskState.ACKNOWLEDGED) ? TaskState.IN_PROGRESS : null;
            case RESUME -> works && asked.is(TaskState.DELAYED, TaskState.BLOCKED) ? TaskState.IN_PROGRESS : null;
            case DELAY -> works && open && asked.reason() && !asked.is(TaskState.DELAYED) ? TaskState.DELAYED : null;
            case BLOCK -> works && open && asked.reason() && !asked.is(TaskState.BLOCKED) ? TaskState.BLOCKED : null;
            case REPORT ->
                (works || operations) && !asked.is(TaskState.ACCEPTED, TaskState.CANCELLED) ? asked.state() : null;
            case COMPLETE -> works && open ? TaskState.COMPLETED : null;
            case ACCEPT -> judges && asked.met() && asked.is(TaskState.COMPLETED) ? TaskState.ACCEPTED : null;
            case SEND_BACK -> judges && asked.reason() && asked.is(TaskState.COMPLETED) ? TaskState.IN_PROGRESS : null;
            case CANCEL -> cancels && (open || asked.is(TaskState.ASSIGNED)) ? TaskState.CANCELLED : null;
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("combinations")
    @DisplayName("TASK-2, WF-4: every state × event × who × with or without a reason × criteria met or not")
    void everyCombination(Combination asked) {
        Attempt attempt = attempt(asked.who().parties(), asked.who().party, asked.reason(), asked.met());
        Outcome<State<TaskState>, Event<TaskEvent>> outcome = MACHINE.move(asked.state(), asked.event(), attempt);

        assertThat(outcome.isMoved()).isEqualTo(expected(asked) != null);
        assertThat(outcome.state()).isEqualTo(expected(asked) == null ? asked.state() : expected(asked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("TASK-2, WF-5: the whole table as a page")
    void page(String language) {
        Locale locale = Locale.forLanguageTag(language);
        StringBuilder page = new StringBuilder();
        for (boolean met : new boolean[] {true, false}) {
            page.append(title(met).text(locale)).append("\n\n");
            TransitionTable<State<TaskState>, Event<TaskEvent>, Attempt> table = TransitionTable.of(MACHINE);
            for (Who who : Who.values()) {
                table = table.column(who, attempt(who.parties(), who.party, met, met));
            }
            page.append(table.markdown(locale)).append('\n');
        }
        page.append("```mermaid\n").append(MACHINE.mermaid(locale)).append("```\n");

        Golden.assertMatches(TaskWorkflowTest.class, "task-machine." + language + ".md", page.toString());
    }

    private static Localized title(boolean met) {
        return met
                ? Localized.of("## 附原因，完成标准已达到", "## With a reason, criteria met")
                : Localized.of("## 未附原因，完成标准未达到", "## Without a reason, criteria not met");
    }

    @Test
    @DisplayName("TASK-2: exactly the moves of the requirement, and a sound table")
    void hasExactlyTheMovesOfTheRequirement() {
        List<String> moves = new ArrayList<>();
        for (State<TaskState> state : MACHINE.states()) {
            List<String> next = MACHINE.transitionsFrom(state).stream()
                    .filter(move -> !move.to().equals(state))
                    .map(move -> move.to().id())
                    .distinct()
                    .sorted()
                    .toList();
            moves.add(state.id() + "→" + String.join(",", next));
        }
        assertThat(moves)
                .containsExactly(
                        "assigned→acknowledged,cancelled",
                        "acknowledged→blocked,cancelled,completed,delayed,in-progress",
                        "in-progress→blocked,cancelled,completed,delayed",
                        "delayed→blocked,cancelled,completed,in-progress",
                        "blocked→cancelled,completed,delayed,in-progress",
                        "completed→accepted,in-progress",
                        "accepted→",
                        "cancelled→");
        List<Attempt> samples = new ArrayList<>();
        combinations()
                .forEach(each ->
                        samples.add(attempt(each.who().parties(), each.who().party, each.reason(), each.met())));
        assertThat(MACHINE.check(samples)).isEmpty();
    }

    @Test
    @DisplayName("TASK-2: a forbidden move is refused with the reason and what is allowed")
    void refusesWithReasonAndWhatIsAllowed() {
        Outcome<State<TaskState>, Event<TaskEvent>> outcome =
                MACHINE.move(TaskState.ASSIGNED, TaskEvent.COMPLETE, Supposed.as(Role.OWNER));
        assertThat(outcome.state()).isEqualTo(TaskState.ASSIGNED);
        assertThat(((Refused<State<TaskState>, Event<TaskEvent>>) outcome).text(Locale.CHINESE))
                .isEqualTo("状态“已下达”下的“完成”被拒绝：“已下达”不能“完成”。当前可行：确认、报告进度。");
        assertThat(refusal(TaskState.ASSIGNED, TaskEvent.ACKNOWLEDGE, Supposed.as(Role.OPERATIONS_MANAGEMENT)))
                .containsExactly("owner-only");
        assertThat(refusal(
                        TaskState.IN_PROGRESS,
                        TaskEvent.DELAY,
                        Supposed.as(Role.OWNER).withoutReason()))
                .containsExactly("reason-given");
        assertThat(refusal(
                        TaskState.COMPLETED,
                        TaskEvent.ACCEPT,
                        Supposed.as(Role.APPROVER).onTheirOwn()))
                .containsExactly("not-their-work");
    }

    private static List<String> refusal(TaskState state, TaskEvent event, Attempt attempt) {
        return ((Refused<State<TaskState>, Event<TaskEvent>>) MACHINE.move(state, event, attempt))
                .reasons().stream().map(Reason::id).toList();
    }
}
