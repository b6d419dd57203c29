package dev.plumbline.status;

import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.rollup.GoalFigures;
import dev.plumbline.policy.LightThresholds;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Which light a goal shows (MON-4). */
record GoalLights(LightThresholds policy, Period period, LocalDate date) {

    TrafficLight light(Goal goal, GoalFigures figures) {
        if (date.isBefore(period.start()) || !figures.isMeasured() || goal.cancelled()) {
            return TrafficLight.NOT_STARTED;
        }
        boolean met = figures.attainment().isAtLeast(1);
        if (isPastDeadline(goal) && !met || alert(goal.indicator(), figures) == Alert.REACHED) {
            return TrafficLight.OFF_TRACK;
        }
        TrafficLight light = light(figures.attainmentToDate(), figures.attainment());
        return alert(goal.indicator(), figures) == Alert.NEAR ? light.worst(TrafficLight.WARNING) : light;
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

    /** How far a value is towards the one at which a warning is due (MON-2). */
    private enum Alert {
        FAR,
        NEAR,
        REACHED
    }

    private Alert alert(Indicator indicator, GoalFigures figures) {
        Optional<Quantity> alert = indicator.alertValue();
        if (alert.isPresent()
                && indicator.target().orElse(null) instanceof Target.Value target
                && figures.actual().orElse(null) instanceof MeasuredValue.Amount actual
                && isOneUnit(alert.get(), target.quantity(), actual.quantity())) {
            return alert(
                    indicator.direction(),
                    actual.quantity().amount(),
                    alert.get().amount(),
                    target.quantity().amount());
        }
        return Alert.FAR;
    }

    private static boolean isOneUnit(Quantity alert, Quantity target, Quantity actual) {
        return alert.unit().equals(target.unit()) && alert.unit().equals(actual.unit());
    }

    private Alert alert(Direction direction, BigDecimal actual, BigDecimal alert, BigDecimal target) {
        BigDecimal good = direction == Direction.LOWER ? alert.subtract(actual) : actual.subtract(alert);
        BigDecimal margin = target.subtract(alert).abs().multiply(BigDecimal.valueOf(policy.nearAlert()));
        if (good.signum() <= 0) {
            return Alert.REACHED;
        }
        return good.compareTo(margin) <= 0 ? Alert.NEAR : Alert.FAR;
    }
}
