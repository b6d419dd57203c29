package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTextTest {

    @ParameterizedTest
    @DisplayName("IO-2c: the period and the as-of day of titles that name their year")
    @CsvFileSource(resources = "titles.tsv", delimiter = '\t', maxCharsPerColumn = 1000)
    void readsTitles(String title, String period, String asOf) {
        TitleReading reading = TitleText.read(title, DateContext.none());
        assertThat(reading.period().map(Period::toString).orElse("-")).isEqualTo(period);
        assertThat(reading.asOf().map(LocalDate::toString).orElse("-")).isEqualTo(asOf);
        assertThat(reading.lacksYear()).isFalse();
    }

    @ParameterizedTest
    @DisplayName("IO-2c: a caller's year completes a title and never changes a year that is written")
    @CsvFileSource(resources = "titles.tsv", delimiter = '\t', maxCharsPerColumn = 1000)
    void aCallersYearChangesNothingThatIsWritten(String title, String period, String asOf) {
        TitleReading reading = TitleText.read(title, DateContext.ofYear(1999));
        assertThat(reading.period().map(Period::toString).orElse("-")).isEqualTo(period);
        assertThat(reading.asOf().map(LocalDate::toString).orElse("-")).isEqualTo(asOf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6月任务进度跟踪表                 | 2024-06
            六月份任务进度跟踪表              | 2024-06
            第二季度任务进度跟踪表            | 2024Q2
            二季度复盘                        | 2024Q2
            Q2 review                         | 2024Q2
            上半年工作总结                    | 2024H1
            第23周任务进度跟踪表              | 2024W23
            W23                               | 2024W23
            第23周(6.3-6.7)                   | 2024W23
            6月第2周工作计划                  | 2024W24
            6.3-6.9周计划                     | 2024W23
            6月3日-6月9日周计划               | 2024W23
            4-6月任务表                       | 2024Q2
            June task list                    | 2024-06
            """)
    void takesAMissingYearFromTheContext(String title, String period) {
        assertThat(TitleText.read(title, DateContext.ofYear(2024)).period())
                .map(Period::toString)
                .contains(period);
        assertThat(TitleText.read(title, DateContext.of(Period.year(2024))).period())
                .map(Period::toString)
                .contains(period);
        assertThat(TitleText.read(title, DateContext.none()))
                .isEqualTo(new TitleReading(Optional.empty(), Optional.empty(), true));
    }

    @Test
    void numbersQuartersByTheFiscalYear() {
        DateContext fiscal = DateContext.of(Period.year(2024, Month.APRIL));
        assertThat(TitleText.read("2024年第一季度", fiscal).period()).contains(Period.parse("2024Q1@4"));
        DateContext both = new DateContext(OptionalInt.of(2023), fiscal.period());
        assertThat(TitleText.read("Q1", both).period()).contains(Period.parse("2023Q1@4"));
    }

    @ParameterizedTest
    @DisplayName("IO-2c: labelled days of lead lines")
    @CsvSource(delimiter = '|', textBlock = """
            填报部门：销售部    填报日期：2024年7月2日      | FILLED 2024-07-02
            填报日期：2024-06-30                            | FILLED 2024-06-30
            填表时间 2024.6.30                              | FILLED 2024-06-30
            填報日期：2024年7月2日                          | FILLED 2024-07-02
            日期:2024-06-30                                 | FILLED 2024-06-30
            部门：生产部 日期：6月30日                      | FILLED 2024-06-30
            更新于2024年6月18日                             | FILLED 2024-06-18
            最后更新：2024/6/18                             | FILLED 2024-06-18
            Report date: 2024-06-18                         | FILLED 2024-06-18
            Date: 18 June 2024                              | FILLED 2024-06-18
            Updated on Jun 18, 2024                         | FILLED 2024-06-18
            截至6月18日                                     | AS_OF 2024-06-18
            数据截至2024年6月18日                           | AS_OF 2024-06-18
            as of 2024-06-18                                | AS_OF 2024-06-18
            编制日期：2024-04-25    批准日期：2024-04-28    | COMPILED 2024-04-25, APPROVED 2024-04-28
            编制：张三 2024-04-25  审核：李四 2024-04-28    | COMPILED 2024-04-25, APPROVED 2024-04-28
            编制人：张三 编制日期：2024-04-25               | COMPILED 2024-04-25
            经2023年12月28日总经理办公会批准                | APPROVED 2023-12-28
            2024年6月30日印发                               | APPROVED 2024-06-30
            打印时间：2024/7/1 8:30                         | COMPILED 2024-07-01
            Approved on 2024-04-28                          | APPROVED 2024-04-28
            完成日期：2024-06-30                            | PLANNED 2024-06-30
            开始时间：2024-06-30                            | PLANNED 2024-06-30
            2024年6月30日                                   | ''
            截止日期：2024-06-30                            | ''
            """)
    void readsLabelledDays(String line, String expected) {
        assertThat(TitleText.labelled(line, DateContext.ofYear(2024)).stream()
                        .map(each -> each.kind() + " " + each.date())
                        .toList())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(", ")));
    }
}
