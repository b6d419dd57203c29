package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Measurement;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.issue.HandlingPlan;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.IssueState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns and lines whose words leave open what they mean (IO-2a, IO-2b, GOAL-8). */
class MeantByColumnsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            单位：万元（利润率除外）     ; 100万元 ; 0.15
            单位：万元（毛利、利润率除外） ; 100万元 ; 0.15
            单位：万元，利润率除外       ; 100万元 ; 0.15
            单位：万元（除利润率外）     ; 100万元 ; 0.15
            單位：萬元（利潤率除外）     ; 100万元 ; 0.15
            金额单位：万元（含税）       ; 100万元 ; 0.15
            """)
    void aLineGivesItsUnitToAllButWhatItLeavesOut(String line, String income, String rate) {
        ReadResult<PlanBook> read = TableLines.read("2024年目标 / " + line + " / 目标|指标|目标值 / A|收入|100 / B|利润率|0.15");

        assertThat(TableLines.targets(read)).containsExactly("A=" + income, "B=" + rate);
        assertThat(TableLines.goals(read))
                .allSatisfy(goal -> assertThat(goal.owner()).isEmpty());
        assertThat(Workbooks.codes(read)).containsOnly("quantity-without-unit");
    }

    @Test
    void aLineThatLeavesOutNothingNamedGivesItsUnitToAll() {
        ReadResult<PlanBook> read = TableLines.read("2024年目标 / 单位：万元（除特别注明外） / 目标|指标|目标值 / A|收入|100 / B|利润|30");

        assertThat(TableLines.targets(read)).containsExactly("A=100万元", "B=30万元");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void whatIsLeftOutHasNoUnitInColumnsOfMonthsEither() {
        ReadResult<PlanBook> read =
                TableLines.read("2024年第一季度目标 / 单位：万元（编制除外） / 指标|一月|二月|三月|合计 / 收入|100|80|120|300 / 销售编制|20|21|22|22");

        assertThat(TableLines.targets(read)).containsExactly("收入=300万元", "销售编制=22");
    }

    @ParameterizedTest
    @CsvSource({"年度目标,6月目标,6月实际", "全年计划,6月计划,6月完成", "年计划,月计划,月实际"})
    void theYearsTargetBesideThePeriodsIsKeptWithTheGoal(String year, String month, String actual) {
        ReadResult<PlanBook> read =
                TableLines.read("2024年6月经营指标 / 指标|" + year + "|" + month + "|" + actual + " / 收入|1.2亿元|1000万元|900万元");

        Goal goal = TableLines.goals(read).get(0);
        assertThat(TableLines.targets(read)).containsExactly("收入=1000万元");
        assertThat(goal.attributes()).containsEntry(year, "1.2亿元");
        assertThat(FactsRead.of(read, Measurement.class))
                .extracting(each -> each.amount().orElseThrow().toString())
                .containsExactly("900万元");
    }

    @Test
    void theYearsTargetIsNoneOfHalfAYear() {
        ReadResult<PlanBook> read = TableLines.read("2024年上半年产量完成情况 / 指标|年计划|1-6月实际|完成率 / 产量|120万吨|55万吨|45.8%");

        assertThat(TableLines.targets(read)).containsExactly("产量=-");
        assertThat(TableLines.goals(read).get(0).attributes()).containsEntry("年计划", "120万吨");
        assertThat(Workbooks.codes(read)).contains("period-column-kept");
    }

    @Test
    void theYearsGoalTakesThePeriodsShareAndIsHeldAgainstTheYearsTarget() {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("年度", Workbooks.row("2024年目标"), Workbooks.row("指标", "目标值"), Workbooks.row("收入", "1.2亿元")),
                Workbooks.of(
                        "月度",
                        Workbooks.row("2024年6月经营指标"),
                        Workbooks.row("指标", "年度目标", "6月目标", "6月实际"),
                        Workbooks.row("收入", "1.2亿元", "1000万元", "900万元")));

        Goal goal = TableLines.goals(read).get(0);
        assertThat(TableLines.goals(read)).hasSize(1);
        assertThat(goal.indicator().target().orElseThrow().toString()).isEqualTo("1.2亿元");
        assertThat(goal.indicator().phases())
                .extracting(phase -> phase.period() + " " + phase.value())
                .containsExactly("2024-06 1000万元");
        assertThat(Workbooks.codes(read)).doesNotContain("second-target");
    }

    @ParameterizedTest
    @ValueSource(strings = {"牵头", "牵头人", "主导人"})
    void whoLeadsMayBeAPerson(String header) {
        ReadResult<PlanBook> read =
                TableLines.read("2024年6月任务 / 任务|" + header + "|配合 / A|张三|李四 / B|赵六（生产部）|设备部 / C|市场部|李四");

        assertThat(TableLines.letters(read))
                .containsExactlyInAnyOrder("A person:张三=R", "B person:赵六=R", "C unit:市场部=R");
        assertThat(TableLines.tasks(read))
                .extracting(task -> task.id().toString())
                .contains("2024-06/a");
        assertThat(read.value().organisation().units())
                .extracting(unit -> unit.id().toString())
                .doesNotContain("unit:张三");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年6月问题处理方案 / 问题编号|措施|责任人|完成时限|状态 / WT-01|更换供应商|张三|6.20|进行中 / WT-01|加库存|李四|6.30|未开始",
                "2024年6月问题处理方案 / 问题编号：WT-01 / 措施|责任人|完成时限|状态 / 更换供应商|张三|6.20|进行中 / 加库存|李四|6.30|未开始"
            })
    void measuresWithStatesAreStillThoseOfOneIssue(String table) {
        ReadResult<PlanBook> read = TableLines.read(table);

        assertThat(FactsRead.of(read, Issue.class))
                .extracting(issue -> issue.id().toString())
                .containsExactly("2024-06/WT-01");
        assertThat(FactsRead.of(read, HandlingPlan.class))
                .singleElement()
                .satisfies(plan -> assertThat(plan.measures()).hasSize(2));
        assertThat(FactsRead.of(read, IssueSnapshot.class))
                .extracting(IssueSnapshot::state)
                .containsExactly(IssueState.IN_PROGRESS);
        assertThat(FactsRead.of(read, Issue.class).get(0).attributes()).containsEntry("状态", "进行中");
    }

    @Test
    void aVerificationSaysHowAnIssueStandsOnItsDay() {
        ReadResult<PlanBook> read = TableLines.read("问题验证表 / 问题编号|问题描述|解决措施|验证人|验证日期|验证结果"
                + " / WT-01|停产|更换供应商|李四|2024-07-10|合格 / WT-02|延误|加人|王五|2024-07-12|不合格，需整改");

        assertThat(FactsRead.of(read, IssueSnapshot.class))
                .extracting(each -> each.issue() + " " + each.when() + " " + each.state())
                .containsExactly("2024-07/WT-01 2024-07-10 VERIFIED", "2024-07/WT-02 2024-07-12 IN_PROGRESS");
    }

    @Test
    void theLevelOfARiskGoesBeforeItsFigure() {
        ReadResult<PlanBook> read = TableLines.read("2024年风险清单 / 风险|风险值|风险等级 / 断供|12|高");

        assertThat(FactsRead.plan(read).risks()).singleElement().satisfies(risk -> {
            assertThat(risk.level().map(Enum::name)).contains("HIGH");
            assertThat(risk.attributes()).containsEntry("风险值", "12");
        });
    }

    @Test
    void whatWasReachedMayBeSaidInWordsAndIsNoDay() {
        ReadResult<PlanBook> read = TableLines.read("2024年9月KPI完成情况 / 指标|目标|完成|完成率 / 收入|1000万元|0.12亿元|120%"
                + " / 退货率|不高于3%|3.5%| / 上市|完成|未完成| / 投诉|零投诉|2起|");

        assertThat(FactsRead.of(read, Measurement.class))
                .extracting(each -> each.amount().map(Object::toString).orElse("-"))
                .containsExactly("1200万元", "3.5%", "-", "2起");
        assertThat(Workbooks.codes(read)).doesNotContain("date-unreadable", "date-impossible");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            指标|目标|完成   ; 收入|1000万元|9月20日
            指标|目标|完成率|完成 ; 收入|1000万元|90%|9月20日
            """)
    void daysBelowTheSameHeaderAreWhenItIsToBeReached(String header, String row) {
        ReadResult<PlanBook> read = TableLines.read("2024年9月KPI / " + header + " / " + row);

        assertThat(TableLines.goals(read).get(0).deadline().map(Object::toString))
                .contains("2024-09-20");
    }

    @Test
    void wordsLeftOfTheIndicatorsNameGoals() {
        ReadResult<PlanBook> read = TableLines.read(
                "2024年第一季度目标 / 目标|指标|一月|二月|三月|合计" + " / 增长|收入|100万元|80万元|120万元|300万元 / 客户|新增客户|10家|8家|12家|30家");

        assertThat(TableLines.targets(read)).containsExactly("增长=300万元", "客户=30家");
        assertThat(read.findings()).noneMatch(finding -> finding.code().id().equals("quantity-expected"));
    }

    @Test
    void positionsWithHeadcountsAreNeeds() {
        ReadResult<PlanBook> read = TableLines.read("2024年人员需求计划 / 岗位|人数|到岗时间 / 工程师|3|2024-07-01");

        assertThat(Workbooks.codes(read)).doesNotContain("sheet-unknown");
        assertThat(FactsRead.plan(read).needs())
                .singleElement()
                .satisfies(need -> assertThat(need.description()).contains("工程师"));
    }
}
