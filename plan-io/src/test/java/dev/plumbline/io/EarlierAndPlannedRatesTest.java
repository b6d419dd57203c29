package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.task.ProgressReport;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns of rates: what was earlier or is planned is not how far the task is (IO-2, TASK-3). */
class EarlierAndPlannedRatesTest {

    @ParameterizedTest
    @CsvSource({
        "上月进度,45%,实际进度,55%,55",
        "上周进度,45%,实际进度,55%,55",
        "上次进度,45%,当前进度,55%,55",
        "去年完成率,45%,完成率,55%,55",
        "预计完成率,90%,完成率,55%,55",
        "计划完成率,90%,实际完成率,55%,55",
        "目标完成率,90%,完成率,60%,60",
        "last week %,45%,% complete,55%,55",
        "上月進度,45%,實際進度,55%,55",
        "本周进度,10%,累计进度,55%,55",
        "本周完成,20%,累计完成,60%,60"
    })
    void theRateOfNowCounts(String first, String one, String second, String two, BigDecimal percent) {
        for (boolean turned : List.of(false, true)) {
            ReadResult<PlanBook> read = read(
                    turned ? row("任务名称", second, first, "责任人") : row("任务名称", first, second, "责任人"),
                    turned ? row("编制制度", two, one, "张三") : row("编制制度", one, two, "张三"));

            assertThat(percents(read))
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(percent);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"上月进度", "上周进度", "去年完成率", "上次进度", "last month progress", "剩余天数", "剩余工作量"})
    void anEarlierRateAloneStaysWithTheTask(String header) {
        ReadResult<PlanBook> read = read(row("任务名称", header, "责任人"), row("编制制度", "45%", "张三"));

        assertThat(percents(read)).isEmpty();
        assertThat(FactsRead.plan(read).tasks())
                .allSatisfy(task -> assertThat(task.attributes()).containsEntry(header, "45%"));
    }

    @Test
    void aPlannedRateAloneIsPlanned() {
        ReadResult<PlanBook> read = read(row("任务名称", "计划完成率", "责任人"), row("编制制度", "90%", "张三"));

        assertThat(percents(read)).isEmpty();
    }

    @Test
    void theRateOfOneWeekStaysBesideTheWhole() {
        ReadResult<PlanBook> read = read(row("任务名称", "本周进度", "累计进度", "责任人"), row("编制制度", "10%", "55%", "张三"));

        assertThat(FactsRead.plan(read).tasks())
                .allSatisfy(task -> assertThat(task.attributes()).containsEntry("本周进度", "10%"));
    }

    private static ReadResult<PlanBook> read(Object[] headers, Object[] cells) {
        return Workbooks.read(Workbooks.of("任务", row("2024年6月任务表"), headers, cells));
    }

    private static List<BigDecimal> percents(ReadResult<PlanBook> read) {
        return FactsRead.of(read, ProgressReport.class).stream()
                .flatMap(report -> report.percent().stream())
                .toList();
    }
}
