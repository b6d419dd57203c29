package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.issue.RootCause;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the ten tables of the source documents come to, read from real workbooks (IO-2). */
class SampleWorkbooksTest {

    private static final ReadResult<PlanBook> READ = Workbooks.samples();
    private static final PlanStatus STATUS = PlanStatus.latest(READ.value());

    private static GoalStatus goal(String name) {
        List<GoalStatus> found = STATUS.goals().stream()
                .filter(goal -> goal.goal().name().equals(name))
                .toList();
        assertThat(found).as(name).hasSize(1);
        return found.get(0);
    }

    private static TaskStatus task(String name) {
        List<TaskStatus> found = STATUS.tasks().stream()
                .filter(task -> task.task().name().equals(name))
                .toList();
        assertThat(found).as(name).hasSize(1);
        return found.get(0);
    }

    private static Target.Value value(String quantity) {
        return new Target.Value(Quantity.parse(quantity));
    }

    @Test
    @DisplayName("Several files make one book: the annual plan, June and July under it")
    void plans() {
        assertThat(READ.value().plans())
                .extracting(
                        plan -> plan.id().value(),
                        plan -> plan.parent().map(PlanId::value).orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2024", ""),
                        org.assertj.core.groups.Tuple.tuple("2024-06", "2024"),
                        org.assertj.core.groups.Tuple.tuple("2024-07", "2024"));
        assertThat(STATUS.date()).isEqualTo(LocalDate.of(2024, 7, 1));
    }

    @Test
    @DisplayName("GOAL-3 The revenue targets are exact, and the sales department's second one is a finding")
    void revenue() {
        assertThat(goal("年度营收").target()).contains(value("2亿元"));
        assertThat(goal("销售部营收").target()).contains(value("1.5亿元"));
        Finding second = READ.findings().stream()
                .filter(finding -> finding.code().id().equals("goal-second-target"))
                .findFirst()
                .orElseThrow();
        assertThat(second.value()).contains("1.2亿元");
        assertThat(second.location().sheet()).contains("部门年度战略目标总表");
        assertThat(second.location().row()).hasValue(3);
        assertThat(second.location().column()).contains("D");
    }

    @Test
    @DisplayName("GOAL-5 120 %, 96.9 %, 87.5 % in June")
    void attainment() {
        assertThat(goal("新增客户").attainment()).hasToString("120.0 %");
        assertThat(goal("订单准时发货率").attainment()).hasToString("96.9 %");
        assertThat(goal("老客户复购率").attainment()).hasToString("87.5 %");
        assertThat(goal("老客户复购率").target()).contains(value("40%"));
    }

    @Test
    @DisplayName("GOAL-6 The first quarter's contracts: 10 against 12 is −16.7 %")
    void quarter() {
        GoalStatus contracts = goal("新客户拓展");
        assertThat(contracts.goal().indicator().name()).contains("新客户签约量");
        assertThat(contracts.target()).contains(value("50家"));
        var first = contracts.figures().period(Period.quarter(2024, 1)).orElseThrow();
        assertThat(first.target()).contains(value("12家"));
        assertThat(first.actual()).contains(MeasuredValue.of(Quantity.parse("10家")));
        assertThat(first.deviation().rate().value().orElseThrow()).isCloseTo(-1.0 / 6, within(1e-12));
    }

    @Test
    @DisplayName("TASK-3 A row 延期 with an actual finish stays delayed; 2 days late")
    void delayed() {
        TaskStatus design = task("线上推广素材设计");
        assertThat(design.state()).isEqualTo(TaskState.DELAYED);
        assertThat(design.daysLate()).isEqualTo(2);
        assertThat(design.progress().finishedOn()).contains(LocalDate.of(2024, 6, 12));
    }

    @Test
    @DisplayName("TASK-3 A blocked task keeps its reason")
    void blocked() {
        TaskStatus stock = task("仓库库存系统调试");
        assertThat(stock.state()).isEqualTo(TaskState.BLOCKED);
        assertThat(stock.progress().causes()).containsExactly(Cause.of(CauseKind.NOT_STATED, "第三方接口数据对接失败"));
        assertThat(stock.owners()).extracting(Object::toString).containsExactly("position:IT部/工程师");
    }

    @Test
    @DisplayName("MON-2 80 % done by 2024-07-01: lag 37 days, 20 points behind")
    void keyTask() {
        TaskStatus visits = task("华东重点客户拜访");
        assertThat(visits.progress().percent()).hasValue(80);
        assertThat(visits.progress().lagDays()).hasValue(37);
        assertThat(visits.progress().pointsBehind()).hasValue(20);
        assertThat(visits.owners()).isEmpty();
    }

    @Test
    @DisplayName("ISS-5 Two issues with root causes, containment and prevention")
    void issues() {
        assertThat(STATUS.issues()).hasSize(2);
        IssueStatus late = STATUS.issues().iterator().next();
        assertThat(late.issue().rootCauses()).extracting(RootCause::text).containsExactly("库存数据未实时同步");
        assertThat(late.issue().containment()).contains("联系客户协商6月18日发货");
        assertThat(STATUS.issues()).allSatisfy(issue -> {
            assertThat(issue.issue().rootCauses()).isNotEmpty();
            assertThat(issue.issue().prevention()).isPresent();
        });
    }

    @Test
    @DisplayName("GOAL-9 The month's goal serves the quarter's and is carried by three tasks of 50 + 30 + 20")
    void breakdown() {
        assertThat(goal("新增客户").goal().parent()).contains(goal("市场份额提升").goal().id());
        List<Task> carrying = READ.value().plans().stream()
                .flatMap(plan -> plan.tasks().stream())
                .filter(task ->
                        task.goal().equals(java.util.Optional.of(goal("新增客户").id())))
                .toList();
        assertThat(carrying)
                .extracting(task -> task.indicators().get(0).target().orElseThrow())
                .containsExactly(value("50家"), value("30家"), value("20家"));
    }

    @Test
    @DisplayName("RACI-1 A position without its unit belongs to the row's department")
    void owners() {
        assertThat(task("完成华东10家重点客户拜访").owners()).extracting(Object::toString).containsExactly("position:销售部/客户主管");
    }

    @Test
    @DisplayName("GOAL-3 从30天缩短至25天 makes the indicator an upper bound with a baseline")
    void shortened() {
        var indicator = task("将线索-签约周期从30天缩短至25天").task().indicators().get(0);
        assertThat(indicator.baseline()).contains(Quantity.parse("30天"));
        assertThat(indicator.direction()).isEqualTo(dev.plumbline.goal.Direction.LOWER);
    }

    @Test
    @DisplayName("IO-2 The rates that the tables state fit the computed ones")
    void statedRates() {
        assertThat(STATUS.analyses()).hasSize(4);
        assertThat(STATUS.analyses())
                .filteredOn(each -> each.analysis().statedAttainment().isPresent())
                .hasSize(2);
        assertThat(STATUS.analyses()).allSatisfy(each -> {
            each.analysis()
                    .statedAttainment()
                    .ifPresent(stated -> assertThat(each.attainment().printsAs(stated.amount()))
                            .isTrue());
            each.analysis()
                    .statedDeviation()
                    .ifPresent(stated -> assertThat(each.deviation().rate().printsAs(stated.amount()))
                            .isTrue());
        });
    }

    @Test
    @DisplayName("IO-2 Every cell of both workbooks is accounted for, each once")
    void cells() {
        assertThat(READ.reading().counts().nonEmpty()).isEqualTo(276);
        assertThat(cells(CellOutcome.COMPARED)).containsExactlyInAnyOrder("-16.7%", "120%", "97%");
        assertThat(cells(CellOutcome.REPORTED))
                .as("the second target, which is not taken")
                .containsExactly("1.2亿元");
        assertThat(READ.reading().files().stream()
                        .flatMap(file -> file.sheets().stream())
                        .flatMap(sheet -> sheet.cells())
                        .filter(cell -> cell.outcome() == CellOutcome.STORED))
                .allSatisfy(cell -> assertThat(cell.path()).as(cell.toString()).isPresent());
    }

    private static List<String> cells(CellOutcome outcome) {
        return READ.reading().files().stream()
                .flatMap(file -> file.sheets().stream())
                .flatMap(sheet -> sheet.cells())
                .filter(cell -> cell.outcome() == outcome)
                .map(cell -> cell.text())
                .toList();
    }

    @Test
    @DisplayName("Reading twice gives the same book, and ids hold no row numbers")
    void stable() {
        assertThat(Workbooks.samples().value()).isEqualTo(READ.value());
        assertThat(STATUS.goals()).extracting(goal -> goal.id().value()).contains("2024/销售部/新客户拓展", "2024-06/新增客户");
    }
}
