package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Target;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.issue.Issue;
import dev.plumbline.plan.Plan;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.task.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts are nobody, dates are settled by their column or not at all, numbers within names stay there (IO-2c, IO-2d). */
class SureReadingTest {

    private static List<String> owners(ReadResult<PlanBook> read) {
        Plan plan = FactsRead.plan(read);
        return plan.raci().owners(plan.tasks().get(0).id()).stream()
                .map(party -> party.label())
                .toList();
    }

    private static ReadResult<PlanBook> owned(String owner) {
        return Workbooks.read(Workbooks.of(
                "计划",
                row("2024年6月计划"),
                row("任务", "负责人", "完成时间"),
                row("修路", owner, "2024-06-10"),
                row("架桥", "张三", "2024-06-12")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"29000", "125人", "保守:125人", "花费：200", "1200元"})
    void ensureAnAmountIsNobody(String owner) {
        ReadResult<PlanBook> read = owned(owner);

        assertThat(owners(read)).isEmpty();
        assertThat(FactsRead.findings(read, "party-undecided")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"后端:赵志辉,赵志辉", "前端：章剑,章剑", "3组,3组", "PM：Ann Lee,Ann Lee"})
    void ensureALabelIsNoPartOfAName(String owner, String name) {
        assertThat(owners(owned(owner))).containsExactly(name);
    }

    @Test
    void ensureAColumnOfHeadsNamesNobody() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "计划",
                row("2024年6月计划"),
                row("任务", "人力资源（名）", "完成时间"),
                row("修路", 3, "2024-06-10"),
                row("架桥", 2, "2024-06-12")));

        assertThat(owners(read)).isEmpty();
        assertThat(FactsRead.plan(read).tasks().get(0).attributes()).containsValue("3");
    }

    @Test
    void ensureHeadsArePeople() {
        ReadResult<PlanBook> read =
                Workbooks.read(Workbooks.of("计划", row("2024年6月计划"), row("任务", "负责人", "人数"), row("修路", "张三", "2")));

        assertThat(FactsRead.plan(read).needs()).hasSize(1).allSatisfy(need -> {
            assertThat(need.kind()).isEqualTo(ResourceKind.PEOPLE);
            assertThat(need.quantity()).contains(Quantity.parse("2人"));
        });
    }

    @Test
    void ensureLettersOfALevelAreNoRaci() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "项目",
                row("2024年6月任务"),
                row("任务", "优先级", "任务级别", "负责人"),
                row("修路", "高", "A", "张三"),
                row("架桥", "高", "R", "李四"),
                row("植树", "低", "C", "李四")));

        assertThat(owners(read)).containsExactly("张三");
    }

    @Test
    void ensureBothPartiesOfAHeaderGetTheLetter() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "RACI",
                row("2024 RACI"),
                row("Task", "Vendor/Cloud Provider", "Board"),
                row("Contract", "R", "A"),
                row("Hosting", "R", "I")));

        assertThat(owners(read)).containsExactly("Vendor", "Cloud Provider");
    }

    private static ReadResult<PlanBook> dated(String... starts) {
        Object[][] rows = new Object[starts.length + 2][];
        rows[0] = row("Plan 2025");
        rows[1] = row("Task", "Owner", "Start", "Duration (days)");
        for (int i = 0; i < starts.length; i++) {
            rows[i + 2] = row("Task " + (char) ('A' + i), "Ann Lee", starts[i], "10");
        }
        return Workbooks.read(Workbooks.of("Plan", rows));
    }

    @Test
    void ensureOtherDatesOfAColumnSettleMonthAndDay() {
        ReadResult<PlanBook> american = dated("09/02/2025", "09/15/2025");
        ReadResult<PlanBook> british = dated("09/02/2025", "15/09/2025");

        assertThat(FactsRead.plan(american).tasks().get(0).start()).contains(LocalDate.of(2025, 9, 2));
        assertThat(FactsRead.plan(british).tasks().get(0).start()).contains(LocalDate.of(2025, 2, 9));
        assertThat(FactsRead.findings(american, "date-order-by-column")).hasSize(1);
    }

    @Test
    void ensureNothingIsDerivedFromADateNobodyUnderstands() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "Plan",
                row("Plan 2025"),
                row("Task", "Owner", "Start", "Finish", "Duration (days)"),
                row("Task A", "Ann Lee", "09/02/2025", "2025-09-20", "10")));

        Task task = FactsRead.plan(read).tasks().get(0);
        assertThat(task.start()).isEmpty();
        assertThat(task.attributes()).containsEntry("Duration (days)", "10");
        assertThat(FactsRead.findings(read, "date-ambiguous")).hasSize(1);
    }

    @Test
    void ensureAWeekInAMonthsPlanIsTheMonths() {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("8月", row("2024年8月工作计划"), row("任务", "负责人", "时间安排"), row("修路", "张三", "第二周")));

        assertThat(FactsRead.plan(read).tasks().get(0).start()).contains(LocalDate.of(2024, 8, 5));
    }

    @Test
    void ensureAWeekInAYearsPlanIsTold() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "计划", row("2024年工作计划"), row("任务", "负责人", "时间安排"), row("修路", "张三", "第一周"), row("架桥", "张三", "第二周")));

        assertThat(FactsRead.findings(read, "week-counted-in-year")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"《沸腾十五年》读完", "保证春节活动2016高品质上线", "优化登录，计划11月10完成", "处理完成一张照片"})
    void ensureANumberWithinANameStaysThere(String name) {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("目标", row("2024年目标"), row("目标", "责任人", "截止时间"), row(name, "张三", "2024-11-30")));

        assertThat(FactsRead.plan(read).goals()).hasSize(1).allSatisfy(goal -> {
            assertThat(goal.name()).isEqualTo(name);
            assertThat(goal.indicator().target()).isEmpty();
        });
    }

    @Test
    void ensureAnAmountWithinANameIsItsTargetAndTheNameStaysWhole() {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("目标", row("2024年目标"), row("目标", "责任人", "截止时间"), row("获取 10 个新客户", "张三", "2024-11-30")));

        assertThat(FactsRead.plan(read).goals()).hasSize(1).allSatisfy(goal -> {
            assertThat(goal.name()).isEqualTo("获取 10 个新客户");
            assertThat(goal.indicator().target()).contains(Target.of(Quantity.parse("10个")));
        });
    }

    @ParameterizedTest
    @CsvSource({"工时,7,0.875", "Hours,10,1.25", "工数(日),1日,1", "工作量(人天),3,3"})
    void ensureAnEffortIsReadInTheUnitOfItsHeader(String header, String cell, BigDecimal days) {
        ReadResult<PlanBook> read =
                Workbooks.read(Workbooks.of("计划", row("2024年6月计划"), row("任务", "负责人", header), row("修路", "张三", cell)));

        assertThat(FactsRead.plan(read).tasks().get(0).effort())
                .hasValueSatisfying(effort -> assertThat(effort).isEqualByComparingTo(days));
        assertThat(FactsRead.findings(read, "quantity-without-unit")).isEmpty();
    }

    @Test
    void ensurePointsAreNoDays() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "Backlog",
                row("Backlog June 2024"),
                row("Task", "Owner", "Estimate"),
                row("Login", "Ann Lee", "5 pts")));

        Task task = FactsRead.plan(read).tasks().get(0);
        assertThat(task.effort()).isEmpty();
        assertThat(task.attributes()).containsEntry("Estimate", "5 pts");
    }

    @Test
    void ensureIssuesOfDifferentThingsAreDifferentIssues() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "问题",
                row("2024年6月问题处理计划"),
                row("传感器", "问题描述", "解决措施", "责任人"),
                row("甲1", "读数缺失", "更换", "张三"),
                row("甲2", "读数缺失", "更换", "张三")));

        assertThat(FactsRead.of(read, Issue.class)).hasSize(2);
    }

    @Test
    void ensureMeasuresOfOneThingAreOfOneIssue() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "问题",
                row("2024年6月问题处理计划"),
                row("传感器", "问题描述", "解决措施", "责任人"),
                row("甲1", "读数缺失", "更换", "张三"),
                row("甲1", "读数缺失", "校准", "李四")));

        assertThat(FactsRead.of(read, Issue.class)).hasSize(1);
    }
}
