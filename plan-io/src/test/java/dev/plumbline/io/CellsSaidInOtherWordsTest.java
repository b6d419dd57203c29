package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Measurement;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.TableMapping;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.ProgressReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells whose words, numbers and days are written otherwise than the plain way (IO-2, TASK-3). */
class CellsSaidInOtherWordsTest {

    private static ReadResult<PlanBook> read(Object[]... rows) {
        return Workbooks.read(Workbooks.of("计划", rows));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2000", "12,34", "1，2000"})
    void anAmbiguousAmountIsReportedWhereItsUnitStandsInAColumnToo(String amount) {
        ReadResult<PlanBook> read =
                read(row("2024年度资源需求"), row("资源需求", "数量", "单位", "用途"), row("办公桌", amount, "张", "新办公室"));

        assertThat(FactsRead.plan(read).needs())
                .allSatisfy(need -> assertThat(need.quantity()).isEmpty());
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).contains(amount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            客观：客户 12:30 取消会议             | OBJECTIVE  | 客户 12:30 取消会议
            主观原因:准备不足：缺资料             | SUBJECTIVE | 准备不足：缺资料
            客观原因导致延期，措施：加班          | OBJECTIVE  | 客观原因导致延期，措施：加班
            """)
    void aCauseBeginsBehindItsLabel(String cell, CauseKind kind, String text) {
        ReadResult<PlanBook> read =
                read(row("2024年6月任务跟踪"), row("任务名称", "责任人", "状态", "原因分析"), row("上线系统", "张三", "延期", cell));

        assertThat(FactsRead.of(read, ProgressReport.class))
                .flatExtracting(ProgressReport::causes)
                .containsExactly(Cause.of(kind, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"暂无", "没有", "不适用", "NA", "n/a", "無", "暫無", "None", "不涉及", "－"})
    void aWordForNothingIsNoCause(String nothing) {
        ReadResult<PlanBook> read =
                read(row("2024年6月任务跟踪"), row("任务名称", "责任人", "状态", "原因分析"), row("上线系统", "张三", "延期", nothing));

        assertThat(FactsRead.of(read, ProgressReport.class))
                .singleElement()
                .satisfies(report -> assertThat(report.causes()).isEmpty());
    }

    @Test
    void aCompanysOwnWordForNothingIsNoCause() {
        ReadOptions options = ReadOptions.standard()
                .mapping(new TableMapping(List.of(), List.of(), Map.of("nothing", Map.of("待议", "none")), Set.of()));
        ReadResult<PlanBook> read = PlanFormats.readSources(
                List.of(Workbooks.of(
                        "计划", row("2024年6月任务跟踪"), row("任务名称", "责任人", "状态", "原因分析"), row("上线系统", "张三", "延期", "待议"))),
                options);

        assertThat(FactsRead.of(read, ProgressReport.class))
                .singleElement()
                .satisfies(report -> assertThat(report.causes()).isEmpty());
    }

    @Test
    void aCompanysOwnLettersMakeAGrid() {
        ReadResult<PlanBook> read = PlanFormats.readSources(
                List.of(Workbooks.of(
                        "计划",
                        row("2024年6月任务"),
                        row("任务名称", "销售部", "市场部"),
                        row("上线系统", "牵头方", "帮忙方"),
                        row("培训", "帮忙方", "牵头方"))),
                ReadOptions.standard()
                        .mapping(TableMapping.none().word("raci", "牵头方", "R").word("raci", "帮忙方", "C")));

        assertThat(FactsRead.plan(read).tasks())
                .extracting(task ->
                        FactsRead.plan(read).raci().owners(task.id()).get(0).label())
                .containsExactly("销售部", "市场部");
    }

    @ParameterizedTest
    @CsvSource({"一月至六月目标", "1月至6月目标", "一至六月目标", "一月-六月目标"})
    void aRangeOfMonthsInNumeralsIsAllOfThem(String header) {
        ReadResult<PlanBook> read = read(row("2024年度指标"), row("指标名称", "目标值", header), row("签约客户", "100家", "60家"));

        assertThat(FactsRead.plan(read).goals().get(0).indicator().phases())
                .extracting(phase -> phase.period().toString())
                .containsExactly("2024H1");
    }

    @ParameterizedTest
    @CsvSource({"内部讲师由人力资源部支持,人力资源部", "设计部支持,设计部", "需要设计部协助,设计部", "客户名单,", "内部讲师支持,"})
    void whoProvidesIsTheUnitAlone(String need, String provider) {
        ReadResult<PlanBook> read = read(row("2024年6月任务"), row("任务名称", "责任人", "资源需求"), row("培训", "张三", need));

        assertThat(FactsRead.plan(read).needs())
                .singleElement()
                .satisfies(each -> assertThat(each.provider().map(party -> ((OrgUnitId) party).name()))
                        .isEqualTo(java.util.Optional.ofNullable(provider)));
    }

    @ParameterizedTest
    @CsvSource({
        "2周,2024-06-15,true",
        "14天,2024-06-15,true",
        "14,2024-06-15,true",
        "逾期2周,2024-06-15,true",
        "3天,2024-06-15,false",
        "提前3天,2024-05-29,true",
        "-3,2024-05-29,true",
        "提前3天,2024-06-04,false",
        "延期3天,2024-05-29,false",
        "0,2024-05-29,true",
        "3 days late,2024-06-15,true"
    })
    void aLatenessIsHeldAgainstTheDays(String lateness, String finish, boolean fits) {
        ReadResult<PlanBook> read = read(
                row("2024年6月任务跟踪"),
                row("任务名称", "责任人", "计划完成时间", "实际完成时间", "延期天数"),
                row("上线系统", "张三", "2024-06-01", finish, lateness));

        assertThat(FactsRead.findings(read, "stated-rate-differs").isEmpty()).isEqualTo(fits);
    }

    @Test
    void aRowWithoutANumberIsNoNumberOfANumberedTable() {
        ReadResult<PlanBook> read = read(
                row("2024年6月任务"),
                row("序号", "任务名称", "责任人", "前置任务"),
                row("1", "甲", "张三", ""),
                row("2", "乙", "张三", ""),
                row("", "丙", "张三", ""),
                row("3", "丁", "张三", ""),
                row("4", "戊", "张三", "3"));

        assertThat(FactsRead.plan(read).tasks())
                .filteredOn(task -> task.name().equals("戊"))
                .flatExtracting(task -> task.dependencies())
                .extracting(each -> each.predecessor().value())
                .containsExactly("2024-06/丁");
    }

    @Test
    void aPostBesideANameIsHeldByThePerson() {
        ReadResult<PlanBook> read = read(row("2024年6月任务"), row("任务名称", "责任人", "完成时限"), row("测试", "测试主管-毛羽", "6月10日"));

        assertThat(read.value().organisation().people())
                .filteredOn(person -> person.id().name().equals("毛羽"))
                .flatExtracting(person -> person.positions())
                .extracting(position -> position.title())
                .containsExactly("测试主管");
    }

    @Test
    void theOrderOfRowsDoesNotChangeWhichTasksOfOneNameAreMeant() {
        List<Object[]> rows = new ArrayList<>();
        rows.add(row("2024年6月任务"));
        rows.add(row("任务名称", "责任部门", "完成时限"));
        for (int i = 1; i <= 150; i++) {
            rows.add(row("月度例会", "第" + i + "分公司", "2024-06-20"));
        }
        rows.add(row());
        rows.add(row("任务名称", "责任部门", "状态", "进度"));
        for (int i = 150; i >= 1; i--) {
            rows.add(row("月度例会", "第" + i + "分公司", "进行中", "50%"));
        }
        ReadResult<PlanBook> read = read(rows.toArray(Object[][]::new));

        assertThat(FactsRead.plan(read).tasks()).hasSize(150);
        assertThat(FactsRead.of(read, ProgressReport.class))
                .extracting(report -> report.task())
                .doesNotHaveDuplicates()
                .hasSize(150);
    }

    @Test
    void ratesOfQuartersDoNotAddUpToTheYears() {
        ReadResult<PlanBook> read = read(
                row("2024年度指标"), row("指标名称", "目标值", "一季度实际", "二季度实际", "全年实际"), row("合格率", "90%", "80%", "88%", "85%"));

        assertThat(FactsRead.of(read, Measurement.class))
                .extracting(measured -> measured.value().toString())
                .anyMatch(value -> value.contains("85%"));
    }
}
