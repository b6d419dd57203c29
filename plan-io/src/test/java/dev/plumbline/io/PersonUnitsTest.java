package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadResult;
import org.junit.jupiter.api.Test;

/** One name under two units is told (IO-2d). */
class PersonUnitsTest {

    @Test
    void aNameUnderTwoUnitsOfAColumnIsToldOnce() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务",
                row("2024年6月任务"),
                row("部门", "姓名", "任务名称", "完成时限"),
                row("销售部", "张三", "甲", "2024年6月10日"),
                row("技术部", "张三", "乙", "2024年6月11日"),
                row("技术部", "张三", "丙", "2024年6月12日"),
                row("技术部", "李四", "丁", "2024年6月12日")));

        assertThat(FactsRead.findings(read, "person-under-two-units"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.figures())
                        .containsEntry("person", "张三")
                        .containsEntry("first", "销售部")
                        .containsEntry("second", "技术部"));
    }

    @Test
    void soIsOneOfAnEvaluation() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "考核",
                row("2024年6月绩效考核表"),
                row("部门", "姓名", "指标", "目标值", "实际值"),
                row("销售部", "张三", "营收", "100万元", "90万元"),
                row("技术部", "张三", "专利", "3件", "2件")));

        assertThat(FactsRead.findings(read, "person-under-two-units")).hasSize(1);
    }

    @Test
    void idsTakeUnitsFromTheirOwnRowsAlone() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务",
                row("2024年6月任务"),
                row("任务名称", "责任人", "完成时限"),
                row("甲", "张三", "2024年6月2日"),
                row("乙", "市场部-张三", "2024年6月3日"),
                row("丙", "张三", "2024年6月4日")));

        assertThat(FactsRead.plan(read).tasks())
                .extracting(task -> task.id().value())
                .containsExactly("2024-06/甲", "2024-06/市场部/乙", "2024-06/丙");
    }
}
