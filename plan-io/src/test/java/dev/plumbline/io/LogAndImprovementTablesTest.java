package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.party.PersonId;
import dev.plumbline.task.ImprovementPlan;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.WorkLog;
import dev.plumbline.time.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work logs, plans to improve, milestones and backgrounds (TASK-3, TASK-4, PLAN-3, IO-2). */
class LogAndImprovementTablesTest {

    private static final Source TASKS =
            Workbooks.of("任务", row("月度任务分解表(2024年6月)"), row("任务名称", "起止时间", "负责人"), row("系统部署", "6.1-6.20", "张三"));

    @Test
    void eachRowOfALogIsAnEntryOfItsOwnDay() {
        ReadResult<PlanBook> read = Workbooks.read(
                TASKS,
                Workbooks.of(
                        "日志",
                        row("日常工作日志(2024年6月)"),
                        row("日期", "填写人", "任务名称", "任务进展", "遇到的问题", "解决措施", "工时", "天气"),
                        row("2024-06-03", "张三", "系统部署", "装完两台", "缺授权", "已申请", "6小时", "晴"),
                        row("6.4", "张三", "值班", "无异常", "无", "无", "", "")));

        List<WorkLog> logs = FactsRead.of(read, WorkLog.class);
        assertThat(logs)
                .extracting(WorkLog::when, WorkLog::author, WorkLog::progress, WorkLog::problems, WorkLog::measures)
                .containsExactly(
                        tuple(
                                Moment.of(LocalDate.of(2024, 6, 3)),
                                PersonId.of("张三"),
                                Optional.of("装完两台"),
                                Optional.of("缺授权"),
                                Optional.of("已申请")),
                        tuple(
                                Moment.of(LocalDate.of(2024, 6, 4)),
                                PersonId.of("张三"),
                                Optional.of("无异常"),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(logs.get(0).task())
                .contains(FactsRead.plan(read).tasks().get(0).id());
        assertThat(logs.get(0).attributes()).containsEntry("天气", "晴");
        assertThat(logs.get(1).task()).isEmpty();
        assertThat(logs.get(1).attributes()).containsEntry("任务名称", "值班");
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7.5小时, 7.5", "90分钟, 1.50", "0.5天, 4.0", "3, 3"})
    void timeSpentIsInHours(String written, BigDecimal hours) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "日志",
                row("日常工作日志(2024年6月)"),
                row("日期", "填写人", "任务进展", "遇到的问题", "工时"),
                row("6.3", "张三", "装机", "无", written)));

        assertThat(FactsRead.of(read, WorkLog.class).get(0).hours().orElseThrow())
                .isEqualByComparingTo(hours);
    }

    @Test
    void aLogRowThatSaysNothingIsRefusedAndABrokenDateIsTold() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "日志",
                row("日常工作日志(2024年6月)"),
                row("日期", "填写人", "任务进展", "遇到的问题"),
                row("6.3", "张三", "", ""),
                row("昨天下班后", "张三", "装机", "")));

        assertThat(FactsRead.of(read, WorkLog.class))
                .extracting(WorkLog::progress)
                .containsExactly(Optional.of("装机"));
        assertThat(FactsRead.findings(read, "cell-missing")).hasSize(1);
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).contains("昨天下班后");
    }

    @Test
    void aPlanToImproveIsAboutTheTaskItNames() {
        ReadResult<PlanBook> read = Workbooks.read(
                TASKS,
                Workbooks.of(
                        "改进",
                        row("改进计划(2024年6月)"),
                        row("任务名称", "问题", "原因分析", "改进措施", "责任人", "完成时限", "改进效果"),
                        row("系统部署", "漏装三次", "无清单", "制定清单；双人复核", "张三", "6.30", "不再漏装"),
                        row("巡检", "漏检", "", "扫码签到", "李四", "6.28", "")));

        List<ImprovementPlan> plans = FactsRead.of(read, ImprovementPlan.class);
        assertThat(plans.get(0).task())
                .isEqualTo(FactsRead.plan(read).tasks().get(0).id());
        assertThat(plans.get(0).problem()).contains("漏装三次");
        assertThat(plans.get(0).measures()).containsExactly("制定清单", "双人复核");
        assertThat(plans.get(0).due()).contains(LocalDate.of(2024, 6, 30));
        assertThat(plans.get(0).attributes()).containsEntry("原因分析", "无清单").containsEntry("改进效果", "不再漏装");
        assertThat(plans.get(1).task()).isEqualTo(TaskId.of("2024-06/巡检"));
        assertThat(FactsRead.plan(read).tasks()).extracting(task -> task.name()).containsExactly("系统部署", "巡检");
        assertThat(FactsRead.findings(read, "task-entered")).hasSize(1);
    }

    @Test
    void milestonesHaveTheirDayAndTask() {
        ReadResult<PlanBook> read = Workbooks.read(
                TASKS,
                Workbooks.of(
                        "里程碑",
                        row("里程碑计划(2024年6月)"),
                        row("里程碑", "计划日期", "所属任务"),
                        row("首台上线", "6.10", "系统部署"),
                        row("全部上线", "不知道", "系统部署")));

        assertThat(FactsRead.plan(read).milestones())
                .containsExactly(new Milestone(
                        "首台上线",
                        LocalDate.of(2024, 6, 10),
                        Optional.of(FactsRead.plan(read).tasks().get(0).id())));
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).contains("不知道");
    }

    @Test
    void backgroundsAreTheBasisOfThePlan() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "背景",
                row("战略目标与背景信息汇总表(2024年度)"),
                row("类别", "内容", "来源"),
                row("公司战略", "三年翻番", "董事会"),
                row("市场环境", "增速放缓", ""),
                row("竞争对手", "", "市场部")));

        assertThat(FactsRead.plan(read).basis()).containsExactly("公司战略：三年翻番（来源：董事会）", "市场环境：增速放缓");
        assertThat(FactsRead.findings(read, "cell-missing")).hasSize(1);
    }
}
