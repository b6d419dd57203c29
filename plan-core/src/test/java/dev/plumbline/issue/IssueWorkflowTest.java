package dev.plumbline.issue;

import static dev.plumbline.issue.IssueRole.OPERATIONS_MANAGEMENT;
import static dev.plumbline.issue.IssueRole.OWNER;
import static dev.plumbline.issue.IssueRole.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.task.Golden;
import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Refused;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;
import dev.plumbline.workflow.TransitionTable;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IssueWorkflowTest {

    private static final StateMachine<State<IssueState>, Event<IssueEvent>, IssueAttempt> MACHINE =
            IssueWorkflow.standard();

    private static final IssueAttempt READY_OWNER = IssueAttempt.as(OWNER).because("等待供应商").toBuilder()
            .isPlanFiled(true)
            .build();
    private static final IssueAttempt READY_OPERATIONS =
            IssueAttempt.as(OPERATIONS_MANAGEMENT).because("再次发生").toBuilder()
                    .isUnderObservation(true)
                    .isPaused(true)
                    .build();

    @Test
    @DisplayName("ISS-4: every state × event × role, as a page")
    void movesAsThePageSays() {
        TransitionTable<State<IssueState>, Event<IssueEvent>, IssueAttempt> table = TransitionTable.of(MACHINE)
                .column(Localized.of("反馈人", "reporter"), IssueAttempt.as(REPORTER))
                .column(
                        Localized.of("反馈人, 附理由", "reporter with a reason"),
                        IssueAttempt.as(REPORTER).because("仍有超卖"))
                .column(Localized.of("责任人", "owner"), IssueAttempt.as(OWNER))
                .column(Localized.of("责任人, 方案已备案, 附理由", "owner, plan filed, with a reason"), READY_OWNER)
                .column(Localized.of("运营管理部", "operations management"), IssueAttempt.as(OPERATIONS_MANAGEMENT))
                .column(
                        Localized.of(
                                "运营管理部, 观察期内, 已暂停, 附理由",
                                "operations management, under observation, paused, with a reason"),
                        READY_OPERATIONS)
                .column(
                        Localized.of("其他人, 附理由", "anybody else with a reason"),
                        IssueAttempt.as().because("无关"));
        Golden.assertMatches(IssueWorkflowTest.class, "issue-machine.zh.md", table.markdown(Locale.CHINESE));
        Golden.assertMatches(IssueWorkflowTest.class, "issue-machine.en.md", table.markdown(Locale.ENGLISH));
    }

    @Test
    @DisplayName("ISS-4: exactly the moves of the requirement, and a sound table")
    void hasExactlyTheMovesOfTheRequirement() {
        assertThat(MACHINE.states().stream().map(IssueWorkflowTest::next))
                .containsExactly(
                        "reported→taken-in,rejected",
                        "taken-in→rejected,in-progress",
                        "in-progress→contained,resolved",
                        "contained→resolved",
                        "resolved→verified,in-progress",
                        "verified→closed",
                        "closed→reopened",
                        "rejected→reopened",
                        "reopened→in-progress");
        assertThat(MACHINE.check(List.of(READY_OWNER, READY_OPERATIONS))).isEmpty();
    }

    private static String next(State<IssueState> state) {
        return state.id() + "→"
                + String.join(
                        ",",
                        MACHINE.transitionsFrom(state).stream()
                                .filter(move -> !move.to().equals(state))
                                .map(move -> move.to().id())
                                .distinct()
                                .toList());
    }

    @Test
    @DisplayName("ISS-4: nobody but the reporter confirms the result")
    void refusesConfirmationByOthers() {
        IssueAttempt others = IssueAttempt.as(OWNER, OPERATIONS_MANAGEMENT).because("已处理");
        assertThat(MACHINE.move(IssueState.RESOLVED, IssueEvent.CONFIRM, others))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refusal -> assertThat(refusal.text(Locale.CHINESE))
                                .isEqualTo("状态[已解决]下的[确认解决]被拒绝: 须由反馈人本人确认。当前可行: 原因分析。"));
        assertThat(MACHINE.moveOrThrow(IssueState.RESOLVED, IssueEvent.CONFIRM, IssueAttempt.as(REPORTER)))
                .isEqualTo(IssueState.VERIFIED);
    }
}
