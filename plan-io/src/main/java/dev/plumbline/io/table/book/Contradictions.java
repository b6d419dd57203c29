package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.DateFindings;
import dev.plumbline.io.table.row.RowFindings;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.TaskState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Tells where a row says two things of a task that cannot both be so; what it says is stored all the same (TASK-3). */
final class Contradictions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<TaskState> OPEN =
            Set.of(TaskState.ASSIGNED, TaskState.ACKNOWLEDGED, TaskState.IN_PROGRESS);
    private static final Set<TaskState> DONE = Set.of(TaskState.COMPLETED, TaskState.ACCEPTED);

    private Contradictions() {}

    static void tell(TableRow row, ProgressReport report) {
        report.state().ifPresent(state -> states(row, report, state));
        report.actualFinish().ifPresent(finish -> days(row, report, finish));
    }

    private static void states(TableRow row, ProgressReport report, TaskState state) {
        Optional<BigDecimal> percent = report.percent();
        if (percent.filter(share -> contradicts(state, share)).isPresent()) {
            row.tellAlike(
                    Role.TASK_STATE,
                    DONE.contains(state) ? RowFindings.DONE_CONTRADICTS : RowFindings.STATE_CONTRADICTS,
                    finding -> finding.putFigure(
                            "percent", percent.get().stripTrailingZeros().toPlainString()));
        }
        if (OPEN.contains(state) && report.actualFinish().isPresent()) {
            row.tellAlike(
                    Role.TASK_STATE,
                    DateFindings.FINISH_CONTRADICTS,
                    finding -> finding.putFigure("finish", report.actualFinish().get()));
        }
    }

    private static boolean contradicts(TaskState state, BigDecimal percent) {
        return OPEN.contains(state) && percent.compareTo(HUNDRED) == 0
                || DONE.contains(state) && percent.compareTo(HUNDRED) < 0;
    }

    private static void days(TableRow row, ProgressReport report, LocalDate finish) {
        Role role = row.text(Role.TASK_ACTUAL_FINISH).isPresent()
                ? Role.TASK_ACTUAL_FINISH
                : row.text(Role.TASK_ACTUAL_DATES).isPresent() ? Role.TASK_ACTUAL_DATES : Role.TASK_STATE;
        LocalDate day = row.table().asOf();
        if (finish.isAfter(day)) {
            row.tellAlike(role, DateFindings.FINISH_IN_FUTURE, finding -> finding.putFigure("day", day));
        }
        report.actualStart()
                .filter(finish::isBefore)
                .ifPresent(start -> row.tellAlike(
                        role, DateFindings.FINISH_BEFORE_START, finding -> finding.putFigure("start", start)));
    }
}
