package dev.plumbline.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.party.OrgUnitId;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgressCheckTest {

    private static final Task TASK =
            Task.builder().id(TaskId.of("visit")).name("拜访客户").build();
    private static final Moment DAY = Moment.parse("2024-06-05");

    private static List<String> findings(ProgressReport.Builder report, ImprovementPlan... plans) {
        TaskProgress progress = TaskProgress.of(
                TASK,
                List.of(report.task(TASK.id()).when(DAY).build()),
                AsOf.endOf(LocalDate.of(2024, 6, 6)),
                ZoneId.of("Asia/Shanghai"));
        return ProgressCheck.findings(progress, List.of(plans)).stream()
                .map(finding -> finding.message(Locale.CHINESE))
                .toList();
    }

    @Test
    @DisplayName("TASK-3: a delay or block needs a reason and a new date; a finished one no date")
    void asksForReasonAndNewDate() {
        assertThat(findings(ProgressReport.builder().state(TaskState.BLOCKED)))
                .containsExactly("任务“拜访客户”状态为受阻，未说明原因", "任务“拜访客户”状态为受阻，未给出新的完成时间");
        assertThat(findings(ProgressReport.builder()
                        .state(TaskState.DELAYED)
                        .addCauses(Cause.of(CauseKind.OBJECTIVE, "天气"))
                        .actualFinish(LocalDate.of(2024, 6, 5))))
                .isEmpty();
    }

    @Test
    @DisplayName("TASK-3: a subjective cause makes an improvement plan due from the owner's unit")
    void asksForAnImprovementPlan() {
        ProgressReport.Builder report = ProgressReport.builder()
                .state(TaskState.DELAYED)
                .addCauses(Cause.of(CauseKind.OBJECTIVE, "天气"), Cause.of(CauseKind.SUBJECTIVE, "人手不足"))
                .newFinish(LocalDate.of(2024, 6, 20));
        assertThat(findings(report)).containsExactly("任务“拜访客户”的偏差有主观原因（人手不足），责任部门尚未提交改进计划");
        ImprovementPlan plan = ImprovementPlan.builder()
                .task(TASK.id())
                .when(DAY)
                .owner(OrgUnitId.of("销售部"))
                .addMeasure("增加人手")
                .build();
        assertThat(findings(report, plan)).isEmpty();
    }

    @Test
    void tellsOfWorkThatNobodyAcknowledged() {
        assertThat(findings(ProgressReport.builder().percent(BigDecimal.TEN))).containsExactly("任务“拜访客户”已开始，但负责人尚未确认");
    }

    @Test
    void refusesNegativeHours() {
        WorkLog.Builder log = WorkLog.builder().author(OrgUnitId.of("销售部")).when(DAY);
        assertThat(log.hours(new BigDecimal("1.5")).build().hours()).hasValue(new BigDecimal("1.5"));
        assertThatThrownBy(() -> log.hours(BigDecimal.ONE.negate()).build()).hasMessageContaining("[-1]");
    }
}
