package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.adjustment.UnitEffect;
import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Target;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Applications to change a plan (WF-1, WF-2, IO-2). */
class AdjustmentTablesTest {

    private static final Source GOALS = Workbooks.of(
            "目标",
            row("运营计划总表(2024年度)"),
            row("目标维度", "具体指标", "目标值", "责任部门", "完成时限"),
            row("业务增长", "新增客户", "50家", "销售部", "2024-12-31"));

    private static AdjustmentDraft only(ReadResult<PlanBook> read) {
        assertThat(read.value().adjustments()).hasSize(1);
        return read.value().adjustments().get(0).draft();
    }

    private static Source form(String trigger, String item, String before, String after) {
        return Workbooks.of(
                "申请表",
                row("计划调整申请表(2024年度)"),
                row("申请部门", "销售部", "申请人", "张三"),
                row("申请日期", "2024-08-18", "申请编号", "TZ-11"),
                row("调整类型", trigger, "调整事项", item),
                row("调整原因", "行业需求下滑约15%"),
                row("调整前", before, "调整后", after),
                row("预期效果", "稳住毛利率"),
                row("对其他部门影响", "生产部下调产量，采购部延后备料"),
                row("资源需求", "追加推广费40万元"));
    }

    @Test
    void aFormDraftsTheChangeOfATarget() {
        ReadResult<PlanBook> read = Workbooks.read(GOALS, form("☑市场变化 □战略调整", "新增客户", "50家", "40家"));

        AdjustmentDraft request = only(read);
        assertThat(request.plan()).isEqualTo(PlanId.of("2024"));
        assertThat(request.id().value()).isEqualTo("2024/TZ-11");
        assertThat(request.requested().by()).isEqualTo(PersonId.of("张三"));
        assertThat(request.trigger()).isEqualTo(AdjustmentTrigger.MARKET_CHANGE);
        assertThat(request.reason()).contains("行业需求下滑约15%");
        assertThat(request.expectedEffect()).contains("稳住毛利率");
        assertThat(request.effects())
                .containsExactly(
                        new UnitEffect(OrgUnitId.of("生产部"), "生产部下调产量", Optional.empty()),
                        new UnitEffect(OrgUnitId.of("采购部"), "采购部延后备料", Optional.empty()));
        assertThat(request.proposed(FactsRead.plan(read))
                        .goals()
                        .get(0)
                        .indicator()
                        .target())
                .contains(Target.of(Quantity.parse("40家")));
        assertThat(request.proposed(FactsRead.plan(read)).needs())
                .extracting(need -> need.description())
                .containsExactly("追加推广费40万元");
    }

    @Test
    void aChangeThatFitsNothingIsSaidInTheReasonAndTold() {
        AdjustmentDraft request = only(Workbooks.read(GOALS, form("市场变化", "库存周转", "30天", "25天")));

        assertThat(request.reason().orElseThrow()).contains("行业需求下滑约15%", "库存周转：30天 → 25天");
        assertThat(Workbooks.codes(Workbooks.read(GOALS, form("市场变化", "库存周转", "30天", "25天"))))
                .contains("adjustment-change-in-words");
    }

    @ParameterizedTest
    @CsvSource({
        "政策法规变化, POLICY_CHANGE, 0",
        "核心团队离职, RESOURCE_CHANGE, 0",
        "策略不当, FLAWED_PLAN, 0",
        "不可抗力, EMERGENCY, 0",
        "说不清, FLAWED_PLAN, 1",
    })
    void theTriggerIsTheOneNamedElseItIsTold(String word, AdjustmentTrigger trigger, int told) {
        ReadResult<PlanBook> read = Workbooks.read(GOALS, form(word, "新增客户", "50家", "40家"));

        assertThat(only(read).trigger()).isEqualTo(trigger);
        assertThat(FactsRead.findings(read, "adjustment-trigger-unknown")).hasSize(told);
    }

    @Test
    void eachRowOfAListWithNumbersIsAnApplication() {
        ReadResult<PlanBook> read = Workbooks.read(
                GOALS,
                Workbooks.of(
                        "变更",
                        row("计划变更申请表(2024年度)"),
                        row("变更编号", "申请人", "申请日期", "变更类型", "变更内容", "变更原因", "调整前", "调整后"),
                        row("B1", "张三", "2024-03-01", "市场变化", "新增客户", "需求下滑", "50家", "45家"),
                        row("B2", "李四", "2024-04-01", "战略调整", "新增客户", "并购", "2024-12-31", "2024-11-30")));

        List<AdjustmentDraft> requests = read.value().adjustments().stream()
                .map(AdjustmentRequest::draft)
                .toList();
        assertThat(requests).extracting(request -> request.id().value()).containsExactly("2024/B1", "2024/B2");
        assertThat(requests).allMatch(request -> request.changes().size() == 1);
    }
}
