package dev.plumbline.status;

import static dev.plumbline.status.YearBook.TASK;
import static dev.plumbline.status.YearBook.book;
import static dev.plumbline.status.YearBook.on;
import static dev.plumbline.status.YearBook.percent;
import static dev.plumbline.status.YearBook.recorded;
import static dev.plumbline.status.YearBook.report;
import static dev.plumbline.status.YearBook.task;
import static dev.plumbline.status.YearBook.year;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.approval.Role;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.PersonId;
import dev.plumbline.policy.ApprovalPolicy;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.AcceptanceCriterion;
import dev.plumbline.task.CriterionResult;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.RefusedStep;
import dev.plumbline.task.TaskAcceptance;
import dev.plumbline.task.TaskEvent;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.Moment;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is recorded about tasks counts as steps, through a book and its status (TASK-2). */
class TaskStepsTest {

    private static final AcceptanceCriterion USERS = AcceptanceCriterion.read("注册用户≥50人");
    private static final Stamp WANG = Stamp.of("wang", Instant.parse("2024-06-20T04:00:00Z"));

    /** A task of li that wang accepts. */
    private static PlanBook tested() {
        return PlanBook.of(year().addTask(task().toBuilder().addCriterion(USERS).build())
                .raci(RaciMatrix.builder()
                        .owner(TASK, PersonId.of("li"))
                        .add(TASK, PersonId.of("wang"), RaciRole.APPROVER)
                        .build())
                .build());
    }

    private static PlanBook worked(TaskState... states) {
        PlanBook book = tested();
        for (TaskState state : states) {
            String day = "05-1" + state.ordinal();
            book = book.record(report(day).state(state).build(), recorded(day));
        }
        return book;
    }

    private static TaskAcceptance acceptance(CriterionResult... results) {
        return TaskAcceptance.of(TASK, Moment.of(WANG.recordedAt()), results);
    }

    @Test
    @DisplayName("TASK-2: cancelled and then in progress again stays cancelled, and is told")
    void finalStates() {
        PlanBook book = tested().record(
                        report("05-10").state(TaskState.CANCELLED).build(),
                        Stamp.of("wang", Instant.parse("2024-05-10T04:00:00Z")))
                .record(
                        report("05-11")
                                .state(TaskState.IN_PROGRESS)
                                .percent(BigDecimal.TEN)
                                .build(),
                        recorded("05-11"));
        TaskStatus status = on("05-12", book).task(TASK);

        assertThat(status.state()).isEqualTo(TaskState.CANCELLED);
        assertThat(status.progress().percent()).isEmpty();
        assertThat(status.timeline().findings())
                .extracting(finding -> finding.code())
                .containsExactly(RefusedStep.REFUSED);
    }

    @Test
    @DisplayName("TASK-1: an acceptance with an unmet criterion does not count; measured or waived it does")
    void acceptances() {
        PlanBook book = worked(TaskState.ACKNOWLEDGED, TaskState.IN_PROGRESS, TaskState.COMPLETED);
        PlanBook accepted = book.record(acceptance(CriterionResult.measured(USERS, Quantity.parse("52人"))), WANG);

        assertThat(on("06-30", book.record(acceptance(), WANG)).task(TASK).state())
                .isEqualTo(TaskState.COMPLETED);
        assertThat(on("06-30", accepted).task(TASK).state()).isEqualTo(TaskState.ACCEPTED);
        assertThat(on("06-19", accepted).task(TASK).state()).isEqualTo(TaskState.COMPLETED);
        assertThat(on("06-30", accepted)
                        .task(TASK)
                        .timeline()
                        .acceptance()
                        .orElseThrow()
                        .stamp())
                .isEqualTo(WANG);
        assertThat(on("06-30", accepted).task(TASK).progress().percent()).hasValue(100);
    }

    @Test
    @DisplayName(
            "WF-4: a report on what is nobody's counts nowhere, not even as a sign of life, unless the role is open")
    void nobodysTask() {
        PlanBook nobodys =
                PlanBook.of(year().addTask(task()).build()).record(percent("05-10", "50"), recorded("05-10"));
        PlanBook open = nobodys.toBuilder()
                .policy(PlanPolicy.builder()
                        .approval(ApprovalPolicy.builder().addOpen(Role.OWNER).build())
                        .build())
                .build();

        assertThat(on("05-12", nobodys).task(TASK).progress().percent()).isEmpty();
        assertThat(on("05-12", nobodys).task(TASK).progress().isUnheard()).isTrue();
        assertThat(on("05-12", nobodys).facts(ProgressReport.class)).isEmpty();
        assertThat(on("05-12", open).task(TASK).progress().percent()).hasValue(50);
    }

    @Test
    @DisplayName("TASK-2: an application asks before it records, and asks what somebody may do now")
    void asksFirst() {
        PlanBook book = worked(TaskState.ACKNOWLEDGED, TaskState.COMPLETED);

        assertThat(book.attempt(acceptance(CriterionResult.waived(USERS, "延后")), WANG)
                        .isMoved())
                .isTrue();
        assertThat(book.attempt(acceptance(), WANG).toString()).contains("these criteria do not hold: 注册用户≥50人");
        assertThat(book.options(TASK, WANG).get(TaskEvent.ACCEPT).isMoved()).isTrue();
        assertThat(book.options(TASK, recorded("06-20")).get(TaskEvent.ACCEPT).toString())
                .contains("only the approver may do this");
    }
}
