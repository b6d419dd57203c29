package dev.plumbline.task;

import static dev.plumbline.task.TaskCompany.APPROVER;
import static dev.plumbline.task.TaskCompany.DAY;
import static dev.plumbline.task.TaskCompany.FOR_OWNER;
import static dev.plumbline.task.TaskCompany.OF_OPERATIONS;
import static dev.plumbline.task.TaskCompany.OWNER;
import static dev.plumbline.task.TaskCompany.STRANGER;
import static dev.plumbline.task.TaskCompany.TASK;
import static dev.plumbline.task.TaskCompany.USERS;
import static dev.plumbline.task.TaskCompany.ZONE;
import static dev.plumbline.task.TaskCompany.accepted;
import static dev.plumbline.task.TaskCompany.by;
import static dev.plumbline.task.TaskCompany.history;
import static dev.plumbline.task.TaskCompany.process;
import static dev.plumbline.task.TaskCompany.report;
import static dev.plumbline.task.TaskCompany.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.approval.Role;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Moment;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.Reason;
import dev.plumbline.workflow.Refused;
import dev.plumbline.workflow.State;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TaskProcessTest {

    private static final CriterionResult MET = CriterionResult.measured(USERS, Quantity.parse("50人"));

    private static TaskHistory at(TaskState... states) {
        TaskHistory history = history();
        for (TaskState state : states) {
            history = history.and(on(history.facts().size() - 20, state), by(OWNER));
        }
        return history;
    }

    private static ProgressReport on(int days, TaskState state) {
        return to(state).toBuilder().when(Moment.of(DAY.plusDays(days))).build();
    }

    private static TaskHistory completed() {
        return at(TaskState.ACKNOWLEDGED, TaskState.IN_PROGRESS, TaskState.COMPLETED);
    }

    private static List<String> path(TaskHistory history) {
        return process().replay(history).passages().stream()
                .map(passage -> passage.state().id())
                .toList();
    }

    private static List<String> refusal(TaskHistory history, TaskFact fact, PartyId who) {
        Outcome<State<TaskState>, Event<TaskEvent>> outcome = process().attempt(history, fact, by(who));
        return outcome instanceof Refused<State<TaskState>, Event<TaskEvent>> refused
                ? refused.reasons().stream().map(Reason::id).toList()
                : List.of();
    }

    @Test
    @DisplayName(
            "TASK-2: reports are steps; who acknowledged, completed and accepted it, and when, stands in the record")
    void reportsAreSteps() {
        TaskTimeline timeline = process().replay(completed().and(accepted(MET), by(APPROVER)));

        assertThat(timeline.state()).isEqualTo(TaskState.ACCEPTED);
        assertThat(timeline.passages())
                .extracting(passage -> passage.state().id() + " " + passage.by().label())
                .containsExactly("acknowledged li", "in-progress li", "completed li", "accepted wang");
        assertThat(timeline.acceptance().orElseThrow().fact().results()).containsExactly(MET);
        assertThat(timeline.findings()).isEmpty();
    }

    @Test
    @DisplayName("TASK-2: a move that the table does not allow is told and counts in nothing")
    void movesOutsideTheTable() {
        TaskHistory history = at(TaskState.ACKNOWLEDGED)
                .and(on(-5, TaskState.CANCELLED), by(OF_OPERATIONS))
                .and(
                        to(TaskState.IN_PROGRESS).toBuilder()
                                .percent(BigDecimal.TEN)
                                .build(),
                        by(OWNER));
        TaskTimeline timeline = process().replay(history);

        assertThat(timeline.state()).isEqualTo(TaskState.CANCELLED);
        assertThat(timeline.reports()).hasSize(2);
        assertThat(timeline.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(RefusedStep.REFUSED);
            assertThat(finding.message(Locale.CHINESE))
                    .isEqualTo("任务“trial”由“li”于2024年6月5日所做的记录未计入：状态“已取消”下的“开始”被拒绝：“已取消”不能“开始”。当前没有可行的操作。");
        });
    }

    @Test
    @DisplayName("TASK-2: by somebody who may not make it, a move is told with who, why and what is allowed")
    void movesByOthers() {
        TaskTimeline timeline = process().replay(history().and(to(TaskState.ACKNOWLEDGED), by(STRANGER)));

        assertThat(timeline.state()).isEqualTo(TaskState.ASSIGNED);
        assertThat(timeline.findings().get(0).message(Locale.ENGLISH))
                .isEqualTo("What [zhao] recorded of task [trial] for 2024-06-05 does not count: [acknowledge] in state"
                        + " [assigned] is refused: only the owner may do this. Nothing is allowed now.");
        assertThat(refusal(completed(), accepted(MET), OWNER)).containsExactly("approver-only", "not-their-work");
        assertThat(refusal(completed(), on(0, TaskState.IN_PROGRESS), OWNER))
                .containsExactly("approver-only", "not-their-work");
        assertThat(refusal(completed(), on(0, TaskState.IN_PROGRESS), APPROVER)).isEmpty();
    }

    @Test
    @DisplayName("TASK-1: a task is accepted only when every readable criterion holds or is waived with a reason")
    void acceptsOnlyWhenCriteriaHold() {
        CriterionResult few = CriterionResult.measured(USERS, Quantity.parse("49人"));
        CriterionResult wrongUnit = CriterionResult.measured(USERS, Quantity.parse("60家"));

        assertThat(refusal(completed(), accepted(few), APPROVER)).containsExactly("criteria-met");
        assertThat(refusal(completed(), accepted(wrongUnit), APPROVER)).containsExactly("criteria-met");
        assertThat(refusal(completed(), to(TaskState.ACCEPTED), APPROVER)).containsExactly("criteria-met");
        assertThat(refusal(completed(), accepted(MET), APPROVER)).isEmpty();
        assertThat(refusal(completed(), accepted(CriterionResult.waived(USERS, "市场变化")), APPROVER))
                .isEmpty();
        assertThat(process()
                        .replay(completed().and(accepted(few), by(APPROVER)))
                        .findings()
                        .get(0)
                        .message(Locale.CHINESE))
                .contains("完成标准未达到：注册用户≥50人");
        assertThatThrownBy(() -> CriterionResult.waived(USERS, " ")).hasMessageContaining("注册用户");
    }

    @Test
    @DisplayName(
            "TASK-2: a report that names the state there is is no move; one without a state needs the owner, or operations")
    void reportsThatAreNoMoves() {
        ProgressReport half = report().percent(new BigDecimal("50")).build();

        assertThat(refusal(history(), half, OWNER)).isEmpty();
        assertThat(refusal(history(), half, FOR_OWNER)).isEmpty();
        assertThat(refusal(history(), half, OF_OPERATIONS)).isEmpty();
        assertThat(refusal(history(), half, APPROVER)).containsExactly("owner-or-operations-management-only");
        assertThat(refusal(completed(), to(TaskState.COMPLETED), OF_OPERATIONS)).isEmpty();
        assertThat(path(completed().and(to(TaskState.COMPLETED), by(OWNER))))
                .containsExactly("acknowledged", "in-progress", "completed");
        TaskHistory over = completed().and(accepted(MET), by(APPROVER));
        assertThat(refusal(over, half, OWNER)).isEmpty();
        assertThat(refusal(over, half, STRANGER)).isNotEmpty();
    }

    @Test
    @DisplayName("TASK-2: back to work from a delay, a block or a completion by the event that leads there")
    void leadingEvents() {
        assertThat(moved(at(TaskState.ACKNOWLEDGED), OWNER)).isEqualTo(TaskEvent.START);
        assertThat(moved(at(TaskState.ACKNOWLEDGED, TaskState.DELAYED), OWNER)).isEqualTo(TaskEvent.RESUME);
        assertThat(moved(at(TaskState.ACKNOWLEDGED, TaskState.BLOCKED), OWNER)).isEqualTo(TaskEvent.RESUME);
        assertThat(moved(completed(), APPROVER)).isEqualTo(TaskEvent.SEND_BACK);
        assertThat(refusal(completed(), to(TaskState.ASSIGNED), OWNER)).containsExactly(Reason.NO_SUCH_MOVE);
    }

    private static Event<TaskEvent> moved(TaskHistory history, PartyId who) {
        Outcome<State<TaskState>, Event<TaskEvent>> outcome =
                process().attempt(history, to(TaskState.IN_PROGRESS), by(who));
        assertThat(outcome.isMoved()).isTrue();
        return outcome.event();
    }

    @Test
    @DisplayName("TASK-2: a snapshot stands whoever read it and whatever the path, and the machine goes on from there")
    void snapshots() {
        ProgressReport told =
                on(-1, TaskState.COMPLETED).toBuilder().snapshot(true).build();
        TaskHistory history = history().and(told, by(STRANGER)).and(accepted(MET), by(APPROVER));

        assertThat(path(history)).containsExactly("completed", "accepted");
        assertThat(process().replay(history).passages().get(0).told()).isTrue();
    }

    @Test
    @DisplayName("TASK-2: what holds on one day is tried in whatever order the table allows")
    void oneInstant() {
        for (List<TaskState> order : List.of(
                List.of(TaskState.COMPLETED, TaskState.IN_PROGRESS, TaskState.ACKNOWLEDGED),
                List.of(TaskState.IN_PROGRESS, TaskState.ACKNOWLEDGED, TaskState.COMPLETED))) {
            TaskHistory history = history();
            for (TaskState state : order) {
                history = history.and(to(state), by(OWNER));
            }
            assertThat(path(history)).as("%s", order).containsExactly("acknowledged", "in-progress", "completed");
            assertThat(process().replay(history).refusals()).isEmpty();
        }
        TaskHistory resumed = at(TaskState.ACKNOWLEDGED, TaskState.IN_PROGRESS)
                .and(to(TaskState.DELAYED), Stamp.of(OWNER, Instant.parse("2024-06-05T01:00:00Z")))
                .and(to(TaskState.IN_PROGRESS), Stamp.of(OWNER, Instant.parse("2024-06-05T08:00:00Z")));
        assertThat(path(resumed)).endsWith("delayed", "in-progress");
    }

    @Test
    @DisplayName("WF-4: whoever stands in may act on the days on which they do")
    void substitutes() {
        ProgressReport late = on(9, TaskState.ACKNOWLEDGED).toBuilder().build();

        assertThat(refusal(history(), to(TaskState.ACKNOWLEDGED), FOR_OWNER)).isEmpty();
        assertThat(refusal(history(), late, FOR_OWNER)).containsExactly("owner-only");
    }

    @Test
    @DisplayName("TASK-2: after the owner changed, the one of the time may have reported, and the new one catches up")
    void changingOwners() {
        Instant changed = LocalDate.of(2024, 6, 1).atStartOfDay(ZONE).toInstant();
        List<TaskParties> parties = List.of(
                new TaskParties(Instant.MIN, List.of(OWNER), List.of()),
                new TaskParties(changed, List.of(STRANGER), List.of()));
        TaskHistory history =
                new TaskHistory(TASK, parties, at(TaskState.ACKNOWLEDGED).facts());

        assertThat(process().replay(history).refusals()).isEmpty();
        assertThat(refusal(history, to(TaskState.IN_PROGRESS), STRANGER)).isEmpty();
        assertThat(refusal(history, on(-10, TaskState.IN_PROGRESS), STRANGER)).isEmpty();
        assertThat(refusal(history, to(TaskState.IN_PROGRESS), OWNER)).containsExactly("owner-only");
    }

    @Test
    @DisplayName(
            "WF-4: where nobody is responsible the step is refused and says what to set up, unless the role is open")
    void nobodyNamed() {
        TaskHistory nobody = new TaskHistory(TASK, List.of(), List.of());
        TaskProcess empty = TaskProcess.of(Organisation.empty(), ZONE);
        TaskProcess open = new TaskProcess(Organisation.empty(), Set.of(Role.OWNER), ZONE, TaskWorkflow.standard());

        Outcome<State<TaskState>, Event<TaskEvent>> outcome =
                empty.attempt(nobody, to(TaskState.ACKNOWLEDGED), by(OWNER));
        assertThat(((Refused<?, ?>) outcome).text(Locale.ENGLISH))
                .contains("only the owner may do this, and nobody is the owner: Name who is responsible");
        assertThat(open.attempt(nobody, to(TaskState.ACKNOWLEDGED), by(OWNER)).isMoved())
                .isTrue();
    }

    @Test
    @DisplayName("TASK-2: operations management judges what has no approver, but not what it did itself")
    void withoutApprover() {
        TaskParties lone = new TaskParties(Instant.MIN, List.of(OWNER), List.of());
        TaskParties own = new TaskParties(Instant.MIN, List.of(OF_OPERATIONS), List.of());
        ProgressReport told =
                on(-1, TaskState.COMPLETED).toBuilder().snapshot(true).build();

        assertThat(refusal(
                        new TaskHistory(TASK, List.of(lone), List.of()).and(told, by(OWNER)),
                        accepted(MET),
                        OF_OPERATIONS))
                .isEmpty();
        assertThat(refusal(
                        new TaskHistory(TASK, List.of(own), List.of()).and(told, by(OWNER)),
                        accepted(MET),
                        OF_OPERATIONS))
                .containsExactly("not-their-work");
    }

    @Test
    @DisplayName("TASK-2: one call says what somebody may do now, and why not the rest")
    void options() {
        assertThat(process().options(completed(), by(APPROVER)).entrySet().stream()
                        .filter(option -> option.getValue().isMoved())
                        .map(option -> option.getKey()))
                .containsExactly(TaskEvent.ACCEPT, TaskEvent.SEND_BACK);
        assertThat(process().options(history(), by(OWNER)).get(TaskEvent.CANCEL).toString())
                .contains("only the approver or operations management may do this");
    }
}
