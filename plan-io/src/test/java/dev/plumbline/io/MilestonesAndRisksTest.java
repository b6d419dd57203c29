package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Milestones with a day of their own, phases, and the day on which a risk was raised (IO-2, RISK-1, TASK-4). */
class MilestonesAndRisksTest {

    @ParameterizedTest
    @ValueSource(strings = {"里程碑时间", "里程碑日期", "节点时间", "里程碑完成时间", "Milestone date"})
    void aMilestoneStandsOnItsOwnDay(String header) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务", row("2024年任务清单"), row("任务名称", "里程碑", header, "责任人"), row("评审", "评审完成", "6.12", "张三")));

        assertThat(FactsRead.plan(read).milestones()).singleElement().satisfies(milestone -> {
            assertThat(milestone.name()).isEqualTo("评审完成");
            assertThat(milestone.date()).isEqualTo(LocalDate.of(2024, 6, 12));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"阶段", "项目阶段", "Phase"})
    void aPhaseIsAnInitiativeAndNoMilestone(String header) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务",
                row("2024年任务清单"),
                row(header, "任务名称", "责任人", "计划完成"),
                row("设计", "画图", "张三", "6.12"),
                row("", "评审", "张三", "6.13")));

        assertThat(FactsRead.plan(read).milestones()).isEmpty();
        assertThat(FactsRead.plan(read).initiatives())
                .extracting(initiative -> initiative.what())
                .containsExactly("设计");
        assertThat(FactsRead.plan(read).tasks())
                .allSatisfy(task -> assertThat(task.initiative()).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"登记日期", "识别日期", "Date Raised", "Date identified", "提出时间"})
    void theDayARiskWasRaisedIsNotThatOfItsState(String header) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "风险",
                row("2024年6月风险登记册"),
                row("风险描述", "应对措施", "责任人", header, "状态"),
                row("供应商延期", "备选", "张三", "6.3", "已关闭")));

        assertThat(FactsRead.of(read, RiskReport.class))
                .extracting(RiskReport::when)
                .containsExactly(Moment.of(LocalDate.of(2024, 6, 30)));
        assertThat(FactsRead.plan(read).risks().get(0).attributes()).containsEntry(header, "6.3");
    }

    @Test
    void aNumberThatComesTwiceIsKept() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务",
                row("2024年6月任务清单"),
                row("编号", "任务名称", "责任人", "计划完成"),
                row("T1", "甲", "张三", "6.2"),
                row("T1", "乙", "张三", "6.3")));

        assertThat(FactsRead.plan(read).tasks())
                .extracting(task -> task.attributes().get("编号"))
                .containsExactly("T1", "T1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1FS+2周         | FINISH_TO_START +10 WORKING
            1FS+2 wks       | FINISH_TO_START +10 WORKING
            1FS+2ew         | FINISH_TO_START +14 CALENDAR
            1FS+2 days      | FINISH_TO_START +2 WORKING
            1SS-1d          | START_TO_START -1 WORKING
            1FF             | FINISH_TO_FINISH
            1(FS)           | FINISH_TO_START
            1完成-开始      | FINISH_TO_START
            1完成-开始(FS)  | FINISH_TO_START
            1开始-开始+2天  | START_TO_START +2 WORKING
            1完成到完成-1天 | FINISH_TO_FINISH -1 WORKING
            """)
    void dependenciesAreReadInWordsAndWeeks(String text, String tie) {
        assertThat(depending(text).tasks().get(1).dependencies())
                .extracting(Object::toString)
                .containsExactly("2024-06/甲 " + tie);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1FS+50%", "1FS+2.5天", "1FS+4 hrs", "1FS+1月"})
    void lagsThatAreNoDaysAreReported(String text) {
        ReadResult<PlanBook> read = table(text);

        assertThat(FactsRead.findings(read, "dependency-unreadable")).hasSize(1);
        assertThat(FactsRead.plan(read).tasks().get(1).dependencies()).isEmpty();
    }

    private static dev.plumbline.plan.Plan depending(String text) {
        return FactsRead.plan(table(text));
    }

    private static ReadResult<PlanBook> table(String text) {
        return Workbooks.read(Workbooks.of(
                "任务",
                row("2024年6月任务清单"),
                row("序号", "任务名称", "计划完成", "前置任务"),
                row("1", "甲", "6.2", ""),
                row("2", "乙", "6.5", text)));
    }
}
