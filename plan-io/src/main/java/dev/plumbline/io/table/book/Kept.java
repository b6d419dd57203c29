package dev.plumbline.io.table.book;

import dev.plumbline.fact.Reference;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.row.Ticks;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads cells that may say something known; where they do not, they stay as text with their row. */
final class Kept {

    private Kept() {}

    /** The constant that a cell's word stands for; another word stays as text. */
    static <E extends Enum<E> & Localized> Optional<E> word(
            TableRow row, Role role, String list, E[] constants, BookDraft book) {
        return known(
                row,
                role,
                row.text(role).flatMap(text -> book.wordCells().constant(Ticks.chosen(text), list, constants)));
    }

    /** The task that a cell names, in a plan and those that contain it; what names none or several stays as text. */
    static Optional<TaskId> task(TableRow row, Role role, PlanDraft plan, BookDraft book) {
        return known(row, role, row.text(role).flatMap(text -> find(text, plan, book)));
    }

    /** A reference to the task that a cell names. */
    static Optional<Reference> aboutTask(TableRow row, Role role, PlanDraft plan, BookDraft book) {
        return task(row, role, plan, book).map(task -> Reference.of("task", task.value()));
    }

    private static <V> Optional<V> known(TableRow row, Role role, Optional<V> read) {
        if (read.isEmpty()) {
            row.keep(role);
        }
        return read;
    }

    /** The one task of a name or number, in the nearest plan that has one. */
    static Optional<TaskId> find(String text, PlanDraft plan, BookDraft book) {
        for (PlanDraft each : book.chain(plan)) {
            List<TaskId> found = each.tasks(text);
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
            }
            Optional<TaskId> numbered = each.task(TaskId.of(each.id() + "/" + text))
                    .or(() -> each.task(TaskId.of(text)))
                    .map(Task::id);
            if (numbered.isPresent()) {
                return numbered;
            }
        }
        return Optional.empty();
    }

    /** The sentences of a text: parts between semicolons and line breaks; what a bracket holds stays together. */
    static List<String> sentences(String text) {
        List<String> parts = new ArrayList<>();
        boolean closed = text.indexOf('）') >= 0 || text.indexOf(')') >= 0;
        int from = 0;
        int depth = 0;
        for (int i = 0; i <= text.length(); i++) {
            char letter = i == text.length() ? '\n' : text.charAt(i);
            depth = letter == '\n' ? 0 : depth(letter, depth, closed);
            if (letter == '\n' || depth == 0 && (letter == '；' || letter == ';')) {
                String part = text.substring(from, i).strip();
                from = i + 1;
                if (!part.isEmpty()) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private static int depth(char letter, int depth, boolean closed) {
        if (closed && (letter == '（' || letter == '(')) {
            return depth + 1;
        }
        return letter == '）' || letter == ')' ? Math.max(0, depth - 1) : depth;
    }

    /** The sentences of a cell. */
    static List<String> sentences(TableRow row, Role role) {
        return row.text(role).map(Kept::sentences).orElse(List.of());
    }
}
