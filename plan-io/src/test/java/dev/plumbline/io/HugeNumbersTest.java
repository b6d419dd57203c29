package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadResult;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** SAFE-1: numbers that still fit, but not what is worked out of them, stop nothing. */
class HugeNumbersTest {

    private static final String HUGE = "9".repeat(64);
    private static final BigDecimal MANY = new BigDecimal(HUGE);

    static Stream<Arguments> tables() {
        return Stream.of(
                table("月度运营总结表", row("月度核心目标", "目标值", "实际完成情况"), row("签约", HUGE + "家", "超额900%")),
                table("月度运营总结表", row("月度核心目标", "实际完成情况"), row("签约", "超额" + HUGE + "%")),
                table("资源管理台账", row("资源名称", "计划数量", "已使用", "使用率"), row("电脑", "0.01台", HUGE + "台", "50%")),
                table("资源管理台账", row("资源名称", "计划数量", "已使用"), row("甲", MANY, 1), row("乙", MANY, 1), row("合计", 3, 2)),
                table("日常工作日志", row("日期", "工作内容", "工时"), row("6.3", "拜访", HUGE + "天")),
                table("任务清单", row("任务名称", "责任人", "工作量"), row("拜访", "市场部", HUGE + "人月")));
    }

    private static Arguments table(String title, Object[]... rows) {
        Object[][] all = new Object[rows.length + 1][];
        all[0] = row(title + "(2024年6月)");
        System.arraycopy(rows, 0, all, 1, rows.length);
        return Arguments.of(title, all);
    }

    @ParameterizedTest(name = "{0} {index}")
    @DisplayName("The table is read, and its book can be written")
    @MethodSource("tables")
    void isReadAndWritten(String title, Object[][] rows) throws IOException {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(title, rows));

        assertThat(read.value().plans()).hasSize(1);
        PlanFormats.write(read.value(), OutputStream.nullOutputStream());
    }
}
