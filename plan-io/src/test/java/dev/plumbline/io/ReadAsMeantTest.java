package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.plan.Plan;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines, names and cells that say one thing to people and could be taken for another (IO-2a to IO-2e). */
class ReadAsMeantTest {

    private static Plan plan(ReadResult<PlanBook> read) {
        assertThat(read.value().plans()).hasSize(1);
        return read.value().plans().get(0);
    }

    @ParameterizedTest
    @CsvSource({"三、7月工作计划, 7", "（二）7月工作计划, 7", "四．7月工作计划, 7", "三、2024年7月工作计划, 7", "七月工作计划, 7", "3月工作计划, 3"})
    void theNumberOfALineIsNoMonth(String title, int month) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "Sheet1", row(title + "（2024年）"), row("任务", "责任人", "计划完成时间"), row("招聘", "张三", month + ".15")));

        assertThat(plan(read).period()).isEqualTo(Period.month(2024, month));
    }

    @ParameterizedTest
    @ValueSource(strings = {"【市场部】", "★重点任务", "■常规工作"})
    void headingsInBracketsAndCountsAreNoTasks(String line) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "Sheet1",
                row("2024年6月任务"),
                row("任务", "责任人", "完成时间", "状态"),
                row(line),
                row("写周报", "张三", "6.10", "已完成"),
                row("共1项任务")));

        assertThat(plan(read).tasks()).extracting(Task::name).containsExactly("写周报");
    }

    @ParameterizedTest
    @CsvSource({
        "财务部 人事部, unit:财务部 unit:人事部",
        "市场部和客服部, unit:市场部 unit:客服部",
        "市场部及客服部, unit:市场部 unit:客服部",
        "行政与人事部, unit:行政与人事部",
        "市场部 张三, person:张三"
    })
    void unitsBesideEachOtherAreSeveral(String owner, String parties) {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("Sheet1", row("2024年6月任务"), row("任务", "责任人", "完成时间"), row("盘点", owner, "6.10")));

        assertThat(plan(read).raci().owners(plan(read).tasks().get(0).id()))
                .extracting(Object::toString)
                .containsExactly(parties.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5O%", "NaN", "Infinity", "60-70%", "1e400"})
    void aSpoiltPercentageIsAnError(String percent) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "Sheet1", row("2024年6月任务"), row("任务", "责任人", "完成时间", "完成率"), row("盘点", "张三", "6.10", percent)));

        assertThat(read.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(finding -> assertThat(finding.value()).contains(percent));
        assertThat(FactsRead.of(read, ProgressReport.class))
                .allSatisfy(report -> assertThat(report.percent()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"市场排名, 名, STOCK", "应收账款余额, 万元, STOCK", "差评数, 条, FLOW", "存货金额, 万元, FLOW"})
    void lessIsBetterOfWhatPeopleWantLessOf(String name, String unit, Accumulation accumulation) {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("Sheet1", row("2024年指标"), row("指标", "单位", "年度目标", "责任人"), row(name, unit, 3, "张三")));

        assertThat(plan(read).goals())
                .extracting(Goal::indicator)
                .singleElement()
                .satisfies(indicator -> {
                    assertThat(indicator.direction()).isEqualTo(Direction.LOWER);
                    assertThat(indicator.accumulation()).isEqualTo(accumulation);
                });
        assertThat(Workbooks.codes(read)).contains("direction-by-name");
    }

    @ParameterizedTest
    @CsvSource({"100家, 3-5家, 3-5家", "超额20%, 3家, 超额20%"})
    void aRangeIsNoActualValueAndASurplusNoTarget(String target, String actual, String refused) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "Sheet1", row("2024年目标"), row("目标名称", "目标值", "实际值", "责任人"), row("新签客户", target, actual, "张三")));

        assertThat(read.findings())
                .filteredOn(finding -> finding.code().id().equals("quantity-expected"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.value()).contains(refused));
    }

    @Test
    void aListLaidAcrossIsAnError() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "Sheet1",
                row("2024年6月任务"),
                row("任务", "招聘", "培训"),
                row("责任人", "张三", "李四"),
                row("完成时间", "6.10", "6.20")));

        assertThat(read.findings())
                .filteredOn(finding -> finding.code().id().equals("form-of-several"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
    }
}
