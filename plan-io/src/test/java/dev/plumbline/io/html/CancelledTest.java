package dev.plumbline.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.EvaluationReport;
import dev.plumbline.evaluation.TaskTrackingTable;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.io.Reports;
import dev.plumbline.io.spi.ReportWriter;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was cancelled is told as such, and is neither late, nor waited for, nor held against a target. */
class CancelledTest {

    private static final PlanId PLAN = PlanId.of("P");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final PlanStatus STATUS = PlanStatus.of(book(), AsOf.endOf(DAY));

    private static PlanBook book() {
        TaskId task = TaskId.of("t");
        Plan plan = Plan.builder()
                .id(PLAN)
                .period(Period.year(2024))
                .addGoal(Goal.builder()
                        .id(GoalId.of("g"))
                        .name("客户")
                        .indicator(Indicator.atLeast("100家"))
                        .cancelled(true)
                        .build())
                .addTask(Task.builder()
                        .id(task)
                        .name("拜访")
                        .start(LocalDate.of(2024, 3, 1))
                        .finish(LocalDate.of(2024, 4, 1))
                        .build())
                .addMilestones(new Milestone("拜访结束", LocalDate.of(2024, 4, 1), Optional.of(task)))
                .build();
        Stamp stamp = Stamp.of("li", Instant.parse("2024-06-30T08:00:00Z"));
        return PlanBook.of(plan)
                .record(Measurement.of(IndicatorId.of("g"), LocalDate.of(2024, 3, 2), Quantity.parse("77家")), stamp)
                .record(
                        ProgressReport.builder()
                                .task(task)
                                .when(Moment.of(LocalDate.of(2024, 3, 2)))
                                .state(TaskState.CANCELLED)
                                .snapshot(true)
                                .build(),
                        stamp);
    }

    private static String written(ReportWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(STATUS, List.of(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String section(String page, String id) {
        int from = page.indexOf("<section id=\"" + id + "\"");
        return page.substring(from, page.indexOf("</section>", from));
    }

    @Test
    @DisplayName("GOAL-7: a page tells cancelled goals and tasks by a word and a count, with no figures and no light")
    void onThePage() throws IOException {
        String page = written(Reports.html());
        assertThat(section(page, "overview"))
                .contains("目标均已取消。")
                .contains("已取消1项")
                .doesNotContain("没有目标", "未开始");
        assertThat(section(page, "plans")).contains("已取消1项").doesNotContain("未开始");
        assertThat(section(page, "goals")).contains("已取消").doesNotContain("未开始", "77.0%", "−23.0%", "预计");
        assertThat(section(page, "tasks")).contains("已取消").doesNotContain("未开始");
        String chart = section(page, "gantt");
        assertThat(chart.split("class=\"tag cancelled\"", -1))
                .as("the task and its milestone")
                .hasSize(3);
        assertThat(chart).doesNotContain("未开始");
    }

    @Test
    @DisplayName("GOAL-7: for programs a cancelled goal or task has no light")
    void forPrograms() throws IOException {
        assertThat(written(Reports.statusJson())).doesNotContain("not-started").contains("\"cancelled\"");
    }

    @Test
    @DisplayName(
            "EVA-1: no milestone of a cancelled task is missed, and its row of the table says why it has no figures")
    void inTheEvaluation() {
        EvaluationReport report = EvaluationReport.of(STATUS, PLAN);
        assertThat(report.execution().milestones()).isEqualTo(1);
        assertThat(report.execution().milestonesMissed()).isZero();
        assertThat(TaskTrackingTable.of(report, Locale.CHINESE).rows().get(0))
                .containsExactly("拜访", "", "", "已取消", "", "", "");
    }
}
