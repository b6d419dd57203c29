package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.Cause;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A progress report as it is written. */
record ProgressDocument(
        @Required TaskId task,
        @Required Moment when,
        @Nullable TaskState state,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal statedPlanned,
        @Nullable Quantity amount,
        @Nullable String done,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualFinish,
        List<Cause> causes,
        @Nullable LocalDate newFinish,
        @Nullable String nextStep,
        @Nullable String resourcesToCoordinate,
        @Nullable String risk,
        List<String> problems,
        @Nullable String measures,
        @Nullable Boolean snapshot) {

    static ProgressDocument from(ProgressReport report) {
        return new ProgressDocument(
                report.task(),
                report.when(),
                report.state().orElse(null),
                report.percent().orElse(null),
                report.statedPlanned().orElse(null),
                report.amount().orElse(null),
                report.done().orElse(null),
                report.actualStart().orElse(null),
                report.actualFinish().orElse(null),
                report.causes(),
                report.newFinish().orElse(null),
                report.nextStep().orElse(null),
                report.resourcesToCoordinate().orElse(null),
                report.risk().orElse(null),
                report.problems(),
                report.measures().orElse(null),
                report.snapshot() ? true : null);
    }

    ProgressReport toReport() {
        return ProgressReport.builder()
                .task(task)
                .when(when)
                .state(ofNullable(state))
                .percent(ofNullable(percent))
                .statedPlanned(ofNullable(statedPlanned))
                .amount(ofNullable(amount))
                .done(ofNullable(done))
                .actualStart(ofNullable(actualStart))
                .actualFinish(ofNullable(actualFinish))
                .causes(causes)
                .newFinish(ofNullable(newFinish))
                .nextStep(ofNullable(nextStep))
                .resourcesToCoordinate(ofNullable(resourcesToCoordinate))
                .risk(ofNullable(risk))
                .problems(problems)
                .measures(ofNullable(measures))
                .snapshot(Boolean.TRUE.equals(snapshot))
                .build();
    }
}
