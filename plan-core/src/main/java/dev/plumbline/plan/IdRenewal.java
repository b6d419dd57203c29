package dev.plumbline.plan;

import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ids of a plan's elements in the next cycle. A link to an element of the plan follows it, a link to something else
 * stays, and a link to what stays behind ends.
 */
final class IdRenewal {

    private static final IndicatorId NOBODYS = Indicator.unstated().id();

    private final FreshIds fresh;
    private final Map<Reference, Reference> carried = new HashMap<>();
    private final Set<Reference> leftBehind = new HashSet<>();

    IdRenewal(Plan earlier, PlanId plan, Period period) {
        if (plan.equals(earlier.id())) {
            throw new IllegalArgumentException(
                    "Plan id [" + plan + "] is that of the earlier plan. Give the next cycle an id of its own.");
        }
        fresh = new FreshIds(earlier, plan, period, PlanTexts.idsIn(earlier));
        Reference itself = Reference.of("plan", earlier.id().value());
        carried.put(itself, Reference.of("plan", plan.value()));
        earlier.goals().forEach(this::enter);
        earlier.initiatives().forEach(each -> carry("initiative", each.id().value()));
        earlier.tasks().forEach(each -> carry("task", each.id().value()));
        earlier.tasks().forEach(task -> task.indicators().forEach(this::enter));
        earlier.routines().forEach(each -> carry("task", each.id().value()));
        earlier.routines().forEach(each -> carry("routine", each.id().value()));
        earlier.risks().forEach(each -> carry("risk", each.id().value()));
        earlier.milestones().forEach(this::enter);
    }

    private void enter(Goal goal) {
        if (goal.cancelled()) {
            leftBehind.add(Reference.of("goal", goal.id().value()));
            leftBehind.add(Reference.of("indicator", goal.indicator().id().value()));
        } else {
            carry("goal", goal.id().value());
            enter(goal.indicator());
        }
    }

    private void enter(Indicator indicator) {
        if (!indicator.id().equals(NOBODYS)) {
            carry("indicator", indicator.id().value());
        }
    }

    /** Milestones are known by their task and name. */
    private void enter(Milestone milestone) {
        milestone.task().ifPresent(task -> {
            Reference old = Reference.of("milestone", task + " " + milestone.name());
            carried.put(old, Reference.of("milestone", task(task) + " " + milestone.name()));
        });
    }

    private void carry(String kind, String id) {
        carried.put(Reference.of(kind, id), Reference.of(kind, fresh.of(id)));
    }

    /** Where a link leads in the next cycle; empty where it led to what stays behind. */
    Optional<Reference> follow(Reference link) {
        Reference now = carried.get(link);
        return now == null && leftBehind.contains(link) ? Optional.empty() : Optional.of(now == null ? link : now);
    }

    private Optional<String> follow(String kind, String id) {
        return follow(Reference.of(kind, id)).map(Reference::id);
    }

    Optional<GoalId> goal(GoalId id) {
        return follow("goal", id.value()).map(GoalId::new);
    }

    InitiativeId initiative(InitiativeId id) {
        return new InitiativeId(follow("initiative", id.value()).orElseThrow());
    }

    TaskId task(TaskId id) {
        return new TaskId(follow("task", id.value()).orElseThrow());
    }

    IndicatorId indicator(IndicatorId id) {
        return follow("indicator", id.value()).map(IndicatorId::new).orElse(id);
    }

    String risk(String id) {
        return follow("risk", id).orElseThrow();
    }
}
