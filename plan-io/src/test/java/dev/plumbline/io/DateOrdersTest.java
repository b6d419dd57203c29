package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.task.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and months change places from office to office; the column tells, or nobody does (IO-2, IO-2c). */
class DateOrdersTest {

    private static ReadResult<PlanBook> column(List<String> dates) {
        return column("2024年任务表", dates);
    }

    private static ReadResult<PlanBook> column(String title, List<String> dates) {
        List<Object[]> rows = new ArrayList<>(List.of(row(title), row("任务名称", "负责人", "完成日期")));
        for (int i = 0; i < dates.size(); i++) {
            rows.add(row("任务" + (char) ('A' + i), "张三", dates.get(i)));
        }
        return Workbooks.read(Workbooks.of("任务", rows.toArray(Object[][]::new)));
    }

    private static List<String> finishes(ReadResult<PlanBook> read) {
        return FactsRead.plan(read).tasks().stream()
                .map(Task::finish)
                .map(day -> day.map(LocalDate::toString).orElse("-"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # a day above 12 tells for the column, however long the years are written
                    13/06/24, 05/06/24          | 2024-06-13, 2024-06-05
                    06/13/24, 06/05/24          | 2024-06-13, 2024-06-05
                    13/06/2024, 05/06/24        | 2024-06-13, 2024-06-05
                    6/13/2024, 6/5/24           | 2024-06-13, 2024-06-05
                    13.06.24, 05.06.24          | 2024-06-13, 2024-06-05
                    30-Jun-24, 13-06-24, 5-6-24 | 2024-06-30, 2024-06-13, 2024-06-05
                    13/06/24, 6.15              | 2024-06-13, 2024-06-15
                    # so it does for days without a year
                    13/6, 5/6                   | 2024-06-13, 2024-06-05
                    6/13, 6/5                   | 2024-06-13, 2024-06-05
                    6.13, 6.5                   | 2024-06-13, 2024-06-05
                    6/5                         | 2024-06-05
                    # a short year in front
                    24/6/13, 24/06/28           | 2024-06-13, 2024-06-28
                    24-12-20, 25-01-24          | 2024-12-20, 2025-01-24
                    24.06.28                    | 2024-06-28
                    # one date alone: the year of the table tells
                    13/06/24                    | 2024-06-13
                    24/06/28                    | 2024-06-28
                    06/06/24                    | 2024-06-06
                    # nothing tells
                    05/06/24, 07/06/24          | -, -
                    05/06/2024                  | -
                    13/06/24, 06/13/24, 5/6/24  | 2024-06-13, 2024-06-13, -
                    13/06/24, 5/6               | 2024-06-13, -
                    13/06/24, 24/06/23          | 2024-06-13, -
                    # one slip makes no days of months
                    13.1, 6.5                   | -, 2024-06-05
                    """)
    void ensureTheColumnTellsWhichNumberIsTheDay(String dates, String expected) {
        ReadResult<PlanBook> read = column(List.of(dates.split(", ")));

        assertThat(finishes(read)).containsExactly(expected.split(", "));
        long open = finishes(read).stream().filter("-"::equals).count();
        assertThat(FactsRead.findings(read, "date-ambiguous").size()
                        + FactsRead.findings(read, "date-impossible").size())
                .isEqualTo((int) open);
    }

    @Example
    void ensureADayInFrontIsTold() {
        assertThat(FactsRead.findings(column(List.of("13/06/24", "05/06/24")), "date-order-by-column"))
                .hasSize(1);
        assertThat(FactsRead.findings(column(List.of("13/06/24")), "date-order-by-year"))
                .hasSize(1);
        assertThat(FactsRead.findings(column(List.of("24-06-13")), "date-order-by-year"))
                .isEmpty();
    }

    @Example
    void ensureATableWithoutATitleTakesItsPeriodFromDatesReadRight() {
        ReadResult<PlanBook> read = column("任务表", List.of("13/06/24", "20/06/24"));

        assertThat(finishes(read)).containsExactly("2024-06-13", "2024-06-20");
        assertThat(FactsRead.plan(read).period().contains(LocalDate.of(2024, 6, 13)))
                .isTrue();
    }

    /** Whatever stands beside it in its column, a date is read right or told. */
    @Property(tries = 60)
    void ensureNoDateIsMisreadInSilence(
            @ForAll List<@IntRange(min = 0, max = 364) Integer> days,
            @ForAll boolean dayFirst,
            @ForAll boolean longYear) {
        List<LocalDate> meant = days.stream()
                .limit(8)
                .map(day -> LocalDate.of(2024, 1, 1).plusDays(day))
                .toList();
        List<String> written = meant.stream()
                .map(day -> (dayFirst
                                ? day.getDayOfMonth() + "/" + day.getMonthValue()
                                : day.getMonthValue() + "/" + day.getDayOfMonth())
                        + "/" + (longYear ? "2024" : "24"))
                .toList();
        if (written.isEmpty()) {
            return;
        }
        ReadResult<PlanBook> read = column(written);
        List<String> finishes = finishes(read);
        for (int i = 0; i < meant.size(); i++) {
            assertThat(finishes.get(i)).isIn(meant.get(i).toString(), "-");
        }
    }
}
