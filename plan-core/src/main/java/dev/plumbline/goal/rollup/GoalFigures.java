package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Deviation;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Growth;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All figures of one goal as of a date: against the whole target, against the target to date, by period, and growth.
 *
 * <p>A goal with measurements of its own has their figures; otherwise those of its children, by its rollup method.
 * 'Nothing measured yet' shows as {@link FigureOrigin#UNMEASURED}, an attainment that cannot be told as undefined;
 * neither ever is 0. Immutable and thread-safe (GOAL-5 to GOAL-8).
 */
@Value.Immutable
public abstract class GoalFigures {

    GoalFigures() {}

    /** Whose figures they are. */
    public abstract GoalId goal();

    /** Where they come from. */
    public abstract FigureOrigin origin();

    /** What was measured so far in the plan's period, added up over time; of a sum also over the children. */
    public abstract Optional<MeasuredValue> actual();

    /** The actual value held against the whole target. */
    public abstract AgainstTarget whole();

    /** The actual value held against what should be reached by the date. */
    public abstract AgainstTarget toDate();

    /** The goal's own figures in every period that has a target or measurements of its own, in order. */
    public abstract List<PeriodFigures> periods();

    /** What was measured in the period before, as far as it was. */
    public abstract Optional<MeasuredValue> previous();

    /** How the plan's period compares with earlier ones. */
    @Value.Default
    public Growth growth() {
        return Growth.unknown();
    }

    /** The last day something was measured for, here or below. */
    public abstract Optional<LocalDate> lastMeasured();

    /** Whether anything was measured or set by hand. */
    public boolean isMeasured() {
        return origin() != FigureOrigin.UNMEASURED;
    }

    /** The whole target; of a sum that of the children counted. */
    public Optional<Target> target() {
        return whole().target();
    }

    /** The attainment of the whole target (达成率). */
    public Ratio attainment() {
        return whole().attainment();
    }

    /** The deviation from the whole target (偏差率). */
    public Deviation deviation() {
        return whole().deviation();
    }

    /** What should be reached by the date (截至目标). */
    public Optional<Target> targetToDate() {
        return toDate().target();
    }

    /** The attainment of the target to date. */
    public Ratio attainmentToDate() {
        return toDate().attainment();
    }

    /** The deviation from the target to date, the one that opens an analysis (MON-1). */
    public Deviation deviationToDate() {
        return toDate().deviation();
    }

    /** The figures of one period, if it has a target or measurements of its own. */
    public Optional<PeriodFigures> period(Period period) {
        return periods().stream().filter(each -> each.period().equals(period)).findFirst();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from these figures. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link GoalFigures}. */
    public static final class Builder extends GoalFiguresBuilder {
        Builder() {}
    }
}
