package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.book.PlanBook;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.MeetingKind;
import dev.plumbline.collaboration.Minutes;
import dev.plumbline.collaboration.Resolution;
import dev.plumbline.collaboration.ResolutionReport;
import dev.plumbline.fact.Reference;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Minutes of meetings: a block of time and people, then points and resolutions (COL-2, TASK-8, IO-2). */
class MeetingTablesTest {

    private static ReadResult<PlanBook> read(Object[]... rows) {
        return Workbooks.read(Workbooks.of("纪要", rows));
    }

    @Test
    void aBlockInOneLineAndRowsOfResolutions() {
        ReadResult<PlanBook> read = read(
                row("加急订单协作启动会纪要(2024年6月)"),
                row("时间：2024年6月12日14:00-15:30    地点：301会议室    参会：销售部、生产部"),
                row("序号", "讨论要点", "决议事项", "责任人", "完成时限"),
                row(1, "排产", "调整下周排产顺序", "生产部", "6.13"),
                row(2, "物料", "三日内落实缺料", "张三", "6月15日"));

        Meeting meeting = FactsRead.of(read, Meeting.class).get(0);
        assertThat(meeting.start()).isEqualTo(Instant.parse("2024-06-12T06:00:00Z"));
        assertThat(meeting.end()).isEqualTo(Instant.parse("2024-06-12T07:30:00Z"));
        assertThat(meeting.kind()).isEqualTo(MeetingKind.COLLABORATION_KICK_OFF);
        assertThat(meeting.attendees()).containsExactly(OrgUnitId.of("销售部"), OrgUnitId.of("生产部"));
        assertThat(meeting.attributes()).containsEntry("地点", "301会议室");
        Minutes minutes = FactsRead.of(read, Minutes.class).get(0);
        assertThat(minutes.meeting()).isEqualTo(meeting.id());
        assertThat(minutes.points()).containsExactly("排产", "物料");
        assertThat(minutes.resolutions())
                .extracting(Resolution::text, Resolution::owner, Resolution::deadline)
                .containsExactly(
                        tuple("调整下周排产顺序", Optional.of(OrgUnitId.of("生产部")), Optional.of(LocalDate.of(2024, 6, 13))),
                        tuple("三日内落实缺料", Optional.of(PersonId.of("张三")), Optional.of(LocalDate.of(2024, 6, 15))));
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).isEmpty();
    }

    @Test
    void aResolutionWithAnOwnerIsAnActionItemAndOneWithoutIsNone() {
        ReadResult<PlanBook> read = read(
                row("经营例会会议纪要(2024年6月)"),
                row("会议主题", "六月例会", "会议时间", "2024年6月12日 14:00-16:00"),
                row("主持人", "李四", "记录人", "王五"),
                row("讨论要点", "一季度回顾；二季度安排"),
                row("序号", "决议内容", "责任人", "配合部门", "完成时限", "落实情况"),
                row(1, "冻结基础数据", "张三", "财务部", "6.20", "已完成"),
                row(2, "钢材锁价谈判", "李四", "", "6.25", "对方回复中"),
                row(3, "下次会议改到周五", "", "", "", ""));

        Meeting meeting = FactsRead.of(read, Meeting.class).get(0);
        assertThat(meeting.title()).isEqualTo("六月例会");
        assertThat(meeting.organiser()).contains(PersonId.of("李四"));
        List<Task> tasks = FactsRead.plan(read).tasks();
        assertThat(tasks)
                .extracting(Task::name, Task::finish, Task::origin)
                .containsExactly(
                        tuple(
                                "冻结基础数据",
                                Optional.of(LocalDate.of(2024, 6, 20)),
                                Optional.of(Reference.of("meeting", meeting.id().value()))),
                        tuple(
                                "钢材锁价谈判",
                                Optional.of(LocalDate.of(2024, 6, 25)),
                                Optional.of(Reference.of("meeting", meeting.id().value()))));
        assertThat(tasks.get(0).attributes()).containsEntry("配合部门", "财务部");
        assertThat(tasks.get(1).attributes()).containsEntry("落实情况", "对方回复中");
        assertThat(FactsRead.of(read, Minutes.class).get(0).points()).containsExactly("一季度回顾", "二季度安排");
        assertThat(FactsRead.of(read, Minutes.class).get(0).resolutions()).hasSize(3);
        assertThat(FactsRead.of(read, ResolutionReport.class))
                .extracting(ResolutionReport::isDone)
                .containsExactly(true);
        assertThat(FactsRead.of(read, ProgressReport.class))
                .extracting(ProgressReport::state)
                .containsExactly(Optional.of(TaskState.COMPLETED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024年6月12日14:00-15:30      | 2024-06-12T06:00:00Z | 2024-06-12T07:30:00Z
            2024-06-12 14:00              | 2024-06-12T06:00:00Z | 2024-06-12T06:00:00Z
            2024-06-12 下午2:00-4:30       | 2024-06-12T06:00:00Z | 2024-06-12T08:30:00Z
            6月12日 9点半                  | 2024-06-12T01:30:00Z | 2024-06-12T01:30:00Z
            2024年6月12日（星期三）14：00～16：00 | 2024-06-12T06:00:00Z | 2024-06-12T08:00:00Z
            12 June 2024, 10:00 - 11:15   | 2024-06-12T02:00:00Z | 2024-06-12T03:15:00Z
            2024/6/12                     | 2024-06-11T16:00:00Z | 2024-06-12T16:00:00Z
            """)
    void timesOfMeetingsAsPeopleWriteThem(String written, Instant start, Instant end) {
        ReadResult<PlanBook> read = read(
                row("例会纪要(2024年6月)"),
                row("会议时间", written, "主持人", "李四"),
                row("序号", "决议事项", "责任人", "完成时限"),
                row(1, "核库存", "张三", "6.20"));

        Meeting meeting = FactsRead.of(read, Meeting.class).get(0);
        assertThat(meeting.start()).isEqualTo(start);
        assertThat(meeting.end()).isEqualTo(end);
        assertThat(FactsRead.findings(read, "meeting-without-time")).hasSize(written.contains("/") ? 1 : 0);
    }

    @Test
    void aTimeThatIsNoneIsKeptAndTheDayIsTold() {
        ReadResult<PlanBook> read = read(
                row("例会纪要(2024年6月)"),
                row("会议时间", "待通知", "主持人", "李四"),
                row("序号", "决议事项", "责任人", "完成时限"),
                row(1, "核库存", "张三", "改天"),
                row(2, "", "李四", "6.20"));

        assertThat(FactsRead.of(read, Meeting.class).get(0).attributes()).containsEntry("会议时间", "待通知");
        assertThat(FactsRead.findings(read, "meeting-without-time")).hasSize(1);
        assertThat(FactsRead.findings(read, "cell-missing")).hasSize(1);
        assertThat(FactsRead.of(read, Minutes.class).get(0).resolutions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            张三、李四、王五（请假：赵六）   ; 请假 ; 赵六
            张三、李四、王五（缺席：赵六）   ; 缺席 ; 赵六
            张三、李四、王五；请假：赵六     ; 请假 ; 赵六
            张三、赵六（请假）、李四、王五   ; 请假 ; 赵六
            销售部：张三、李四；市场部：王五（请假：赵六） ; 请假 ; 赵六
            """)
    void whoIsSaidToBeAwayDidNotAttend(String attendees, String label, String away) {
        for (Object[] row : List.of(row("参会人员", attendees), row("参会人员：" + attendees))) {
            ReadResult<PlanBook> read = read(
                    row("2024年6月例会纪要"),
                    row("会议时间", "2024年6月12日 14:00"),
                    row,
                    row("决议", "责任人", "完成日期"),
                    row("X", "张三", "6.20"));

            Meeting meeting = FactsRead.of(read, Meeting.class).get(0);
            assertThat(meeting.attendees())
                    .extracting(Object::toString)
                    .containsExactly("person:张三", "person:李四", "person:王五");
            assertThat(meeting.attributes()).containsEntry(label, away);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"列席", "缺席", "请假", "缺席人员", "未到会"})
    void thoseBesideTheAttendeesStayWithTheMeeting(String label) {
        ReadResult<PlanBook> read = read(
                row("2024年6月例会纪要"),
                row("会议时间", "2024年6月12日 14:00"),
                row(label, "赵六"),
                row("参会人员", "张三、李四"),
                row("决议", "责任人", "完成日期"),
                row("X", "张三", "6.20"));

        Meeting meeting = FactsRead.of(read, Meeting.class).get(0);
        assertThat(meeting.attendees()).extracting(Object::toString).containsExactly("person:张三", "person:李四");
        assertThat(meeting.attributes()).containsEntry(label, "赵六");
    }

    @Test
    void whatTheBlockAboveTheRowsSaysStaysWithTheMeeting() {
        ReadResult<PlanBook> read = read(
                row("2024年6月经营分析会会议纪要"),
                row("会议时间：2024年6月17日 14:00"),
                row("主持人：张三"),
                row("参会人员：李四、王五"),
                row("缺席人员：孙七"),
                row("列席：赵六"),
                row("一、会议议题"),
                row("1、市场部汇报本周工作"),
                row("2、生产部汇报设备情况"),
                row("二、会议决议"),
                row("序号", "决议事项", "责任人", "完成时间"),
                row(1, "完成A线设备检修", "王五", "6月20日"));

        Meeting meeting = FactsRead.of(read, Meeting.class).get(0);
        assertThat(meeting.attributes()).containsEntry("缺席人员", "孙七").containsEntry("列席", "赵六");
        assertThat(FactsRead.of(read, Minutes.class).get(0).points()).containsExactly("市场部汇报本周工作", "生产部汇报设备情况");
    }

    @Test
    void resolutionsInLinesSayWhoDoesThemAndTheNextMeetingIsNoneOfThem() {
        ReadResult<PlanBook> read = read(
                row("项目例会会议纪要"),
                row("会议主题：ERP上线协调会"),
                row("时间：2024年6月17日14:00-15:00  地点：302会议室"),
                row("主持人：张三  记录人：周八"),
                row("出席：李四、王五"),
                row("决议事项："),
                row("1. 完成数据迁移测试（责任人：王五，完成时间：6月25日前）；"),
                row("2. 编写操作手册（责任人：李四、王五；完成时间：6月28日）"),
                row("下次会议时间：2024年6月24日"));

        Meeting meeting = FactsRead.of(read, Meeting.class).get(0);
        assertThat(meeting.start()).isEqualTo(Instant.parse("2024-06-17T06:00:00Z"));
        assertThat(meeting.attributes()).containsEntry("下次会议时间", "2024年6月24日");
        assertThat(FactsRead.of(read, Minutes.class).get(0).resolutions())
                .extracting(Resolution::text, Resolution::owner, Resolution::deadline)
                .containsExactly(
                        tuple("完成数据迁移测试", Optional.of(PersonId.of("王五")), Optional.of(LocalDate.of(2024, 6, 25))),
                        tuple("编写操作手册", Optional.of(PersonId.of("李四")), Optional.of(LocalDate.of(2024, 6, 28))));
    }
}
