package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.issue.Issue;
import dev.plumbline.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets of other programs and habits: project files, RASCI grids, text under headings (IO-2, RACI-2). */
class UnusualSheetsTest {

    @ParameterizedTest
    @ValueSource(strings = {"存在问题及建议", "三、存在的问题", "需协调事项", "Risks / Issues", "Decisions"})
    void textUnderAHeadingBelowATableIsTold(String heading) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "周报",
                row("周报（2024年6月10日-6月14日）"),
                row("序号", "工作内容", "责任人", "计划完成时间"),
                row(1, "登录模块", "张三", "2024-06-12"),
                row(2, "接口", "李四", "2024-06-14"),
                row(heading),
                row("1、样品周期太长，建议缩短打样时间"),
                row("2、价格审批慢")));

        assertThat(FactsRead.plan(read).tasks()).hasSize(2);
        assertThat(FactsRead.findings(read, "text-under-heading")).hasSize(2);
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).contains("2、价格审批慢");
    }

    @Test
    void notesBelowATableAreNotTold() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "计划",
                row("2024年6月工作计划"),
                row("序号", "工作内容", "责任人", "计划完成时间"),
                row(1, "登录模块", "张三", "2024-06-12"),
                row("备注"),
                row("1、本表每周更新"),
                row("2、由部门经理审批")));

        assertThat(FactsRead.findings(read, "text-under-heading")).isEmpty();
    }

    @Test
    void theUnitOfAReporterIsNotTheOneThatAnswers() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "反馈",
                row("客户问题反馈表"),
                row("反馈人：张三", "所属部门：销售部", "反馈日期：2024.6.5"),
                row("问题标题", "发货延迟"),
                row("详细描述", "6月1日订单至今未发货"),
                row("紧急程度", "紧急"),
                row("责任部门", "仓储部")));

        assertThat(FactsRead.of(read, Issue.class))
                .singleElement()
                .satisfies(
                        issue -> assertThat(issue.owner().orElseThrow().label()).isEqualTo("仓储部"));
    }

    @ParameterizedTest
    @CsvSource({"标识号,任务名称,前置任务,资源名称", "ID,Task Name,Predecessors,Resource Names"})
    void aProjectFileCountsByItsOwnNumbers(String id, String name, String before, String who) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "2024年项目计划",
                row(id, name, "开始时间", "完成时间", before, who),
                row(11, "立项", "2024-01-02", "2024-01-08", "", "张三"),
                row(12, "评审", "2024-01-09", "2024-01-12", "11", "张三,李四[50%]"),
                row(15, "设计", "2024-01-13", "2024-01-29", "12", "Bob[50%]"),
                row(16, "开发", "2024-01-30", "2024-02-28", "2", "Bob")));

        Plan plan = FactsRead.plan(read);
        assertThat(plan.tasks()).extracting(task -> task.dependencies().size()).containsExactly(0, 1, 1, 0);
        assertThat(plan.tasks().get(2).dependencies())
                .extracting(link -> link.predecessor())
                .containsExactly(plan.tasks().get(1).id());
        assertThat(plan.raci().owners(plan.tasks().get(1).id()))
                .extracting(party -> party.label())
                .containsExactly("张三", "李四");
        assertThat(plan.raci().owners(plan.tasks().get(2).id()))
                .extracting(party -> party.label())
                .containsExactly("Bob");
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).containsExactly("2");
    }

    @Test
    void whoSupportsTakesPartAndATickAmongLettersIsTold() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "RACI",
                row("2024 RASCI chart"),
                row("Task", "Sponsor", "PM", "QA", "Ops"),
                row("Charter", "A", "R", "C", "S"),
                row("Build", "A", "R", "√", "I")));

        Plan plan = FactsRead.plan(read);
        assertThat(plan.tasks().get(0).collaborators())
                .extracting(party -> party.label())
                .containsExactly("Ops");
        assertThat(plan.raci().owners(plan.tasks().get(1).id())).hasSize(1);
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).containsExactly("√");
    }

    @Test
    void aUnitAloneBetweenRowsHeadsThoseBelow() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务",
                row("2024年6月任务"),
                row("序号", "任务名称", "责任人", "完成时间"),
                row("", "市场部", "", ""),
                row(1, "展会", "张三", "2024-06-12"),
                row("", "技术部", "", ""),
                row(2, "接口", "李四", "2024-06-14")));

        assertThat(FactsRead.plan(read).tasks()).extracting(task -> task.name()).containsExactly("展会", "接口");
    }
}
