package dev.plumbline.io.table.mapping;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.text.TextForms;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A plan while its tables are read. */
final class PlanDraft {

    private final Period period;
    private final PlanId id;
    private final Map<GoalId, Goal> goals = new LinkedHashMap<>();
    private final Map<GoalId, Set<String>> goalNames = new LinkedHashMap<>();
    private final Map<InitiativeId, Initiative> initiatives = new LinkedHashMap<>();
    private final Map<TaskId, Task> tasks = new LinkedHashMap<>();
    private final Map<TaskId, Set<PartyId>> owners = new LinkedHashMap<>();
    private final Set<ResourceNeed> needs = new LinkedHashSet<>();
    private Optional<String> title = Optional.empty();

    PlanDraft(Period period) {
        this.period = period;
        this.id = PlanId.of(period.toString());
    }

    Period period() {
        return period;
    }

    PlanId id() {
        return id;
    }

    void title(String text) {
        title = title.or(() -> Optional.of(text));
    }

    List<Goal> goals() {
        return List.copyOf(goals.values());
    }

    /** Adds a goal or puts a changed one in its place. */
    void put(Goal goal) {
        goals.put(goal.id(), goal);
        call(goal.id(), goal.name());
        goal.indicator().name().ifPresent(name -> call(goal.id(), name));
    }

    /** Notes another name that a goal goes by. */
    void call(GoalId goal, String name) {
        Set<String> names = goalNames.computeIfAbsent(goal, any -> new LinkedHashSet<>());
        names.add(TextForms.matchingKey(name));
        names.add(TextForms.matchingKey(IndicatorName.withoutBrackets(name)));
    }

    boolean isCalled(Goal goal, String name) {
        return goalNames.get(goal.id()).contains(TextForms.matchingKey(name));
    }

    Optional<Goal> goal(GoalId goal) {
        return Optional.ofNullable(goals.get(goal));
    }

    void put(Initiative initiative) {
        initiatives.put(initiative.id(), initiative);
    }

    void put(Task task) {
        tasks.put(task.id(), task);
    }

    /** The task of a name, if the unit is the same or one of the two is unknown. */
    Optional<Task> task(String name, Optional<OrgUnitId> unit) {
        String key = TextForms.matchingKey(name);
        return tasks.values().stream()
                .filter(task -> TextForms.matchingKey(task.name()).equals(key))
                .filter(task -> unit.isEmpty()
                        || units(task.id()).isEmpty()
                        || units(task.id()).contains(unit.get()))
                .findFirst();
    }

    /** All tasks of a name. */
    List<TaskId> tasks(String name) {
        String key = TextForms.matchingKey(name);
        return tasks.values().stream()
                .filter(task -> TextForms.matchingKey(task.name()).equals(key))
                .map(Task::id)
                .toList();
    }

    /** Changes a task that it has. */
    Task change(TaskId id, UnaryOperator<Task.Builder> change) {
        return tasks.compute(id, (any, task) -> change.apply(task.toBuilder()).build());
    }

    private List<OrgUnitId> units(TaskId task) {
        return owners.getOrDefault(task, Set.of()).stream()
                .flatMap(owner -> PartyCells.unit(owner).stream())
                .toList();
    }

    void responsible(TaskId task, List<PartyId> parties) {
        owners.computeIfAbsent(task, any -> new LinkedHashSet<>()).addAll(parties);
    }

    void need(List<ResourceNeed> more) {
        needs.addAll(more);
    }

    Plan build(Optional<PlanId> parent) {
        RaciMatrix.Builder raci = RaciMatrix.builder();
        owners.forEach((task, parties) -> parties.forEach(party -> raci.add(task, party, RaciRole.RESPONSIBLE)));
        return Plan.builder()
                .id(id)
                .title(title)
                .period(period)
                .parent(parent)
                .addAllGoals(goals.values())
                .addAllInitiatives(initiatives.values())
                .addAllTasks(new ArrayList<>(tasks.values()))
                .raci(raci.build())
                .addAllNeeds(needs)
                .build();
    }
}
