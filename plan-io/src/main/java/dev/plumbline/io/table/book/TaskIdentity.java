package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.TableFindings;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.text.TextForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which task a row is about (IO-2d): the one of its number, else the one of its name in its unit. Two rows of one table are
 * never one task.
 */
final class TaskIdentity {

    private final BookDraft book;
    private final PlanDraft plan;
    private final OfficeTable table;
    private final boolean reports;
    private final boolean numbered;

    TaskIdentity(BookDraft book, PlanDraft plan, OfficeTable table) {
        this.book = book;
        this.plan = plan;
        this.table = table;
        this.reports = TaskColumns.report(table);
        this.numbered = Numbers.identify(table, Role.TASK_NUMBER, book.words());
    }

    /** The number that identifies a row, where its table has such a column. */
    Optional<String> number(TableRow row) {
        return numbered ? row.text(Role.TASK_NUMBER) : Optional.empty();
    }

    /** A task that is known already, with the plan that has it. */
    record Known(PlanDraft plan, Task task) {}

    /** The known task that a row is about; noted as taken by its table. */
    Optional<Known> find(TableRow row, String name, Owners owners, Span span) {
        Optional<Known> found = byNumber(row, name).or(() -> byName(name, owners, span));
        found.ifPresent(known -> book.tasksOf(table).add(known.task.id()));
        return found;
    }

    private Optional<Known> byNumber(TableRow row, String name) {
        Optional<String> number = number(row);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        for (PlanDraft each : plans()) {
            Optional<Task> task = each.task(TaskId.of(each.id() + "/" + number.get()));
            if (task.isPresent() && isFree(task.get().id()) && isSame(task.get(), name, number.get(), row)) {
                return task.map(known -> new Known(each, known));
            }
        }
        return Optional.empty();
    }

    private boolean isSame(Task task, String name, String number, TableRow row) {
        boolean same = TextForms.matchingKey(task.name()).equals(TextForms.matchingKey(name));
        if (!same && !Numbers.isPlain(number)) {
            row.tell(
                    Role.TASK_NAME,
                    TableFindings.NAME_DIFFERS,
                    finding -> finding.putFigure("number", number).putFigure("other", task.name()));
        }
        return same;
    }

    private Optional<Known> byName(String name, Owners owners, Span span) {
        for (PlanDraft each : plans()) {
            List<Task> fitting = new ArrayList<>();
            for (TaskId id : each.tasks(name)) {
                Task task = each.task(id).orElseThrow();
                if (isFree(id) && unitFits(each, id, owners)) {
                    fitting.add(task);
                }
            }
            Optional<Task> best = fitting.stream()
                    .filter(task -> span.finish().isPresent() && span.finish().equals(task.finish()))
                    .findFirst()
                    .or(() -> fitting.stream().findFirst());
            if (best.isPresent()) {
                return best.map(task -> new Known(each, task));
            }
        }
        return Optional.empty();
    }

    /** Reports may be about tasks of a wider plan; planned tasks are the plan's own. */
    private List<PlanDraft> plans() {
        return reports ? book.chain(plan) : List.of(plan);
    }

    private boolean isFree(TaskId task) {
        return !book.tasksOf(table).contains(task);
    }

    private static boolean unitFits(PlanDraft plan, TaskId task, Owners owners) {
        Set<dev.plumbline.party.OrgUnitId> units = plan.units(task);
        return owners.unit().isEmpty()
                || units.isEmpty()
                || units.contains(owners.unit().get());
    }

    /** A free id for a new task; one that is taken is numbered, which is told. */
    TaskId claim(TableRow row, Role nameRole, String name, Owners owners) {
        Optional<String> number = number(row);
        String id =
                number.map(own -> plan.id() + "/" + own).orElseGet(() -> NameIds.id(plan.id(), owners.unit(), name));
        String free = book.ids().claim("task/" + id).substring("task/".length());
        if (!free.equals(id)) {
            row.tell(nameRole, TableFindings.ID_CLASH, finding -> finding.putFigure("id", free));
        }
        TaskId task = TaskId.of(free);
        book.tasksOf(table).add(task);
        return task;
    }
}
