package dev.plumbline.status;

import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueFact;
import dev.plumbline.issue.IssueId;
import dev.plumbline.task.TaskFact;
import dev.plumbline.task.TaskId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the facts are about by which one view of a book differs from another. Mutable until the view is made. */
final class FactChange {

    private final Set<Class<?>> kinds = new LinkedHashSet<>();
    private final Set<IndicatorId> measured = new LinkedHashSet<>();
    private final Set<TaskId> tasks = new LinkedHashSet<>();
    private final Set<IssueId> issues = new LinkedHashSet<>();
    private final List<Entry<?>> entered = new ArrayList<>();
    private final Set<Class<?>> turned = new LinkedHashSet<>();
    private boolean isLess;
    private boolean isLessOfIssues;

    /** More facts count. */
    void more(Collection<? extends Entry<?>> entries) {
        entered.addAll(entries);
        entries.forEach(entry -> about(entry.fact()));
    }

    /** Facts count no more. */
    void less(Collection<? extends Entry<?>> entries) {
        entries.forEach(entry -> {
            about(entry.fact());
            isLessOfIssues |= entry.fact() instanceof IssueFact;
        });
        isLess |= !entries.isEmpty();
    }

    /** A fact known before counts now and did not, or counts no more. */
    void turned(Entry<?> entry) {
        less(List.of(entry));
        turned.add(entry.fact().getClass());
    }

    /** Whether of a kind facts known before count now and did not, or count no more. */
    boolean isTurned(Class<?> kind) {
        return turned.contains(kind);
    }

    /** Something is to be told about facts of a kind, whether they count or not. */
    void told(Class<?> kind) {
        kinds.add(kind);
    }

    private void about(Fact fact) {
        kinds.add(fact.getClass());
        if (fact instanceof Measurement measurement) {
            measured.add(measurement.indicator());
        } else if (fact instanceof TaskFact task) {
            tasks.add(task.task());
        } else if (fact instanceof IssueFact issue) {
            issues.add(issue.issue());
        } else if (fact instanceof Issue issue) {
            issues.add(issue.id());
        }
    }

    /** What counts more, in the order of recording. */
    List<Entry<?>> entered() {
        return entered;
    }

    /** The kinds of which facts differ. */
    Set<Class<?>> kinds() {
        return kinds;
    }

    /** Whether nothing differs. */
    boolean isNothing() {
        return kinds.isEmpty();
    }

    /** Whether some facts count no more. */
    boolean isLess() {
        return isLess;
    }

    /** Whether facts about issues count no more. */
    boolean isLessOfIssues() {
        return isLessOfIssues;
    }

    /** Whether facts of one of these kinds differ. */
    boolean isOf(Class<?>... these) {
        for (Class<?> each : these) {
            if (kinds.stream().anyMatch(each::isAssignableFrom)) {
                return true;
            }
        }
        return false;
    }

    Set<IndicatorId> measured() {
        return measured;
    }

    Set<TaskId> tasks() {
        return tasks;
    }

    Set<IssueId> issues() {
        return issues;
    }
}
