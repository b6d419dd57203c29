package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.Minutes;
import dev.plumbline.collaboration.Resolution;
import dev.plumbline.goal.Goal;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.plan.Plan;
import dev.plumbline.task.Task;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers, titles, legends and sentences that say who does what until when (IO-2a to IO-2d, RACI-2, COL-3). */
class WhoAndWhatIsMeantTest {

    private static final String NONE = "";

    @ParameterizedTest
    @CsvSource({"目标O, 关键结果KR", "目标（O）, 关键结果（KR）", "Objective, KR", "Objective, Key Result", "O目标, KR关键结果"})
    void goalsAndTheirKeyResultsAreKnownByTheirHeaders(String goal, String result) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "Sheet1", row("2024年度OKR"), row(goal, result, "目标值", "责任人"), row("提升品牌", "新增客户", "100家", "张三")));

        Goal known = FactsRead.plan(read).goals().get(0);
        assertThat(known.name()).isEqualTo("提升品牌");
        assertThat(known.indicator().name()).contains("新增客户");
        assertThat(known.indicator().target()).map(Object::toString).contains("100家");
        assertThat(Workbooks.codes(read)).doesNotContain("column-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"部门经理", "部门负责人"})
    void aHeadOfADepartmentAnswersWhereNobodyElseDoes(String header) {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("Sheet1", row("2024年6月任务"), row("任务", header, "完成时间"), row("盘点", "张三", "6月20日")));

        assertThat(owners(read)).containsExactly("person:张三");
    }

    @Test
    void aHeadOfADepartmentGivesWayToWhoAnswers() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "Sheet1", row("2024年6月任务"), row("任务", "部门负责人", "责任人", "完成时间"), row("盘点", "李四", "张三", "6月20日")));

        assertThat(owners(read)).containsExactly("person:张三");
    }

    private static List<String> owners(ReadResult<PlanBook> read) {
        Plan plan = FactsRead.plan(read);
        return plan.raci().owners(plan.tasks().get(0).id()).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void linesOfVersionAndSecrecyAreNoTasks() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "Sheet1",
                row("2024年6月工作计划"),
                row("版本：V1.2"),
                row("密级：内部"),
                row("任务", "责任人", "完成时间"),
                row("盘点", "张三", "6月20日"),
                row("密级：内部"),
                row("版本：V1.2")));

        assertThat(FactsRead.plan(read).tasks()).extracting(Task::name).containsExactly("盘点");
        assertThat(FactsRead.plan(read).period()).isEqualTo(Period.month(2024, 6));
    }

    @Test
    void eachOfTwoTablesBesideEachOtherHasThePeriodOfItsTitle() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "Sheet1",
                row("2024年11月市场部计划", NONE, NONE, NONE, "2025年2月销售部计划"),
                row("任务", "责任人", "完成时间", NONE, "任务", "责任人", "完成时间"),
                row("盘点", "张三", "20日", NONE, "拜访", "李四", "15日")));

        assertThat(read.value().plans())
                .extracting(Plan::period)
                .containsExactlyInAnyOrder(Period.month(2024, 11), Period.month(2025, 2));
        assertThat(read.value().plans())
                .flatExtracting(Plan::tasks)
                .extracting(task -> task.finish().orElseThrow())
                .containsExactlyInAnyOrder(LocalDate.of(2024, 11, 20), LocalDate.of(2025, 2, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三（配合：李四、王五）", "张三(协助：李四，王五)", "张三（李四、王五配合）"})
    void helpersInBracketsHelp(String owner) {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("Sheet1", row("2024年6月任务"), row("任务", "责任人", "完成时间"), row("盘点", owner, "6月20日")));

        assertThat(owners(read)).containsExactly("person:张三");
        assertThat(FactsRead.plan(read).tasks().get(0).collaborators())
                .extracting(Object::toString)
                .containsExactly("person:李四", "person:王五");
    }

    @Test
    void attendeesUnderTheirUnitsAreItsPersons() {
        ReadResult<PlanBook> read = minutes("销售部：张三、李四；市场部：王五", "同意新预算");

        assertThat(FactsRead.of(read, Meeting.class))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.attendees())
                        .extracting(Object::toString)
                        .containsExactly("person:张三", "person:李四", "person:王五"));
        assertThat(read.value().organisation().people())
                .extracting(person ->
                        person.id() + " " + person.unit().map(Object::toString).orElse(NONE))
                .containsExactlyInAnyOrder("person:张三 unit:销售部", "person:李四 unit:销售部", "person:王五 unit:市场部");
    }

    private static ReadResult<PlanBook> minutes(String attendees, String resolution) {
        return Workbooks.read(Workbooks.of(
                "Sheet1",
                row("会议纪要"),
                row("会议主题", "月度经营例会"),
                row("会议时间", "2024年6月5日"),
                row("参会人员", attendees),
                row("会议决议", resolution)));
    }

    @ParameterizedTest
    @CsvSource({
        "由张三于6月30日前完成渠道方案, person:张三, 2024-06-30",
        "请市场部王五在6月20日前提交招聘计划, person:王五, 2024-06-20",
        "李四负责在7月10日前提交预算, person:李四, 2024-07-10",
        "由销售部于6月底前完成渠道方案, unit:销售部, 2024-06-30"
    })
    void aResolutionSaysInItsSentenceWhoDoesItUntilWhen(String text, String owner, LocalDate due) {
        ReadResult<PlanBook> read = minutes("张三", text);

        Resolution resolution = resolution(read);
        assertThat(resolution.text()).isEqualTo(text);
        assertThat(resolution.owner()).map(Object::toString).contains(owner);
        assertThat(resolution.deadline()).contains(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"任务于6月30日前完成", "请各部门于6月30日前提交计划", "方案在6月20日前定稿"})
    void whatIsToBeDoneIsNobody(String text) {
        assertThat(resolution(minutes("张三", text)).owner()).isEmpty();
    }

    private static Resolution resolution(ReadResult<PlanBook> read) {
        return FactsRead.of(read, Minutes.class).get(0).resolutions().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"注：●表示审批，○表示知会，△表示负责", "●审批 ○知会 △负责", "图例：●=审批；○=知会；△=负责"})
    void theMarksOfAGridFollowItsLegend(String legend) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "Sheet1",
                row("2024年6月职责分工"),
                row("任务", "张三", "李四", "王五"),
                row("招聘", "●", "○", "△"),
                row("培训", "○", "●", "△"),
                row(legend)));

        Plan plan = FactsRead.plan(read);
        assertThat(plan.tasks()).extracting(Task::name).containsExactly("招聘", "培训");
        assertThat(plan.raci().holders(plan.tasks().get(0).id(), RaciRole.APPROVER))
                .extracting(Object::toString)
                .containsExactly("person:张三");
        assertThat(plan.raci().holders(plan.tasks().get(0).id(), RaciRole.RESPONSIBLE))
                .extracting(Object::toString)
                .containsExactly("person:王五");
    }

    @ParameterizedTest
    @CsvSource({"R=负责 A=审批 C=咨询 I=知会, person:张三, 0", "注：R=审批 A=负责, person:李四, 2"})
    void aLegendThatGivesLettersAnotherMeaningIsToldAndFollowed(String legend, String owner, int told) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "Sheet1",
                row("2024年6月职责分工"),
                row("任务", "张三", "李四", "王五"),
                row("招聘", "R", "A", "C"),
                row("培训", "R", "A", "I"),
                row(legend)));

        assertThat(FactsRead.plan(read).tasks()).extracting(Task::name).containsExactly("招聘", "培训");
        assertThat(owners(read)).containsExactly(owner);
        assertThat(FactsRead.findings(read, "raci-legend-differs")).hasSize(told);
    }
}
