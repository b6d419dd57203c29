package dev.plumbline.io.mermaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.io.Diagrams;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.issue.IssueWorkflow;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans and workflows as Mermaid draws them (IO-5). */
class DiagramsTest {

    private static final PersonId LI = PersonId.of("李娜");
    private static final OrgUnitId FINANCE = OrgUnitId.of("财务部");

    @TempDir
    private Path folder = Path.of(".");

    private static Task.Builder task(String id, String name) {
        return Task.builder().id(TaskId.of(id)).name(name);
    }

    private static LocalDate june(int day) {
        return LocalDate.of(2024, 6, day);
    }

    private static Plan plan() {
        return Plan.builder()
                .id(PlanId.of("2024-06"))
                .title("六月计划")
                .period(Period.month(2024, 6))
                .addGoal(Goal.builder().id(GoalId.of("sales")).name("营收: 2亿").build())
                .addInitiative(
                        Initiative.builder().id(InitiativeId.of("k")).what("渠道").build())
                .addTasks(
                        task("visit", "section 拜访")
                                .goal(GoalId.of("sales"))
                                .start(june(3))
                                .finish(june(7))
                                .build(),
                        task("sign", "签约")
                                .goal(GoalId.of("sales"))
                                .start(june(10))
                                .finish(june(21))
                                .addDependency(Dependency.finishToStart(TaskId.of("visit")))
                                .build(),
                        task("stop", "展会").start(june(3)).finish(june(4)).build(),
                        task("pay", "回款").start(june(24)).finish(june(26)).build(),
                        task("ship", "发货")
                                .initiative(InitiativeId.of("k"))
                                .duration(7)
                                .addDependency(Dependency.finishToStart(TaskId.of("pay")))
                                .build())
                .addMilestone(Milestone.of("签约完成", june(21)))
                .raci(RaciMatrix.builder()
                        .add(TaskId.of("sign"), LI, RaciRole.RESPONSIBLE)
                        .add(TaskId.of("sign"), FINANCE, RaciRole.APPROVER)
                        .add(TaskId.of("pay"), FINANCE, RaciRole.RESPONSIBLE)
                        .add(TaskId.of("pay"), LI, RaciRole.INFORMED)
                        .build())
                .build();
    }

    private static PlanStatus status() {
        Stamp by = Stamp.of("李娜", Instant.parse("2024-06-12T02:00:00Z"));
        PlanBook book = PlanBook.of(plan());
        for (ProgressReport report : new ProgressReport[] {
            report("visit", TaskState.COMPLETED),
            report("sign", TaskState.IN_PROGRESS),
            report("stop", TaskState.CANCELLED)
        }) {
            book = book.record(report, by);
        }
        return PlanStatus.of(book, AsOf.endOf(june(12)));
    }

    private static ProgressReport report(String task, TaskState state) {
        return ProgressReport.builder()
                .task(TaskId.of(task))
                .when(Moment.of(june(12)))
                .state(state)
                .snapshot(true)
                .build();
    }

    @Test
    @DisplayName("IO-5 a Gantt chart: sections by goal, initiative or owner; done, active, critical; milestones")
    void gantt() {
        assertThat(Diagrams.gantt(status(), PlanId.of("2024-06"), Locale.CHINESE))
                .isEqualTo("""
                gantt
                    title 六月计划（截至2024年6月12日）
                    dateFormat YYYY-MM-DD
                    axisFormat %Y-%m-%d
                    inclusiveEndDates
                    todayMarker off
                    section 营收#58; 2亿
                    #115;ection 拜访 :done, t1, 2024-06-03, 2024-06-07
                    签约 :active, t2, 2024-06-10, 2024-06-21
                    section 财务部
                    回款 :crit, t3, 2024-06-24, 2024-06-26
                    section 渠道
                    发货 :crit, t4, after t3, 2024-07-03
                    section 里程碑
                    签约完成 :milestone, m1, 2024-06-21, 0d
                    %% 未画出1项已取消的任务
                """);
    }

    @Test
    @DisplayName("IO-5 who does what: thick arrows for who is responsible, dotted ones for who is told")
    void raci() {
        assertThat(Diagrams.raci(plan(), Locale.CHINESE)).isEqualTo("""
                flowchart LR
                    p1["李娜"]
                    p2["财务部"]
                    t1["#115;ection 拜访"]
                    t2["签约"]
                    t3["展会"]
                    t4["回款"]
                    t5["发货"]
                    p1 ==>|R| t2
                    p2 -->|A| t2
                    p2 ==>|R| t4
                    p1 -.->|I| t4
                    legend["#82; 负责人，A 审批人，C 咨询人，I 知会人"]
                """);
    }

    @Test
    @DisplayName("IO-5 a workflow: each state, each move with what it requires")
    void states() {
        assertThat(Diagrams.states(IssueWorkflow.standard(), Locale.CHINESE))
                .startsWith("stateDiagram-v2\n    state \"已反馈\" as s_")
                .contains("[*] --> s_")
                .contains(" : 受理 [");
    }

    @Test
    @DisplayName("IO-5 saved as .mmd; other names and plans that there are not are refused")
    void doors() throws IOException {
        String diagram = Diagrams.raci(plan(), Locale.ENGLISH);
        Path file = folder.resolve("raci.mmd");

        Diagrams.save(diagram, file);

        assertThat(Files.readString(file)).isEqualTo(diagram);
        assertThatThrownBy(() -> Diagrams.save(diagram, folder.resolve("raci.png")))
                .isInstanceOf(PlanFormatException.class)
                .hasMessageContaining("mmd");
        assertThatThrownBy(() -> Diagrams.gantt(status(), PlanId.of("none"), Locale.ENGLISH))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("none");
    }
}
