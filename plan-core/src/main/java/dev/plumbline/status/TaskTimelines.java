package dev.plumbline.status;

import dev.plumbline.book.PlanBook;
import dev.plumbline.book.Procedures;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.plan.Plan;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskFact;
import dev.plumbline.task.TaskHistory;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskProcess;
import dev.plumbline.task.TaskTimeline;
import dev.plumbline.time.AsOf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of each task by what was recorded about it; of tasks with one id, the first plan's parties count. Immutable.
 */
final class TaskTimelines {

    private static final Told NOTHING = Told.of(List.of(), TaskTimeline.nothing());

    /** What was recorded about a task, what became of it by that, and which facts do not count, told apart by themselves. */
    private record Told(List<Entry<TaskFact>> entries, TaskTimeline timeline, Set<Fact> refused) {

        static Told of(List<Entry<TaskFact>> entries, TaskTimeline timeline) {
            if (timeline.refusals().isEmpty()) {
                return new Told(entries, timeline, Set.of());
            }
            Set<Fact> refused = Collections.newSetFromMap(new IdentityHashMap<>());
            timeline.refusals().forEach(each -> refused.add(each.entry().fact()));
            return new Told(entries, timeline, refused);
        }
    }

    private final Layers<TaskId, Told> byTask;

    private TaskTimelines(Layers<TaskId, Told> byTask) {
        this.byTask = byTask;
    }

    static TaskTimelines of(PlanBook book, AsOf asOf, Collection<Entry<?>> counting) {
        Map<TaskId, List<Entry<TaskFact>>> recorded = recorded(counting);
        TaskProcess process = Procedures.standard().tasks(book);
        Map<TaskId, Told> byTask = new HashMap<>((int) (recorded.size() / 0.75) + 1);
        for (Plan plan : recorded.isEmpty() ? List.<Plan>of() : book.plans()) {
            for (Task task : plan.tasks()) {
                List<Entry<TaskFact>> facts = recorded.remove(task.id());
                if (facts != null) {
                    byTask.put(task.id(), told(process, book, asOf, plan, task, facts));
                }
            }
        }
        return new TaskTimelines(Layers.of(byTask));
    }

    private static Map<TaskId, List<Entry<TaskFact>>> recorded(Collection<Entry<?>> entries) {
        Map<TaskId, List<Entry<TaskFact>>> recorded = new HashMap<>();
        for (Entry<?> entry : entries) {
            if (entry.fact() instanceof TaskFact fact) {
                recorded.computeIfAbsent(fact.task(), any -> new ArrayList<>(2)).add(new Entry<>(fact, entry.stamp()));
            }
        }
        return recorded;
    }

    private static Told told(
            TaskProcess process, PlanBook book, AsOf asOf, Plan plan, Task task, List<Entry<TaskFact>> facts) {
        var parties = book.history(plan.id()).parties(task.id(), plan, asOf);
        return Told.of(facts, process.replay(new TaskHistory(task, parties, facts)));
    }

    /** The same after more was recorded; the change is told of facts that count now and did not before, or no more. */
    TaskTimelines after(PlanBook book, AsOf asOf, List<Entry<?>> more, PlanIndex index, FactChange change) {
        Map<TaskId, List<Entry<TaskFact>>> recorded = recorded(more);
        if (recorded.isEmpty()) {
            return this;
        }
        TaskProcess process = Procedures.standard().tasks(book);
        Map<TaskId, Told> others = new HashMap<>();
        recorded.forEach((id, facts) -> index.task(id).ifPresent(place -> {
            Told before = byTask.get(id, NOTHING);
            List<Entry<TaskFact>> all = new ArrayList<>(before.entries());
            all.addAll(facts);
            Told now = told(process, book, asOf, place.plan(), place.task(), all);
            others.put(id, now);
            if (!before.refused().equals(now.refused())) {
                before.entries().stream()
                        .filter(each -> before.refused().contains(each.fact())
                                != now.refused().contains(each.fact()))
                        .forEach(change::turned);
            }
        }));
        return new TaskTimelines(byTask.with(others));
    }

    TaskTimeline of(TaskId task) {
        return byTask.get(task, NOTHING).timeline();
    }

    /** What was recorded about a task of the plans, whether it counts or not. */
    List<Entry<TaskFact>> recorded(TaskId task) {
        return byTask.get(task, NOTHING).entries();
    }

    /** Whether a fact does not count. */
    boolean isRefused(Fact fact) {
        return fact instanceof TaskFact task
                && byTask.get(task.task(), NOTHING).refused().contains(fact);
    }
}
