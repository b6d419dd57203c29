package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.AmountFindings;
import dev.plumbline.io.table.row.CauseCells;
import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.PercentCells;
import dev.plumbline.io.table.row.StateCell;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.row.TextLists;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.Moment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a row says of how far its task is: a report as of the row's own day, else the table's (IO-2c, TASK-3). */
final class TaskReports {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TaskReports() {}

    static void read(TableRow row, PlanDraft plan, Task task, Owners owners, Span planned, BookDraft book) {
        if (!TaskColumns.report(row.table())) {
            return;
        }
        Optional<LocalDate> updated = DateCells.end(row, Role.TASK_UPDATED);
        StateCell state = StateCell.read(row, Role.TASK_STATE, book.wordCells());
        Progress progress = Progress.read(row, book);
        row.tellShared(Role.TASK_PERCENT, Role.TASK_NAME);
        Span actual = Span.actual(row);
        ProgressReport.Builder report = ProgressReport.builder()
                .task(task.id())
                .snapshot(true)
                .when(updated.map(Moment::of).orElseGet(row.table()::moment))
                .state(state.state().or(progress::state))
                .percent(progress.percent().or(state::percent))
                .amount(progress.amount())
                .done(progress.done())
                .actualStart(actual.start())
                .actualFinish(actual.finish().or(state::finish))
                .newFinish(DateCells.end(row, Role.TASK_NEW_FINISH).or(state::newFinish))
                .nextStep(row.text(Role.TASK_NEXT_STEP))
                .resourcesToCoordinate(row.text(Role.TASK_COORDINATE))
                .risk(row.text(Role.TASK_RISK))
                .measures(row.text(Role.TASK_MEASURES));
        explain(report, state.state().or(progress::state), progress, row);
        compareDeviation(row, progress.percent().or(state::percent));
        Lateness.compare(
                row, book, actual.finish().or(state::finish), planned.finish().or(task::finish));
        ProgressReport made = report.build();
        if (tells(made)) {
            Contradictions.tell(row, made);
            book.record(made, owners.first(), updated.isPresent());
        }
    }

    /** An empty row of a tracking table says nothing; nothing is recorded then. */
    private static boolean tells(ProgressReport report) {
        if (report.state().isPresent() || report.percent().isPresent()) {
            return true;
        }
        ProgressReport blank = ProgressReport.builder()
                .task(report.task())
                .when(report.when())
                .snapshot(true)
                .build();
        return !report.equals(blank);
    }

    /** What stands in the column of reasons is a cause where the task is late or it says 客观 or 主观, else what was done. */
    private static void explain(
            ProgressReport.Builder report, Optional<TaskState> state, Progress progress, TableRow row) {
        boolean troubled = state.filter(each -> each == TaskState.DELAYED || each == TaskState.BLOCKED)
                .isPresent();
        boolean free = progress.done().isEmpty()
                && !row.table().has(Role.TASK_CAUSE_KIND)
                && row.table().has(Role.TASK_STATE)
                && !row.table().has(Role.TASK_PLANNED_PERCENT);
        List<Cause> causes = CauseCells.read(row, Role.TASK_CAUSES, Role.TASK_CAUSE_KIND);
        boolean told = causes.stream().anyMatch(cause -> cause.kind() != CauseKind.NOT_STATED);
        if (troubled || told || !free) {
            report.addAllCauses(causes);
        } else {
            row.text(Role.TASK_CAUSES).ifPresent(report::done);
        }
        report.addAllCauses(CauseCells.byKind(row, Role.TASK_CAUSES_OBJECTIVE, Role.TASK_CAUSES_SUBJECTIVE));
        report.addAllProblems(row.text(Role.TASK_PROBLEMS).map(TextLists::split).orElse(List.of()));
    }

    /** A stated deviation is held against planned and actual progress at its printed precision. */
    private static void compareDeviation(TableRow row, Optional<BigDecimal> actual) {
        Optional<BigDecimal> planned = PercentCells.read(row, Role.TASK_PLANNED_PERCENT);
        if (planned.isPresent()) {
            row.compared(Role.TASK_PLANNED_PERCENT);
        }
        Optional<BigDecimal> stated =
                row.table().has(Role.TASK_DEVIATION) ? PercentCells.any(row, Role.TASK_DEVIATION) : Optional.empty();
        if (stated.isEmpty()) {
            return;
        }
        row.compared(Role.TASK_DEVIATION);
        if (planned.isEmpty() || actual.isEmpty() || planned.get().signum() == 0) {
            return;
        }
        BigDecimal points = actual.get().subtract(planned.get());
        BigDecimal rate = points.multiply(HUNDRED).divide(planned.get(), 6, RoundingMode.HALF_UP);
        int scale = Math.max(0, stated.get().stripTrailingZeros().scale());
        boolean fits = rate.setScale(scale, RoundingMode.HALF_UP).compareTo(stated.get()) == 0
                || points.setScale(scale, RoundingMode.HALF_UP).compareTo(stated.get()) == 0;
        if (!fits) {
            row.tell(
                    Role.TASK_DEVIATION,
                    AmountFindings.DERIVED_DIFFERS,
                    finding -> finding.putFigure(
                            "computed",
                            Quantity.of(rate.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros(), Unit.PERCENT)));
        }
    }
}
