package dev.plumbline.task.raci;

import static dev.plumbline.task.raci.RaciRole.CONSULTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.goal.Frequency;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JointWorkCheckTest {

    private static final OrgUnitId SALES = OrgUnitId.of("销售部");
    private static final OrgUnitId DESIGN = OrgUnitId.of("设计部");
    private static final Task TASK = Task.builder()
            .id(TaskId.of("launch"))
            .name("新品发布")
            .addCollaborator(DESIGN)
            .build();
    private static final Organisation ORGANISATION = Organisation.builder()
            .addUnit(OrgUnit.builder()
                    .id(SALES)
                    .interfacePerson(PersonId.of("李"))
                    .build())
            .addUnit(OrgUnit.of(DESIGN))
            .build();
    private static final RaciMatrix MATRIX = RaciMatrix.builder()
            .owner(TASK.id(), PositionId.of(SALES, "经理"))
            .add(TASK.id(), SALES, CONSULTED)
            .build();

    private static List<Finding> findings(JointWork... settled) {
        return JointWorkCheck.of(ORGANISATION, MATRIX, List.of(settled)).findings(List.of(TASK));
    }

    @Test
    @DisplayName("RACI-3: a task of two units lacks lead unit, duties, interface persons and sync until they are named")
    void tellsWhatIsMissing() {
        assertThat(findings())
                .singleElement()
                .extracting(finding -> finding.message(Locale.CHINESE))
                .isEqualTo("跨部门任务“新品发布”（销售部、设计部）缺少：牵头部门、设计部的接口人、日/周同步机制");
        JointWork led = JointWork.of(TASK.id()).toBuilder()
                .lead(SALES)
                .sync(Frequency.MONTHLY)
                .build();
        assertThat(findings(led))
                .singleElement()
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .isEqualTo("Task [新品发布] of several units (销售部, 设计部) lacks: the duty of 设计部, "
                        + "the interface person of 设计部, a daily or weekly sync");
    }

    @Test
    @DisplayName("RACI-3: nothing is missing once everything is settled, or within one unit")
    void isSilentWhenSettled() {
        JointWork settled = JointWork.of(TASK.id()).toBuilder()
                .lead(SALES)
                .putHelping(DESIGN, "提供素材")
                .putInterfacePerson(DESIGN, PersonId.of("王"))
                .sync(Frequency.WEEKLY)
                .build();
        assertThat(findings(settled)).isEmpty();
        Task alone = Task.builder().id(TASK.id()).name("独立任务").build();
        assertThat(JointWorkCheck.of(ORGANISATION, MATRIX, List.of()).findings(List.of(alone)))
                .isEmpty();
    }
}
