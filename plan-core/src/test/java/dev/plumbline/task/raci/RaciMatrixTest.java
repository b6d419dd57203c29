package dev.plumbline.task.raci;

import static dev.plumbline.task.raci.RaciRole.APPROVER;
import static dev.plumbline.task.raci.RaciRole.CONSULTED;
import static dev.plumbline.task.raci.RaciRole.INFORMED;
import static dev.plumbline.task.raci.RaciRole.RESPONSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.task.TaskId;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RaciMatrixTest {

    private static final TaskId VISIT = TaskId.of("visit");
    private static final TaskId TRIAL = TaskId.of("trial");
    private static final PersonId LI = PersonId.of("李");
    private static final PositionId MANAGER = PositionId.of(OrgUnitId.of("市场部"), "经理");
    private static final OrgUnitId DESIGN = OrgUnitId.of("设计部");

    private static final RaciMatrix MATRIX = RaciMatrix.builder()
            .owner(VISIT, LI)
            .add(VISIT, MANAGER, APPROVER)
            .add(VISIT, DESIGN, CONSULTED)
            .add(VISIT, DESIGN, INFORMED)
            .owner(TRIAL, MANAGER)
            .add(TRIAL, LI, APPROVER)
            .build();

    @Test
    @DisplayName("RACI-4: a row tells who does what for a task, a column everything a party holds")
    void readsFromEitherSide() {
        assertThat(MATRIX.of(VISIT).keySet()).containsExactly(LI, MANAGER, DESIGN);
        assertThat(MATRIX.of(VISIT, DESIGN)).containsExactly(CONSULTED, INFORMED);
        assertThat(MATRIX.of(LI)).isEqualTo(Map.of(VISIT, MATRIX.of(VISIT, LI), TRIAL, MATRIX.of(TRIAL, LI)));
        assertThat(MATRIX.tasksOf(LI, APPROVER)).containsExactly(TRIAL);
        assertThat(MATRIX.holders(VISIT, APPROVER)).containsExactly(MANAGER);
        assertThat(MATRIX.owners(TRIAL)).containsExactly(MANAGER);
    }

    @Test
    @DisplayName("RACI-4: the grid has a row for each task and lines its columns up by display width")
    void printsAsAGrid() {
        RaciGrid grid = RaciGrid.of(MATRIX, "任务", task -> task.equals(VISIT) ? "拜访重点客户" : "trial");
        assertThat(grid).hasToString("""
                任务         | 李 | 市场部*经理 | 设计部
                拜访重点客户 | R  | A           | C/I
                trial        | A  | R           |""");
        assertThat(grid.rows().get(1)).containsExactly("trial", "A", "R", "");
    }

    @Test
    void answersNothingForWhatItDoesNotHold() {
        assertThat(MATRIX.of(TaskId.of("other"))).isEmpty();
        assertThat(MATRIX.of(PersonId.of("王"))).isEmpty();
        assertThat(MATRIX.of(TRIAL, DESIGN)).isEmpty();
        assertThat(RaciMatrix.empty().isEmpty()).isTrue();
    }

    @Test
    void isEqualInWhateverOrderItWasBuilt() {
        RaciMatrix other = RaciMatrix.builder()
                .add(TRIAL, LI, APPROVER)
                .add(VISIT, DESIGN, INFORMED)
                .add(VISIT, DESIGN, CONSULTED)
                .owner(TRIAL, MANAGER)
                .add(VISIT, MANAGER, APPROVER)
                .owner(VISIT, LI)
                .build();
        assertThat(other).isEqualTo(MATRIX).hasSameHashCodeAs(MATRIX);
        assertThat(MATRIX.toBuilder().build()).isEqualTo(MATRIX);
    }

    @Test
    void aBuilderGoesOnAndLeavesWhatItBuiltAsItIs() {
        RaciMatrix.Builder builder = RaciMatrix.builder().owner(TRIAL, LI).owner(VISIT, LI);
        builder.add(VISIT, DESIGN, INFORMED);
        RaciMatrix first = builder.build();
        RaciMatrix second =
                builder.add(TRIAL, LI, APPROVER).add(VISIT, DESIGN, CONSULTED).build();
        builder.remove(VISIT);

        assertThat(first.of(TRIAL, LI)).containsExactly(RESPONSIBLE);
        assertThat(first.of(VISIT, DESIGN)).containsExactly(INFORMED);
        assertThat(second.of(TRIAL, LI)).containsExactlyInAnyOrder(RESPONSIBLE, APPROVER);
        assertThat(second.of(VISIT, DESIGN)).containsExactlyInAnyOrder(CONSULTED, INFORMED);
        assertThat(second.tasksOf(LI, RESPONSIBLE)).containsExactly(TRIAL, VISIT);
    }

    @Test
    void takesLettersAndTasksAway() {
        RaciMatrix fewer = MATRIX.toBuilder()
                .remove(VISIT, DESIGN, CONSULTED)
                .remove(VISIT, DESIGN, RESPONSIBLE)
                .remove(TRIAL)
                .build();
        assertThat(fewer.of(VISIT, DESIGN)).containsExactly(INFORMED);
        assertThat(fewer.tasks()).containsExactly(VISIT);
        RaciMatrix none = fewer.toBuilder()
                .remove(VISIT, DESIGN, INFORMED)
                .remove(VISIT, LI, RESPONSIBLE)
                .remove(VISIT, MANAGER, APPROVER)
                .build();
        assertThat(none).isEqualTo(RaciMatrix.empty());
    }

    @Test
    void readsLettersInEitherCase() {
        assertThat(RaciRole.ofLetter('r')).hasValue(RESPONSIBLE);
        assertThat(RaciRole.ofLetter('I')).hasValue(INFORMED);
        assertThat(RaciRole.ofLetter('X')).isEmpty();
    }
}
