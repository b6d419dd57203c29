package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.task.Task;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles over the turn of a year: a date without a year is of the year that puts it within the title (IO-2, IO-2c). */
class TitlesOverYearsTest {

    private static Task task(ReadResult<PlanBook> read) {
        return FactsRead.plan(read).tasks().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2024年12月-2025年1月工作计划, 1月15日, 2025-01-15",
        "2024年12月-2025年1月工作计划, 12月20日, 2024-12-20",
        "2024年12月-2025年1月工作计划, 1月底, 2025-01-31",
        "2024.11—2025.02工作计划, 2.10, 2025-02-10",
        "2024.11—2025.02工作计划, 11.20, 2024-11-20",
        "2024.11—2025.02工作计划, Q1, 2025-03-31",
        "2024年12月15日-2025年1月15日工作计划, 1月20日, 2025-01-20",
        "计划周期：2024年12月-2025年1月, 1月15日, 2025-01-15"
    })
    void aDateIsOfTheYearThatPutsItWithinTheTitle(String title, String date, LocalDate finish) {
        ReadResult<PlanBook> read =
                Workbooks.read(Workbooks.of("Sheet1", row(title), row("任务", "责任人", "计划完成时间"), row("盘点", "张三", date)));

        assertThat(task(read).finish()).contains(finish);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年12月-2025年1月工作计划", "2024年1月-2025年12月工作计划"})
    void aDateOfNoneOrSeveralOfItsYearsIsAnError(String title) {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("Sheet1", row(title), row("任务", "责任人", "计划完成时间"), row("盘点", "张三", "8月15日")));

        assertThat(task(read).finish()).isEmpty();
        assertThat(FactsRead.findings(read, "date-without-year"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.25-1.10", "12月25日至1月10日"})
    void aRangeReachesOverTheTurnOfTheYear(String dates) {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("Sheet1", row("2024年12月-2025年1月工作计划"), row("任务", "责任人", "起止时间"), row("盘点", "张三", dates)));

        assertThat(task(read).start()).contains(LocalDate.of(2024, 12, 25));
        assertThat(task(read).finish()).contains(LocalDate.of(2025, 1, 10));
    }
}
