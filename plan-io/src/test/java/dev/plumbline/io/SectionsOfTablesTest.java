package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one table ends and another begins, and rows between and below the data that are none (IO-2b, IO-2c). */
class SectionsOfTablesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            目标|指标|目标值(万元)|责任人 ; 目标|指标|目标值(元)|责任人
            目标|指标|目标值（万元）|责任人 ; 目标|指标|目标值（元）|责任人
            序号|指标|目标值(万元)|责任人 ; 序号|指标|目标值(元)|责任人
            """)
    void aHeaderOfAnotherUnitBeginsATableOfItsOwn(String first, String second) {
        ReadResult<PlanBook> read =
                TableLines.read("2024年目标 / " + first + " / 1|收入|100|张三 / " + second + " / 2|利润|2000000|李四");

        assertThat(TableLines.goals(read))
                .extracting(goal -> goal.indicator().target().orElseThrow().toString())
                .containsExactlyInAnyOrder("100万元", "200万元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"目标|指标|目标值(万元)|责任人", "目标|指标|目标值（万元）|责任人", "目标|指标|目標值(万元)|責任人", "目标|指标|目标值(万元)"})
    void aHeaderInOtherFormsOfTheSameLettersIsTheSame(String again) {
        ReadResult<PlanBook> read =
                TableLines.read("2024年目标 / 目标|指标|目标值(万元)|责任人 / A|收入|100|张三 / " + again + " / B|利润|20|李四");

        assertThat(TableLines.targets(read)).containsExactly("A=100万元", "B=20万元");
        assertThat(read.reading().files().get(0).sheets().get(0).tables()).hasSize(1);
    }

    @Test
    void effortBelowAHeaderOfEffortIsNoDuration() {
        ReadResult<PlanBook> read =
                TableLines.read("2024年6月任务 / 任务|责任人|完成时间|工期 / A|张三|6.20|3天 / 任务|责任人|完成时间|工时(小时) / B|李四|6.25|8");

        Task second = TableLines.tasks(read).stream()
                .filter(task -> task.name().equals("B"))
                .findFirst()
                .orElseThrow();
        assertThat(second.start()).isEmpty();
        assertThat(second.effort()).isPresent();
    }

    @Test
    void aHeaderThatMeansSomethingElseIsAnotherTableUnderTheSameLines() {
        ReadResult<PlanBook> read =
                TableLines.read("2024年6月工作 / 部门：销售部 / 序号|任务|责任人|完成情况 / 1|A|张三|已完成" + " / 序号|任务|责任人|完成时间 / 2|B|李四|6.20");

        assertThat(TableLines.finishes(read)).containsExactlyInAnyOrder("2024-06 A", "2024-06 B 2024-06-20");
        assertThat(FactsRead.of(read, ProgressReport.class)).hasSize(1);
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"下周计划", "下周工作计划", "下周工作安排", "下週計劃", "二、下周计划", "Next week", "Plan for next week"})
    void aSectionThatLooksAheadIsAboutTheNextWeek(String heading) {
        ReadResult<PlanBook> read = TableLines.read("2024年第24周周报 / 任务|责任人|完成时间|状态 / 本周完成 / 拜访|张三|6.14|已完成 / " + heading
                + " / 展会|张三|周五|未开始 / 合同|李四|下周三|未开始 / 归档|李四|6.20|未开始");

        assertThat(TableLines.finishes(read))
                .containsExactlyInAnyOrder(
                        "2024W24 拜访 2024-06-14",
                        "2024W25 展会 2024-06-21",
                        "2024W25 合同 2024-06-19",
                        "2024W25 归档 2024-06-20");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void aTableBelowTheHeadingOfTheNextWeekIsAboutIt() {
        ReadResult<PlanBook> read = TableLines.read("周工作计划（2024年第24周 6.10-6.16） / 本周完成情况 / 序号|工作内容|完成情况|完成比例"
                + " / 1|客户拜访|已拜访|80% / 下周计划 / 序号|工作内容|计划完成时间|责任人 / 1|展会准备|周五|张三");

        assertThat(TableLines.finishes(read)).containsExactly("2024W24 客户拜访", "2024W25 展会准备 2024-06-21");
        assertThat(read.value().plans())
                .extracting(plan -> plan.title().orElse(""))
                .contains("下周计划");
    }

    @ParameterizedTest
    @CsvSource({"下周三,2024-06-19", "下星期五,2024-06-21", "本周五,2024-06-14", "下周日前,2024-06-23", "next Friday,2024-06-21"})
    void daysOfTheNextWeekAreCountedFromTheReports(String written, String day) {
        ReadResult<PlanBook> read = TableLines.read("2024年第24周周报 / 任务|责任人|完成时间 / 拜访|张三|" + written);

        assertThat(TableLines.tasks(read).get(0).finish().map(Object::toString)).contains(day);
    }

    @Test
    void daysOfTheNextWeekAreToldWhereNobodySaysOfWhich() {
        ReadResult<PlanBook> read = TableLines.read("2024年任务 / 任务|责任人|完成时间 / 拜访|张三|下周三");

        assertThat(TableLines.tasks(read).get(0).finish()).isEmpty();
        assertThat(Workbooks.codes(read)).contains("date-unreadable");
    }

    @Test
    void whatStandsBelowTheTotalOfAnEvaluationIsNoGoalAndIsTold() {
        ReadResult<PlanBook> read = TableLines.read(
                "2024年6月考核 / 指标|权重|目标值|实际值|得分 / 销售额|60%|50万元|45万元|54" + " / 合计得分||||54 / 等级|A / 评语|继续努力");

        assertThat(TableLines.targets(read)).containsExactly("销售额=50万元");
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).containsExactly("A", "继续努力");
        assertThat(Workbooks.codes(read)).contains("cell-outside-table");
    }

    @Test
    void anOverallRateBesideTheSumOfTheWeightsIsNoTask() {
        ReadResult<PlanBook> read = TableLines.read(
                "2024年6月任务 / 任务|责任人|完成时间|完成率|权重 / A|张三|6.10|100%|60% / B|李四|6.20|50%|40%" + " / 综合完成率|||80%|100%");

        assertThat(TableLines.tasks(read)).extracting(Task::name).containsExactly("A", "B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"审批意见|同意|审批人|陈总", "领导意见|同意", "审核意见|同意|审核人|陈总|日期|2024-06-30"})
    void whatWasDecidedOfATableIsNoTask(String row) {
        ReadResult<PlanBook> read = TableLines.read("2024年6月任务 / 任务|责任人|完成时间 / A|张三|6.20 / " + row);

        assertThat(TableLines.tasks(read)).extracting(Task::name).containsExactly("A");
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).contains("同意");
    }
}
