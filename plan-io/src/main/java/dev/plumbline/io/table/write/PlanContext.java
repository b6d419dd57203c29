package dev.plumbline.io.table.write;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.text.TextForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A plan whose tables are written, with its facts, and how cells name its goals and tasks. Confined to one thread. */
final class PlanContext {

    private final Plan plan;
    private final List<Entry<?>> facts;
    private final Numbering goals;
    private final Numbering tasks;
    private final Map<GoalId, Goal> goalsById = new HashMap<>();
    private final Map<TaskId, Task> tasksById = new HashMap<>();
    private final Map<String, Integer> goalNames = new HashMap<>();
    private final Map<String, Integer> taskNames = new HashMap<>();

    /**
     * @param chain the plan and those that contain it
     * @param facts what was recorded of it, in the order of the book
     */
    PlanContext(Plan plan, List<Plan> chain, List<Entry<?>> facts) {
        this.plan = plan;
        this.facts = facts;
        this.goals = Numbering.of(
                plan.id().value(),
                plan.goals().stream().map(goal -> goal.id().value()).toList());
        this.tasks = Numbering.of(
                plan.id().value(),
                plan.tasks().stream().map(task -> task.id().value()).toList());
        for (Plan each : chain) {
            each.goals().forEach(goal -> {
                goalsById.putIfAbsent(goal.id(), goal);
                goalNames.merge(TextForms.matchingKey(goal.name()), 1, Integer::sum);
                goal.indicator()
                        .name()
                        .filter(name -> !TextForms.matchingKey(name).equals(TextForms.matchingKey(goal.name())))
                        .ifPresent(name -> goalNames.merge(TextForms.matchingKey(name), 1, Integer::sum));
            });
            each.tasks().forEach(task -> {
                tasksById.putIfAbsent(task.id(), task);
                taskNames.merge(TextForms.matchingKey(task.name()), 1, Integer::sum);
            });
        }
    }

    Plan plan() {
        return plan;
    }

    Numbering goals() {
        return goals;
    }

    Numbering tasks() {
        return tasks;
    }

    Optional<Task> task(TaskId id) {
        return Optional.ofNullable(tasksById.get(id));
    }

    Optional<Goal> goal(GoalId id) {
        return Optional.ofNullable(goalsById.get(id));
    }

    /** By its name where that is no other's, else by its whole id. */
    OutCell goal(Optional<GoalId> id) {
        return OutCell.text(id.flatMap(this::goal)
                .map(goal -> goalNames.get(TextForms.matchingKey(goal.name())) == 1
                        ? goal.name()
                        : goal.id().value())
                .orElse(null));
    }

    /** By its name where that is no other's, else by its whole id. */
    OutCell task(Optional<TaskId> id) {
        return OutCell.text(id.flatMap(this::task)
                .map(task -> taskNames.get(TextForms.matchingKey(task.name())) == 1
                        ? task.name()
                        : task.id().value())
                .orElse(null));
    }

    /** What was recorded of one kind, in the order of the book. */
    <F extends Fact> List<Entry<F>> entries(Class<F> kind) {
        List<Entry<F>> entries = new ArrayList<>();
        for (Entry<?> entry : facts) {
            if (kind.isInstance(entry.fact())) {
                entries.add(new Entry<>(kind.cast(entry.fact()), entry.stamp()));
            }
        }
        return entries;
    }

    /** The facts by plan; those of no plan of the book stand with the first. */
    static Map<PlanId, List<Entry<?>>> facts(PlanBook book) {
        Map<PlanId, List<Entry<?>>> facts = new HashMap<>();
        Set<PlanId> plans = book.plans().stream().map(Plan::id).collect(Collectors.toSet());
        Optional<PlanId> first = book.plans().stream().map(Plan::id).findFirst();
        for (Entry<?> entry : book.execution().entries()) {
            book.planOf(entry.fact())
                    .filter(plans::contains)
                    .or(() -> first)
                    .ifPresent(plan -> facts.computeIfAbsent(plan, any -> new ArrayList<>())
                            .add(entry));
        }
        return facts;
    }
}
