package dev.plumbline.status;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.rollup.GoalFigures;
import dev.plumbline.policy.LightThresholds;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Which light a goal shows (MON-4).
 *
 * @param silent whether nobody has reported on anything in its plan
 */
record GoalLights(LightThresholds policy, Period period, LocalDate date, boolean silent) {

    TrafficLight light(Goal goal, GoalFigures figures) {
        if (date.isBefore(period.start()) || !figures.isMeasured() || goal.cancelled()) {
            return silent && isHalfOver() && !goal.cancelled() ? TrafficLight.NO_DATA : TrafficLight.NOT_STARTED;
        }
        AlertDistance alert = AlertDistance.of(goal.indicator(), figures.actual(), policy.nearAlert());
        boolean met = figures.attainment().isAtLeast(1);
        if (isPastDeadline(goal) && !met || alert == AlertDistance.REACHED) {
            return TrafficLight.OFF_TRACK;
        }
        TrafficLight light = light(figures.attainmentToDate(), figures.attainment());
        return alert == AlertDistance.NEAR ? light.worst(TrafficLight.WARNING) : light;
    }

    private boolean isHalfOver() {
        long elapsed = ChronoUnit.DAYS.between(period.start(), date) + 1;
        return 2 * elapsed > period.range().days();
    }

    private boolean isPastDeadline(Goal goal) {
        return date.isAfter(goal.deadline().orElse(period.end()));
    }

    private TrafficLight light(Ratio toDate, Ratio whole) {
        Ratio attainment = toDate.isDefined() ? toDate : whole;
        if (!attainment.isDefined()) {
            return TrafficLight.NOT_STARTED;
        }
        if (attainment.isAtLeast(policy.onTrack())) {
            return TrafficLight.ON_TRACK;
        }
        if (attainment.isAtLeast(policy.watch())) {
            return TrafficLight.WATCH;
        }
        return attainment.isAtLeast(policy.warning()) ? TrafficLight.WARNING : TrafficLight.OFF_TRACK;
    }
}
