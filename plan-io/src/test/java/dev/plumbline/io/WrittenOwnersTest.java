package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.plan.Plan;
import dev.plumbline.task.Task;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which offices write who answers, when, and whether something is a milestone (IO-2d). */
class WrittenOwnersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            市场部牵头，销售部配合  | 市场部     | 销售部
            由市场部牵头负责、销售部协助 | 市场部 | 销售部
            張三牽頭，銷售部配合    | 張三       | 銷售部
            张三为主、李四为辅      | 张三       | 李四
            市场部主管              | 市场部*主管 |
            1.张三 2.李四           | 张三;李四  |
            1、张三 2、李四         | 张三;李四  |
            ①张三 ②李四             | 张三;李四  |
            （1）张三；（2）李四    | 张三;李四  |
            张三—李四               | 张三;李四  |
            李四代张三              | 李四       |
            1001张三                | 张三       |
            张三<zhang@a.cn>        | 张三       |
            张三/销售部             | 张三       |
            张三/李四               | 张三;李四  |
            A/B岗：张三             | 张三       |
            """)
    void anOwnerIsWhoIsNamedWithoutTheWordsBeside(String written, String owners, String helpers) {
        Plan plan = FactsRead.plan(read("责任人", written));

        Task task = plan.tasks().get(0);
        assertThat(plan.raci().owners(task.id()))
                .extracting(party -> party.label())
                .containsExactly(owners.split(";"));
        assertThat(task.collaborators())
                .extracting(party -> party.label())
                .containsExactly(helpers == null ? new String[0] : helpers.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "——", "不适用"})
    void aMarkIsNobody(String written) {
        Plan plan = FactsRead.plan(read("责任人", written));

        assertThat(plan.raci().owners(plan.tasks().get(0).id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"张三—李四,party-chain", "李四代张三,party-words-beside", "1001张三,party-words-beside"})
    void whatIsReadOfAnUnusualNameIsTold(String written, String code) {
        assertThat(FactsRead.findings(read("责任人", written), code)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "原责任人,现责任人",
        "前负责人,负责人",
        "原负责人,新负责人",
        "变更前责任人,变更后责任人",
        "原負責人,現負責人",
        "Previous owner,Current owner",
        "Former owner,Owner",
        "上任负责人,当前责任人"
    })
    void whoAnsweredBeforeAnswersNoMore(String former, String now) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务", row("2024年6月任务进度表"), row("任务名称", former, now, "完成时间"), row("B乙", "张三", "李四", "2024-06-30")));

        Task task = FactsRead.plan(read).tasks().get(0);
        assertThat(FactsRead.plan(read).raci().owners(task.id()))
                .extracting(party -> party.label())
                .containsExactly("李四");
        assertThat(task.attributes()).containsEntry(former, "张三");
    }

    @ParameterizedTest
    @CsvSource({"是,否", "√,×", "Y,N", "有,无"})
    void aMilestoneOrNotIsNoNameOfOne(String yes, String no) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务",
                row("2024年6月任务表"),
                row("任务名称", "责任人", "完成时间", "是否里程碑"),
                row("上线", "张三", "2024-06-20", yes),
                row("培训", "张三", "2024-06-25", no)));

        assertThat(FactsRead.plan(read).milestones()).singleElement().satisfies(milestone -> {
            assertThat(milestone.name()).isEqualTo("上线");
            assertThat(milestone.date()).isEqualTo(LocalDate.of(2024, 6, 20));
        });
    }

    @Test
    void aRangeInOneOfTwoColumnsSaysBothDays() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务",
                row("2024年6月任务安排"),
                row("任务", "责任人", "开始时间", "结束时间"),
                row("戊", "张三", "6.1-6.15", ""),
                row("己", "张三", "2024-06-01~2024-06-20", "/"),
                row("庚", "张三", "", "6.1-6.15"),
                row("辛", "张三", "2024-06-03", "6.1-6.15")));

        Plan plan = FactsRead.plan(read);
        assertThat(plan.tasks())
                .extracting(task -> task.start().orElseThrow().getDayOfMonth())
                .containsExactly(1, 1, 1, 3);
        assertThat(plan.tasks())
                .extracting(task -> task.finish().orElseThrow().getDayOfMonth())
                .containsExactly(15, 20, 15, 15);
        assertThat(plan.tasks().get(3).attributes()).containsEntry("结束时间", "6.1-6.15");
    }

    private static ReadResult<PlanBook> read(String header, String cell) {
        return Workbooks.read(
                Workbooks.of("任务", row("2024年任务"), row("编号", "任务", header, "完成时间"), row(1, "A甲", cell, "2024-06-30")));
    }
}
