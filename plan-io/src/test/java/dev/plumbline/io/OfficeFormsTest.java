package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.issue.HandlingPlan;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueCategory;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Forms of labels and values, in English too, whose values may be words of headers (IO-2a, COL-1). */
class OfficeFormsTest {

    private static ReadResult<PlanBook> read(Object[]... rows) {
        return Workbooks.read(Workbooks.of("单", rows));
    }

    @Test
    void anIssueInEnglish() {
        ReadResult<PlanBook> read = read(
                row("Issue Feedback Form 2024"),
                row("Form No.", "IS-001", "Date", "2024-06-03"),
                row("Issue description", "Stock does not match the books"),
                row("Scope", "Deliveries of two customers"),
                row("Category", "Process", "Severity", "High"),
                row("Reported by", "Ann Lee", "Department", "Warehouse"),
                row("Root cause", "No stock count"),
                row("Action", "Count all stock"),
                row("Responsible person", "Bob Ray", "Due date", "2024-06-20"));

        Issue issue = FactsRead.of(read, Issue.class).get(0);
        assertThat(issue.description()).isEqualTo("Stock does not match the books");
        assertThat(issue.scope()).contains("Deliveries of two customers");
        assertThat(issue.category()).contains(IssueCategory.PROCESS);
        assertThat(issue.owner())
                .hasValueSatisfying(owner -> assertThat(owner.label()).isEqualTo("Bob Ray"));
        assertThat(FactsRead.of(read, HandlingPlan.class)).hasSize(1);
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).isEmpty();
    }

    @Test
    void valuesThatAreWordsOfHeaders() {
        ReadResult<PlanBook> read = read(
                row("2024年6月問題反饋單"),
                row("編號", "WT-001", "反饋日期", "2024年6月3日"),
                row("反饋部門", "倉儲部", "反饋人", "李明"),
                row("問題描述", "庫存差異大"),
                row("影響範圍", "出貨延誤"),
                row("嚴重程度", "重要", "問題類別", "流程"),
                row("原因分析", "未盤點"),
                row("解決措施", "全面盤點"),
                row("責任人", "王芳", "完成時限", "2024年6月20日"),
                row("填表人：李明", "", "審核："));

        Issue issue = FactsRead.of(read, Issue.class).get(0);
        assertThat(issue.description()).isEqualTo("庫存差異大");
        assertThat(issue.severity()).isPresent();
        assertThat(issue.category()).contains(IssueCategory.PROCESS);
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).isEmpty();
    }

    @Test
    void aRequestInEnglish() {
        ReadResult<PlanBook> read = read(
                row("Cross-Department Collaboration Request 2024"),
                row("Requesting department", "R&D", "Requested by", "Ann Lee"),
                row("Assisting department", "Finance", "Request date", "2024-06-03"),
                row("Request", "Demo system for the launch"),
                row("Reason", "No own developers"),
                row("Needed by", "2024-06-25", "Priority", "High"));

        CollaborationRequest request =
                FactsRead.of(read, CollaborationRequest.class).get(0);
        assertThat(request.requestingUnit().label()).isEqualTo("R&D");
        assertThat(request.head())
                .hasValueSatisfying(head -> assertThat(head.label()).isEqualTo("Ann Lee"));
        assertThat(request.helpingUnits()).extracting(unit -> unit.label()).containsExactly("Finance");
        assertThat(request.wantedDate()).contains(LocalDate.of(2024, 6, 25));
        assertThat(request.attributes())
                .containsEntry("Reason", "No own developers")
                .containsEntry("Priority", "High");
    }

    @Test
    void whoFillsInARequestIsNotTheHeadOfTheUnit() {
        ReadResult<PlanBook> read = read(
                row("2024年6月跨部门协作申请单"),
                row("申请部门", "市场部", "申请日期", "2024年6月3日"),
                row("协作部门", "研发部", "需求完成时间", "2024年6月25日"),
                row("协作事项", "演示系统"),
                row("填表人", "李四", "审核", "王五"));

        CollaborationRequest request =
                FactsRead.of(read, CollaborationRequest.class).get(0);
        assertThat(request.head()).isEmpty();
        assertThat(request.attributes()).containsEntry("填表人", "李四").containsEntry("审核", "王五");
    }

    @Test
    void anEffectThatNamesNoUnitIsOneOnNone() {
        ReadResult<PlanBook> read = read(
                row("2024年度计划调整申请表"),
                row("申请部门", "销售部", "申请人", "张三"),
                row("申请日期", "2024年7月5日", "调整原因", "市场变化"),
                row("原目标", "营业收入2亿元", "调整后目标", "营业收入1.6亿元"),
                row("影响分析", "利润减少约300万元；生产部下调产量"));

        assertThat(read.value().adjustments()).singleElement().satisfies(request -> {
            assertThat(request.draft().effects())
                    .extracting(effect -> effect.unit().label())
                    .containsExactly("生产部");
            assertThat(request.draft().expectedEffect()).contains("利润减少约300万元");
        });
    }

    @Test
    void oneLineOfLabelsOverAHeaderIsNoHeader() {
        ReadResult<PlanBook> read = read(
                row("2024年6月问题处理方案"),
                row("问题编号", "WT-001", "问题描述", "库存差异大"),
                row("序号", "措施", "责任人", "完成时限"),
                row(1, "全面盘点", "王芳", "2024年6月20日"),
                row(2, "修订制度", "李明", "2024年6月30日"));

        assertThat(FactsRead.of(read, Issue.class))
                .singleElement()
                .satisfies(issue -> assertThat(issue.description()).isEqualTo("库存差异大"));
        assertThat(FactsRead.of(read, HandlingPlan.class))
                .singleElement()
                .satisfies(plan -> assertThat(plan.measures()).hasSize(2));
    }

    @Test
    void twoLabelsWithNothingBesideThemAreNoLabelAndValue() {
        ReadResult<PlanBook> read =
                read(row("2024年6月问题反馈单"), row("反馈部门", "仓储部"), row("反馈人", "李明"), row("问题描述", "库存差异大"), row("审核", "审批"));

        assertThat(FactsRead.of(read, Issue.class))
                .singleElement()
                .satisfies(issue -> assertThat(issue.attributes()).isEmpty());
    }
}
