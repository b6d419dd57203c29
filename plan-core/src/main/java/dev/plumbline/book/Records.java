package dev.plumbline.book;

import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueFact;
import dev.plumbline.issue.IssueHistories;
import dev.plumbline.issue.IssueHistory;
import dev.plumbline.issue.IssueId;
import dev.plumbline.plan.Plan;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskFact;
import dev.plumbline.task.TaskHistory;
import dev.plumbline.task.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** What a book records about one task or issue. */
final class Records {

    private Records() {}

    static TaskHistory task(PlanBook book, TaskId id) {
        for (Plan plan : book.plans()) {
            for (Task task : plan.tasks()) {
                if (task.id().equals(id)) {
                    return new TaskHistory(task, book.history(plan.id()).parties(id, plan), facts(book, id));
                }
            }
        }
        throw new NoSuchElementException("The book has no task [" + id + "]. Take an id from its plans.");
    }

    private static List<Entry<TaskFact>> facts(PlanBook book, TaskId id) {
        return book.execution().entries(TaskFact.class).stream()
                .filter(entry -> entry.fact().task().equals(id))
                .toList();
    }

    static IssueHistory issue(PlanBook book, IssueId id) {
        List<Entry<?>> entries = new ArrayList<>();
        for (Entry<?> entry : book.execution().entries()) {
            if (isAbout(entry.fact(), id)) {
                entries.add(entry);
            } else if (entry.fact() instanceof Correction correction && isAbout(correction.corrected(), id)) {
                putRight(entries, correction, entry.stamp());
            }
        }
        return IssueHistories.of(entries)
                .of(id)
                .orElseThrow(() -> new NoSuchElementException(
                        "The book has no issue [" + id + "]. Record its report first, or take an id from its issues."));
    }

    private static boolean isAbout(Fact fact, IssueId id) {
        return fact instanceof Issue issue && issue.id().equals(id)
                || fact instanceof IssueFact told && told.issue().equals(id);
    }

    /** Of the same fact recorded twice the later record is put right. */
    private static void putRight(List<Entry<?>> entries, Correction correction, Stamp by) {
        for (int at = entries.size() - 1; at >= 0; at--) {
            if (entries.get(at).fact().equals(correction.corrected())) {
                entries.remove(at);
                correction.replacement().ifPresent(right -> entries.add(new Entry<>(right, by)));
                return;
            }
        }
    }
}
