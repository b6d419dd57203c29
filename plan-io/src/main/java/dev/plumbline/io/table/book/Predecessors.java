package dev.plumbline.io.table.book;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.io.table.row.DependencyText;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.RowFindings;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What tasks wait for, as their rows say (前置任务, TASK-4): noted while tables are read, looked up when all tasks are known.
 *
 * <p>A number means the task of that 编号 or 序号 in the same table, of one without such a column its row so many rows below
 * the header. Confined to one thread.
 */
final class Predecessors {

    private final List<Noted> noted = new ArrayList<>();
    private final Map<OfficeTable, Map<String, TaskId>> numbers = new IdentityHashMap<>();

    private record Noted(TableRow row, PlanDraft plan, TaskId task, String text) {}

    /** Notes what a row says its task waits for, and by which number others call it. */
    void note(TableRow row, PlanDraft plan, Task task, Optional<String> identity) {
        boolean waiting = row.table().has(Role.TASK_PREDECESSOR);
        Optional<String> number = row.text(Role.TASK_NUMBER);
        if (number.isPresent() && identity.isEmpty()) {
            Numbers.leave(row, Role.TASK_NUMBER, number.get());
        }
        if (!waiting) {
            return;
        }
        Map<String, TaskId> table = numbers.computeIfAbsent(row.table(), any -> new HashMap<>());
        boolean counted = !row.table().has(Role.TASK_NUMBER);
        number.or(() -> counted ? Optional.of(Integer.toString(table.size() + 1)) : Optional.empty())
                .ifPresent(word -> table.putIfAbsent(word, task.id()));
        row.text(Role.TASK_PREDECESSOR).ifPresent(text -> noted.add(new Noted(row, plan, task.id(), text)));
    }

    /** Gives every task the dependencies that can be found, and reports the others. */
    void resolve(BookDraft book) {
        for (Noted each : noted) {
            Set<Dependency> found = new LinkedHashSet<>();
            for (String part : parts(each, book)) {
                found.addAll(find(part, each, book));
            }
            Task known = each.plan.task(each.task).orElseThrow();
            found.removeAll(known.dependencies());
            each.plan.change(each.task, task -> task.addAllDependencies(found));
        }
    }

    /** A task's name may hold the marks that part others. */
    private List<String> parts(Noted each, BookDraft book) {
        return tasks(each.text, each, book).isEmpty()
                ? PredecessorList.split(
                        each.text, word -> !tasks(word, each, book).isEmpty())
                : List.of(each.text);
    }

    private List<Dependency> find(String part, Noted each, BookDraft book) {
        if (tasks(part, each, book).isEmpty()) {
            Optional<List<String>> range = PredecessorList.range(part);
            if (range.isPresent()) {
                return range(part, range.get(), each, book);
            }
        }
        Optional<DependencyText> read =
                tasks(part, each, book).isEmpty() ? DependencyText.read(part) : Optional.of(DependencyText.named(part));
        if (read.isEmpty()) {
            report(RowFindings.DEPENDENCY_UNREADABLE, part, each);
            return List.of();
        }
        List<TaskId> tasks = tasks(read.get().task(), each, book);
        if (tasks.size() != 1) {
            report(tasks.isEmpty() ? RowFindings.PREDECESSOR_UNKNOWN : RowFindings.PREDECESSOR_AMBIGUOUS, part, each);
            return List.of();
        }
        return lagged(tasks.get(0), read.get(), part, each);
    }

    /** 7-9 beside tasks 7, 8 and 9 means those three; that it might mean a lead of nine days is told. */
    private List<Dependency> range(String part, List<String> words, Noted each, BookDraft book) {
        List<Dependency> found = new ArrayList<>();
        for (String word : words) {
            List<TaskId> tasks = tasks(word, each, book);
            if (tasks.size() != 1) {
                report(RowFindings.DEPENDENCY_UNREADABLE, part, each);
                return List.of();
            }
            found.add(Dependency.finishToStart(tasks.get(0)));
        }
        each.row.tell(
                Role.TASK_PREDECESSOR,
                RowFindings.PREDECESSOR_RANGE,
                finding -> finding.putFigure("predecessor", part).putFigure("count", words.size()));
        return found;
    }

    private List<Dependency> lagged(TaskId task, DependencyText link, String part, Noted each) {
        if (task.equals(each.task)) {
            report(RowFindings.PREDECESSOR_ITSELF, part, each);
            return List.of();
        }
        try {
            return List.of(new Dependency(task, link.kind(), link.lag(), link.counting()));
        } catch (IllegalArgumentException tooLong) {
            report(RowFindings.DEPENDENCY_UNREADABLE, part, each);
            return List.of();
        }
    }

    /** The tasks that a word may mean: a number in its table, else a name in the narrowest plan that has it. */
    private List<TaskId> tasks(String word, Noted each, BookDraft book) {
        TaskId numbered = numbers.getOrDefault(each.row.table(), Map.of()).get(word);
        if (numbered != null) {
            return List.of(numbered);
        }
        return book.chain(each.plan).stream()
                .map(plan -> plan.tasks(word))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static void report(FindingCode code, String part, Noted each) {
        each.row.report(
                Role.TASK_PREDECESSOR, code, RowFindings.DEPENDENCY, finding -> finding.putFigure("predecessor", part));
    }
}
