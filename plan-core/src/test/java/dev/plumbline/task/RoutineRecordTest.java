package dev.plumbline.task;

import static dev.plumbline.task.RoutineOccurrence.State.DONE;
import static dev.plumbline.task.RoutineOccurrence.State.DUE;
import static dev.plumbline.task.RoutineOccurrence.State.LATE;
import static dev.plumbline.task.RoutineOccurrence.State.MISSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.time.AsOf;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoutineRecordTest {

    private static final TaskId ID = TaskId.of("weekly-report");
    private static final RoutineTask WEEKLY = RoutineTask.builder()
            .id(ID)
            .name("周报提交")
            .span(DateRange.parse("2024-06-03/2024-06-30"))
            .build();

    private static RoutineDone done(String date) {
        return RoutineDone.of(ID, Moment.parse(date));
    }

    private static RoutineRecord record(RoutineTask task, String date, RoutineDone... done) {
        return RoutineRecord.of(task, List.of(done), AsOf.endOf(LocalDate.parse(date)), ZoneId.of("Asia/Shanghai"));
    }

    private static List<RoutineOccurrence.State> states(RoutineRecord record) {
        return record.occurrences().stream().map(RoutineOccurrence::state).toList();
    }

    @Test
    @DisplayName("TASK-9: each occurrence is done, late, missed or still due; missed ones are reported")
    void tellsWhatBecameOfEachWeek() {
        Period second = Period.weekOf(LocalDate.parse("2024-06-10"));
        RoutineDone late = new RoutineDone(ID, Moment.parse("2024-06-18"), Optional.of(second));
        RoutineRecord record = record(WEEKLY, "2024-06-26", done("2024-06-07"), late, done("2024-07-01"));
        assertThat(states(record)).containsExactly(DONE, LATE, MISSED, DUE);
        assertThat(record.findings())
                .singleElement()
                .extracting(finding -> finding.message(Locale.CHINESE))
                .isEqualTo("常规工作[周报提交]在2024年第25周漏做1次");
        assertThat(record(WEEKLY, "2024-06-15", late).count(LATE)).isZero();
    }

    @Test
    @DisplayName("TASK-9: N times a week, and a period is over at the end of its last day")
    void countsTimes() {
        RoutineTask twice = WEEKLY.toBuilder().times(2).build();
        assertThat(states(record(twice, "2024-06-09", done("2024-06-04"), done("2024-06-09"))))
                .containsExactly(DONE, DONE);
        assertThat(states(record(twice, "2024-06-08", done("2024-06-04")))).containsExactly(DONE, DUE);
        assertThat(states(record(twice, "2024-06-09", done("2024-06-04")))).containsExactly(DONE, MISSED);
        assertThat(record(twice, "2024-12-31").occurrences()).hasSize(8);
    }

    @Test
    void refusesImpossibleCadences() {
        assertThatThrownBy(() -> WEEKLY.toBuilder().times(0).build()).hasMessageContaining("[0]");
        assertThatThrownBy(() -> WEEKLY.toBuilder().name(" ").build()).hasMessageContaining("no name");
    }
}
