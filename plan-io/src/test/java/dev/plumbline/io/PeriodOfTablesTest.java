package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.time.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** What says which period a table is about, when its title does not (IO-2c). */
class PeriodOfTablesTest {

    private static final Object[] TASKS = row("任务名称", "责任人", "开始日期", "完成日期");

    @Test
    void plannedDatesOfAnotherYearThanTheCallersTell() {
        ReadResult<PlanBook> read = read(
                ReadOptions.standard().year(2024),
                Workbooks.of(
                        "表",
                        TASKS,
                        row("选址", "张三", "2022-03-01", "2022-03-10"),
                        row("装修", "李四", "2022-03-11", "2022-03-25")));

        assertThat(period(read)).isEqualTo(Period.parse("2022-03"));
        assertThat(Workbooks.codes(read)).contains("table-year-differs").doesNotContain("dates-beyond-period");
    }

    @Test
    void theCallersYearStaysWhereSomePlannedDateLiesInIt() {
        ReadResult<PlanBook> read = read(
                ReadOptions.standard().year(2024),
                Workbooks.of(
                        "表",
                        TASKS,
                        row("选址", "张三", "2023-12-01", "2023-12-10"),
                        row("装修", "李四", "2023-12-11", "2023-12-25"),
                        row("开业", "李四", "2024-01-02", "2024-01-25")));

        assertThat(period(read)).isEqualTo(Period.year(2024));
        assertThat(Workbooks.codes(read)).doesNotContain("table-year-differs");
        assertThat(FactsRead.findings(read, "dates-beyond-period"))
                .hasSize(2)
                .allSatisfy(finding ->
                        assertThat(finding.figures().get("count").toString()).contains("2"));
    }

    @Test
    void datesInAColumnWithoutARoleTellThePeriod() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "表", row("任务名称", "责任人", "盖章日子"), row("选址", "张三", "2022-03-01"), row("装修", "李四", "2022-03-11")));

        assertThat(period(read)).isEqualTo(Period.parse("2022-03"));
        assertThat(Workbooks.codes(read)).contains("table-period-told");
    }

    @Test
    void aTableWithoutDatesIsOfThePeriodOfItsWorkbook() {
        ReadResult<PlanBook> read = read(ReadOptions.standard(), workbook(workbook -> {
            sheet(workbook, "表1", TASKS, row("选址", "张三", "2022-03-01", "2022-03-10"));
            sheet(workbook, "表2", row("风险描述", "等级", "应对措施"), row("房东涨租", "高", "签长约"));
        }));

        assertThat(read.value().plans()).hasSize(1).allSatisfy(plan -> {
            assertThat(plan.period()).isEqualTo(Period.parse("2022-03"));
            assertThat(plan.risks()).hasSize(1);
        });
    }

    @Test
    void tablesOfSeveralYearsTellNoPeriodOfOthers() {
        ReadResult<PlanBook> read = read(ReadOptions.standard(), workbook(workbook -> {
            sheet(workbook, "表1", TASKS, row("选址", "张三", "2022-03-01", "2022-03-10"));
            sheet(workbook, "表2", TASKS, row("装修", "张三", "2023-03-01", "2023-03-10"));
            sheet(workbook, "表3", row("目标名称", "目标值", "责任人"), row("新店", "3家", "张三"));
        }));

        assertThat(Workbooks.codes(read)).contains("table-without-period");
    }

    @Test
    void aTableWithoutAnyDateIsFiledByTheCallersDay() {
        ReadResult<PlanBook> read = read(
                ReadOptions.standard().asOf(LocalDate.of(2024, 6, 30)),
                Workbooks.of("表", row("风险描述", "等级", "应对措施"), row("房东涨租", "高", "签长约")));

        assertThat(period(read)).isEqualTo(Period.year(2024));
    }

    private static Period period(ReadResult<PlanBook> read) {
        return FactsRead.plan(read).period();
    }

    private static ReadResult<PlanBook> read(ReadOptions options, Source source) {
        return PlanFormats.readSources(List.of(source), options);
    }

    private static Source workbook(Consumer<Workbook> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            sheets.accept(workbook);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return Source.of("book.xlsx", bytes.toByteArray());
    }

    private static void sheet(Workbook workbook, String name, Object[]... rows) {
        Worksheet page = workbook.newWorksheet(name);
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                page.value(row, column, rows[row][column].toString());
            }
        }
    }
}
