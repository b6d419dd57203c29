package dev.plumbline.attention;

import dev.plumbline.Given;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Target;
import dev.plumbline.plan.Plan;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.RiskStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each goal, task, plan, resource, risk and issue of a status puts at risk (影响), by the path that findings name it by.
 * Immutable and thread-safe.
 */
public final class Stakes {

    private final Map<String, Stake> byPath = new HashMap<>();
    private final Map<GoalId, Stake> goals = new HashMap<>();

    private Stakes(PlanStatus status) {
        GoalShares shares =
                GoalShares.of(status.goals().stream().map(GoalStatus::goal).toList());
        status.goals().forEach(goal -> add(goal, shares));
        Map<InitiativeId, GoalId> served = new HashMap<>();
        status.plans().forEach(plan -> plan.initiatives().forEach(each -> serve(each, served)));
        status.tasks().forEach(task -> add(task, served));
        status.plans().forEach(this::add);
        status.risks().forEach(this::add);
        status.issues().forEach(this::add);
    }

    /** The stakes of all that a status tells of. */
    public static Stakes of(PlanStatus status) {
        Given.one(status, "status");
        return new Stakes(status);
    }

    /** What the thing at a path puts at risk; {@link Stake#NONE} where the status has none there. */
    public Stake at(String path) {
        Given.one(path, "path");
        return byPath.getOrDefault(path, Stake.NONE);
    }

    private void add(GoalStatus status, GoalShares shares) {
        Goal goal = status.goal();
        Optional<Quantity> money = status.target()
                .filter(Target.Value.class::isInstance)
                .map(target -> ((Target.Value) target).quantity())
                .filter(amount -> amount.unit().isCurrency());
        Stake stake = new Stake(shares.of(goal.id()), Optional.of(goal.level()), money, 0);
        goals.putIfAbsent(goal.id(), stake);
        byPath.putIfAbsent(status.path(), stake);
        byPath.putIfAbsent("indicator/" + goal.indicator().id(), stake);
    }

    private static void serve(Initiative initiative, Map<InitiativeId, GoalId> served) {
        initiative.goal().ifPresent(goal -> served.putIfAbsent(initiative.id(), goal));
    }

    private void add(TaskStatus status, Map<InitiativeId, GoalId> served) {
        Stake stake = status.task()
                .goal()
                .or(() -> status.task().initiative().map(served::get))
                .map(goals::get)
                .map(Stakes::ofATask)
                .orElse(Stake.NONE);
        byPath.putIfAbsent(status.path(), status.isOver() ? stake : stake.late(status.daysLate()));
    }

    /** The target's money hangs on the goal, not on one of its tasks. */
    private static Stake ofATask(Stake goal) {
        return new Stake(goal.share(), goal.level(), Optional.empty(), 0);
    }

    private void add(Plan plan) {
        byPath.putIfAbsent("plan/" + plan.id(), plan.parent().isPresent() ? Stake.NONE : ofAPlan());
        plan.needs().forEach(this::add);
    }

    private static Stake ofAPlan() {
        return new Stake(1, Optional.of(GoalLevel.COMPANY), Optional.empty(), 0);
    }

    private void add(ResourceNeed need) {
        Optional<Quantity> money =
                need.quantity().filter(amount -> amount.unit().isCurrency());
        Stake stake = need.about().map(this::at).orElse(Stake.NONE);
        byPath.merge("resource/" + need.resource(), money.map(stake::worth).orElse(stake), Stakes::greater);
        if (money.isPresent()
                && need.about().filter(about -> about.kind().equals("task")).isPresent()) {
            byPath.computeIfPresent(need.about().get().toString(), (path, before) -> before.and(money.get()));
        }
    }

    private void add(RiskStatus status) {
        byPath.putIfAbsent(status.path(), status.risk().about().map(this::at).orElse(Stake.NONE));
    }

    private void add(IssueStatus status) {
        byPath.putIfAbsent(status.path(), greatest(status.issue().about()));
    }

    private Stake greatest(List<Reference> about) {
        return about.stream().map(this::at).min(Stake::compareTo).orElse(Stake.NONE);
    }

    /** What a thing puts at risk; {@link Stake#NONE} of what the status does not tell of. */
    public Stake at(Reference reference) {
        Given.one(reference, "reference");
        return at(reference.toString());
    }

    private static Stake greater(Stake one, Stake other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** What a finding puts at risk: what its subject does, as late as the finding says. */
    public Stake of(Finding finding) {
        Given.one(finding, "finding");
        Stake stake = finding.location().path().map(byPath::get).orElse(Stake.NONE);
        return finding.figures().get("days") instanceof Number days && days.longValue() > 0
                ? stake.late(days.longValue())
                : stake;
    }
}
