package dev.plumbline.task;

import static dev.plumbline.task.RoutineOccurrence.State.DONE;
import static dev.plumbline.task.RoutineOccurrence.State.DUE;
import static dev.plumbline.task.RoutineOccurrence.State.LATE;
import static dev.plumbline.task.RoutineOccurrence.State.MISSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.time.AsOf;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.WorkingCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoutineRecordTest {

    private static final TaskId ID = TaskId.of("weekly-report");
    private static final RoutineTask FRIDAYS = RoutineTask.builder()
            .id(ID)
            .name("周报提交")
            .cadence(Cadence.parse("每周五14:00"))
            .span(DateRange.parse("2024-06-03/2024-06-30"))
            .build();

    private static RoutineDone done(String date) {
        return RoutineDone.of(ID, Moment.parse(date));
    }

    private static RoutineRecord record(RoutineTask task, String date, RoutineDone... done) {
        return RoutineRecord.of(
                task,
                List.of(done),
                AsOf.endOf(LocalDate.parse(date)),
                ZoneId.of("Asia/Shanghai"),
                WorkingCalendar.china());
    }

    private static List<RoutineOccurrence.State> states(RoutineRecord record) {
        return record.occurrences().stream().map(RoutineOccurrence::state).toList();
    }

    @Test
    @DisplayName("TASK-9: each occurrence is done, late, missed or still due; missed ones are reported")
    void tellsWhatBecameOfEachWeek() {
        RoutineDone late = RoutineDone.of(ID, Moment.parse("2024-06-18"), LocalDate.parse("2024-06-14"));
        RoutineRecord record = record(FRIDAYS, "2024-06-26", done("2024-06-07"), late, done("2024-07-01"));
        assertThat(states(record)).containsExactly(DONE, LATE, MISSED, DUE);
        assertThat(record.missed().orElseThrow().message(Locale.CHINESE)).isEqualTo("常规工作“周报提交”漏做1次：2024年6月21日");
        assertThat(record(FRIDAYS, "2024-06-12", late, done("2024-06-03")).missed())
                .isEmpty();
    }

    @Test
    @DisplayName("TASK-9: after its hour on the same day it is late")
    void looksAtTheHour() {
        assertThat(states(record(FRIDAYS, "2024-06-07", done("2024-06-07T06:00:00Z"))))
                .containsExactly(DONE);
        assertThat(states(record(FRIDAYS, "2024-06-07", done("2024-06-07T06:00:01Z"))))
                .containsExactly(LATE);
        assertThat(states(record(FRIDAYS, "2024-06-07"))).containsExactly(MISSED);
    }

    @Test
    @DisplayName("TASK-9: N times a week, due by the last working day of the week")
    void countsTimes() {
        RoutineTask twice = FRIDAYS.toBuilder().cadence(Cadence.parse("每周2次")).build();
        assertThat(states(record(twice, "2024-06-07", done("2024-06-04"), done("2024-06-07"))))
                .containsExactly(DONE, DONE);
        assertThat(states(record(twice, "2024-06-06", done("2024-06-04")))).containsExactly(DONE, DUE);
        assertThat(states(record(twice, "2024-06-09", done("2024-06-04")))).startsWith(DONE, MISSED);
        assertThat(record(twice, "2024-12-31").count(MISSED)).isEqualTo(8);
    }

    @Test
    @DisplayName("TASK-9: what is done more often than asked stays to be seen")
    void keepsWhatIsBeyond() {
        RoutineRecord record =
                record(FRIDAYS, "2024-06-14", done("2024-06-12"), done("2024-06-10"), done("2024-06-14"));
        assertThat(record.occurrences())
                .extracting(RoutineOccurrence::done)
                .containsExactly(Optional.empty(), Optional.of(Moment.parse("2024-06-10")));
        assertThat(record.beyond()).containsExactly(Moment.parse("2024-06-12"), Moment.parse("2024-06-14"));
        RoutineTask twice = FRIDAYS.toBuilder().cadence(Cadence.parse("每周2次")).build();
        RoutineRecord thrice = record(twice, "2024-06-07", done("2024-06-04"), done("2024-06-04"), done("2024-06-05"));
        assertThat(thrice.beyond()).containsExactly(Moment.parse("2024-06-05"));
    }

    @Test
    void refusesANamelessTask() {
        assertThatThrownBy(() -> FRIDAYS.toBuilder().name(" ").build()).hasMessageContaining("no name");
    }
}
