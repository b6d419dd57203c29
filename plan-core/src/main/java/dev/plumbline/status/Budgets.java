package dev.plumbline.status;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.Plan;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.resource.EarnedValue;
import dev.plumbline.resource.ResourceAccount;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceLedger;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskProgress;
import dev.plumbline.task.TaskState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The earned value of tasks: their budgets are the plan's needs of money for them, what they cost stands in the ledger.
 *
 * @param byTask a value for each task with a budget and each currency
 * @param untold the budgets of the tasks that nobody can tell the value of, by task
 */
record Budgets(Map<TaskId, List<EarnedValue>> byTask, Map<Task, List<Quantity>> untold) {

    private static final int SHOWN = 5;

    static Budgets of(Plan plan, PlanStatus status) {
        Map<Reference, Map<Unit, Quantity>> budgets = budgets(plan);
        Budgets all = new Budgets(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Task task : plan.tasks()) {
            Reference about = Reference.of("task", task.id().value());
            budgets.getOrDefault(about, Map.of())
                    .forEach((unit, budget) ->
                            all.add(progress(task, status), budget, used(status.ledger(), about, unit)));
        }
        return all;
    }

    private void add(TaskProgress progress, Quantity budget, Quantity used) {
        Task task = progress.task();
        Optional<EarnedValue> value = EarnedValue.of(progress, budget, used);
        value.ifPresent(told ->
                byTask.computeIfAbsent(task.id(), any -> new ArrayList<>()).add(told));
        if (value.isEmpty() && progress.state() != TaskState.CANCELLED) {
            untold.computeIfAbsent(task, any -> new ArrayList<>()).add(budget);
        }
    }

    private static Map<Reference, Map<Unit, Quantity>> budgets(Plan plan) {
        Map<Reference, Map<Unit, Quantity>> budgets = new LinkedHashMap<>();
        for (ResourceNeed need : plan.needs()) {
            boolean money = need.kind() == ResourceKind.MONEY
                    && need.quantity()
                            .filter(amount -> amount.unit().isCurrency())
                            .isPresent();
            if (money && need.about().isPresent()) {
                Quantity amount = need.quantity().get();
                budgets.computeIfAbsent(need.about().get(), any -> new LinkedHashMap<>())
                        .merge(amount.unit(), amount, Quantity::plus);
            }
        }
        return budgets;
    }

    /** How far a task is, measured by the dates that its plan's version gives it. */
    private static TaskProgress progress(Task task, PlanStatus status) {
        return status.findTask(task.id())
                .map(now -> now.progress().against(task))
                .orElseGet(() -> TaskProgress.of(
                        task, List.of(), status.asOf(), status.book().zone()));
    }

    private static Quantity used(ResourceLedger ledger, Reference about, Unit currency) {
        return ledger.accountsAbout(about).stream()
                .filter(account -> account.unit().equals(currency))
                .map(ResourceAccount::used)
                .reduce(Quantity.zero(currency), Quantity::plus);
    }

    Map<Unit, EarnedValue> total() {
        return EarnedValue.byCurrency(
                byTask.values().stream().flatMap(List::stream).toList());
    }

    /** One finding for all tasks that are left out, with the first of them. */
    Optional<Finding> leftOut(Plan plan) {
        if (untold.isEmpty()) {
            return Optional.empty();
        }
        Map<Unit, Quantity> budgets = new LinkedHashMap<>();
        untold.values().forEach(each -> each.forEach(amount -> budgets.merge(amount.unit(), amount, Quantity::plus)));
        return Optional.of(Finding.builder(EarnedValue.UNTOLD)
                .location(Location.ofPath("plan/" + plan.id()))
                .putFigure("count", untold.size())
                .putFigure("budget", List.copyOf(budgets.values()))
                .putFigure(
                        "tasks",
                        untold.keySet().stream().map(Task::name).limit(SHOWN).toList())
                .build());
    }
}
