package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Priority;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.risk.RiskLevel;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What a second table says of a thing that is known is taken, or else kept and told (IO-2). */
class SecondTablesTest {

    private static ReadResult<PlanBook> read(Object[]... rows) {
        return Workbooks.read(Workbooks.of("计划", rows));
    }

    @Test
    void aGoalTakesAllThatASecondTableSays() {
        ReadResult<PlanBook> read = read(
                row("2024年度目标"),
                row("目标名称", "目标值"),
                row("营业收入", "1000万元"),
                row(),
                row("目标名称", "权重", "目标层级", "目标维度", "优先级", "基线值", "预警值", "统计频率"),
                row("营业收入", "30%", "部门级", "财务", "高", "800万元", "900万元", "季度"));

        Goal goal = FactsRead.plan(read).goals().get(0);
        assertThat(FactsRead.plan(read).goals()).hasSize(1);
        assertThat(goal.weight())
                .hasValueSatisfying(weight -> assertThat(weight).isEqualByComparingTo("30"));
        assertThat(goal.level()).isEqualTo(GoalLevel.DEPARTMENT);
        assertThat(goal.dimension()).contains("财务");
        assertThat(goal.priority()).isEqualTo(Priority.HIGH);
        assertThat(goal.indicator().baseline()).contains(Quantity.parse("800万元"));
        assertThat(goal.indicator().alertValue()).contains(Quantity.parse("900万元"));
        assertThat(goal.indicator().frequency()).isEqualTo(Frequency.QUARTERLY);
        assertThat(goal.indicator().targetAmount()).contains(Quantity.parse("1000万元"));
    }

    @Test
    void whatASecondTableSaysOtherwiseOfAGoalIsKeptAndTold() {
        ReadResult<PlanBook> read = read(
                row("2024年度目标"),
                row("目标名称", "目标值", "权重", "优先级"),
                row("营业收入", "1000万元", "40%", "中"),
                row(),
                row("目标名称", "权重", "优先级"),
                row("营业收入", "30%", "高"));

        Goal goal = FactsRead.plan(read).goals().get(0);
        assertThat(goal.weight().map(BigDecimal::intValue)).contains(40);
        assertThat(goal.priority()).isEqualTo(Priority.MEDIUM);
        assertThat(goal.attributes()).containsEntry("权重", "30%").containsEntry("优先级", "高");
        assertThat(FactsRead.findings(read, "second-value")).hasSize(2);
        assertThat(FactsRead.cells(read, CellOutcome.KEPT)).contains("30%", "高");
    }

    @Test
    void whatASecondTableSaysOtherwiseOfATaskIsKeptAndTold() {
        ReadResult<PlanBook> read = read(
                row("2024年6月任务"),
                row("任务名称", "责任人", "任务描述", "交付物", "优先级"),
                row("上线系统", "张三", "分三步", "系统", "高"),
                row(),
                row("任务名称", "责任人", "优先级", "任务描述", "交付物"),
                row("上线系统", "张三", "低", "分五步", "报告"));

        assertThat(FactsRead.plan(read).tasks()).singleElement().satisfies(task -> {
            assertThat(task.description()).contains("分三步");
            assertThat(task.deliverable()).contains("系统");
            assertThat(task.attributes())
                    .containsEntry("任务描述", "分五步")
                    .containsEntry("交付物", "报告")
                    .containsEntry("优先级", "低");
        });
        assertThat(FactsRead.findings(read, "second-value")).hasSize(3);
    }

    @Test
    void whatASecondTableSaysOtherwiseOfARiskIsKeptAndTold() {
        ReadResult<PlanBook> read = read(
                row("2024年度风险清单"),
                row("风险描述", "风险等级", "应急预案"),
                row("供应商断供", "高", "备选供应商"),
                row(),
                row("风险描述", "应急预案", "风险等级"),
                row("供应商断供", "增加库存", "低"));

        assertThat(FactsRead.plan(read).risks()).singleElement().satisfies(risk -> {
            assertThat(risk.level()).contains(RiskLevel.HIGH);
            assertThat(risk.contingency()).contains("备选供应商");
            assertThat(risk.attributes()).containsEntry("风险等级", "低").containsEntry("应急预案", "增加库存");
        });
        assertThat(FactsRead.findings(read, "second-value")).hasSize(2);
    }

    @Test
    void aRiskOfATaskTakesWhatASecondTableSays() {
        ReadResult<PlanBook> read = read(
                row("2024年6月任务"),
                row("任务名称", "责任人", "应急预案"),
                row("上线系统", "张三", "回退"),
                row(),
                row("任务名称", "责任人", "风险等级"),
                row("上线系统", "张三", "高"));

        assertThat(FactsRead.plan(read).risks()).singleElement().satisfies(risk -> {
            assertThat(risk.level()).contains(RiskLevel.HIGH);
            assertThat(risk.contingency()).contains("回退");
        });
    }

    @Test
    void aDateThatWouldReverseThePlanIsReported() {
        ReadResult<PlanBook> read = read(
                row("2024年6月任务"),
                row("任务名称", "责任人", "开始时间"),
                row("上线系统", "张三", "2024-06-10"),
                row(),
                row("任务名称", "责任人", "完成时限"),
                row("上线系统", "张三", "2024-06-05"));

        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).contains("2024-06-05");
    }

    @Test
    void goalsOfTwoNumbersAreTwoWhereTheirActualsStandBeside() {
        ReadResult<PlanBook> read = read(
                row("2024年度指标"),
                row("编号", "指标名称", "目标值", "实际值"),
                row("KPI-01", "客户满意度", "90分", "88分"),
                row("KPI-02", "客户满意度", "95分", "96分"));

        assertThat(FactsRead.plan(read).goals())
                .extracting(goal -> goal.id().value())
                .containsExactly("2024/KPI-01", "2024/KPI-02");
        assertThat(FactsRead.of(read, Measurement.class))
                .extracting(measured -> measured.indicator().value())
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(FactsRead.findings(read, "goal-second-target")).isEmpty();
    }

    @Test
    void aNumberFindsTheGoalOfAnotherTable() {
        ReadResult<PlanBook> read = read(
                row("2024年度指标"),
                row("编号", "指标名称", "目标值"),
                row("KPI-01", "客户满意度", "90分"),
                row("KPI-02", "客户满意度", "95分"),
                row(),
                row("编号", "指标名称", "实际值"),
                row("KPI-02", "客户满意度", "96分"),
                row("KPI-01", "客户满意度", "88分"));

        assertThat(FactsRead.plan(read).goals()).hasSize(2);
        assertThat(FactsRead.of(read, Measurement.class))
                .extracting(measured -> measured.indicator().value() + " " + measured.value())
                .allMatch(text -> text.contains("KPI-01") == text.contains("88"))
                .hasSize(2);
    }
}
