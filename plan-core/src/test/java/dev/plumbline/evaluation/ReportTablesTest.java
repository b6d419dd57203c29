package dev.plumbline.evaluation;

import static dev.plumbline.evaluation.Evaluated.JUNE;
import static dev.plumbline.evaluation.Evaluated.YEAR;
import static dev.plumbline.evaluation.Evaluated.analysis;
import static dev.plumbline.evaluation.Evaluated.day;
import static dev.plumbline.evaluation.Evaluated.goal;
import static dev.plumbline.evaluation.Evaluated.measured;
import static dev.plumbline.evaluation.Evaluated.plan;
import static dev.plumbline.evaluation.Evaluated.record;
import static dev.plumbline.evaluation.Evaluated.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.ImprovementPlan;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** EVA-1, EVA-2: the documents' own rows, to the digit. */
class ReportTablesTest {

    private static final Period JUNE_2024 = Period.month(2024, 6);

    private static PlanBook june() {
        return record(
                PlanBook.of(plan(JUNE, JUNE_2024)
                        .addGoal(goal("customers", "新增客户", Indicator.atLeast("100家")))
                        .addGoal(goal("rebuying", "老客户复购率", Indicator.atLeast("40%")))
                        .addGoal(goal("on-time", "订单准时发货率", Indicator.atLeast("98%")))
                        .build()),
                measured("customers", "06-30", "120家"),
                measured("rebuying", "06-30", "35%"),
                measured("on-time", "06-30", "95%"),
                analysis("customers", JUNE_2024)
                        .addCause(Cause.of(CauseKind.NOT_STATED, "线上推广素材优化、渠道新增"))
                        .experience("推广素材A/B测试提升率")
                        .build(),
                analysis("rebuying", JUNE_2024).nextAdjustment("增加客户回访，推出复购折扣").build(),
                analysis("on-time", JUNE_2024)
                        .addCause(Cause.of(CauseKind.NOT_STATED, "2次设备故障导致延迟"))
                        .experience("备用设备启用减少影响")
                        .improvement("设备保养频次不足")
                        .nextAdjustment("提高保养至每周2次")
                        .build());
    }

    @Test
    @DisplayName("GOAL-5: a whole per cent says neither 100 % of what was missed nor 0 % of something")
    void monthlySummaryOfWhatIsNearlyAllOrNothing() {
        assertThat(printed("996")).isEqualTo("99.6%");
        assertThat(printed("999.6")).isEqualTo("99.9%");
        assertThat(printed("1000")).isEqualTo("100%");
        assertThat(printed("969.4")).isEqualTo("97%");
        assertThat(printed("4")).isEqualTo("0.4%");
        assertThat(printed("0.4")).isEqualTo("0.04%");
        assertThat(printed("0.0094")).isEqualTo("0.0009%");
        assertThat(printed("0")).isEqualTo("0%");
    }

    private static String printed(String reached) {
        PlanBook book = Evaluated.record(
                PlanBook.of(Evaluated.plan(JUNE, JUNE_2024)
                        .addGoal(Evaluated.goal("sales", "销量", Indicator.atLeast("1000吨")))
                        .build()),
                Evaluated.measured("sales", "06-30", reached + "吨"));
        return MonthlySummaryTable.of(EvaluationReport.of(status(book, "06-30"), JUNE), Locale.CHINESE)
                .rows()
                .get(0)
                .get(2);
    }

    @Test
    @DisplayName("S1 T4 月度运营总结表: 120 %, 88 %, 97 %")
    void monthlySummary() {
        ReportTable table = MonthlySummaryTable.of(EvaluationReport.of(status(june(), "06-30"), JUNE), Locale.CHINESE);

        assertThat(table.title()).isEqualTo("月度运营总结表（2024年6月）");
        assertThat(table.columns()).containsExactly("月度核心目标", "实际完成情况", "达成率", "未完成/超额原因", "成功经验", "改进方向", "下阶段优化措施");
        assertThat(table.rows())
                .containsExactly(
                        List.of("新增客户100家", "120家", "120%", "线上推广素材优化、渠道新增", "推广素材A/B测试提升率", "", ""),
                        List.of("老客户复购率40%", "35%", "88%", "", "", "", "增加客户回访，推出复购折扣"),
                        List.of("订单准时发货率98%", "95%", "97%", "2次设备故障导致延迟", "备用设备启用减少影响", "设备保养频次不足", "提高保养至每周2次"));
    }

    @Test
    @DisplayName("S3 模板4 季度目标达成复盘表: 12家, 10家, −16.7 %, causes by whose they are")
    void quarterReview() {
        Period q1 = Period.quarter(2024, 1);
        Plan year = plan(YEAR, Period.year(2024))
                .addGoal(goal(
                                "customers",
                                "新客户拓展",
                                Indicator.atLeast("50家").toBuilder()
                                        .name("新客户签约量")
                                        .addPhase(TargetPhase.of(q1, Quantity.parse("12家")))
                                        .build())
                        .toBuilder()
                        .owner(OrgUnitId.of("销售部"))
                        .build())
                .build();
        PlanBook book = record(
                PlanBook.of(year),
                measured("customers", "03-31", "10家"),
                analysis("customers", q1)
                        .addCause(Cause.of(CauseKind.SUBJECTIVE, "新客户筛选标准过严"))
                        .addCause(Cause.of(CauseKind.OBJECTIVE, "华东区域暴雨影响客户拜访"))
                        .addMeasure("优化客户名单筛选逻辑，增加线上拜访方式")
                        .nextAdjustment("适当放宽非核心客户筛选标准，同步推进线上+线下拜访")
                        .build());

        ReportTable table = QuarterReviewTable.of(EvaluationReport.of(status(book, "03-31"), YEAR, q1), Locale.CHINESE);

        assertThat(table.rows())
                .containsExactly(List.of(
                        "Q1",
                        "销售部",
                        "新客户签约量",
                        "12家",
                        "10家",
                        "-16.7%",
                        "客观：华东区域暴雨影响客户拜访；主观：新客户筛选标准过严",
                        "优化客户名单筛选逻辑，增加线上拜访方式",
                        "适当放宽非核心客户筛选标准，同步推进线上+线下拜访"));
    }

    /** S3 T3: 180 days, 80 % done on 05-31, when 150 of them are over. */
    private static EvaluationReport visits() {
        Task visits = Task.builder()
                .id(TaskId.of("visits"))
                .name("华东重点客户拜访")
                .start(day("01-03"))
                .finish(day("06-30"))
                .build();
        Plan year = plan(YEAR, Period.year(2024))
                .addTask(visits)
                .raci(RaciMatrix.builder().owner(visits.id(), PersonId.of("li")).build())
                .build();
        PlanBook book = record(
                PlanBook.of(year),
                ProgressReport.builder()
                        .task(visits.id())
                        .when(Moment.of(day("05-31")))
                        .snapshot(true)
                        .state(TaskState.DELAYED)
                        .percent(BigDecimal.valueOf(80))
                        .addCause(Cause.of(CauseKind.OBJECTIVE, "A公司决策链延迟"))
                        .addCause(Cause.of(CauseKind.SUBJECTIVE, "未提前沟通"))
                        .measures("协调客户方接口人")
                        .build(),
                ImprovementPlan.builder()
                        .task(visits.id())
                        .when(Moment.of(day("05-31")))
                        .owner(PersonId.of("li"))
                        .addMeasure("每周回访")
                        .build());
        return EvaluationReport.of(status(book, "05-31"), YEAR, Period.month(2024, 5));
    }

    @Test
    @DisplayName("S3 步骤5 任务执行跟踪表: planned 83.3 %, done 80 %, −4.0 % of it")
    void taskTracking() {
        assertThat(TaskTrackingTable.of(visits(), Locale.CHINESE).rows())
                .containsExactly(
                        List.of("华东重点客户拜访", "li", "83.3%", "80.0%", "-4.0%", "客观：A公司决策链延迟；主观：未提前沟通", "协调客户方接口人；每周回访"));
    }

    @Test
    @DisplayName("S4 (二)(4) 月度任务完成情况表: objective and subjective delays apart, with the improvement plan")
    void taskCompletion() {
        ReportTable table = TaskCompletionTable.of(visits(), Locale.CHINESE);

        assertThat(table.columns()).containsExactly("任务名称", "负责人", "计划完成时间", "实际完成时间", "完成情况", "客观延误", "主观延误", "改进计划");
        assertThat(table.rows())
                .containsExactly(
                        List.of("华东重点客户拜访", "li", "2024年6月30日", "", "延期", "A公司决策链延迟", "未提前沟通", "协调客户方接口人；每周回访"));
    }

    @Test
    void speakEnglish() {
        ReportTable table = TaskCompletionTable.of(visits(), Locale.ENGLISH);

        assertThat(table.title()).isEqualTo("How tasks came out (2024-05)");
        assertThat(table.columns()).contains("Objective delay");
        assertThat(table.rows().get(0)).contains("delayed");
    }

    @Test
    @DisplayName("A row that is not as wide as the headers is refused")
    void width() {
        assertThatThrownBy(() -> new ReportTable("表", List.of("一", "二"), List.of(List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Table [表] has 2 columns and a row of 1. Give every row a text for each column.");
    }
}
