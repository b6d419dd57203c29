package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.TableFindings;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.text.TextForms;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which task a row is about (IO-2d): the one of its number, else the one of its name in its unit. Two rows of one table are
 * never one task.
 */
final class TaskIdentity {

    private static final int MOST_OF_ONE_NAME = 100;
    private static final Deque<TaskId> NONE = new ArrayDeque<>(1);

    private final BookDraft book;
    private final PlanDraft plan;
    private final OfficeTable table;
    private final boolean reports;
    private final boolean numbered;
    private final Map<PlanDraft, Map<String, Deque<TaskId>>> others = new IdentityHashMap<>();

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
                    TableFindings.NAME_DIFFERS,
                    finding -> finding.putFigure("number", number).putFigure("other", task.name()));
        }
        return same;
    }

    private Optional<Known> byName(String name, Owners owners, Span span) {
        for (PlanDraft each : plans()) {
            Deque<TaskId> others = others(each, name);
            if (others.isEmpty()) {
                continue;
            }
            Task best = null;
            int looked = 0;
            for (TaskId id : others) {
                if (looked++ == MOST_OF_ONE_NAME) {
                    break;
                }
                if (!isFree(each, id) || !unitFits(each, id, owners)) {
                    continue;
                }
                Task task = each.task(id).orElseThrow();
                boolean sameFinish = span.finish().isPresent() && span.finish().equals(task.finish());
                best = best == null || sameFinish ? task : best;
                if (sameFinish) {
                    break;
                }
            }
            if (best != null) {
                others.remove(best.id());
                return Optional.of(new Known(each, best));
            }
        }
        return Optional.empty();
    }

    /** The tasks of a name that others told of, not rows of this table; asked for the first time before it has told any. */
    private Deque<TaskId> others(PlanDraft draft, String name) {
        List<TaskId> named = draft.tasks(name);
        return named.isEmpty()
                ? NONE
                : others.computeIfAbsent(draft, any -> new HashMap<>())
                        .computeIfAbsent(draft.key(name), any -> new ArrayDeque<>(named));
    }

    /** Reports may be about tasks of a wider plan; planned tasks are the plan's own. */
    private List<PlanDraft> plans() {
        return reports ? book.chain(plan) : List.of(plan);
    }

    /** Whether no row of this table is about a task yet. */
    private boolean isFree(PlanDraft draft, TaskId task) {
        return !draft.isFrom(table, task) && !book.tasksOf(table).contains(task);
    }

    private static boolean unitFits(PlanDraft plan, TaskId task, Owners owners) {
        Set<OrgUnitId> units = plan.units(task);
        return owners.unit().isEmpty()
                || units.isEmpty()
                || units.contains(owners.unit().get());
    }

    /** A free id for a new task; one that is taken is numbered, which is told. */
    TaskId claim(TableRow row, Role nameRole, String name, Owners owners) {
        Optional<String> number = number(row);
        String id = number.map(own -> plan.id() + "/" + own)
                .orElseGet(() -> NameIds.idOfKey(plan.id(), owners.unit(), plan.key(name)));
        TaskId task = plan.claim(id);
        if (!task.value().equals(id)) {
            row.tell(nameRole, TableFindings.ID_CLASH, finding -> finding.putFigure("id", task.value()));
        }
        return task;
    }
}
