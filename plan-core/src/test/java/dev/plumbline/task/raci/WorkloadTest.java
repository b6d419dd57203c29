package dev.plumbline.task.raci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.Period;
import dev.plumbline.time.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    private static final PersonId LI = PersonId.of("李");
    private static final OrgUnitId DESIGN = OrgUnitId.of("设计部");
    private static final Period JUNE = Period.month(2024, 6);
    private static final Period JULY = Period.month(2024, 7);

    private static Task task(String id, String start, String finish, String effort) {
        return Task.builder()
                .id(TaskId.of(id))
                .name(id)
                .start(LocalDate.parse(start))
                .finish(LocalDate.parse(finish))
                .effort(new BigDecimal(effort))
                .build();
    }

    @Test
    @DisplayName("TASK-7: tasks and effort per party and period against capacity in working days")
    void spreadsEffortOverWorkingDays() {
        Task across = task("a", "2024-06-24", "2024-07-05", "10");
        Task shared = task("b", "2024-06-03", "2024-06-28", "30");
        Task undated = Task.builder()
                .id(TaskId.of("c"))
                .name("c")
                .effort(BigDecimal.TEN)
                .build();
        RaciMatrix matrix = RaciMatrix.builder()
                .owner(across.id(), LI)
                .owner(shared.id(), LI)
                .owner(shared.id(), DESIGN)
                .owner(undated.id(), LI)
                .add(across.id(), PersonId.of("王"), RaciRole.APPROVER)
                .build();
        Workload workload = Workload.of(
                matrix,
                List.of(across, shared, undated),
                List.of(JUNE, JULY),
                WorkingCalendar.china(),
                party -> party.equals(DESIGN) ? 4 : 1);
        assertThat(workload.loads())
                .extracting(load -> load.party().label() + " " + load.period() + " " + load.tasks())
                .containsExactly("李 2024-06 2", "李 2024-07 1", "设计部 2024-06 1", "设计部 2024-07 0");
        Workload.Load li = workload.loads().get(0);
        assertThat(li.effort()).isEqualTo(20.0, within(1e-9));
        assertThat(li.capacity()).isEqualTo(19.0);
        assertThat(workload.loads().get(2).capacity()).isEqualTo(76.0);
        assertThat(workload.findings())
                .singleElement()
                .extracting(finding -> finding.message(Locale.CHINESE))
                .isEqualTo("李在2024年6月的工作量为20.0人天，超过可用的19.0人天");
    }
}
