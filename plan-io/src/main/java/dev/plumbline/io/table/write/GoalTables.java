package dev.plumbline.io.table.write;

import dev.plumbline.fact.Entry;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.io.table.word.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a plan's goals: what is asked for, what was measured. */
final class GoalTables {

    private final PlanContext plan;
    private final BookTables.Drafts drafts;
    private final Wording wording;
    private final Map<IndicatorId, Goal> byIndicator = new HashMap<>();

    GoalTables(PlanContext plan, BookTables.Drafts drafts, Wording wording) {
        this.plan = plan;
        this.drafts = drafts;
        this.wording = wording;
        plan.plan()
                .goals()
                .forEach(goal -> byIndicator.putIfAbsent(goal.indicator().id(), goal));
    }

    void add(List<TableOut> tables, PlanHead head) {
        BookTables.add(tables, goals(), head, plan.plan().goals());
        BookTables.add(
                tables,
                measurements(),
                head,
                plan.entries(Measurement.class).stream()
                        .map(Entry::fact)
                        .filter(each -> goal(each).isPresent())
                        .toList());
    }

    TableDraft<Goal> goals() {
        return drafts.<Goal>of("goal-list")
                .numbers(Role.GOAL_NUMBER, plan.goals(), goal -> goal.id().value())
                .column(Role.GOAL_LEVEL, goal -> wording.word(Optional.of(goal.level())))
                .column(Role.GOAL_DIMENSION, goal -> wording.text(goal.dimension()))
                .column(Role.GOAL_NAME, goal -> OutCell.text(goal.name()))
                .column(
                        Role.GOAL_INDICATOR,
                        goal -> wording.text(goal.indicator().name()))
                .column(Role.GOAL_DIRECTION, goal -> wording.word(direction(goal.indicator())))
                .column(
                        Role.GOAL_BASELINE,
                        goal -> wording.said(goal.indicator().baseline()))
                .column(Role.GOAL_TARGET, goal -> wording.said(goal.indicator().target()))
                .column(Role.GOAL_ALERT, goal -> wording.said(goal.indicator().alertValue()))
                .column(
                        Role.GOAL_FULL_SCORE,
                        goal -> wording.said(goal.indicator().fullScore()))
                .column(
                        Role.GOAL_WEIGHT,
                        goal -> goal.weight().map(OutCell::percent).orElse(OutCell.BLANK))
                .column(
                        Role.GOAL_FREQUENCY,
                        goal -> wording.word(Optional.of(goal.indicator().frequency())))
                .column(Role.GOAL_PRIORITY, goal -> wording.word(Optional.of(goal.priority())))
                .column(Role.GOAL_OWNER, goal -> wording.party(goal.owner()))
                .column(Role.GOAL_DEADLINE, goal -> wording.day(goal.deadline()))
                .column(Role.GOAL_PARENT, goal -> plan.goal(goal.parent()))
                .column(Role.GOAL_NOTE, goal -> wording.text(goal.note()))
                .attributes(Goal::attributes);
    }

    private static Optional<Direction> direction(Indicator indicator) {
        return Optional.of(indicator.direction()).filter(each -> each != Direction.DONE);
    }

    private TableDraft<Measurement> measurements() {
        return drafts.<Measurement>of("measurement-list")
                .numbers(
                        Role.GOAL_NUMBER,
                        plan.goals(),
                        each -> goal(each).orElseThrow().id().value())
                .column(
                        Role.GOAL_NAME,
                        each -> OutCell.text(goal(each).orElseThrow().name()))
                .column(
                        Role.GOAL_PERIOD,
                        each -> OutCell.text(each.covers()
                                .map(period -> period.text(wording.language()))
                                .orElse(null)))
                .column(Role.GOAL_ACTUAL, each -> value(each.value()));
    }

    private OutCell value(MeasuredValue value) {
        if (value instanceof MeasuredValue.Amount amount) {
            return OutCell.text(amount.quantity().toString());
        }
        return value instanceof MeasuredValue.GradeName grade ? OutCell.text(grade.name()) : OutCell.BLANK;
    }

    private Optional<Goal> goal(Measurement measurement) {
        return Optional.ofNullable(byIndicator.get(measurement.indicator()));
    }
}
