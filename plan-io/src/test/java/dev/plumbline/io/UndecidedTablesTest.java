package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Fact;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.issue.Issue;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.task.WorkLog;
import dev.plumbline.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a table leaves open is told: which kind it is, of which day its rows are, which of two periods it is about (IO-2a, IO-2c). */
class UndecidedTablesTest {

    @ParameterizedTest
    @CsvSource({"序号,描述,责任人,状态", "No.,Description,Owner,Status", "编号,描述,负责人,状态"})
    void aListOfDescriptionsWithOwnersAndStatesIsOfNoKindByItself(
            String number, String what, String owner, String state) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "2024年6月",
                row("2024年6月"),
                row(number, what, owner, state),
                row(1, "仓库漏水", "张三", "处理中"),
                row(2, "系统登录慢", "李四", "已完成")));

        assertThat(Workbooks.codes(read)).contains("sheet-unknown");
        assertThat(FactsRead.cells(read, CellOutcome.STORED)).isEmpty();
    }

    @Test
    void theTitleSaysWhichKindItIs() {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("Sheet1", row("2024年6月问题清单"), row("序号", "描述", "责任人", "状态"), row(1, "仓库漏水", "张三", "处理中")));

        assertThat(FactsRead.of(read, Issue.class)).hasSize(1);
        assertThat(read.value().plans().get(0).risks()).isEmpty();
    }

    @Test
    void groupsBesideEachOtherNameThePeriodsOfTheirTables() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "Sheet1",
                row("市场部6月工作总结及7月工作计划（2024年）"),
                row("6月工作总结", "", "", "", "7月工作计划", "", "", ""),
                row("序号", "工作内容", "责任人", "完成情况", "序号", "工作内容", "责任人", "完成时间"),
                row(1, "客户回访", "张三", "已完成", 1, "新品培训", "李四", "7月10日"),
                row(2, "合同续签", "王五", "进行中", 2, "合同续签", "王五", "7月20日")));

        assertThat(read.value().plans())
                .extracting(plan -> plan.period(), plan -> plan.tasks().size())
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(Period.month(2024, 6), 2),
                        org.assertj.core.api.Assertions.tuple(Period.month(2024, 7), 2));
    }

    @Test
    void labelsInCellsOfTheirOwnAreNoHeader() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "Sheet1",
                row("2024年6月任务跟踪表"),
                row("填报部门：", "市场部", "填报人：", "李四", "截至：", "6月28日", "版本：", "V1.2", "密级：", "内部"),
                row("任务名称", "负责人", "完成时间", "完成率"),
                row("客户回访", "张三", "6月20日", "60%")));

        assertThat(read.value().plans().get(0).tasks().get(0).finish()).contains(java.time.LocalDate.of(2024, 6, 20));
        assertThat(read.reading().files().get(0).sheets().get(0).tables().get(0).asOf())
                .contains(java.time.LocalDate.of(2024, 6, 28));
    }

    @Test
    void rowsOfALogOrALedgerThatNameNoDayAreTold() {
        ReadResult<PlanBook> log = Workbooks.read(Workbooks.of(
                "Sheet1",
                row("2024年6月工作日志"),
                row("姓名：张三"),
                row("工作进展", "存在问题", "解决措施"),
                row("拜访客户3家", "客户要求降价", "上报"),
                row("整理合同", "无", "无")));
        ReadResult<PlanBook> ledger = Workbooks.read(Workbooks.of(
                "Sheet1",
                row("2024年资源使用台账"),
                row("资源名称", "单位", "计划", "使用", "日期"),
                row("服务器", "台", 10, 8, "2024-03-01"),
                row("测试人员", "人", 5, 4, "")));

        assertThat(FactsRead.of(log, WorkLog.class)).hasSize(2);
        assertThat(FactsRead.of(ledger, LedgerEntry.class)).hasSize(4);
        for (ReadResult<PlanBook> read : List.of(log, ledger)) {
            assertThat(Workbooks.codes(read)).containsOnlyOnce("rows-undated");
        }
    }

    @ParameterizedTest
    @CsvSource({"资源管理台账,资源名称,计划数量,已使用,服务器,10台,8台", "日常工作日志,工作内容,存在问题,解决措施,拜访客户,降价,上报"})
    void logsAndLedgersWithoutAnyDateAreNotRead(
            String title, String first, String second, String third, String a, String b, String c) {
        ReadResult<PlanBook> read =
                Workbooks.read(Workbooks.of("Sheet1", row(title), row(first, second, third), row(a, b, c)));

        assertThat(Workbooks.codes(read)).contains("table-without-period");
        assertThat(FactsRead.cells(read, CellOutcome.STORED)).isEmpty();
    }

    /** A value merged over rows about several things is the value of each, which is a guess. */
    @ParameterizedTest
    @CsvSource({"2024年6月任务跟踪,任务名称,负责人,完成率,客户回访,合同续签,60%", "2024年目标完成情况,目标名称,责任人,实际值,新增客户,老客户激活,60家"})
    void aValueMergedOverSeveralThingsIsTold(
            String title, String name, String owner, String held, String first, String second, String value) {
        ReadResult<PlanBook> merged = Workbooks.read(Workbooks.of(
                page -> page.range(2, 2, 3, 2).merge(),
                "Sheet1",
                row(title),
                row(name, owner, held),
                row(first, "张三", value),
                row(second, "李四")));
        ReadResult<PlanBook> each = Workbooks.read(Workbooks.of(
                "Sheet1", row(title), row(name, owner, held), row(first, "张三", value), row(second, "李四", value)));

        assertThat(FactsRead.of(merged, Fact.class)).isEqualTo(FactsRead.of(each, Fact.class));
        assertThat(Workbooks.codes(merged)).containsOnlyOnce("value-of-several-rows");
        assertThat(Workbooks.codes(each)).doesNotContain("value-of-several-rows");
    }
}
