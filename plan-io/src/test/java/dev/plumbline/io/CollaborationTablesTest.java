package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.book.PlanBook;
import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.collaboration.WeeklyBrief;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Requests across departments and briefs on them (COL-1, COL-3, IO-2). */
class CollaborationTablesTest {

    private static final Source FORM = Workbooks.of(
            "申请单",
            row("跨部门协作申请单"),
            row("申请部门", "销售部", "部门负责人", "张三"),
            row("申请日期", "2024年6月11日", "编号", "XZ-06-02"),
            row("协作事项", "加急订单联合保障", "期望完成时间", "2024年6月20日"),
            row("协作目标", "6月20日前交付200台"),
            row("需配合部门", "生产部、采购部、物流部", "资源支持", "加班费2万元"));

    @Test
    void aFormIsARequest() {
        ReadResult<PlanBook> read =
                PlanFormats.readSources(List.of(FORM), ReadOptions.standard().year(2024));

        CollaborationRequest request =
                FactsRead.of(read, CollaborationRequest.class).get(0);
        assertThat(request.id()).isEqualTo(CollaborationId.of("2024/XZ-06-02"));
        assertThat(request.when()).isEqualTo(Moment.of(LocalDate.of(2024, 6, 11)));
        assertThat(request.requestingUnit()).isEqualTo(OrgUnitId.of("销售部"));
        assertThat(request.head()).contains(PersonId.of("张三"));
        assertThat(request.goal()).contains("6月20日前交付200台");
        assertThat(request.wantedDate()).contains(LocalDate.of(2024, 6, 20));
        assertThat(request.helpingUnits())
                .containsExactly(OrgUnitId.of("生产部"), OrgUnitId.of("采购部"), OrgUnitId.of("物流部"));
        assertThat(request.resources()).extracting(need -> need.description()).containsExactly("加班费2万元");
    }

    @Test
    void eachRowOfAListIsARequestAndWhatHasNoPlaceIsKept() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "清单",
                row("跨部门协作申请单汇总(2024年6月)"),
                row("申请单号", "申请部门", "申请人", "申请日期", "协作事项", "期望完成时间", "需配合部门", "协作状态", "费用归口"),
                row("X1", "销售部", "张三", "6.3", "展会支持", "6.20", "市场部", "已受理", "总部"),
                row("X2", "", "", "6.4", "搬迁", "6.25", "行政部", "", ""),
                row("X3", "研发部", "", "6.5", "", "6.25", "行政部", "", "")));

        assertThat(FactsRead.of(read, CollaborationRequest.class))
                .extracting(CollaborationRequest::matter, CollaborationRequest::requestingUnit)
                .containsExactly(tuple("展会支持", OrgUnitId.of("销售部")));
        assertThat(FactsRead.of(read, CollaborationRequest.class).get(0).attributes())
                .containsEntry("协作状态", "已受理")
                .containsEntry("费用归口", "总部");
        assertThat(FactsRead.findings(read, "cell-missing")).hasSize(2);
    }

    @Test
    void aBriefIsAboutTheRequestOfItsMatterOrNumber() {
        Source briefs = Workbooks.of(
                "简报",
                row("协作进展简报(2024年6月)"),
                row("协作事项", "责任部门", "本周进展", "存在问题", "下周计划", "预算"),
                row("加急订单联合保障", "生产部", "完成120台", "缺料", "补料", "剩1万"),
                row("XZ-06-02", "物流部", "车辆到位", "", "", ""),
                row("没有的事", "物流部", "未开始", "", "", ""));

        ReadResult<PlanBook> read = PlanFormats.readSources(
                List.of(FORM, briefs), ReadOptions.standard().year(2024));

        CollaborationId request = CollaborationId.of("2024/XZ-06-02");
        assertThat(FactsRead.of(read, WeeklyBrief.class))
                .extracting(WeeklyBrief::request, WeeklyBrief::text)
                .startsWith(tuple(request, "完成120台；存在问题：缺料；下周计划：补料；预算：剩1万"), tuple(request, "车辆到位"));
        assertThat(FactsRead.findings(read, "collaboration-request-not-read"))
                .extracting(finding -> finding.value())
                .containsExactly(Optional.of("没有的事"));
    }
}
