package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Reference;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.LedgerEntryKind;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskLevel;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.risk.RiskState;
import dev.plumbline.time.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of risks and needs, and ledgers of resources (RISK-1, RES-1, RES-2, IO-2). */
class RiskAndResourceTablesTest {

    private static ReadResult<PlanBook> read(Object[]... rows) {
        return Workbooks.read(Workbooks.of("表", rows));
    }

    @Test
    void eachRowOfARiskListIsARiskOfThePlanWithHowItStands() {
        ReadResult<PlanBook> read = read(
                row("风险清单(2024年度)"),
                row("编号", "风险描述", "风险类别", "可能性", "影响程度", "风险等级", "责任人", "预警阈值", "预防措施", "应对预案", "状态", "更新日期"),
                row(
                        "R1",
                        "主供应商停产",
                        "供应",
                        "中",
                        "高",
                        "高",
                        "采购部*经理",
                        "库存低于7天",
                        "签订备份合同；每周核库存",
                        "启用第二供应商",
                        "未发生",
                        "2024-05-10"),
                row("R2", "项目延期", "进度", "高", "中", "中", "张三", "20%", "", "增加人手", "已发生", ""));

        List<Risk> risks = FactsRead.plan(read).risks();
        assertThat(risks)
                .extracting(Risk::id, Risk::description, Risk::level, Risk::contingency)
                .containsExactly(
                        tuple(RiskId.of("2024/R1"), "主供应商停产", Optional.of(RiskLevel.HIGH), Optional.of("启用第二供应商")),
                        tuple(RiskId.of("2024/R2"), "项目延期", Optional.of(RiskLevel.MEDIUM), Optional.of("增加人手")));
        assertThat(risks.get(0).threshold()).isEmpty();
        assertThat(risks.get(0).attributes())
                .containsEntry("预警阈值", "库存低于7天")
                .containsEntry("风险类别", "供应")
                .containsEntry("可能性", "中")
                .containsEntry("影响程度", "高");
        assertThat(risks.get(0).measures()).containsExactly("签订备份合同", "每周核库存");
        assertThat(risks.get(1).threshold().orElseThrow()).isEqualByComparingTo(BigDecimal.valueOf(20));
        assertThat(FactsRead.of(read, RiskReport.class))
                .extracting(RiskReport::risk, RiskReport::state)
                .containsExactly(
                        tuple(RiskId.of("2024/R1"), RiskState.OPEN), tuple(RiskId.of("2024/R2"), RiskState.OCCURRED));
        assertThat(FactsRead.of(read, RiskReport.class).get(0).when()).isEqualTo(Moment.of(LocalDate.of(2024, 5, 10)));
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).isEmpty();
    }

    @Test
    void aRiskIsAboutTheTaskThatItNames() {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("任务", row("月度任务分解表(2024年6月)"), row("任务名称", "起止时间", "负责人"), row("机房搬迁", "6.1-6.20", "张三")),
                Workbooks.of(
                        "风险",
                        row("风险清单(2024年6月)"),
                        row("风险描述", "关联任务", "风险等级", "应对预案"),
                        row("断电", "机房搬迁", "高", "租用发电机"),
                        row("丢件", "快递", "低", "投保")));

        List<Risk> risks = FactsRead.plan(read).risks();
        assertThat(risks.get(0).about())
                .contains(Reference.of(
                        "task", FactsRead.plan(read).tasks().get(0).id().value()));
        assertThat(risks.get(1).about()).isEmpty();
        assertThat(risks.get(1).attributes()).containsEntry("关联任务", "快递");
    }

    @Test
    void wordsThatAreNoLevelOrStateAreToldAndARowWithoutARiskIsRefused() {
        ReadResult<PlanBook> read = read(
                row("风险清单(2024年度)"),
                row("编号", "风险描述", "风险等级", "应对预案", "状态"),
                row("R1", "停产", "天大", "备货", "不好说"),
                row("R2", "", "高", "备货", "未发生"));

        assertThat(FactsRead.plan(read).risks()).extracting(Risk::level).containsExactly(Optional.empty());
        assertThat(FactsRead.of(read, RiskReport.class)).isEmpty();
        assertThat(FactsRead.findings(read, "word-unknown")).hasSize(2);
        assertThat(FactsRead.findings(read, "cell-missing")).hasSize(1);
    }

    @Test
    void eachRowOfAListOfNeedsIsANeed() {
        ReadResult<PlanBook> read = read(
                row("资源需求清单(2024年8月)"),
                row("序号", "资源类型", "资源名称", "数量", "单位", "技能要求", "提供部门", "到位时间", "备注"),
                row(1, "人力", "装配工", 8, "人", "三年经验", "人力资源部", "8月5日", "产能缺口"),
                row(2, "资金", "展位预付款", "15万元", "", "", "财务部", "8.16", ""),
                row(3, "其他", "门禁权限", "", "", "", "", "", ""));

        List<ResourceNeed> needs = FactsRead.plan(read).needs();
        assertThat(needs)
                .extracting(ResourceNeed::description, ResourceNeed::kind, ResourceNeed::quantity)
                .containsExactly(
                        tuple(
                                "装配工",
                                ResourceKind.PEOPLE,
                                Optional.of(Quantity.of(BigDecimal.valueOf(8), Unit.of("人")))),
                        tuple("展位预付款", ResourceKind.MONEY, Optional.of(Quantity.parse("15万元"))),
                        tuple("门禁权限", ResourceKind.OTHER, Optional.empty()));
        assertThat(needs.get(0).skill()).contains("三年经验");
        assertThat(needs.get(0).provider()).contains(OrgUnitId.of("人力资源部"));
        assertThat(needs.get(0).due()).contains(LocalDate.of(2024, 8, 5));
        assertThat(needs.get(0).attributes()).containsExactly(java.util.Map.entry("备注", "产能缺口"));
    }

    @Test
    void amountsThatAreNoneAreTold() {
        ReadResult<PlanBook> read =
                read(row("资源需求清单(2024年8月)"), row("资源类型", "资源名称", "数量", "提供部门"), row("人力", "装配工", "若干", "人力资源部"));

        assertThat(FactsRead.plan(read).needs())
                .extracting(ResourceNeed::quantity)
                .containsExactly(Optional.empty());
        assertThat(FactsRead.findings(read, "quantity-expected")).isNotEmpty();
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).containsExactly("若干");
    }

    @Test
    void eachAmountOfALedgerIsAnEntryAndTheCauseStandsWithWhatWasUsed() {
        ReadResult<PlanBook> read = read(
                row("资源管理台账(2024年6月)"),
                row("资源名称", "资源类别", "计划", "已分配", "已使用", "日期", "超支原因"),
                row("推广费", "财力", "80万元", "80万元", "92万元", "2024-06-20", "旺季加投"),
                row("叉车", "物力", "2台", "2台", "1台", "2024-06-20", ""));

        assertThat(FactsRead.of(read, LedgerEntry.class))
                .extracting(
                        entry -> entry.resource().value(),
                        LedgerEntry::kind,
                        entry -> entry.quantity().toString(),
                        LedgerEntry::note)
                .containsExactly(
                        tuple("推广费", LedgerEntryKind.PLANNED, "80万元", Optional.empty()),
                        tuple("推广费", LedgerEntryKind.ALLOCATED, "80万元", Optional.empty()),
                        tuple("推广费", LedgerEntryKind.USED, "92万元", Optional.of("旺季加投")),
                        tuple("叉车", LedgerEntryKind.PLANNED, "2台", Optional.empty()),
                        tuple("叉车", LedgerEntryKind.ALLOCATED, "2台", Optional.empty()),
                        tuple("叉车", LedgerEntryKind.USED, "1台", Optional.empty()));
        assertThat(FactsRead.of(read, LedgerEntry.class).get(0).attributes()).containsEntry("资源类别", "财力");
        assertThat(FactsRead.of(read, LedgerEntry.class))
                .extracting(LedgerEntry::when)
                .containsOnly(Moment.of(LocalDate.of(2024, 6, 20)));
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"93%, true", "93.0%, true", "77.5%, true", "90%, false", "1.2, false"})
    void aStatedUseIsHeldAgainstTheAmounts(String stated, boolean fits) {
        ReadResult<PlanBook> read = read(
                row("资源管理台账(2024年6月)"),
                row("资源名称", "计划数", "已分配", "已使用", "使用率", "单位"),
                row("推广费", 600, 500, 465, stated, "万元"));

        assertThat(FactsRead.findings(read, "stated-rate-differs")).hasSize(fits ? 0 : 1);
        assertThat(FactsRead.of(read, LedgerEntry.class).get(2).quantity()).isEqualTo(Quantity.parse("465万元"));
    }

    @Test
    void aRowWithoutAnyAmountIsTold() {
        ReadResult<PlanBook> read = read(
                row("资源管理台账(2024年6月)"),
                row("资源名称", "计划", "已分配", "已使用"),
                row("推广费", "", "", ""),
                row("叉车", "很多", "2台", ""));

        assertThat(FactsRead.of(read, LedgerEntry.class)).hasSize(1);
        assertThat(Workbooks.codes(read)).contains("cell-missing", "quantity-expected");
    }
}
