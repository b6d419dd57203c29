package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.issue.Issue;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that say nothing of a plan are told, whatever words of plans they hold (IO-2e). */
class OtherTablesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024 people           | Name,Alias,Department,Project,Role          | Alan,al,IT,Move,Manager
            2024 register         | Name,Role,Engagement level,Influence        | Alan,Sponsor,high,high
            2024年相关方登记册    | 姓名,角色,联系方式,需求                     | 张三,业主,12345,按期交房
            2024 board            | To do,In progress,Blocked,Done              | fit pipes,lay bricks,paint,dig
            2024年看板            | 待办,进行中,已完成                          | 排水管,砌墙,开挖
            2024 impact scale     | Level,Value,Description                     | Major,4,Work stops for a week
            2024 communication    | Goal,Recurrence,Distribution,Channel        | Inform,weekly,team,mail
            2024 pay              | Name,Role,Hours per week,Hourly rate        | Alan,Engineer,40,50
            """)
    void isNoTableOfAPlan(String title, String headers, String cells) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "sheet",
                row(title),
                Arrays.stream(headers.split(",")).map(String::strip).toArray(),
                Arrays.stream(cells.split(",")).map(String::strip).toArray()));

        assertThat(read.value().plans()).isEmpty();
        assertThat(FactsRead.findings(read, "sheet-unknown")).hasSize(1);
        assertThat(read.reading().counts().reported()).isGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            姓名,部门,岗位,任务,开始时间,完成时间     | 张三,财务部,会计,报税,2024-06-01,2024-06-10
            Task,Owner,Department,Start,Finish        | Report,Alan,IT,2024-06-01,2024-06-10
            序号,任务                                 | 1,报税
            """)
    void aTableOfTasksWithPeopleIsOneOfTasks(String headers, String cells) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "sheet",
                row("2024年6月工作任务清单"),
                Arrays.stream(headers.split(",")).map(String::strip).toArray(),
                Arrays.stream(cells.split(",")).map(String::strip).toArray()));

        assertThat(FactsRead.plan(read).tasks()).hasSize(1);
    }

    @Test
    void rowsOfAnUnknownTableAboveAreNoTitle() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "sheet",
                row("2024年6月"),
                row("甲楼", "乙楼", "丙楼"),
                row("砌墙", "抹灰", "开挖"),
                row("抹灰", "刷漆", "砌墙"),
                row("任务", "责任人", "完成时间"),
                row("报税", "张三", "2024-06-10")));

        assertThat(FactsRead.plan(read).tasks()).hasSize(1);
        assertThat(read.reading().counts().reported()).isEqualTo(9);
        assertThat(Workbooks.codes(read)).contains("table-unknown");
    }

    @Test
    void rowsThatWaitForTheirContentAreBlank() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "sheet",
                row("2024年6月问题清单"),
                row("序号", "问题描述", "责任人", "状态"),
                row(1, "漏水", "张三", "处理中"),
                row(2),
                row(3),
                row(4, "断电", "李四", "处理中"),
                row(5)));

        assertThat(FactsRead.of(read, Issue.class)).hasSize(2);
        assertThat(Workbooks.codes(read)).doesNotContain("cell-missing");
    }

    @Test
    void lettersOfWeekdaysBesideAHeaderDoNotHideIt() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "sheet",
                row("2024年6月"),
                row("任务", "责任人", "完成时间", "M", "T", "W", "T", "F", "S", "S", "M", "T", "W", "T", "F", "S", "S"),
                row("报税", "张三", "2024-06-10")));

        assertThat(FactsRead.plan(read).tasks()).extracting(task -> task.name()).containsExactly("报税");
    }
}
