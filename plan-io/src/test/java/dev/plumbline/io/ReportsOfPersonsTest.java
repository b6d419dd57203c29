package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.issue.Issue;
import dev.plumbline.plan.Plan;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports and forms with a line of labels above them: who reports, who is reported to, what it costs (IO-2, IO-2d). */
class ReportsOfPersonsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            姓名,张三,岗位,工程师,填报日期,2024-06-14      | 张三
            姓名：张三　部门：研发部　日期：2024年6月14日  | 张三
            姓名,張三,部門,研發部,日期,2024-06-14          | 張三
            汇报人：张三,日期：2024-06-14                  | 张三
            Name:,Jane Doe,Week ending:,14 Jun 2024        | Jane Doe
            Employee: Jane Doe,Team: Apps                  | Jane Doe
            """)
    void theWorkInAReportOfAPersonIsTheirs(String line, String person) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "周报",
                row("周报（2024年6月10日-6月14日）"),
                cells(line),
                row("序号", "工作内容", "计划完成时间", "完成情况"),
                row(1, "登录模块", "2024-06-12", "100%"),
                row(2, "接口", "2024-06-14", "60%")));

        Plan plan = FactsRead.plan(read);
        assertThat(plan.tasks())
                .hasSize(2)
                .allSatisfy(task -> assertThat(plan.raci().owners(task.id()))
                        .extracting(party -> party.label())
                        .containsExactly(person));
    }

    @ParameterizedTest
    @CsvSource({"填表人：李四", "制表人：李四", "编制人：李四"})
    void whoFilledATableInOwnsNoneOfItsTasks(String line) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "计划",
                row("2024年6月工作计划"),
                row(line),
                row("序号", "工作内容", "计划完成时间"),
                row(1, "登录模块", "2024-06-12"),
                row(2, "接口", "2024-06-14")));

        Plan plan = FactsRead.plan(read);
        assertThat(plan.raci().owners(plan.tasks().get(0).id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "反馈部门,销售部,反馈人,张三,联系电话,13800138000",
                "反馈部门,销售部,反馈人,张三,客户编码,A17",
                "反馈部门,销售部,反馈人,张三,所在楼层,三楼",
                "反馈部门,销售部,反馈人,张三"
            })
    void aFormThatBeginsWithSeveralLabelsInALineIsAForm(String line) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "反馈",
                row("2024年6月问题反馈单"),
                cells(line),
                row("问题描述", "产品包装破损"),
                row("原因分析", "材料变更"),
                row("改进建议", "换供应商")));

        assertThat(FactsRead.of(read, Issue.class)).hasSize(1);
        Issue issue = FactsRead.of(read, Issue.class).get(0);
        assertThat(issue.description()).isEqualTo("产品包装破损");
        assertThat(FactsRead.cells(read, CellOutcome.LAYOUT)).doesNotContain("13800138000", "A17", "三楼", "材料变更");
    }

    @ParameterizedTest
    @CsvSource({
        "8-10,true",
        "十来万,true",
        "见附件,true",
        "NaN,true",
        "-3,true",
        "见附件5061,true",
        "see attachment 2,true",
        "待定,false"
    })
    void aBudgetThatIsNoAmountIsKeptAndTold(String written, boolean told) {
        ReadResult<PlanBook> read = budget(written);

        assertThat(FactsRead.plan(read).needs()).isEmpty();
        assertThat(FactsRead.plan(read).tasks().get(0).attributes()).containsEntry("预算（万元）", written);
        assertThat(FactsRead.findings(read, "quantity-expected")).hasSize(told ? 1 : 0);
        assertThat(FactsRead.cells(read, CellOutcome.STORED)).doesNotContain(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5万元", "约5万元", "预算5万元"})
    void aBudgetIsANeedOfMoney(String written) {
        assertThat(FactsRead.plan(budget(written)).needs())
                .singleElement()
                .satisfies(need ->
                        assertThat(need.quantity().orElseThrow().toString()).isEqualTo("5万元"));
    }

    private static ReadResult<PlanBook> budget(String written) {
        return Workbooks.read(Workbooks.of(
                "任务", row("2024年6月任务表"), row("任务名称", "责任人", "完成时间", "预算（万元）"), row("培训", "张三", "2024-06-20", written)));
    }

    private static Object[] cells(String line) {
        return Arrays.stream(line.split(",")).map(String::strip).toArray();
    }
}
