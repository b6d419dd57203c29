package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Measurement;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.quantity.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Objectives with their key results: targets in the words of the key results, progress as a rate (GOAL-3). */
class KeyResultsTest {

    private static List<Goal> goals(ReadResult<PlanBook> read) {
        return read.value().plans().get(0).goals();
    }

    @Test
    void aRateUnderProgressIsNoValueReached() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "OKR",
                row("2024年Q2 OKR"),
                row("Objective", "Key Result", "Owner", "Target", "Progress", "Score", "Confidence"),
                row("扩大市场份额", "新增客户50家", "王五", "50家", "40%", 0.4, "6/10"),
                row("提升客户体验", "工单响应缩短至2小时", "李四", "2小时", "50%", 0.5, "5/10"),
                row("提升续约", "续约率", "李四", "90%", "80%", 0.5, "5/10")));

        assertThat(FactsRead.of(read, Measurement.class))
                .extracting(each -> each.value().toString())
                .containsExactly("80%");
        assertThat(goals(read).get(0).attributes())
                .containsEntry("Progress", "40%")
                .containsEntry("Score", "0.4")
                .containsEntry("Confidence", "6/10");
        assertThat(Workbooks.codes(read)).contains("rate-for-value");
        assertThat(goals(read).get(1).indicator().direction()).isEqualTo(Direction.LOWER);
    }

    @Test
    void aKeyResultSaysItsTarget() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "OKR",
                row("市场部2024年第二季度OKR"),
                row("O", "KR", "负责人", "进度"),
                row("提升客户体验", "NPS从50提升至60", "张三", "80%"),
                row("降低投诉", "投诉率降低至1%", "李四", "50%")));

        Indicator first = goals(read).get(0).indicator();
        assertThat(first.targetAmount()).contains(Quantity.parse("60"));
        assertThat(first.baseline()).contains(Quantity.parse("50"));
        assertThat(goals(read).get(1).indicator().targetAmount()).contains(Quantity.parse("1%"));
        assertThat(goals(read).get(1).indicator().direction()).isEqualTo(Direction.LOWER);
    }
}
