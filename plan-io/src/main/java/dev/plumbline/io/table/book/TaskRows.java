package dev.plumbline.io.table.book;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.row.DateFindings;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.MeasureCells;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.SheetFindings;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.row.TextLists;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.task.AcceptanceCriterion;
import dev.plumbline.task.Task;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tables of tasks, whatever they are called: what is planned, who does it, how far it is (S1 T1, T2, S3 templates 2 and 3, S4
 * (二), task lists, week plans, RACI grids).
 */
final class TaskRows implements Rows {

    @Override
    public void take(OfficeTable table, BookDraft book) {
        tellName(table, book);
        PlanDraft plan = book.plan(table);
        TaskIdentity identity = new TaskIdentity(book, plan, table);
        RaciColumns raci = RaciColumns.of(table, book);
        for (TableRow row : book.rows(table)) {
            take(row, plan, identity, raci, book);
        }
    }

    /** Says once that the cells, not the headers, told which column names the tasks. */
    private static void tellName(OfficeTable table, BookDraft book) {
        Optional<HeaderCell> coarse = table.area().flatMap(area -> area.match().coarse());
        coarse.ifPresent(cell -> book.remarks()
                .add(Finding.builder(SheetFindings.NAME_BY_CELLS)
                        .location(table.location(cell.row(), Role.TASK_NAME))
                        .putFigure("coarse", cell.text())
                        .putFigure("header", table.headerText(Role.TASK_NAME))
                        .build()));
    }

    private static void take(TableRow row, PlanDraft plan, TaskIdentity identity, RaciColumns raci, BookDraft book) {
        Optional<String> text = row.required(Role.TASK_NAME);
        if (text.isEmpty()) {
            row.refuse();
            return;
        }
        TaskGoals goals = TaskGoals.read(row, plan, book);
        Owners owners = Owners.read(row, book);
        Span span = Span.planned(row);
        Optional<Measure> measured =
                goals.inName() ? MeasureCells.read(row, Role.TASK_NAME).filter(Measure::isAim) : Optional.empty();
        String name =
                measured.filter(Measure::endsWithAmount).flatMap(Measure::name).orElse(text.get());
        Optional<TaskIdentity.Known> known = identity.find(row, name, owners, span);
        Task.Builder told = Task.builder()
                .id(known.map(each -> each.task().id()).orElseGet(() -> identity.claim(row, Role.TASK_NAME, name)))
                .name(name)
                .goal(goals.goal().map(Goal::id))
                .initiative(TaskGoals.initiative(row, goals.goal(), plan))
                .start(span.start())
                .finish(span.finish())
                .collaborators(owners.helpers());
        describe(told, row, book);
        told.addAllIndicators(indicators(row, name, measured));
        PlanDraft home = known.map(TaskIdentity.Known::plan).orElse(plan);
        Task task = known.isPresent()
                ? compare(row, home, known.get().task(), told.build(), span)
                : put(row, home, told.build());
        row.subject("task", task.id());
        if (owners.responsible().isEmpty() && row.text(Role.TASK_OWNER).isPresent()) {
            book.toldOf("task/" + task.id(), "task-owner-missing");
        }
        assign(row, home, task, owners, known.isPresent(), book);
        raci.assign(row, home, task);
        if (row.table().mark().isEmpty()) {
            TaskNeeds.read(row, home, task, span, book);
        }
        book.predecessors().note(row, home, task, identity.number(row));
        TaskReports.read(row, home, task, owners, span, book);
        span.tellBeyond(row, plan.period());
        keep(row, home, task);
    }

    private static Task put(TableRow row, PlanDraft plan, Task task) {
        plan.put(task, row.table());
        return task;
    }

    private static void describe(Task.Builder task, TableRow row, BookDraft book) {
        task.description(row.text(Role.TASK_DESCRIPTION).or(() -> row.text(Role.TASK_HOW)))
                .priority(book.wordCells()
                        .read(row, Role.TASK_PRIORITY, "priority", dev.plumbline.goal.Priority.values()))
                .expectedResult(row.text(Role.TASK_RESULT))
                .deliverable(row.text(Role.TASK_DELIVERABLE))
                .effort(TaskNeeds.effort(row))
                .addAllSteps(list(row, Role.TASK_STEPS))
                .addAllCriteria(list(row, Role.TASK_CRITERIA).stream()
                        .map(AcceptanceCriterion::read)
                        .toList());
    }

    private static List<String> list(TableRow row, Role role) {
        return row.text(role).map(TextLists::split).orElse(List.of());
    }

    private static List<Indicator> indicators(TableRow row, String name, Optional<Measure> inName) {
        List<Indicator> own = TaskMeasure.indicators(row, name, Role.TASK_INDICATOR, Role.TASK_TARGET);
        return own.isEmpty() && inName.isPresent() ? TaskMeasure.indicators(name, inName.get()) : own;
    }

    /** Holds a row against what is known of its task, and takes what the plan does not say. */
    private static Task compare(TableRow row, PlanDraft plan, Task known, Task told, Span span) {
        date(row, Role.TASK_START, known, span.start(), known.start());
        date(row, Role.TASK_FINISH, known, span.finish(), known.finish());
        return plan.change(known.id(), builder -> TaskFill.fill(builder, known, told, row));
    }

    private static void date(
            TableRow row, Role role, Task task, Optional<LocalDate> here, Optional<LocalDate> planned) {
        Role asked = row.table().has(role) ? role : Role.TASK_DATES;
        if (here.isEmpty() || planned.isEmpty() || !row.table().has(asked)) {
            return;
        }
        row.compared(asked);
        if (!here.equals(planned)) {
            row.tell(
                    asked,
                    DateFindings.DATE_DIFFERS,
                    finding -> finding.putFigure("task", task.name())
                            .putFigure("tracked", here.get())
                            .putFigure("planned", planned.get())
                            .expected(Localized.of(
                                    planned.get().toString(), planned.get().toString())));
        }
    }

    /** Of a task that is known already a report adds nobody who answers for it. */
    private static void assign(TableRow row, PlanDraft plan, Task task, Owners owners, boolean known, BookDraft book) {
        boolean settled = known
                && TaskColumns.report(row.table())
                && !plan.letters().responsible(task.id()).isEmpty();
        if (!settled) {
            owners.responsible().forEach(party -> plan.letters().assign(task.id(), party, RaciRole.RESPONSIBLE));
        }
        letters(row, Role.TASK_APPROVER, RaciRole.APPROVER, plan, task, book);
        letters(row, Role.TASK_CONSULTED, RaciRole.CONSULTED, plan, task, book);
        letters(row, Role.TASK_INFORMED, RaciRole.INFORMED, plan, task, book);
    }

    private static void letters(TableRow row, Role role, RaciRole letter, PlanDraft plan, Task task, BookDraft book) {
        if (row.table().has(role)) {
            book.parties().all(row, role).forEach(party -> plan.letters().assign(task.id(), party, letter));
        }
    }

    /** What the row holds beside, kept with the task. */
    private static void keep(TableRow row, PlanDraft plan, Task task) {
        Map<String, String> more = row.attributes();
        if (!more.isEmpty()) {
            Map<String, String> known = plan.task(task.id()).orElseThrow().attributes();
            plan.change(task.id(), builder -> builder.attributes(plan.kept(task.id(), known, more)));
        }
    }
}
