package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.plan.Plan;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.task.Milestone;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts, days and boxes whose meaning the rest of their row tells (RES-1, RES-2, TASK-4, IO-2). */
class AmountsOfRowsTest {

    private static ReadResult<PlanBook> budget(String start, String finish, String cell) {
        return Workbooks.read(Workbooks.of(
                "任务", row("2024年任务"), row("任务", "责任人", "开始时间", "完成时间", "预算"), row("租场地", "张三", start, finish, cell)));
    }

    private static ResourceNeed need(ReadResult<PlanBook> read) {
        Plan plan = FactsRead.plan(read);
        assertThat(plan.needs()).hasSize(1);
        return plan.needs().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01,2024-06-30,3500元/月,21000元,amount-over-span",
        "2024-06-01,2024-08-31,每月2000元,6000元,amount-over-span",
        "2024-03-15,2024-05-14,每月2000元,4000元,amount-over-span",
        "2024-03-01,2024-08-31,1万元/季度,2万元,amount-over-span",
        "2024-03-01,2024-03-14,每周500元,1000元,amount-over-span",
        "2024-03-15,2024-05-20,每月2000元,2000元,amount-comes-again",
        "'','',每月2000元,2000元,amount-comes-again",
        "2024-01-01,2024-03-31,月均500元,500元,amount-comes-again"
    })
    void anAmountThatComesAgainIsAddedUpOrTold(String start, String finish, String cell, String all, String code) {
        ReadResult<PlanBook> read = budget(start, finish, cell);

        assertThat(need(read).quantity()).contains(Quantity.parse(all));
        assertThat(FactsRead.findings(read, code)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"500元×3,1500元", "2000元×3人,6000元", "500元*3,1500元", "3×500元,1500元", "1.5万元x2,3万元"})
    void aPriceTimesANumberIsTheirProduct(String cell, String all) {
        ReadResult<PlanBook> read = budget("2024-06-01", "2024-06-10", cell);

        assertThat(need(read).quantity()).contains(Quantity.parse(all));
        assertThat(FactsRead.findings(read, "amount-product")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "使用时间,7.1-7.31,,2024-07-01/2024-07-31",
        "需求时间,7.1-7.31,,2024-07-01/2024-07-31",
        "使用时间,7.10,2024-07-10,",
        "使用时间,7月10日前,2024-07-10,",
        "到位时间,7.1-7.5,2024-07-05,"
    })
    void theDaysOnWhichSomethingIsUsedAreASpan(String header, String cell, LocalDate due, String span) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "需求", row("2024年7月资源需求"), row("资源名称", "资源类型", "数量", header), row("投影仪", "设备", "2台", cell)));

        assertThat(need(read).due()).isEqualTo(Optional.ofNullable(due));
        assertThat(need(read).span().map(DateRange::toString)).isEqualTo(Optional.ofNullable(span));
    }

    @Test
    void anAmountWithoutAUnitIsInThatOfItsRow() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "台账",
                row("2024年6月资源管理台账"),
                row("资源名称", "预算", "已分配", "已使用", "使用率"),
                row("广告", "5万元", "3万", "28000元", "93.3%")));

        assertThat(FactsRead.of(read, LedgerEntry.class))
                .extracting(LedgerEntry::quantity)
                .containsExactly(Quantity.parse("5万元"), Quantity.parse("3万元"), Quantity.parse("28000元"));
        assertThat(FactsRead.findings(read, "unit-of-row")).hasSize(1);
        assertThat(FactsRead.findings(read, "stated-rate-differs")).isEmpty();
        assertThat(FactsRead.findings(read, "quantity-without-unit")).isEmpty();
    }

    @Test
    void amountsOfSeveralUnitsLendNone() {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("台账", row("2024年6月资源管理台账"), row("资源名称", "预算", "已分配", "已使用"), row("广告", "5万元", "3", "2人")));

        assertThat(FactsRead.findings(read, "unit-of-row")).isEmpty();
        assertThat(FactsRead.findings(read, "quantity-without-unit")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2024年,Q2到岗10人,2024-06-30",
        "'',6月签约,2024-06-30",
        "2024年,量产（Q3）,2024-09-30",
        "'',上线 6月30日,2024-06-30",
        "2024-10-31,1号楼封顶,2024-10-31"
    })
    void aMilestoneStandsOnTheDayThatItsTextOrTaskTells(String span, String text, LocalDate date) {
        assertThat(FactsRead.plan(milestone(span, text)).milestones())
                .extracting(Milestone::date)
                .containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"量产", "1号楼封顶", "版本1.2"})
    void aMilestoneWithoutADayIsToldAndKept(String text) {
        ReadResult<PlanBook> read = milestone("", text);

        assertThat(FactsRead.plan(read).milestones()).isEmpty();
        assertThat(FactsRead.plan(read).tasks().get(0).attributes()).containsEntry("里程碑", text);
        assertThat(FactsRead.findings(read, "milestone-without-date")).hasSize(1);
    }

    private static ReadResult<PlanBook> milestone(String span, String text) {
        return Workbooks.read(
                Workbooks.of("任务", row("2024年重点工作"), row("关键任务", "时间节点", "里程碑", "责任人"), row("新品", span, text, "李四")));
    }

    @Test
    void aTickedBoxIsTheLevel() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "问题",
                row("2024年6月问题"),
                row("问题描述", "严重程度", "类别", "责任人"),
                row("宕机", "□一级 ☑二级 □三级", "□技术 ☑流程 □人员", "张三")));

        assertThat(FactsRead.of(read, Issue.class))
                .extracting(Issue::severity)
                .containsExactly(Optional.of(IssueSeverity.IMPORTANT));
    }
}
