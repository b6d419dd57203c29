package dev.plumbline.task;

import static dev.plumbline.task.TaskRole.APPROVER;
import static dev.plumbline.task.TaskRole.MANAGER;
import static dev.plumbline.task.TaskRole.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.Reason;
import dev.plumbline.workflow.Refused;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;
import dev.plumbline.workflow.TransitionRefusedException;
import dev.plumbline.workflow.TransitionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TaskWorkflowTest {

    private static final StateMachine<State<TaskState>, Event<TaskEvent>, TaskStep> MACHINE = TaskWorkflow.standard();
    private static final AcceptanceCriterion USERS = AcceptanceCriterion.read("注册用户≥50人");
    private static final AcceptanceCriterion WORDS = AcceptanceCriterion.of("文档齐全");
    private static final Task TASK = Task.builder()
            .id(TaskId.of("trial"))
            .name("试用推广")
            .addCriteria(USERS, WORDS)
            .build();
    private static final CriterionResult MET = CriterionResult.measured(USERS, Quantity.parse("50人"));

    private static TaskStep as(TaskRole... roles) {
        return TaskStep.of(TASK, roles);
    }

    @Test
    @DisplayName("TASK-2: every state × event × role, as a page")
    void movesAsThePageSays() {
        TransitionTable<State<TaskState>, Event<TaskEvent>, TaskStep> table = TransitionTable.of(MACHINE)
                .column(Localized.of("负责人", "owner"), as(OWNER))
                .column(
                        Localized.of("负责人, 附原因", "owner with a reason"),
                        as(OWNER).because("素材未到位"))
                .column(Localized.of("审批人", "approver"), as(APPROVER))
                .column(
                        Localized.of("审批人, 标准达到, 附原因", "approver, criteria met, with a reason"),
                        as(APPROVER).because("需补充").toBuilder().addResult(MET).build())
                .column(Localized.of("计划管理", "plan management"), as(MANAGER))
                .column(Localized.of("其他人", "anybody else"), as());
        Golden.assertMatches(TaskWorkflowTest.class, "task-machine.zh.md", table.markdown(Locale.CHINESE));
        Golden.assertMatches(TaskWorkflowTest.class, "task-machine.en.md", table.markdown(Locale.ENGLISH));
    }

    @Test
    @DisplayName("TASK-2: exactly the moves of the requirement, and a sound table")
    void hasExactlyTheMovesOfTheRequirement() {
        List<String> moves = new ArrayList<>();
        for (State<TaskState> state : MACHINE.states()) {
            List<String> next = MACHINE.transitionsFrom(state).stream()
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
        assertThat(MACHINE.check(List.of(as(OWNER, APPROVER, MANAGER).because("x"))))
                .isEmpty();
    }

    @Test
    @DisplayName("TASK-2: a forbidden move is refused with the reason and what is allowed")
    void refusesWithReasonAndWhatIsAllowed() {
        Outcome<State<TaskState>, Event<TaskEvent>> outcome =
                MACHINE.move(TaskState.ASSIGNED, TaskEvent.COMPLETE, as(OWNER));
        assertThat(outcome.state()).isEqualTo(TaskState.ASSIGNED);
        assertThat(((Refused<State<TaskState>, Event<TaskEvent>>) outcome).text(Locale.CHINESE))
                .isEqualTo("状态[已下达]下的[完成]被拒绝: [已下达]不能[完成]。当前可行: 确认。");
        assertThat(refusal(TaskState.ASSIGNED, TaskEvent.ACKNOWLEDGE, as(MANAGER)))
                .containsExactly("owner-only");
        assertThat(refusal(TaskState.IN_PROGRESS, TaskEvent.DELAY, as(OWNER).because(" ")))
                .containsExactly("reason-required");
    }

    @Test
    @DisplayName("TASK-1: a task is accepted only when every readable criterion holds or is waived with a reason")
    void acceptsOnlyWhenCriteriaHold() {
        TaskStep few = as(APPROVER).toBuilder()
                .addResult(CriterionResult.measured(USERS, Quantity.parse("49人")))
                .build();
        TaskStep wrongUnit = as(APPROVER).toBuilder()
                .addResult(CriterionResult.measured(USERS, Quantity.parse("60家")))
                .build();
        TaskStep waived = as(APPROVER).toBuilder()
                .addResult(CriterionResult.waived(USERS, "市场变化"))
                .build();
        TaskStep met = as(APPROVER).toBuilder().addResult(MET).build();
        assertThat(refusal(TaskState.COMPLETED, TaskEvent.ACCEPT, few)).containsExactly("criteria-met");
        assertThat(refusal(TaskState.COMPLETED, TaskEvent.ACCEPT, wrongUnit)).containsExactly("criteria-met");
        assertThat(few.unmetCriteria()).containsExactly(USERS);
        assertThat(MACHINE.moveOrThrow(TaskState.COMPLETED, TaskEvent.ACCEPT, waived))
                .isEqualTo(TaskState.ACCEPTED);
        assertThat(MACHINE.moveOrThrow(TaskState.COMPLETED, TaskEvent.ACCEPT, met))
                .isEqualTo(TaskState.ACCEPTED);
        assertThatThrownBy(() -> MACHINE.moveOrThrow(TaskState.COMPLETED, TaskEvent.ACCEPT, few))
                .isInstanceOf(TransitionRefusedException.class);
        assertThatThrownBy(() -> CriterionResult.waived(USERS, " ")).hasMessageContaining("注册用户");
    }

    private static List<String> refusal(TaskState state, TaskEvent event, TaskStep step) {
        return ((Refused<State<TaskState>, Event<TaskEvent>>) MACHINE.move(state, event, step))
                .reasons().stream().map(Reason::id).toList();
    }
}
