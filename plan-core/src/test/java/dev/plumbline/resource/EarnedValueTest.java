package dev.plumbline.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.quantity.UnitMismatchException;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskProgress;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EarnedValueTest {

    private static final TaskId ID = TaskId.of("trial");

    private static TaskProgress progress(String percent) {
        Task task = Task.builder()
                .id(ID)
                .name("试用推广")
                .start(LocalDate.of(2024, 6, 1))
                .finish(LocalDate.of(2024, 6, 10))
                .build();
        ProgressReport report = ProgressReport.builder()
                .task(ID)
                .when(Moment.parse("2024-06-06"))
                .percent(new BigDecimal(percent))
                .build();
        return TaskProgress.of(task, List.of(report), AsOf.endOf(LocalDate.of(2024, 6, 6)), ZoneId.of("Asia/Shanghai"));
    }

    private static EarnedValue value(TaskProgress progress, Quantity budget, Quantity actual) {
        return EarnedValue.of(progress, budget, actual).orElseThrow();
    }

    private static TaskProgress untold(String start, String finish) {
        Task.Builder task = Task.builder().id(ID).name("试用推广");
        if (!start.isEmpty()) {
            task.start(LocalDate.parse(start)).finish(LocalDate.parse(finish));
        }
        ProgressReport report = ProgressReport.builder()
                .task(ID)
                .when(Moment.parse("2024-06-05"))
                .state(TaskState.IN_PROGRESS)
                .build();
        return TaskProgress.of(
                task.build(), List.of(report), AsOf.endOf(LocalDate.of(2024, 6, 6)), ZoneId.of("Asia/Shanghai"));
    }

    @Test
    @DisplayName("RES-4: where nothing is spent CPI and EAC are undefined, not 0元")
    void estimatesNothingWhereNothingIsSpent() {
        EarnedValue value = value(progress("50"), Quantity.parse("1万元"), Quantity.parse("0元"));
        assertThat(value.costPerformance().isDefined()).isFalse();
        assertThat(value.estimateAtCompletion()).isEmpty();
        assertThat(value.estimateToComplete()).isEmpty();
        assertThat(value.varianceAtCompletion()).isEmpty();
        assertThat(value.schedulePerformance().value()).hasValue(5.0 / 6);
    }

    @Test
    @DisplayName("RES-4: a task that reports no percentage, or has no dates, has no earned value")
    void tellsNothingOfTasksThatDoNotTell() {
        Quantity budget = Quantity.parse("1万元");
        Quantity spent = Quantity.parse("6000元");
        assertThat(EarnedValue.of(untold("2024-06-01", "2024-06-10"), budget, spent))
                .isEmpty();
        assertThat(EarnedValue.of(untold("", ""), budget, spent)).isEmpty();
        assertThat(value(untold("2024-07-01", "2024-07-10"), budget, spent).earned())
                .isEqualTo(Quantity.parse("0元"));
    }

    @Test
    @DisplayName("RES-4: 60 % planned, 50 % done of 1万元 at a cost of 6000元")
    void tellsValuesAndIndices() {
        EarnedValue value = value(progress("50"), Quantity.parse("1万元"), Quantity.parse("6000元"));
        assertThat(value.planned()).isEqualTo(Quantity.parse("6000元"));
        assertThat(value.earned()).isEqualTo(Quantity.parse("5000元"));
        assertThat(value.scheduleVariance()).isEqualTo(Quantity.parse("-1000元"));
        assertThat(value.costVariance()).isEqualTo(Quantity.parse("-1000元"));
        assertThat(value.schedulePerformance().value()).hasValue(5.0 / 6);
        assertThat(value.costPerformance().value()).hasValue(5.0 / 6);
        assertThat(value.estimateAtCompletion()).hasValue(Quantity.parse("12000元"));
        assertThat(value.estimateToComplete()).hasValue(Quantity.parse("6000元"));
        assertThat(value.varianceAtCompletion()).hasValue(Quantity.parse("-2000元"));
    }

    @Test
    @DisplayName("RES-4: nothing earned or planned leaves indices and estimates undefined")
    void leavesUndefinedWhatCannotBeTold() {
        EarnedValue value = value(progress("0"), Quantity.parse("1万元"), Quantity.parse("0元"));
        assertThat(value.costPerformance().value()).isEmpty();
        assertThat(value.estimateAtCompletion()).isEmpty();
        assertThat(value.schedulePerformance().value()).hasValue(0.0);
    }

    @Test
    @DisplayName("RES-4: values of different currencies are never added")
    void keepsCurrenciesApart() {
        EarnedValue yuan = value(progress("50"), Quantity.parse("1万元"), Quantity.parse("6000元"));
        EarnedValue dollars = value(progress("33.333"), Quantity.parse("100美元"), Quantity.parse("10美元"));
        assertThat(dollars.earned()).isEqualTo(Quantity.parse("33.33美元"));
        assertThat(EarnedValue.byCurrency(List.of(yuan, dollars, yuan)))
                .containsOnlyKeys(Unit.YUAN, Unit.US_DOLLAR)
                .containsEntry(Unit.YUAN, yuan.plus(yuan));
        assertThatThrownBy(() -> yuan.plus(dollars)).isInstanceOf(UnitMismatchException.class);
        assertThatThrownBy(() -> EarnedValue.of(progress("1"), Quantity.parse("1元"), Quantity.parse("1美元")))
                .isInstanceOf(UnitMismatchException.class);
    }
}
