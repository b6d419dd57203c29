package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of two columns that may name tasks the one that tells the rows apart does (IO-2a). */
class NameByCellsTest {

    @ParameterizedTest
    @CsvSource({"阶段,明细", "模块,功能", "项目,任务描述", "階段,任務描述", "一级模块,三级模块", "Phase,Task description", "Project,Feature"})
    void ensureARepeatedColumnIsWhatTasksArePartOf(String coarse, String fine) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "计划",
                row("2024年6月计划"),
                row(coarse, fine, "负责人", "完成时间"),
                row("准备", "写章程", "张三", "2024-06-03"),
                row("准备", "选供应商", "李四", "2024-06-05"),
                row("准备", "订会议室", "李四", "2024-06-06"),
                row("实施", "装设备", "张三", "2024-06-10"),
                row("实施", "培训", "王五", "2024-06-12")));

        assertThat(FactsRead.plan(read).tasks())
                .extracting(task -> task.name())
                .containsExactly("写章程", "选供应商", "订会议室", "装设备", "培训");
        assertThat(FactsRead.plan(read).tasks())
                .allSatisfy(task -> assertThat(task.initiative()).isPresent());
        assertThat(FactsRead.findings(read, "name-column-by-cells")).hasSize(1);
    }

    @Test
    void ensureMergedNamesGiveWayToThoseBesideThem() {
        ReadResult<PlanBook> read = Workbooks.read(merged());

        assertThat(FactsRead.plan(read).tasks())
                .extracting(task -> task.name())
                .containsExactly("选题", "写稿", "排版", "印刷");
        assertThat(FactsRead.plan(read).initiatives())
                .extracting(initiative -> initiative.what())
                .containsExactlyInAnyOrder("编辑", "出版");
    }

    @Test
    void ensureDistinctNamesStayWhereTheyAre() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "计划",
                row("2024年6月计划"),
                row("项目", "任务描述", "负责人"),
                row("官网", "改版首页", "张三"),
                row("商城", "接入支付", "李四"),
                row("客服", "上线机器人", "王五")));

        assertThat(FactsRead.plan(read).tasks()).extracting(task -> task.name()).containsExactly("官网", "商城", "客服");
        assertThat(FactsRead.findings(read, "name-column-by-cells")).isEmpty();
    }

    private static Source merged() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet page = workbook.newWorksheet("分工");
            String[][] rows = {
                {"2024年6月分工"},
                {"任务名称", "活动项", "负责人"},
                {"编辑", "选题", "张三"},
                {"", "写稿", "李四"},
                {"出版", "排版", "张三"},
                {"", "印刷", "王五"}
            };
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    if (!rows[row][column].isEmpty()) {
                        page.value(row, column, rows[row][column]);
                    }
                }
            }
            page.range(2, 0, 3, 0).merge();
            page.range(4, 0, 5, 0).merge();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Source.of("book.xlsx", bytes.toByteArray());
    }
}
