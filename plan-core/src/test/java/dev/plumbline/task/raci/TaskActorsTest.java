package dev.plumbline.task.raci;

import static dev.plumbline.task.TaskRole.APPROVER;
import static dev.plumbline.task.TaskRole.MANAGER;
import static dev.plumbline.task.TaskRole.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.party.Body;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskEvent;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.TaskWorkflow;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TaskActorsTest {

    private static final OrgUnitId SALES = OrgUnitId.of("销售部");
    private static final OrgUnitId OPERATIONS = OrgUnitId.of("运营管理部");
    private static final PositionId HEAD = PositionId.of(SALES, "经理");
    private static final PersonId LI = PersonId.of("li");
    private static final PersonId WANG = PersonId.of("wang");
    private static final PersonId ZHAO = PersonId.of("zhao");
    private static final BodyId BOARD = BodyId.of("总经理办公会");
    private static final Task TASK =
            Task.builder().id(TaskId.of("visit")).name("拜访客户").build();
    private static final Task LONELY =
            Task.builder().id(TaskId.of("trial")).name("试用").build();

    private static final TaskActors ACTORS = new TaskActors(
            RaciMatrix.builder()
                    .owner(TASK.id(), HEAD)
                    .add(TASK.id(), BOARD, RaciRole.APPROVER)
                    .owner(LONELY.id(), SALES)
                    .build(),
            Organisation.builder()
                    .addUnits(OrgUnit.of(SALES), OrgUnit.of(OPERATIONS))
                    .addPerson(Person.builder().id(LI).addPosition(HEAD).build())
                    .addPerson(Person.builder().id(WANG).unit(OPERATIONS).build())
                    .addPerson(Person.builder().id(ZHAO).unit(SALES).build())
                    .addBody(Body.builder().id(BOARD).lead(WANG).build())
                    .putProcessUnit(ProcessRole.OPERATIONS_MANAGEMENT, List.of(OPERATIONS))
                    .build());

    @Test
    @DisplayName("TASK-2: people act for the positions they hold, the units they belong to and the bodies they are in")
    void findsRolesThroughTheOrganisation() {
        assertThat(ACTORS.roles(TASK.id(), LI)).containsExactly(OWNER);
        assertThat(ACTORS.roles(TASK.id(), ZHAO)).isEmpty();
        assertThat(ACTORS.roles(TASK.id(), WANG)).containsExactly(APPROVER, MANAGER);
        assertThat(ACTORS.roles(LONELY.id(), ZHAO)).containsExactly(OWNER);
    }

    @Test
    @DisplayName("TASK-2: operations management approves what has no approver")
    void letsManagementApproveWhatHasNoApprover() {
        assertThat(ACTORS.roles(LONELY.id(), WANG)).containsExactly(APPROVER, MANAGER);
    }

    @Test
    @DisplayName("TASK-2: an assignment is acknowledged by its owner and by nobody else")
    void decidesMoves() {
        assertThat(TaskWorkflow.standard()
                        .move(TaskState.ASSIGNED, TaskEvent.ACKNOWLEDGE, ACTORS.step(TASK, LI))
                        .isMoved())
                .isTrue();
        assertThat(TaskWorkflow.standard()
                        .move(TaskState.ASSIGNED, TaskEvent.ACKNOWLEDGE, ACTORS.step(TASK, ZHAO))
                        .isMoved())
                .isFalse();
    }
}
