package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Target;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.Task;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short headers of indicators, what was asked for and what was reached; rows of overall figures (IO-2a, IO-2b). */
class KpiTablesTest {

    @ParameterizedTest
    @CsvSource({
        "指标,目标,完成,完成率,80%",
        "指标,计划,完成,完成率,80%",
        "项目,目标,完成,完成率,80%",
        "指标,目标,达成,达成率,80%",
        "指标,计划,实际,差异,-20万元",
        "指标,目标,实际,差额,20万元",
        "KPI,Plan,Actual,Variance,-20%",
        "KPI,Target,Done,%,80%"
    })
    void whatWasReachedStandsBesideWhatWasAskedFor(
            String name, String asked, String reached, String rate, String stated) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "KPI", row("2024年6月KPI"), row(name, asked, reached, rate), row("营收", "100万元", "80万元", stated)));

        Goal goal = FactsRead.plan(read).goals().get(0);
        assertThat(goal.name()).isEqualTo("营收");
        assertThat(goal.deadline()).isEmpty();
        assertThat(goal.indicator().target()).contains(Target.of(Quantity.parse("100万元")));
        assertThat(FactsRead.of(read, Measurement.class))
                .extracting(each -> each.amount().orElseThrow())
                .containsExactly(Quantity.parse("80万元"));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void completionsThatAreDatesStayDeadlines() {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("KPI", row("2024年6月KPI"), row("指标", "目标", "完成"), row("营收", "100万元", "6月30日")));

        assertThat(FactsRead.plan(read).goals().get(0).deadline()).contains(LocalDate.of(2024, 6, 30));
        assertThat(FactsRead.of(read, Measurement.class)).isEmpty();
    }

    @Test
    void aDifferenceThatDoesNotFitIsTold() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "KPI", row("2024年6月KPI"), row("指标", "计划", "实际", "差异"), row("营收", "100万元", "80万元", "-30万元")));

        assertThat(FactsRead.findings(read, "stated-difference-differs")).hasSize(1);
    }

    @Test
    void anAmountIsNoName() {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("KPI", row("2024年6月KPI"), row("目标", "完成", "完成率"), row("100万元", "80万元", "80%")));

        assertThat(FactsRead.plan(read).goals()).isEmpty();
        assertThat(FactsRead.findings(read, "name-is-amount")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"完成率", "总体进度", "整体完成率", "總體進度", "平均完成率", "合计", "平均", "Overall", "Overall progress", "Total"})
    void aRowOfOverallRatesIsNoTask(String label) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务",
                row("2024年6月任务清单"),
                row("任务名称", "责任人", "完成时间", "进度"),
                row("甲", "张三", "6月10日", "50%"),
                row("乙", "李四", "6月20日", "100%"),
                row(label, "", "", "75%")));

        assertThat(FactsRead.plan(read).tasks()).extracting(Task::name).containsExactly("甲", "乙");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void anIndicatorThatIsCalledSoIsOne() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "KPI", row("2024年6月KPI"), row("指标", "责任部门", "目标值"), row("完成率", "", "95%"), row("总体进度", "", "80%")));

        assertThat(FactsRead.plan(read).goals()).extracting(Goal::name).containsExactly("完成率", "总体进度");
    }

    @Test
    void aTotalInMoneyIsComparedWithBareNumbers() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "目标",
                row("2024年目标表"),
                row("指标", "责任部门", "目标值(元)"),
                row("甲收入", "销售部", "50000"),
                row("乙收入", "销售部", "40000"),
                row("合计", "", "￥100,000.00")));

        assertThat(FactsRead.findings(read, "total-differs")).hasSize(1);
    }
}
