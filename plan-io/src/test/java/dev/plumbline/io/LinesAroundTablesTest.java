package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above, between and below the rows of a table and is no row of it (IO-2b). */
class LinesAroundTablesTest {

    private static ReadResult<PlanBook> tasks(Object[]... last) {
        Object[][] rows = new Object[3 + last.length][];
        rows[0] = row("2024年6月任务清单");
        rows[1] = row("任务名称", "责任人", "计划完成");
        rows[2] = row("甲", "张三", "6.10");
        System.arraycopy(last, 0, rows, 3, last.length);
        return Workbooks.read(Workbooks.of("任务", rows));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第1页 共2页",
                "第 1 页，共 2 页",
                "第一頁 共二頁",
                "Page 1 of 2",
                "page 1/2",
                "- 1 -",
                "以下空白",
                "End of table",
                "注：按周更新",
                "填表说明：责任人填姓名",
                "制表人：王五",
                "核准：",
                "Verified by: Ann Lee"
            })
    void aLineAtTheFoot(String line) {
        ReadResult<PlanBook> read = tasks(row(line));

        assertThat(FactsRead.plan(read).tasks()).extracting(Task::name).containsExactly("甲");
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            编制单位：市场部 | 2024年6月30日 | ''
            制表人           | 王五          | 审核人
            填表：林小美     | ''            | 核准：
            注               | 按周更新      | ''
            Prepared by      | Cy Fox        | ''
            """)
    void aLineOfSeveralCellsAtTheFoot(String first, String second, String third) {
        ReadResult<PlanBook> read = tasks(row(first, second, third));

        assertThat(FactsRead.plan(read).tasks()).extracting(Task::name).containsExactly("甲");
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"周二", "星期二", "禮拜二", "Tuesday", "Tue"})
    void aDayWithNothingIsNoGroup(String day) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "周计划",
                row("2024年6月任务"),
                row("星期", "任务名称", "责任人"),
                row("周一", "甲", "张三"),
                row(day),
                row("周三", "乙", "李四")));

        assertThat(FactsRead.plan(read).tasks())
                .extracting(Task::name, task -> task.attributes().get("分组"))
                .containsExactly(tuple("甲", null), tuple("乙", null));
    }

    @Test
    void theFirstGroupStandsAboveTheHeader() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务",
                row("2024年重点任务"),
                row("一、市场类"),
                row("序号", "任务", "责任人"),
                row(1, "调研", "张三"),
                row("二、研发类"),
                row(2, "原型", "王五")));

        assertThat(FactsRead.plan(read).tasks())
                .extracting(Task::name, task -> task.attributes().get("分组"))
                .containsExactly(tuple("调研", "一、市场类"), tuple("原型", "二、研发类"));
    }

    @Test
    void aUnitBetweenTheRowsIsTheUnitOfThoseBelow() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务",
                row("2024年6月任务"),
                row("部门：市场部"),
                row("任务名称", "责任人", "完成时限"),
                row("调研", "张三", "6.10"),
                row("部门：销售部"),
                row("签约", "李四", "6.20")));

        assertThat(FactsRead.plan(read).tasks())
                .extracting(task -> task.id().value())
                .containsExactly("2024-06/市场部/调研", "2024-06/销售部/签约");
    }

    @Test
    void rowsAboveAHeaderThatAreNoLinesAboutTheTableAreTold() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务", row("2024年6月任务"), row("北区", 5, "50%"), row("任务名称", "责任人", "完成时限"), row("调研", "张三", "6.10")));

        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).containsExactly("北区", "5", "50%");
    }

    @Test
    void aPhaseIsNoMilestone() {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("任务", row("2024年6月任务"), row("阶段", "任务名称", "责任人", "完成时限"), row("设计", "原型", "张三", "6.10")));

        assertThat(FactsRead.plan(read).tasks()).extracting(Task::name).containsExactly("原型");
        assertThat(FactsRead.plan(read).milestones()).isEmpty();
    }

    @Test
    void whoIsAppraisedGoesBeforeTheirPosition() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "Appraisal",
                row("Performance Appraisal 2024"),
                row("Position: Manager", "Employee: Ann Lee", "Department: Sales"),
                row("KPI", "Weight", "Target", "Actual"),
                row("Revenue", "100%", "5 million", "4 million")));

        assertThat(FactsRead.plan(read).goals())
                .singleElement()
                .extracting(Goal::owner)
                .satisfies(owner -> assertThat(owner.toString()).contains("Ann Lee"));
    }

    @Test
    void aWeeklyReportInEnglishOneBlockBelowTheOther() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "Report",
                row("Weekly Report 2024-06"),
                row("This Week", "Owner", "Status", "Issues"),
                row("Login module", "Ann Lee", "Complete", "None"),
                row("API", "Bob Ray", "70%", "Unstable"),
                row("Next Week", "Owner", "Due"),
                row("Payment", "Cy Fox", "2024-06-21")));

        assertThat(FactsRead.plan(read).tasks())
                .extracting(Task::name)
                .containsExactlyInAnyOrder("Login module", "API", "Payment");
        assertThat(FactsRead.of(read, ProgressReport.class)).hasSize(2);
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).isEmpty();
    }
}
