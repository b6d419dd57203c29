package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Target;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.issue.Issue;
import dev.plumbline.plan.Plan;
import dev.plumbline.quantity.Quantity;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plainest headers of task lists, and forms with labels of their own (IO-2, IO-2e). */
class CommonHeadersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            任务,责任部门,责任人,状态               | 制度,财务部,陈红,进行中
            任务,负责人,截止时间,进度               | 制度,陈红,2024-06-10,80%
            任务,责任人,完成情况,完成日期           | 制度,陈红,未完成,2024-06-10
            任务名称,责任部门,责任人,完成时限,状态  | 制度,财务部,陈红,6.10,进行中
            工作内容,责任人,完成情况                | 制度,陈红,已完成
            """)
    void aListOfWorkIsOneOfTasks(String headers, String cells) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "工作表",
                row("2024年6月工作表"),
                Arrays.stream(headers.split(",")).map(String::strip).toArray(),
                Arrays.stream(cells.split(",")).map(String::strip).toArray()));

        Plan plan = FactsRead.plan(read);
        assertThat(plan.goals()).isEmpty();
        assertThat(plan.tasks()).extracting(task -> task.name()).containsExactly("制度");
        assertThat(plan.raci().owners(plan.tasks().get(0).id()))
                .extracting(party -> party.label())
                .containsExactly("陈红");
        assertThat(FactsRead.findings(read, "column-unknown")).isEmpty();
    }

    @Test
    void aTargetForThisYearIsATarget() {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("目标", row("2024年目标"), row("指标", "本年目标", "实际"), row("营收", "1000万元", "480万元")));

        assertThat(FactsRead.plan(read).goals()).hasSize(1).allSatisfy(goal -> {
            assertThat(goal.name()).isEqualTo("营收");
            assertThat(goal.indicator().target()).contains(Target.of(Quantity.parse("1000万元")));
        });
    }

    @Test
    void aLabelledLineBetweenRowsIsNoTask() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务",
                row("2024年6月任务"),
                row("任务名称", "责任人", "完成时限"),
                row("甲", "张三", "2024年6月10日"),
                row("部门：销售部"),
                row("任务名称", "责任人", "完成时限"),
                row("乙", "李四", "2024年6月20日")));

        assertThat(FactsRead.plan(read).tasks()).extracting(task -> task.name()).containsExactly("甲", "乙");
    }

    @Test
    void aRangeInAColumnOfFinishesSaysTheStartToo() {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("任务", row("2024年6月任务"), row("任务名称", "责任人", "完成时间"), row("甲", "张三", "6月1日-6月15日")));

        assertThat(FactsRead.plan(read).tasks()).allSatisfy(task -> {
            assertThat(task.start()).contains(LocalDate.of(2024, 6, 1));
            assertThat(task.finish()).contains(LocalDate.of(2024, 6, 15));
        });
    }

    @Test
    void aFormKeepsWhatItsUnknownLabelsSay() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "反馈",
                row("2024年6月问题反馈单"),
                row("反馈部门", "仓储部"),
                row("反馈人", "李明"),
                row("问题描述", "库存差异大"),
                row("联系电话", "13800138000")));

        assertThat(FactsRead.of(read, Issue.class))
                .singleElement()
                .satisfies(issue -> assertThat(issue.attributes()).containsEntry("联系电话", "13800138000"));
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).isEmpty();
    }
}
