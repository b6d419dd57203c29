package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a table is about where its title names more or less than one period (IO-2c). */
class PeriodsOfTablesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            关于2023年度预算的2024年6月任务清单 | 2024-06
            2023年总结暨2024年计划              | 2024
            2023 review and 2024 plan           | 2024
            2024年5月总结及6月计划              | 2024-05
            """)
    void ofTwoPeriodsOneIsTakenAndTheOtherTold(String title, String period) {
        ReadResult<PlanBook> read = titled(title);

        assertThat(FactsRead.plan(read).period()).isEqualTo(Period.parse(period));
        assertThat(FactsRead.findings(read, "title-names-periods")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024年6-8月任务清单             | 2024-08-31
            2024年6月至8月任务清单          | 2024-08-31
            Jun-Aug 2024 tasks              | 2024-08-31
            2024年1-3季度任务清单           | 2024-09-30
            2024年第一季度至第三季度任务    | 2024-09-30
            """)
    void daysThatNoPeriodHoldsAreToldAndEndTheTable(String title, LocalDate end) {
        ReadResult<PlanBook> read = titled(title);

        assertThat(FactsRead.plan(read).period()).isEqualTo(Period.year(2024));
        assertThat(FactsRead.findings(read, "title-range-widened"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.figures()).containsEntry("end", end));
        assertThat(FactsRead.of(read, ProgressReport.class))
                .extracting(ProgressReport::when)
                .containsExactly(Moment.of(end));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024年1-3月任务清单  | 2024Q1
            2024年7-12月任务清单 | 2024H2
            2024年6月1日-6月28日 | 2024-06
            """)
    void daysThatFillTheirPeriodNeedNoWord(String title, String period) {
        ReadResult<PlanBook> read = titled(title);

        assertThat(FactsRead.plan(read).period()).isEqualTo(Period.parse(period));
        assertThat(FactsRead.findings(read, "title-range-widened")).isEmpty();
    }

    @Test
    void yearsThatNoPeriodHoldsAreTold() {
        ReadResult<PlanBook> read = titled("2024-2026年三年规划任务清单");

        assertThat(FactsRead.plan(read).period()).isEqualTo(Period.year(2024));
        assertThat(FactsRead.findings(read, "title-range-widened")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            民國112年6月任務清單 | 2023-06
            112年6月任務清單     | 2023-06
            民國112年度工作計畫  | 2023
            """)
    void yearsOfTheRepublicGoBeforeACallersYear(String title, String period) {
        Source book = Workbooks.of("任務", row(title), row("任務名稱", "負責人", "完成日期"), row("方案", "張三", "112/06/30"));
        ReadResult<PlanBook> read =
                PlanFormats.readSources(List.of(book), ReadOptions.standard().year(2024));

        assertThat(FactsRead.plan(read).period()).isEqualTo(Period.parse(period));
        assertThat(FactsRead.plan(read).tasks().get(0).finish()).contains(LocalDate.of(2023, 6, 30));
    }

    @Test
    void aVerbIsNoMonth() {
        Source book = Workbooks.of(
                "tasks", row("Things we may do"), row("Task", "Owner", "Due"), row("Call", "Tom", "2024-06-10"));
        ReadResult<PlanBook> read =
                PlanFormats.readSources(List.of(book), ReadOptions.standard().year(2024));

        assertThat(FactsRead.plan(read).period()).isEqualTo(Period.year(2024));
    }

    @Test
    void datesGoBeforeTheNameOfAFile() {
        Source file = Source.of("nov_plan.csv", "任务名称,责任人,计划完成\n甲,张三,2024-06-10\n".getBytes(StandardCharsets.UTF_8));
        ReadResult<PlanBook> read =
                PlanFormats.readSources(List.of(file), ReadOptions.standard().year(2024));

        assertThat(FactsRead.plan(read).period()).isEqualTo(Period.month(2024, 6));
        assertThat(FactsRead.findings(read, "period-differs-from-dates")).hasSize(1);
    }

    @Test
    void theNameOfASheetGoesBeforeDatesThatDisagree() {
        Source book = Workbooks.of("5月", row("任务名称", "责任人", "计划完成"), row("甲", "张三", "2024-06-10"));
        ReadResult<PlanBook> read =
                PlanFormats.readSources(List.of(book), ReadOptions.standard().year(2024));

        assertThat(FactsRead.plan(read).period()).isEqualTo(Period.month(2024, 5));
        assertThat(FactsRead.findings(read, "period-differs-from-dates")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"6月上旬,1,10", "中旬,11,20", "本月下旬,21,30", "六月下旬,21,30"})
    void aThirdOfAMonthIsItsDays(String text, int first, int last) {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("任务", row("2024年6月任务清单"), row("任务名称", "责任人", "计划完成"), row("甲", "张三", text)));

        assertThat(FactsRead.plan(read).tasks().get(0).start()).contains(LocalDate.of(2024, 6, first));
        assertThat(FactsRead.plan(read).tasks().get(0).finish()).contains(LocalDate.of(2024, 6, last));
    }

    private static ReadResult<PlanBook> titled(String title) {
        return Workbooks.read(
                Workbooks.of("任务", row(title), row("任务名称", "责任人", "计划完成", "状态"), row("甲", "张三", "6.10", "进行中")));
    }
}
