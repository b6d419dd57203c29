package dev.plumbline.io.table.book;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import java.util.Optional;
import java.util.Set;

/** Adds to a known goal what another row says of it and the plan does not. */
final class GoalFill {

    private final PlanDraft plan;
    private final Goal known;
    private final Goal told;
    private final Set<Role> said;
    private final TableRow row;
    private final Seconds seconds;

    private GoalFill(PlanDraft plan, Goal known, Goal told, Set<Role> said, TableRow row) {
        this.plan = plan;
        this.known = known;
        this.told = told;
        this.said = said;
        this.row = row;
        this.seconds = new Seconds(row, known.name());
    }

    /**
     * The known goal with what is told that it lacks.
     *
     * @param said of what has a usual value, what the row says itself
     */
    static Goal.Builder fill(PlanDraft plan, Goal known, Goal told, Set<Role> said, TableRow row) {
        return new GoalFill(plan, known, told, said, row).filled();
    }

    private Goal.Builder filled() {
        Goal.Builder goal = known.toBuilder()
                .owner(owner())
                .deadline(seconds.first(Role.GOAL_DEADLINE, known.deadline(), told.deadline()))
                .parent(seconds.first(Role.GOAL_PARENT, known.parent(), told.parent()))
                .weight(seconds.first(Role.GOAL_WEIGHT, known.weight(), told.weight()))
                .dimension(seconds.first(Role.GOAL_DIMENSION, known.dimension(), told.dimension()));
        Role level = row.peek(Role.GOAL_LEVEL).isPresent() ? Role.GOAL_LEVEL : Role.GOAL_DIMENSION;
        if (isTaken(Role.GOAL_LEVEL, level, known.level(), told.level())) {
            goal.level(told.level());
        }
        if (isTaken(Role.GOAL_PRIORITY, Role.GOAL_PRIORITY, known.priority(), told.priority())) {
            goal.priority(told.priority());
        }
        return goal.indicator(indicator());
    }

    private Indicator indicator() {
        Indicator first = known.indicator();
        Indicator second = told.indicator();
        Indicator.Builder indicator = first.toBuilder()
                .baseline(seconds.first(Role.GOAL_BASELINE, first.baseline(), second.baseline()))
                .alertValue(seconds.first(Role.GOAL_ALERT, first.alertValue(), second.alertValue()))
                .fullScore(seconds.first(Role.GOAL_FULL_SCORE, first.fullScore(), second.fullScore()));
        if (isTaken(Role.GOAL_FREQUENCY, Role.GOAL_FREQUENCY, first.frequency(), second.frequency())) {
            indicator.frequency(second.frequency());
        }
        return indicator.build();
    }

    /** A unit says no more of a goal than the name of one of its people does. */
    private Optional<PartyId> owner() {
        boolean ofOne = told.owner().filter(OrgUnitId.class::isInstance).isPresent()
                && plan.unit(known).equals(plan.unit(told));
        if (ofOne) {
            return known.owner();
        }
        Role role = row.peek(Role.GOAL_OWNER).isPresent() ? Role.GOAL_OWNER : Role.GOAL_UNIT;
        return seconds.first(role, known.owner(), told.owner());
    }

    /** Whether the row says something in place of what is usual; what differs from what another row says is left with it. */
    private <T> boolean isTaken(Role what, Role column, T first, T second) {
        if (!said.contains(what)) {
            return false;
        }
        boolean saidBefore = !plan.says(known.id(), what);
        if (saidBefore && !first.equals(second)) {
            seconds.leave(column, first.toString());
        }
        return !saidBefore;
    }
}
