package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.issue.HandlingMeasure;
import dev.plumbline.issue.HandlingPlan;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueCategory;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.IssueState;
import dev.plumbline.issue.RootCause;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables and forms of issues (ISS-1, ISS-4, ISS-5, IO-2). */
class IssueTablesTest {

    private static final LocalDate END_OF_JUNE = LocalDate.of(2024, 6, 30);

    private static <F> List<F> facts(ReadResult<PlanBook> read, Class<F> type) {
        return read.value().execution().entries().stream()
                .map(entry -> entry.fact())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static ReadResult<PlanBook> read(Object[]... rows) {
        return Workbooks.read(Workbooks.of("问题", rows));
    }

    @Test
    void aRecordAsTheDocumentsPrintItIsAnIssueWithHowItStands() {
        ReadResult<PlanBook> read = read(
                row("问题处理记录表(2024年6月)"),
                row("问题描述", "发生时间", "影响范围", "责任人", "根本原因分析", "临时措施", "长期预防措施", "解决状态", "验证结果"),
                row("退货率上升", "2024-06-12", "华东区", "质量部*主管", "包装不达标", "全检", "更换包材", "已解决", "两周未复发"));

        Issue issue = facts(read, Issue.class).get(0);
        assertThat(issue.description()).isEqualTo("退货率上升");
        assertThat(issue.when()).isEqualTo(Moment.of(LocalDate.of(2024, 6, 12)));
        assertThat(issue.scope()).contains("华东区");
        assertThat(issue.owner().orElseThrow().label()).isEqualTo("质量部*主管");
        assertThat(issue.rootCauses()).containsExactly(RootCause.of("包装不达标"));
        assertThat(issue.containment()).contains("全检");
        assertThat(issue.prevention()).contains("更换包材");
        assertThat(facts(read, IssueSnapshot.class))
                .containsExactly(new IssueSnapshot(
                        issue.id(), Moment.of(END_OF_JUNE), IssueState.RESOLVED, Optional.of("两周未复发")));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void aRowWithEverythingLosesNothing() {
        ReadResult<PlanBook> read = read(
                row("问题清单(2024年6月)"),
                row(
                        "编号", "问题描述", "发生时间", "反馈时间", "反馈人", "反馈部门", "问题分类", "严重程度", "影响范围", "建议改进措施", "责任人", "责任部门",
                        "解决措施", "完成时限", "解决日期", "状态", "备用电话"),
                row(
                        "WT-7",
                        "系统宕机",
                        "2024-06-03 09:20",
                        "6.4",
                        "李四",
                        "客服部",
                        "资源类",
                        "一级",
                        "全部客户",
                        "双机热备",
                        "王五",
                        "信息部",
                        "增加备机",
                        "6月20日",
                        "6.18",
                        "已关闭",
                        "8001"));

        Issue issue = facts(read, Issue.class).get(0);
        assertThat(issue.id()).isEqualTo(IssueId.of("2024-06/WT-7"));
        assertThat(issue.reported()).contains(Moment.of(LocalDate.of(2024, 6, 4)));
        assertThat(issue.reporter()).contains(PersonId.of("李四"));
        assertThat(read.value().organisation().toString()).contains("客服部");
        assertThat(issue.category()).contains(IssueCategory.RESOURCE);
        assertThat(issue.severity()).contains(IssueSeverity.URGENT);
        assertThat(issue.suggestion()).contains("双机热备");
        assertThat(issue.owner()).contains(PersonId.of("王五"));
        assertThat(issue.attributes()).containsEntry("备用电话", "8001").hasSize(1);
        assertThat(facts(read, HandlingPlan.class))
                .containsExactly(HandlingPlan.of(
                        issue.id(),
                        Moment.of(END_OF_JUNE),
                        HandlingMeasure.of("增加备机", PersonId.of("王五"), LocalDate.of(2024, 6, 20))));
        assertThat(facts(read, IssueSnapshot.class))
                .extracting(IssueSnapshot::when, IssueSnapshot::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Moment.of(LocalDate.of(2024, 6, 18)), IssueState.RESOLVED),
                        org.assertj.core.groups.Tuple.tuple(Moment.of(END_OF_JUNE), IssueState.CLOSED));
    }

    @Test
    void cellsThatCannotBeReadAreToldAndCostThemselvesOnly() {
        ReadResult<PlanBook> read = read(
                row("问题处理记录表(2024年6月)"),
                row("问题描述", "发生时间", "影响范围", "责任人", "根本原因分析", "严重程度", "解决状态"),
                row("漏水", "很久以前", "仓库", "张三", "未查明", "天大的", "随便吧"),
                row("", "6.3", "仓库", "张三", "未查明", "一般", "已解决"));

        assertThat(facts(read, Issue.class))
                .extracting(Issue::description, Issue::when)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("漏水", Moment.of(END_OF_JUNE)));
        assertThat(facts(read, IssueSnapshot.class)).isEmpty();
        assertThat(Workbooks.codes(read)).contains("word-unknown", "cell-missing");
        assertThat(read.findings())
                .filteredOn(each -> each.code().id().equals("word-unknown"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "是否解决, 是, RESOLVED",
        "是否解决, 否, IN_PROGRESS",
        "是否关闭, 是, CLOSED",
        "解决状态, 待验证, RESOLVED",
        "解决状态, 作废, REJECTED",
        "处理状态, 未解决, REPORTED",
    })
    void theWordOfAStateIsUnderstoodAsItsColumnAsksForIt(String header, String word, IssueState state) {
        ReadResult<PlanBook> read =
                read(row("问题处理记录表(2024年6月)"), row("问题描述", "发生时间", "根本原因分析", header), row("异响", "6.5", "未查明", word));

        assertThat(facts(read, IssueSnapshot.class))
                .extracting(IssueSnapshot::state)
                .containsExactly(state);
    }

    @Test
    void aFormIsOneIssueAndBoxesThatAreTickedCount() {
        ReadResult<PlanBook> read = PlanFormats.readSources(
                List.of(Workbooks.of(
                        "反馈单",
                        row("问题反馈单"),
                        row("反馈部门", "销售部", "反馈人", "张三"),
                        row("反馈日期", "2024-06-12", "问题分类", "□流程类 ☑资源类 □执行类"),
                        row("问题描述", "合同审批超过五天"),
                        row("发生时间", "2024-06-10", "影响范围", "签约效率"),
                        row("建议改进措施", "按金额分级授权"))),
                ReadOptions.standard().year(2024));

        Issue issue = facts(read, Issue.class).get(0);
        assertThat(issue.description()).isEqualTo("合同审批超过五天");
        assertThat(issue.reporter()).contains(PersonId.of("张三"));
        assertThat(issue.category()).contains(IssueCategory.RESOURCE);
        assertThat(issue.scope()).contains("签约效率");
        assertThat(issue.suggestion()).contains("按金额分级授权");
        assertThat(issue.reported()).contains(Moment.of(LocalDate.of(2024, 6, 12)));
    }

    @Test
    void tablesOfOneWorkbookTellOfOneIssue() {
        Source reports = Workbooks.of(
                "反馈",
                row("问题反馈单(2024年6月)"),
                row("编号", "反馈时间", "反馈人", "问题描述", "严重程度", "状态"),
                row("WT-01", "6.3", "张三", "交货晚五天", "一级", "处理中"),
                row("WT-02", "6.4", "李四", "来料不一", "二级", "待受理"));
        Source plan = Workbooks.of(
                "方案",
                row("问题处理方案(2024年6月)"),
                row("问题编号：WT-01"),
                row("序号", "处理措施", "责任人", "完成时限"),
                row(1, "增加夜班", "生产部", "6.20"),
                row(2, "外协加工", "采购部", "6.25"));
        Source verification = Workbooks.of(
                "验证",
                row("问题验证表(2024年6月)"),
                row("问题编号", "问题描述", "验证结果", "验证人", "验证方法"),
                row("WT-02", "来料不一", "合格", "王五", "抽检"));

        ReadResult<PlanBook> read = Workbooks.read(reports, plan, verification);

        assertThat(facts(read, Issue.class))
                .extracting(Issue::id)
                .containsExactly(IssueId.of("2024-06/WT-01"), IssueId.of("2024-06/WT-02"));
        HandlingPlan handling = facts(read, HandlingPlan.class).get(0);
        assertThat(handling.issue()).isEqualTo(IssueId.of("2024-06/WT-01"));
        assertThat(handling.measures())
                .containsExactly(
                        HandlingMeasure.of("增加夜班", OrgUnitId.of("生产部"), LocalDate.of(2024, 6, 20)),
                        HandlingMeasure.of("外协加工", OrgUnitId.of("采购部"), LocalDate.of(2024, 6, 25)));
        assertThat(facts(read, IssueSnapshot.class))
                .contains(new IssueSnapshot(
                        IssueId.of("2024-06/WT-02"), Moment.of(END_OF_JUNE), IssueState.VERIFIED, Optional.of("合格")));
        assertThat(facts(read, Issue.class).get(1).attributes())
                .containsEntry("验证人", "王五")
                .containsEntry("验证方法", "抽检");
    }

    @Test
    void twoIssuesOfOneDescriptionAreTwo() {
        ReadResult<PlanBook> read = read(
                row("问题处理记录表(2024年6月)"),
                row("问题描述", "发生时间", "根本原因分析", "责任人"),
                row("停电", "6.3", "跳闸", "张三"),
                row("停电", "6.20", "检修", "李四"));

        assertThat(facts(read, Issue.class))
                .extracting(Issue::id)
                .containsExactly(IssueId.of("2024-06/停电/2024-06-03"), IssueId.of("2024-06/停电/2024-06-20"));
        assertThat(FactsRead.findings(read, "id-numbered")).hasSize(2);
    }
}
