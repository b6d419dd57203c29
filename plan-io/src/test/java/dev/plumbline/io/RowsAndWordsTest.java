package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.issue.Issue;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows and words that look like something they are not (IO-2b, IO-2d, TASK-3). */
class RowsAndWordsTest {

    private static ReadResult<PlanBook> tasks(Object[]... rows) {
        Object[][] all = new Object[rows.length + 2][];
        all[0] = row("2024年6月任务清单");
        all[1] = row("任务名称", "责任人", "计划完成", "状态");
        System.arraycopy(rows, 0, all, 2, rows.length);
        return Workbooks.read(Workbooks.of("任务", all));
    }

    private static List<String> owners(ReadResult<PlanBook> read) {
        Plan plan = FactsRead.plan(read);
        return plan.tasks().stream()
                .flatMap(task -> plan.raci().of(task.id()).keySet().stream())
                .map(PartyId::label)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"审批", "制表", "审核", "平均成本核算", "总计划编制", "累计数据复核", "人均产值测算"})
    void aRowWithAnOwnerAndADateIsATask(String name) {
        ReadResult<PlanBook> read = tasks(row("盘点", "张三", "6.1", ""), row(name, "王五", "6.4", ""));

        assertThat(FactsRead.plan(read).tasks()).extracting(Task::name).containsExactly("盘点", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"人均30万元", "累计100万元"})
    void aTargetThatBeginsLikeATotalIsOne(String target) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "目标",
                row("2024年目标表"),
                row("目标名称", "责任部门", "目标值"),
                row("营收", "销售部", "100万元"),
                row("平均客单价", "生产部", target)));

        assertThat(FactsRead.plan(read).goals()).extracting(Goal::name).containsExactly("营收", "平均客单价");
    }

    @ParameterizedTest
    @ValueSource(strings = {"合计", "合 计：", "合计金额", "平均", "总计100万元"})
    void aTotalIsNone(String word) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "目标", row("2024年目标表"), row("目标名称", "责任部门", "目标值"), row("营收", "销售部", "100万元"), row(word, "", "100万元")));

        assertThat(FactsRead.plan(read).goals()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"无法完成", "预计完成", "不再进行", "不需要延期", "取消延期", "完成？", "计划取消"})
    void aWordThatTurnsAStateIsToldInsteadOfGuessed(String word) {
        ReadResult<PlanBook> read = tasks(row("盘点", "张三", "6.1", word));

        assertThat(FactsRead.findings(read, "word-unknown")).hasSize(1);
        assertThat(FactsRead.of(read, ProgressReport.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "！！", "……", "、、", "()"})
    void marksThatTheVocabularyDoesNotHaveAreNoState(String marks) {
        ReadResult<PlanBook> read = tasks(row("盘点", "张三", "6.1", marks));

        assertThat(FactsRead.findings(read, "word-unknown")).hasSize(1);
        assertThat(FactsRead.of(read, ProgressReport.class)).isEmpty();
    }

    @Test
    void ofOneIndicatorEachPersonHasAGoal() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "考核",
                row("2024年6月绩效考核表"),
                row("姓名", "指标", "目标值", "实际值"),
                row("张三", "营收", "100万元", "90万元"),
                row("李四", "营收", "100万元", "110万元")));

        assertThat(FactsRead.plan(read).goals())
                .extracting(goal -> goal.owner().orElseThrow())
                .containsExactly(PersonId.of("张三"), PersonId.of("李四"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            市场部（张三）      | 张三
            市场部（张三、李四） | 张三,李四
            张三和李四          | 张三,李四
            主：张三 辅：李四    | 张三
            李和平              | 李和平
            """)
    void personsAsPeopleWriteThem(String cell, String names) {
        ReadResult<PlanBook> read = tasks(row("盘点", cell, "6.1", ""));

        assertThat(owners(read)).containsExactlyInAnyOrder(names.split(","));
    }

    @Test
    void aDurationWithoutAnyDayIsKept() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务",
                row("2024年6月任务清单"),
                row("任务名称", "责任人", "计划开始", "工期"),
                row("甲", "张三", "", "5天"),
                row("乙", "张三", "6.3", "99999天")));

        assertThat(FactsRead.plan(read).tasks())
                .allSatisfy(task -> assertThat(task.attributes()).containsKey("工期"));
    }

    @Test
    void dittoMeansTheCellAbove() {
        ReadResult<PlanBook> read =
                tasks(row("甲", "张三", "6.10", ""), row("乙", "同上", "同上", ""), row("丙", "〃", "6.12", ""));

        assertThat(owners(read)).containsExactly("张三", "张三", "张三");
        assertThat(FactsRead.plan(read).tasks().get(1).finish())
                .isEqualTo(FactsRead.plan(read).tasks().get(0).finish());
    }

    @Test
    void theNextTitleBeginsTheNextTable() {
        ReadResult<PlanBook> read = tasks(
                row("甲", "张三", "6.10", ""),
                row("2024年7月任务清单"),
                row("任务名称", "责任人", "计划完成", "状态"),
                row("乙", "张三", "7.10", ""));

        assertThat(read.value().plans()).extracting(plan -> plan.id().value()).containsExactly("2024-06", "2024-07");
        assertThat(read.value().plans())
                .allSatisfy(plan -> assertThat(plan.tasks()).hasSize(1));
    }

    @Test
    void daysOfABarChartAreNobody() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "甘特图",
                row("2024年6月甘特图"),
                row("任务", "责任人", "1", "2", "6/3"),
                row("方案", "张三", "■", "■", ""),
                row("评审", "李四", "", "■", "■")));

        assertThat(owners(read)).containsExactly("张三", "李四");
    }

    @Test
    void notesAndSignaturesBelowAreNoTasks() {
        ReadResult<PlanBook> read =
                tasks(row("甲", "张三", "6.10", ""), row("备注", "本月有端午节"), row("部门负责人签字"), row("2024年6月30日"));

        assertThat(FactsRead.plan(read).tasks()).hasSize(1);
    }

    @Test
    void aUnitOfMeasureAboveTasksIsNoDepartment() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务", row("2024年6月任务清单"), row("单位：万元"), row("任务名称", "责任人", "计划完成"), row("甲", "张三", "6.10")));

        assertThat(FactsRead.plan(read).tasks())
                .extracting(task -> task.id().value())
                .containsExactly("2024-06/甲");
    }

    @Test
    void aTotalOfPercentagesOrDatesIsNotSummed() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "进度",
                row("2024年6月任务进度表"),
                row("任务名称", "责任人", "计划开始", "进度"),
                row("甲", "张三", "6.10", "50%"),
                row("乙", "李四", "6.11", "100%"),
                row("合计", "", "6.1", "75%")));

        assertThat(FactsRead.findings(read, "total-differs")).isEmpty();
    }

    @Test
    void oneNumberTwiceDoesNotTakeTheOthersAway() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "问题",
                row("2024年6月问题清单"),
                row("编号", "问题描述", "责任人", "状态"),
                row("W-01", "退货单无人审核", "张三", "待处理"),
                row("W-01", "叉车不足", "李四", "待处理"),
                row("W-02", "库位混乱", "王五", "待处理")));

        assertThat(FactsRead.of(read, Issue.class))
                .extracting(issue -> issue.id().value())
                .containsExactlyInAnyOrder("2024-06/W-01/退货单无人审核", "2024-06/W-01/叉车不足", "2024-06/W-02");
        assertThat(FactsRead.findings(read, "number-repeated")).hasSize(2);
    }

    private static ReadResult<PlanBook> progress(String header, Object... cells) {
        Object[][] rows = new Object[cells.length + 2][];
        rows[0] = row("2024年6月任务进度表");
        rows[1] = row("任务名称", "责任人", header);
        for (int i = 0; i < cells.length; i++) {
            rows[i + 2] = row("任务" + i, "张三", cells[i]);
        }
        return Workbooks.read(Workbooks.of("进度", rows));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            已拜访8家，签约2家   | 8家
            整改8项，剩2项      | 8项
            拜访1,200家; 签约2家 | 1200家
            剩2项               |
            """)
    void theFirstClauseSaysWhatWasDone(String text, String amount) {
        ReadResult<PlanBook> read = progress("目前进展", text);

        assertThat(FactsRead.of(read, ProgressReport.class)).singleElement().satisfies(report -> {
            assertThat(report.amount()).isEqualTo(Optional.ofNullable(amount).map(Quantity::parse));
            assertThat(report.done()).contains(text);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            完成60%，剩余40% | 60
            已完成80%       | 80
            未完成80%       |
            45,5%          |
            """)
    void aPercentageIsNeverTheRestOfOne(String text, BigDecimal percent) {
        ReadResult<PlanBook> read = progress("完成率", text, "10%");

        assertThat(FactsRead.of(read, ProgressReport.class).stream()
                        .filter(report -> report.task().value().endsWith("任务0"))
                        .flatMap(report -> report.percent().stream())
                        .toList())
                .isEqualTo(percent == null ? List.of() : List.of(percent));
        assertThat(FactsRead.cells(read, CellOutcome.LAYOUT)).doesNotContain(text);
    }

    @Test
    void aShareAmongPercentagesIsTold() {
        assertThat(FactsRead.findings(progress("完成率", 50, 0.8, 100), "percent-mixed"))
                .hasSize(1);
        assertThat(FactsRead.findings(progress("完成率", 0.5, 0.8, 1), "percent-mixed"))
                .isEmpty();
    }

    @Test
    void aPersonOfTwoUnitsIsToldOnce() {
        ReadResult<PlanBook> read =
                tasks(row("甲", "市场部-张三", "6.1", ""), row("乙", "销售部-张三", "6.2", ""), row("丙", "销售部-张三", "6.3", ""));

        assertThat(FactsRead.findings(read, "person-of-two-units")).hasSize(1);
    }

    @Test
    void anEntryOfALogWithoutADayIsTold() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "日志",
                row("2024年6月工作日志"),
                row("日期", "姓名", "工作进展", "存在问题"),
                row("2024-06-03", "张三", "盘点", ""),
                row("", "李四", "对账", "")));

        assertThat(FactsRead.findings(read, "log-undated")).hasSize(1);
    }
}
