package dev.plumbline.status;

import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.rollup.GoalFigures;
import dev.plumbline.policy.LightThresholds;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Which light a goal shows (MON-4). */
record GoalLights(LightThresholds policy, Period period, LocalDate date) {

    TrafficLight light(Goal goal, GoalFigures figures) {
        if (date.isBefore(period.start()) || goal.cancelled()) {
            return TrafficLight.NOT_STARTED;
        }
        if (!figures.isMeasured()) {
            return isHalfOver(goal) ? TrafficLight.NO_DATA : TrafficLight.NOT_STARTED;
        }
        AlertDistance alert = AlertDistance.of(goal.indicator(), figures, policy.nearAlert());
        boolean met = figures.whole().isMet(goal.indicator(), figures.actual()).orElse(false);
        if (isPastDeadline(goal) && !met || alert == AlertDistance.REACHED) {
            return TrafficLight.OFF_TRACK;
        }
        TrafficLight light = isAheadOfNothing(goal, figures) ? TrafficLight.ON_TRACK : byRate(goal, figures);
        return alert == AlertDistance.NEAR ? light.worst(TrafficLight.WARNING) : light;
    }

    /** Whether nothing is due yet of what is to grow: a share of 0 attained says nothing, and what is there is ahead. */
    private static boolean isAheadOfNothing(Goal goal, GoalFigures figures) {
        return goal.indicator().direction() == Direction.HIGHER
                && !figures.attainmentToDate().isDefined()
                && figures.targetToDate().orElse(null) instanceof Target.Value due
                && due.quantity().signum() == 0
                && figures.actual().orElse(null) instanceof MeasuredValue.Amount amount
                && amount.quantity().signum() >= 0;
    }

    /** Whether more than half of the days until it is to be met are over. */
    private boolean isHalfOver(Goal goal) {
        long elapsed = ChronoUnit.DAYS.between(period.start(), date) + 1;
        return 2 * elapsed > ChronoUnit.DAYS.between(period.start(), deadline(goal)) + 1;
    }

    private LocalDate deadline(Goal goal) {
        return goal.deadline().orElse(period.end());
    }

    private boolean isPastDeadline(Goal goal) {
        return date.isAfter(deadline(goal));
    }

    private TrafficLight byRate(Goal goal, GoalFigures figures) {
        Ratio toDate = figures.attainmentToDate();
        Ratio attainment = toDate.isDefined() ? toDate : figures.attainment();
        if (!attainment.isDefined()) {
            return withoutRate(goal.indicator(), figures);
        }
        if (attainment.isAtLeast(policy.onTrack())) {
            return TrafficLight.ON_TRACK;
        }
        if (attainment.isAtLeast(policy.watch())) {
            return TrafficLight.WATCH;
        }
        return attainment.isAtLeast(policy.warning()) ? TrafficLight.WARNING : TrafficLight.OFF_TRACK;
    }

    /** Of what was measured without an attainment (GOAL-5): on which side of the target it lies, if they can be compared. */
    private static TrafficLight withoutRate(Indicator indicator, GoalFigures figures) {
        return figures.toDate()
                .isMet(indicator, figures.actual())
                .or(() -> figures.whole().isMet(indicator, figures.actual()))
                .map(met -> met ? TrafficLight.ON_TRACK : TrafficLight.OFF_TRACK)
                .orElse(TrafficLight.NO_DATA);
    }
}
