package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.Namesakes;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.RowFindings;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.text.TextForms;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which task a row is about (IO-2d): the one of its number, else the one of its name in its unit. Two rows of one table are
 * never one task.
 */
final class TaskIdentity {

    private static final List<Role> TELLING = List.of(
            Role.TASK_NAME,
            Role.TASK_UNIT,
            Role.TASK_OWNER,
            Role.TASK_FINISH,
            Role.TASK_DATES,
            Role.TASK_START,
            Role.TASK_DESCRIPTION,
            Role.TASK_GOAL);

    private final BookDraft book;
    private final PlanDraft plan;
    private final OfficeTable table;
    private final boolean reports;
    private final boolean numbered;
    private final Namesakes namesakes;
    private final Map<PlanDraft, Map<String, TaskAlike>> others = new IdentityHashMap<>();

    TaskIdentity(BookDraft book, PlanDraft plan, OfficeTable table) {
        this.book = book;
        this.plan = plan;
        this.table = table;
        this.reports = TaskColumns.report(table);
        this.numbered = Numbers.identify(table, Role.TASK_NUMBER, book.words());
        this.namesakes = Namesakes.of(
                table,
                book.remarks(),
                this::name,
                this::id,
                TELLING,
                numbered ? Optional.empty() : Optional.of(Role.TASK_NUMBER));
    }

    private Optional<String> name(TableRow row) {
        Optional<String> number = numbered ? row.peek(Role.TASK_NUMBER) : Optional.empty();
        return number.isPresent() ? number : row.peek(Role.TASK_NAME).map(plan::key);
    }

    /** The id that a row would have if it had no namesakes. */
    private Optional<String> id(TableRow row) {
        Optional<String> number = numbered ? row.peek(Role.TASK_NUMBER) : Optional.empty();
        return number.map(own -> plan.idOf(table, own))
                .or(() -> row.peek(Role.TASK_NAME)
                        .map(name ->
                                NameIds.idOfKey(plan.id(), Owners.unitSaid(row, book), TextForms.matchingKey(name))));
    }

    /** The number that identifies a row, where its table has such a column. */
    Optional<String> number(TableRow row) {
        return numbered ? row.text(Role.TASK_NUMBER) : Optional.empty();
    }

    /** A task that is known already, with the plan that has it. */
    record Known(PlanDraft plan, Task task) {}

    /** The known task that a row is about; noted as taken by its table. */
    Optional<Known> find(TableRow row, String name, Owners owners, Span span) {
        Optional<Known> found = byNumber(row, name).or(() -> byName(row, name, owners, span));
        found.ifPresent(known -> book.tasksOf(table).add(known.task.id()));
        return found;
    }

    private Optional<Known> byNumber(TableRow row, String name) {
        Optional<String> number = number(row);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        for (PlanDraft each : plans()) {
            Optional<Task> task = each.task(TaskId.of(each.idOf(table, number.get())));
            if (task.isPresent() && isFree(each, task.get().id()) && isSame(task.get(), name, number.get(), row)) {
                return task.map(known -> new Known(each, known));
            }
        }
        return Optional.empty();
    }

    private boolean isSame(Task task, String name, String number, TableRow row) {
        boolean same = TextForms.matchingKey(task.name()).equals(plan.key(name));
        if (!same && !Numbers.isPlain(number)) {
            row.tell(
                    Role.TASK_NAME,
                    RowFindings.NAME_DIFFERS,
                    finding -> finding.putFigure("number", number).putFigure("other", task.name()));
        }
        return same;
    }

    private Optional<Known> byName(TableRow row, String name, Owners owners, Span span) {
        boolean choosy = namesakes.of(row).isPresent()
                && (owners.first().isPresent() || span.finish().isPresent());
        for (PlanDraft each : plans()) {
            Optional<TaskId> found = others(each, name).find(owners, span.finish(), choosy, id -> isFree(each, id));
            if (found.isPresent()) {
                return Optional.of(new Known(each, each.task(found.get()).orElseThrow()));
            }
        }
        return Optional.empty();
    }

    /** The tasks of a name that others told of, not rows of this table; asked for the first time before it has told any. */
    private TaskAlike others(PlanDraft draft, String name) {
        List<TaskId> named = draft.tasks(name);
        return named.isEmpty()
                ? TaskAlike.NONE
                : others.computeIfAbsent(draft, any -> new HashMap<>())
                        .computeIfAbsent(draft.key(name), any -> TaskAlike.of(draft, named));
    }

    /** Reports may be about tasks of a wider plan; planned tasks are the plan's own. */
    private List<PlanDraft> plans() {
        return reports ? book.chain(plan) : List.of(plan);
    }

    /** Whether no row of this table is about a task yet. */
    private boolean isFree(PlanDraft draft, TaskId task) {
        return table.mark().isPresent()
                || !draft.isFrom(table, task) && !book.tasksOf(table).contains(task);
    }

    /** A free id for a new task; one that is taken is numbered, which is told. */
    TaskId claim(TableRow row, Role nameRole, String name) {
        Optional<String> number = number(row);
        String id = number.map(own -> plan.idOf(table, own))
                .orElseGet(() -> NameIds.idOfKey(plan.id(), Owners.unitSaid(row, book), plan.key(name)));
        Optional<String> more = namesakes.of(row);
        TaskId task = plan.claim(id + more.orElse(""));
        if (more.isPresent() || !task.value().equals(id)) {
            row.tell(nameRole, RowFindings.clash(number.isPresent()), finding -> finding.putFigure("id", task.value()));
        }
        return task;
    }
}
