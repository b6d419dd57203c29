package dev.plumbline.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.status.AsOfBasis;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** IO-2e: what a table says in columns of its own stands on the page, where the row is told. */
class FurtherColumnsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 20);

    private static Map<String, String> of(String section) {
        return Map.of("栏目<" + section + ">", "内容&" + section);
    }

    private static PlanBook book() {
        Plan plan = Plan.builder()
                .id(PlanId.of("2024-06"))
                .period(Period.month(2024, 6))
                .addGoal(Goal.builder()
                        .id(GoalId.of("g"))
                        .name("回款")
                        .attributes(of("goals"))
                        .build())
                .addTask(Task.builder()
                        .id(TaskId.of("t"))
                        .name("催收")
                        .attributes(of("tasks"))
                        .build())
                .addNeed(ResourceNeed.builder()
                        .description("预算5000元")
                        .attributes(of("needs"))
                        .build())
                .addRisk(Risk.builder()
                        .id(RiskId.of("r"))
                        .description("缺货")
                        .attributes(of("risks"))
                        .build())
                .build();
        Issue issue = Issue.builder()
                .id(IssueId.of("i"))
                .description("延迟发货")
                .when(Moment.of(DAY))
                .attributes(of("issues"))
                .build();
        ProgressReport report = ProgressReport.builder()
                .snapshot(true)
                .task(TaskId.of("t"))
                .when(Moment.of(DAY))
                .statedPlanned(BigDecimal.valueOf(60))
                .addProblems("客户改期", "资料不齐")
                .build();
        Stamp stamp = Stamp.of("li", Instant.parse("2024-06-20T08:00:00Z"));
        return PlanBook.of(plan).record(issue, stamp).record(report, stamp);
    }

    private static String page(PlanStatus status) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlReport(Locale.CHINESE).write(status, List.of(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("TASK-3: the planned progress as stated and the problems told stand with the task")
    void whatAReportTells() throws IOException {
        assertThat(page(PlanStatus.of(book(), AsOf.endOf(DAY)))).contains("报告所填计划60%", "<b>存在问题</b> 客户改期；资料不齐");
    }

    @Test
    @DisplayName("MON-4: the page says why it is as of its day, and names none where there is nothing to take one from")
    void whyItIsAsOfThisDay() throws IOException {
        assertThat(page(PlanStatus.latest(book())))
                .contains(">2024年6月20日</div>", AsOfBasis.LAST_FACT.text(Locale.CHINESE));
        PlanBook plans = PlanBook.of(book().plans().get(0));
        assertThat(page(PlanStatus.latest(plans))).contains(">2024年6月1日</div>", "尚无执行记录，取计划首日");
        assertThat(page(PlanStatus.latest(PlanBook.of())))
                .contains("既无计划也无执行记录")
                .doesNotContain("1970");
        assertThat(page(PlanStatus.of(book(), AsOf.endOf(DAY)))).doesNotContain("最近一条记录的日期");
    }

    @ParameterizedTest
    @ValueSource(strings = {"goals", "tasks", "needs", "risks", "issues"})
    @DisplayName("IO-2e: a further column stands with its row, under its own heading, as text")
    void aColumnStandsWithItsRow(String section) throws IOException {
        String page = page(PlanStatus.of(book(), AsOf.endOf(DAY)));
        int from = page.indexOf("<section id=\"" + section + "\"");

        assertThat(page.substring(from, page.indexOf("</section>", from)))
                .contains("<b>栏目&lt;" + section + "&gt;</b> 内容&amp;" + section);
    }
}
