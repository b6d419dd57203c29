package dev.plumbline.io.table.mapping;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What tasks wait for, as their rows say (前置任务, TASK-4): noted while tables are read, looked up when all tasks are known.
 *
 * <p>A number means the task of that 编号 in the same table, of one without such a column its row so many rows below the
 * header. Confined to one thread.
 */
final class Predecessors {

    static final Column WAITS_FOR = Column.of("前置任务", "紧前任务", "依赖任务", "前置工作");
    static final Column NUMBER = Column.of("编号", "序号", "任务编号");

    private final List<Noted> noted = new ArrayList<>();
    private final Map<FoundTable, Map<String, TaskId>> numbers = new IdentityHashMap<>();

    private record Noted(TableRow row, PlanDraft plan, TaskId task, String text) {}

    /** Notes what a row says its task waits for, and by which number others call it. */
    void note(TableRow row, PlanDraft plan, Task task) {
        Map<String, TaskId> table = numbers.computeIfAbsent(row.table(), any -> new HashMap<>());
        Optional<String> number = row.text(NUMBER);
        number.ifPresent(any -> row.compared(NUMBER));
        table.putIfAbsent(number.orElseGet(() -> Integer.toString(table.size() + 1)), task.id());
        row.text(WAITS_FOR).ifPresent(text -> noted.add(new Noted(row, plan, task.id(), text)));
    }

    /** Gives every task the dependencies that can be found, and reports the others. */
    void resolve(BookAssembly book) {
        for (Noted each : noted) {
            List<Dependency> found = new ArrayList<>();
            for (String part : parts(each, book)) {
                find(part, each, book).ifPresent(found::add);
            }
            Task known = each.plan.change(each.task, task -> task);
            found.removeAll(known.dependencies());
            each.plan.change(each.task, task -> task.addAllDependencies(found));
        }
    }

    /** A task's name may hold the marks that part others. */
    private List<String> parts(Noted each, BookAssembly book) {
        return tasks(each.text, each, book).isEmpty() ? Lists.split(each.text) : List.of(each.text);
    }

    private Optional<Dependency> find(String part, Noted each, BookAssembly book) {
        Optional<DependencyText> read =
                tasks(part, each, book).isEmpty() ? DependencyText.read(part) : Optional.of(DependencyText.named(part));
        if (read.isEmpty()) {
            tell(TableFindings.DEPENDENCY_UNREADABLE, part, each);
            return Optional.empty();
        }
        List<TaskId> tasks = tasks(read.get().task(), each, book);
        if (tasks.size() != 1) {
            tell(tasks.isEmpty() ? TableFindings.PREDECESSOR_UNKNOWN : TableFindings.PREDECESSOR_AMBIGUOUS, part, each);
            return Optional.empty();
        }
        DependencyText link = read.get();
        return lagged(tasks.get(0), link, part, each);
    }

    private Optional<Dependency> lagged(TaskId task, DependencyText link, String part, Noted each) {
        try {
            return Optional.of(new Dependency(task, link.kind(), link.lag(), link.counting()));
        } catch (IllegalArgumentException tooLong) {
            tell(TableFindings.DEPENDENCY_UNREADABLE, part, each);
            return Optional.empty();
        }
    }

    /** The tasks that a word may mean: a number in its table, else a name in the narrowest plan that has it. */
    private List<TaskId> tasks(String word, Noted each, BookAssembly book) {
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

    private static void tell(FindingCode code, String part, Noted each) {
        each.row.tell(
                WAITS_FOR,
                code,
                finding -> finding.putFigure("predecessor", part).expected(TableFindings.DEPENDENCY));
    }
}
