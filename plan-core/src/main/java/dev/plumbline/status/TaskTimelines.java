package dev.plumbline.status;

import dev.plumbline.book.PlanBook;
import dev.plumbline.book.Procedures;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.task.RefusedStep;
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

/** What became of each task by what was recorded about it; of tasks with one id, the first plan's parties count. */
record TaskTimelines(Map<TaskId, TaskTimeline> byTask) {

    static TaskTimelines of(PlanBook book, AsOf asOf, Collection<Entry<?>> counting) {
        Map<TaskId, List<Entry<TaskFact>>> recorded = new HashMap<>();
        for (Entry<?> entry : counting) {
            if (entry.fact() instanceof TaskFact fact) {
                recorded.computeIfAbsent(fact.task(), any -> new ArrayList<>()).add(new Entry<>(fact, entry.stamp()));
            }
        }
        TaskProcess process = Procedures.standard().tasks(book);
        Map<TaskId, TaskTimeline> byTask = new HashMap<>();
        for (Plan plan : recorded.isEmpty() ? List.<Plan>of() : book.plans()) {
            PlanHistory history = book.history(plan.id());
            for (Task task : plan.tasks()) {
                List<Entry<TaskFact>> facts = recorded.remove(task.id());
                if (facts != null) {
                    byTask.put(
                            task.id(),
                            process.replay(new TaskHistory(task, history.parties(task.id(), plan, asOf), facts)));
                }
            }
        }
        return new TaskTimelines(byTask);
    }

    TaskTimeline of(TaskId task) {
        return byTask.getOrDefault(task, TaskTimeline.nothing());
    }

    /** What does not count. */
    Set<Fact> refused() {
        Set<Fact> refused = Collections.newSetFromMap(new IdentityHashMap<>());
        byTask.values().stream()
                .flatMap(timeline -> timeline.refusals().stream())
                .map(RefusedStep::entry)
                .forEach(entry -> refused.add(entry.fact()));
        return refused;
    }
}
