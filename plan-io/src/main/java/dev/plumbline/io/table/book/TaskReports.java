package dev.plumbline.io.table.book;

import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.row.AmountFindings;
import dev.plumbline.io.table.row.CauseCells;
import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.DateFindings;
import dev.plumbline.io.table.row.Dating;
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
        boolean accepting =
                isAcceptance(row, book) && !isDone(row, state.state().or(progress::state), progress.percent(), book);
        Span actual = accepting ? Span.of(DateCells.start(row, Role.TASK_ACTUAL_START)) : Span.actual(row);
        if (accepting) {
            keepAcceptance(row);
        }
        ProgressReport.Builder report = ProgressReport.builder()
                .task(task.id())
                .snapshot(true)
                .when(updated.map(Moment::of).orElseGet(row.table()::moment))
                .state(state.state().or(progress::state))
                .percent(progress.percent().or(state::percent))
                .amount(progress.amount())
                .done(progress.done())
                .actualStart(actual.start())
                .actualFinish(actual.finish().or(state::finish).or(progress::finish))
                .newFinish(DateCells.end(row, Role.TASK_NEW_FINISH).or(state::newFinish))
                .nextStep(row.text(Role.TASK_NEXT_STEP))
                .resourcesToCoordinate(row.text(Role.TASK_COORDINATE))
                .risk(row.text(Role.TASK_RISK))
                .measures(row.text(Role.TASK_MEASURES));
        explain(report, state.state().or(progress::state), progress, row);
        Optional<BigDecimal> stated = PercentCells.read(row, Role.TASK_PLANNED_PERCENT);
        stated.ifPresent(share -> comparePlanned(row, share, planned.or(task), updated));
        compareDeviation(row, stated, progress.percent().or(state::percent));
        Lateness.compare(
                row,
                book,
                actual.finish().or(state::finish).or(progress::finish),
                planned.finish().or(task::finish));
        ProgressReport made = report.build();
        if (tells(made)) {
            Contradictions.tell(row, made);
            book.record(made, owners.first(), updated.isPresent());
        }
    }

    /** 验收时间 of what is not done yet is a day to come, and no day on which the work was finished. */
    private static boolean isAcceptance(TableRow row, BookDraft book) {
        return row.text(Role.TASK_ACTUAL_FINISH).isPresent()
                && book.words()
                        .meaning("acceptanceHeader", row.table().headerText(Role.TASK_ACTUAL_FINISH))
                        .isPresent();
    }

    private static boolean isDone(
            TableRow row, Optional<TaskState> state, Optional<BigDecimal> percent, BookDraft book) {
        return isAccepted(row, book)
                || state.map(each -> each == TaskState.COMPLETED || each == TaskState.ACCEPTED)
                        .orElseGet(() -> percent.filter(share -> share.compareTo(HUNDRED) == 0)
                                .isPresent());
    }

    /** Whether a column of its own says of the acceptance that it took place: 验收 通过. */
    private static boolean isAccepted(TableRow row, BookDraft book) {
        List<HeaderCell> unknown =
                row.table().area().map(area -> area.match().unknown()).orElse(List.of());
        for (HeaderCell header : unknown) {
            if (book.words().meaning("acceptanceResult", header.text()).isPresent()
                    && book.words()
                            .meaning("accepted", row.under(header).text())
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static void keepAcceptance(TableRow row) {
        row.tellAlike(Role.TASK_ACTUAL_FINISH, DateFindings.ACCEPTANCE_PLANNED, finding -> finding);
        row.keep(Role.TASK_ACTUAL_FINISH);
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

    /** A stated share is held against the one by dates, on a day that the row or a line above says. */
    private static void comparePlanned(TableRow row, BigDecimal stated, Span planned, Optional<LocalDate> updated) {
        boolean told = row.table()
                .dating()
                .asOfFrom()
                .filter(basis -> basis == Dating.Basis.LINE || basis == Dating.Basis.CALLER)
                .isPresent();
        LocalDate day = updated.orElseGet(row.table()::asOf);
        Optional<BigDecimal> due = updated.isPresent() || told ? planned.elapsed(day) : Optional.empty();
        if (due.isPresent() && due.get().subtract(stated).abs().compareTo(BigDecimal.TEN) > 0) {
            row.tellAlike(
                    Role.TASK_PLANNED_PERCENT,
                    AmountFindings.PLANNED_DIFFERS,
                    finding -> finding.putFigure("day", day)
                            .putFigure(
                                    "computed",
                                    Quantity.of(
                                            due.get()
                                                    .setScale(1, RoundingMode.HALF_UP)
                                                    .stripTrailingZeros(),
                                            Unit.PERCENT)));
        }
    }

    /** A stated deviation is held against planned and actual progress at its printed precision. */
    private static void compareDeviation(TableRow row, Optional<BigDecimal> planned, Optional<BigDecimal> actual) {
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
