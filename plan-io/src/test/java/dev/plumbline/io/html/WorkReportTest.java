package dev.plumbline.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Frequency;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.LedgerEntryKind;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ResourceSupply;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskLevel;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.risk.RiskState;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.DateConstraint;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.RoutineDone;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.JointWork;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.CalendarDefinition;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.CalendarLayer;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** IO-4: the work of a plan on the page: its network, workload, joint work, routines, resources and risks. */
class WorkReportTest {

    private static final PersonId LI = PersonId.of("李四");

    private static String page(PlanBook book, String date) {
        PlanStatus status = PlanStatus.of(book, AsOf.endOf(LocalDate.parse(date)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new HtmlReport(Locale.CHINESE).write(status, List.of(), out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String section(String page, String id) {
        int from = page.indexOf("<section id=\"" + id + "\"");
        return page.substring(from, page.indexOf("</section>", from)) + "</section>\n";
    }

    private static Task task(String name, int days, Dependency... waitsFor) {
        return Task.builder()
                .id(TaskId.of(name.substring(0, 1)))
                .name(name)
                .duration(days)
                .addDependencies(waitsFor)
                .build();
    }

    private static Dependency after(String id) {
        return Dependency.finishToStart(TaskId.of(id));
    }

    /** The network of sixteen tasks that was worked out by hand, see plan-core's page of it. */
    private static PlanBook sixteen() {
        Task handOver = task("O 验收", 0, after("N")).toBuilder()
                .addConstraint(DateConstraint.finishBy(LocalDate.of(2024, 4, 3)))
                .build();
        Plan plan = Plan.builder()
                .id(PlanId.of("2024-H1"))
                .title("新品上线")
                .period(Period.halfYear(2024, 1))
                .addTasks(
                        task("A 立项", 2),
                        task("B 需求调研", 5, after("A")),
                        task("C 方案设计", 4, after("B")),
                        task("D 采购", 6, Dependency.startToStart(TaskId.of("B")).lag(2)),
                        task("E 场地准备", 3, after("A").lag(3)),
                        task("F 样品制作", 5, after("C"), after("D").lag(-1)),
                        task(
                                "G 文案",
                                3,
                                Dependency.finishToFinish(TaskId.of("C")).lag(1)),
                        task("H 印刷", 2, after("G")),
                        task("I 设备安装", 4, after("E").calendarLag(3)),
                        task("J 培训", 3, Dependency.startToFinish(TaskId.of("I")).lag(6)),
                        task("K 试运行", 5, after("F"), after("I")),
                        task("L 推广", 4, Dependency.startToStart(TaskId.of("K")).lag(1), after("H")),
                        task("M 评审", 0, after("K"), after("J")),
                        task("N 上线", 2, after("M"), after("L").lag(1)),
                        handOver,
                        task(
                                "P 总结",
                                3,
                                Dependency.finishToFinish(TaskId.of("N")).lag(2)))
                .build();
        CalendarLayer company = CalendarLayer.builder("公司")
                .holiday(LocalDate.of(2024, 3, 15), "司庆")
                .build();
        return PlanBook.builder()
                .addCalendar(CalendarDefinition.of(company))
                .calendar(CalendarId.of("公司"))
                .addPlan(plan)
                .build();
    }

    @Test
    @DisplayName("TASK-6: the Gantt chart of the network that was worked out by hand")
    void ganttOfTheSixteenTasks() throws IOException {
        String gantt = section(page(sixteen(), "2024-03-03"), "gantt");
        try (InputStream in =
                Objects.requireNonNull(WorkReportTest.class.getResourceAsStream("sixteen-tasks-gantt.html"))) {
            assertThat(gantt).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(gantt).contains("3月6日至3月12日", "4月5日至4月9日");
    }

    private static PlanBook record(PlanBook book, Fact fact) {
        return book.record(fact, new Stamp(LI, Instant.parse("2024-06-30T00:00:00Z")));
    }

    private static PlanBook busy() {
        TaskId fair = TaskId.of("fair");
        Reference about = Reference.of("task", "fair");
        OrgUnitId sales = OrgUnitId.of("销售部");
        OrgUnitId design = OrgUnitId.of("设计部");
        Plan plan = Plan.builder()
                .id(PlanId.of("2024-06"))
                .period(Period.month(2024, 6))
                .addTask(Task.builder()
                        .id(fair)
                        .name("布展")
                        .start(LocalDate.of(2024, 6, 3))
                        .finish(LocalDate.of(2024, 6, 7))
                        .effort(BigDecimal.valueOf(8))
                        .build())
                .raci(RaciMatrix.builder().owner(fair, LI).build())
                .addJointWork(JointWork.builder()
                        .task(fair)
                        .lead(sales)
                        .putHelping(design, "出图")
                        .putInterfacePerson(sales, LI)
                        .sync(Frequency.DAILY)
                        .build())
                .addRoutine(RoutineTask.builder()
                        .id(TaskId.of("weekly"))
                        .name("周报提交")
                        .cadence(Cadence.weekly(DayOfWeek.FRIDAY))
                        .span(DateRange.parse("2024-06-03/2024-06-30"))
                        .build())
                .addNeed(ResourceNeed.builder()
                        .kind(ResourceKind.MONEY)
                        .description("预算1000元")
                        .quantity(Quantity.parse("1000元"))
                        .due(LocalDate.of(2024, 6, 3))
                        .about(about)
                        .build())
                .addSupply(new ResourceSupply(
                        ResourceId.of("预算"), DateRange.parse("2024-06-03/2024-06-30"), Quantity.parse("800元")))
                .addRisk(Risk.builder()
                        .id(RiskId.of("rain"))
                        .description("下雨")
                        .about(about)
                        .level(RiskLevel.HIGH)
                        .threshold(BigDecimal.TEN)
                        .build())
                .build();
        PlanBook book = record(PlanBook.of(plan), RoutineDone.of(TaskId.of("weekly"), Moment.parse("2024-06-07")));
        book = record(
                book,
                ProgressReport.builder()
                        .snapshot(true)
                        .task(fair)
                        .when(Moment.parse("2024-06-05"))
                        .percent(BigDecimal.valueOf(40))
                        .build());
        book = record(
                book,
                new RiskReport(RiskId.of("rain"), Moment.parse("2024-06-05"), RiskState.OCCURRED, Optional.empty()));
        return record(
                book,
                LedgerEntry.builder()
                        .resource(ResourceId.of("预算"))
                        .kind(LedgerEntryKind.USED)
                        .quantity(Quantity.parse("500元"))
                        .about(about)
                        .when(Moment.parse("2024-06-05"))
                        .note("加急")
                        .build());
    }

    @Test
    @DisplayName("IO-4: resource ledger, balance and earned value")
    void resources() {
        String section = section(page(busy(), "2024-06-05"), "resources");
        assertThat(section)
                .contains("资源管理台账", "500元", "加急")
                .contains("资源平衡", "1000元", "800元", "200元")
                .contains("挣值", "600元", "400元", "−200元", "66.7%");
    }

    @Test
    @DisplayName("IO-4: workload by week against capacity, who leads, who helps")
    void workload() {
        String section = section(page(busy(), "2024-06-05"), "raci");
        assertThat(section).contains("8 / 5", "num adverse").contains("跨部门分工", "销售部", "设计部: 出图", "销售部: 李四", "每日");
    }

    @Test
    @DisplayName("IO-4: routine work done, late and missed; risks with state and threshold reached")
    void routinesAndRisks() {
        String page = page(busy(), "2024-06-15");
        assertThat(section(page, "routines")).contains("周报提交", ">每周五</td>", "6月21日");
        assertThat(section(page, "risks")).contains("已发生", "6月5日", "10个百分点", "已达阈值");
    }

    @Test
    @DisplayName("CAL-1, PLAN-7: days beyond the calendar are marked once, and overdue planning is listed")
    void tellsUncoveredDaysAndOverduePlanning() {
        Task visit = Task.builder()
                .id(TaskId.of("visit"))
                .name("拜访")
                .start(LocalDate.of(2027, 9, 1))
                .finish(LocalDate.of(2027, 10, 29))
                .build();
        Plan plan = Plan.builder()
                .id(PlanId.of("2027-09"))
                .period(Period.month(2027, 9))
                .addTask(visit)
                .raci(RaciMatrix.builder().owner(visit.id(), LI).build())
                .build();
        ProgressReport report = ProgressReport.builder()
                .task(visit.id())
                .when(Moment.of(LocalDate.of(2027, 9, 2)))
                .state(TaskState.ACKNOWLEDGED)
                .build();
        PlanBook book = PlanBook.of(plan).record(report, Stamp.of(LI, Instant.parse("2027-09-02T02:00:00Z")));
        String page = page(book, "2027-09-28");
        assertThat(page.split("按每周规律推算", -1)).hasSize(2);
        assertThat(page).contains("提交月度任务完成情况表", "9月23日（日历未涵盖）", "已逾期", "提交计划执行进度表", "待完成");
    }
}
